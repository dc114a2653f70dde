import type { StudentPage } from "../_frame/student-page";
import { Icon } from "#components/ui/icon";

/** Where a class code is typed. `problem` says why the last one did not work; what was typed stays. */
export function codePage({
  typed = "",
  problem,
  status = 200,
}: { typed?: string; problem?: string; status?: number } = {}): StudentPage {
  return {
    title: problem === undefined ? "Join with a code" : "Check the code",
    status,
    at: "/join",
    content: (
      <div className="spread">
        <div className="side">
          <p className="side-head">Step 1 of 2</p>
        </div>
        <div className="with-aside with-aside-even">
          <div className="stack-l">
            <h1 className="title" tabIndex={-1}>
              Type the code your teacher gave you
            </h1>
            <form action="/join" method="post" className="stack">
              <div className="field">
                <label className="label" htmlFor="code">
                  Code
                </label>
                <p className="help" id="help">
                  8 letters and digits. Capitals and the dash do not matter.
                </p>
                {problem !== undefined && (
                  <p className="field-error" id="problem" role="alert">
                    <Icon name="warn" />
                    <span>{problem}</span>
                  </p>
                )}
                <input
                  className="input input-code"
                  id="code"
                  name="code"
                  defaultValue={typed}
                  aria-invalid={problem === undefined ? undefined : true}
                  aria-describedby={problem === undefined ? "help" : "help problem"}
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  maxLength={40}
                />
              </div>
              <button className="btn btn-act btn-wide">Find the quiz</button>
            </form>
          </div>
          <p className="small quiet">You need no account, and we will not ask for your name or e-mail.</p>
        </div>
      </div>
    ),
  };
}

/** The sentence for a code that leads nowhere: the same whether it never existed or its time is over. */
export function unknownCode(typed: string): string {
  const shown = typed.replace(/[^\p{L}\p{N} -]/gu, "").slice(0, 12);
  return shown.trim() === ""
    ? "Type the code first."
    : `No quiz has the code ${shown}. Check each letter, or ask your teacher.`;
}

import { Ballot } from "#components/question/ballot";
import { PairList } from "#components/question/pair-list";
import { WithSymbols } from "#components/question/with-symbols";
import { Icon } from "#components/ui/icon";
import type { ChoiceFields } from "#lib/domain/read-choice";
import type { TakeQuestion } from "#lib/domain/take-view";

/** How a question's form is sent, and what stands below it. */
interface Sending {
  action: string;
  /** `get` for practice, which is never stored. */
  method: "post" | "get";
  /** A sentence beside the button. */
  note: string;
  back?: { href: string; label: string } | undefined;
  skip?: { href: string; label: string } | undefined;
}

/**
 * One question as a form: a group with its stem as legend, its options, one button. `problem` says at the group why
 * the last try was not taken; `chosen` keeps what was marked then.
 */
export function QuestionForm({
  question,
  sending,
  chosen,
  problem,
}: {
  question: TakeQuestion;
  sending: Sending;
  chosen?: ChoiceFields | undefined;
  problem?: string | undefined;
}) {
  const hint = HINTS[question.shape];
  const describedBy = [
    problem === undefined ? "" : "problem",
    question.quotation === undefined ? "" : "said",
    hint === undefined ? "" : "hint",
  ].filter(Boolean);
  return (
    <form className="col" action={sending.action} method={sending.method}>
      <input type="hidden" name="question" value={question.id} />
      <fieldset className="stack" aria-describedby={describedBy.join(" ") || undefined}>
        <legend>
          <h1 className="stem" tabIndex={-1}>
            {question.shape === "boolean" && <span className="label claim-label">True or false?</span>}
            <WithSymbols text={question.stem} />
          </h1>
        </legend>
        {question.quotation !== undefined && (
          <blockquote className="said" id="said">
            <p>{question.quotation}</p>
          </blockquote>
        )}
        {hint !== undefined && (
          <p className="quiet" id="hint">
            {hint}
          </p>
        )}
        {problem !== undefined && (
          <p className="field-error" id="problem" role="alert">
            <Icon name="warn" />
            <span>{problem}</span>
          </p>
        )}
        {question.shape === "matching" ? (
          <PairList question={question} chosen={chosen} />
        ) : (
          <Ballot question={question} chosen={chosen} />
        )}
      </fieldset>
      <div className="act-bar">
        <button className="btn btn-act">Answer</button>
        <p className="note">{sending.note}</p>
      </div>
      {(sending.back ?? sending.skip) && (
        <nav className="ways" aria-label="Other questions">
          {sending.back && <a href={sending.back.href}>{sending.back.label}</a>}
          {sending.skip && <a href={sending.skip.href}>{sending.skip.label}</a>}
        </nav>
      )}
    </form>
  );
}

const HINTS: Record<TakeQuestion["shape"], string | undefined> = {
  single: undefined,
  boolean: undefined,
  multiple: "Mark all that apply. A wrong mark cancels a right one.",
  matching: "A name may be used once, more than once or not at all.",
};

import { Icon } from "#components/ui/icon";

/** Under which name somebody starts. */
type Naming =
  | { kind: "pseudonym"; number: number; name: string; another: string }
  | { kind: "seat"; count: number; typed?: string | undefined }
  /** Kept for the record's sake and shown to nobody. */
  | { kind: "unseen"; number: number };

/** The slip one takes to start: a drawn name or a seat number, and one button. */
export function StartSlip({
  action,
  token,
  instead,
  again,
  naming,
  problem,
}: {
  action: string;
  /** Makes sending the form twice one start. */
  token: string;
  /** Somebody else starts at this machine. */
  instead: boolean;
  /** Not for the first time. */
  again: boolean;
  naming: Naming;
  problem: string | undefined;
}) {
  return (
    <form action={action} method="post" className={naming.kind === "unseen" ? undefined : "slip"}>
      <input type="hidden" name="token" value={token} />
      {instead && <input type="hidden" name="instead" value="1" />}
      {naming.kind !== "seat" && <input type="hidden" name="name" value={naming.number} />}
      {naming.kind === "pseudonym" && (
        <div className="alias">
          <div>
            <p className="label quiet" id="alias">
              Your name in this quiz
            </p>
            <output aria-labelledby="alias">{naming.name}</output>
          </div>
          <a className="btn btn-line" href={naming.another}>
            <Icon name="retry" />
            Draw another
          </a>
        </div>
      )}
      {naming.kind === "seat" && (
        <div className="field">
          <label className="label" htmlFor="seat">
            Seat number from your teacher
          </label>
          <p className="help" id="seat-help">
            A number from 1 to {naming.count}.
          </p>
          {problem !== undefined && (
            <p className="field-error" id="problem" role="alert">
              <Icon name="warn" />
              <span>{problem}</span>
            </p>
          )}
          <input
            className="input input-seat"
            id="seat"
            name="seat"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            defaultValue={naming.typed}
            aria-invalid={problem === undefined ? undefined : true}
            aria-describedby={problem === undefined ? "seat-help" : "seat-help problem"}
          />
        </div>
      )}
      {naming.kind !== "seat" && problem !== undefined && (
        <p className="field-error" role="alert">
          <Icon name="warn" />
          <span>{problem}</span>
        </p>
      )}
      <div>
        <button className={again ? "btn btn-line btn-wide" : "btn btn-act btn-wide"}>
          {again ? "Take it again" : "Start the quiz"}
          <Icon name="next" />
        </button>
      </div>
    </form>
  );
}

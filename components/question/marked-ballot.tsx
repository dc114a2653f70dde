import { rightAnswerWords } from "#components/question/by-teacher";
import { OptionText, optionLetter } from "#components/question/option-text";
import { Icon } from "#components/ui/icon";
import type { ByTeacher, MarkedOption, MarkedPair } from "#lib/domain/marked-view";

/** The ballot after the count: words and icons say what was chosen and what is on the record. */
export function MarkedBallot({
  options,
  byTeacher,
}: {
  options: readonly MarkedOption[];
  byTeacher?: ByTeacher | undefined;
}) {
  return (
    <ul className="ballot ballot-marked">
      {options.map(({ option, chosen, right, note }, index) => (
        <li key={index} className={rowClass(chosen, right)}>
          <span className="row-letter" aria-hidden="true">
            {optionLetter(index)}
          </span>
          <span className="row-text">
            <OptionText option={option} />
            {note !== undefined && chosen && !right && <small>{note}</small>}
          </span>
          <span className="row-verdict">
            {(chosen || right) && <Icon name={right ? "tick" : "cross"} />}
            {chosen ? "Your answer" : right && rightAnswerWords(byTeacher)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function rowClass(chosen: boolean, right: boolean): string {
  if (right) return "row is-key";
  return chosen ? "row is-off" : "row";
}

/** Matched statements after the count. */
export function MarkedPairs({
  pairs,
  byTeacher,
}: {
  pairs: readonly MarkedPair[];
  byTeacher?: ByTeacher | undefined;
}) {
  return (
    <ul className="ballot ballot-marked">
      {pairs.map(({ prompt, chosen, right, detail }) => (
        <li key={prompt} className={chosen === right ? "pair is-key" : "pair is-off"}>
          <p className="serif">{prompt}</p>
          <div className="pair-verdict">
            <p className="row-verdict">
              <Icon name={chosen === right ? "tick" : "cross"} />
              {chosen ?? "No answer"}
            </p>
            {chosen !== right && (
              <p className="small">
                {rightAnswerWords(byTeacher)}: <b>{right}</b>
              </p>
            )}
            {detail !== undefined && <p className="note">{detail}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

import { CHOICE_FIELDS, type ChoiceFields } from "#lib/domain/read-choice";
import type { TakeQuestion } from "#lib/domain/take-view";

/** Statements to be matched, each with a select of names. No dragging anywhere. */
export function PairList({
  question,
  chosen,
}: {
  question: Extract<TakeQuestion, { shape: "matching" }>;
  chosen?: ChoiceFields | undefined;
}) {
  return (
    <div className="ballot">
      {question.prompts.map(({ id, text }, index) => (
        <div className="pair" key={id}>
          <label htmlFor={id}>
            <span>{index + 1}</span>
            <span>{text}</span>
          </label>
          <select
            className="select"
            id={id}
            name={CHOICE_FIELDS.pair + id}
            defaultValue={[chosen?.[CHOICE_FIELDS.pair + id] ?? ""].flat()[0]}
          >
            <option value="">Choose a name</option>
            {question.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

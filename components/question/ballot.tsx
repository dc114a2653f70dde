import { OptionText, optionLetter } from "#components/question/option-text";
import { CHOICE_FIELDS, type ChoiceFields } from "#lib/domain/read-choice";
import type { TakeQuestion } from "#lib/domain/take-view";

/** The options of a question as a ballot paper: real radio buttons or checkboxes, each as large as its row. */
export function Ballot({
  question,
  chosen,
}: {
  question: Exclude<TakeQuestion, { shape: "matching" }>;
  /** What is marked already: what was sent and could not be taken. */
  chosen?: ChoiceFields | undefined;
}) {
  const name = question.shape === "boolean" ? CHOICE_FIELDS.value : CHOICE_FIELDS.option;
  const marked = new Set([chosen?.[name] ?? []].flat());
  const rows =
    question.shape === "boolean"
      ? [
          { value: "true", option: { text: "True" } },
          { value: "false", option: { text: "False" } },
        ]
      : question.options.map((option) => ({ value: option.id, option }));
  return (
    <div className="ballot">
      {rows.map(({ value, option }, index) => (
        <label className="row" key={value}>
          <input
            type={question.shape === "multiple" ? "checkbox" : "radio"}
            name={name}
            value={value}
            defaultChecked={marked.has(value)}
          />
          <span className="row-letter" aria-hidden="true">
            {optionLetter(index)}
          </span>
          <span className="row-text">
            <OptionText option={option} />
          </span>
          <span className="row-mark" aria-hidden="true" />
        </label>
      ))}
    </div>
  );
}

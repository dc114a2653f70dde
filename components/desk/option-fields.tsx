"use client";

import { focusSoon } from "#components/desk/focus-soon";
import { OptionRow } from "#components/desk/option-row";
import type { FieldsProps } from "#components/desk/question-editor";
import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";
import { optionLetter } from "#components/question/option-text";
import { Icon } from "#components/ui/icon";
import type { MultipleQuestion, SingleQuestion } from "#lib/domain/question";
import {
  addOption,
  markRight,
  OPTION_LIMITS,
  removeOption,
  setOptionDetail,
  setOptionText,
  whyOptionStays,
} from "#lib/domain/rewrite-question";

/** The options of a question: their words, and which are right. */
export function OptionFields(props: FieldsProps<SingleQuestion | MultipleQuestion>) {
  const { question, problems, warnings, change } = props;
  const { min, max } = OPTION_LIMITS[question.shape];
  const single = question.shape === "single";
  const isRight = (id: string) =>
    question.shape === "single" ? question.key === id : question.key.some((each) => each === id);
  return (
    <fieldset className="option-fields">
      <legend className="label">
        {single ? "Options, one of them right" : "Options, mark all that are right"}
      </legend>
      {question.options.map((option, index) => (
        <OptionRow
          key={option.id}
          id={`${question.id}.${option.id}`}
          letter={optionLetter(index)}
          option={option}
          mark={
            <Choice
              type={single ? "radio" : "checkbox"}
              name={`${question.id}.key`}
              checked={isRight(option.id)}
              onChange={({ target }) => change(markRight(question, option.id, target.checked), "key")}
            >
              Right<span className="vh">: option {optionLetter(index)}</span>
            </Choice>
          }
          problem={problems[`options.${index}.text`]}
          warning={warnings.find(({ optionId }) => optionId === option.id)?.message}
          setText={(text) => change(setOptionText(question, option.id, text), `${option.id}.text`)}
          setDetail={(detail) => change(setOptionDetail(question, option.id, detail), `${option.id}.detail`)}
          remove={
            question.options.length > min
              ? () => {
                  change(removeOption(question, option.id), "options");
                  const beside = question.options[index + 1] ?? question.options[index - 1];
                  focusSoon(`${question.id}.${beside?.id}.text`);
                }
              : undefined
          }
          stays={whyOptionStays(question, option.id)}
        />
      ))}
      <FieldProblem id={`${question.id}.key-problem`} message={problems.key ?? problems.options} />
      {question.options.length < max && (
        <button
          className="btn btn-line btn-s"
          type="button"
          onClick={() => {
            const after = addOption(question);
            change(after, "options");
            focusSoon(`${after.id}.${after.options.at(-1)?.id}.text`);
          }}
        >
          <Icon name="plus" />
          Add an option
        </button>
      )}
    </fieldset>
  );
}

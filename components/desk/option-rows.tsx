"use client";

import type { ReactNode } from "react";
import { AddButton } from "#components/desk/add-button";
import { focusSoon } from "#components/desk/focus-soon";
import { OptionRow } from "#components/desk/option-row";
import type { FieldsProps } from "#components/desk/question-editor";
import { optionLetter } from "#components/question/option-text";
import type { OptionId } from "#lib/domain/ids";
import type { MatchingQuestion, MultipleQuestion, SingleQuestion } from "#lib/domain/question";
import {
  addOption,
  OPTION_LIMITS,
  removeOption,
  setOptionDetail,
  setOptionText,
  whyOptionStays,
} from "#lib/domain/rewrite-options";

interface OptionRowsProps extends FieldsProps<SingleQuestion | MultipleQuestion | MatchingQuestion> {
  legend: string;
  /** Words of the button that adds one. */
  add: string;
  /** Which says whether an option is right. */
  mark?: (id: OptionId, letter: string) => ReactNode;
  /** Between the options and the button. */
  children?: ReactNode;
}

/** The options of a question, each a row; as many as its shape allows. */
export function OptionRows(props: OptionRowsProps) {
  const { question, problems, warnings, change, legend, add, mark, children } = props;
  const { min, max } = OPTION_LIMITS[question.shape];
  const remove = (id: OptionId, index: number) => {
    change(removeOption(question, id), "options");
    const beside = question.options[index + 1] ?? question.options[index - 1];
    focusSoon(`${question.id}.${beside?.id}.text`);
  };
  return (
    <fieldset className="option-fields">
      <legend className="label">{legend}</legend>
      {question.options.map((option, index) => (
        <OptionRow
          key={option.id}
          id={`${question.id}.${option.id}`}
          letter={optionLetter(index)}
          option={option}
          mark={mark?.(option.id, optionLetter(index))}
          problem={problems[`options.${index}.text`]}
          warning={warnings.find(({ optionId }) => optionId === option.id)?.message}
          setText={(text) => change(setOptionText(question, option.id, text), `${option.id}.text`)}
          setDetail={(detail) => change(setOptionDetail(question, option.id, detail), `${option.id}.detail`)}
          remove={question.options.length > min ? () => remove(option.id, index) : undefined}
          stays={whyOptionStays(question, option.id)}
        />
      ))}
      {children}
      {question.options.length < max && (
        <AddButton
          add={() => {
            const after = addOption(question);
            change(after, "options");
            focusSoon(`${after.id}.${after.options.at(-1)?.id}.text`);
          }}
        >
          {add}
        </AddButton>
      )}
    </fieldset>
  );
}

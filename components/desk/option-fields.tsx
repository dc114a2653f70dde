"use client";

import { OptionRows } from "#components/desk/option-rows";
import type { FieldsProps } from "#components/desk/question-editor";
import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";
import type { MultipleQuestion, SingleQuestion } from "#lib/domain/question";
import { markRight } from "#lib/domain/rewrite-options";

/** The options of a question: their words, and which are right. */
export function OptionFields(props: FieldsProps<SingleQuestion | MultipleQuestion>) {
  const { question, problems, change } = props;
  const single = question.shape === "single";
  const isRight = (id: string) =>
    question.shape === "single" ? question.key === id : question.key.some((each) => each === id);
  return (
    <OptionRows
      {...props}
      legend={single ? "Options, one of them right" : "Options, mark all that are right"}
      add="Add an option"
      mark={(id, letter) => (
        <Choice
          type={single ? "radio" : "checkbox"}
          name={`${question.id}.key`}
          checked={isRight(id)}
          onChange={({ target }) => change(markRight(question, id, target.checked), "key")}
        >
          Right<span className="vh">: option {letter}</span>
        </Choice>
      )}
    >
      <FieldProblem id={`${question.id}.key-problem`} message={problems.key ?? problems.options} />
    </OptionRows>
  );
}

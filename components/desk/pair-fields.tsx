"use client";

import { AddButton } from "#components/desk/add-button";
import { focusSoon } from "#components/desk/focus-soon";
import { OptionRows } from "#components/desk/option-rows";
import { PromptRow } from "#components/desk/prompt-row";
import type { FieldsProps } from "#components/desk/question-editor";
import { FieldProblem } from "#components/form/field-problem";
import type { MatchingQuestion } from "#lib/domain/question";
import { addPrompt, PROMPT_LIMITS } from "#lib/domain/rewrite-pairs";

/** The statements of a matching question, the names, and which goes with which. */
export function PairFields(props: FieldsProps<MatchingQuestion>) {
  const { question, problems, change } = props;
  return (
    <>
      <OptionRows {...props} legend="Names to choose from" add="Add a name" />
      <fieldset className="option-fields">
        <legend className="label">Statements, each with its name</legend>
        {question.prompts.map((prompt, index) => (
          <PromptRow
            key={prompt.id}
            question={question}
            index={index}
            problem={problems[`prompts.${index}.text`]}
            change={change}
          />
        ))}
        <FieldProblem id={`${question.id}.key-problem`} message={problems.key ?? problems.prompts} />
        {question.prompts.length < PROMPT_LIMITS.max && (
          <AddButton
            add={() => {
              const after = addPrompt(question);
              change(after, "prompts");
              focusSoon(`${after.id}.${after.prompts.at(-1)?.id}.text`);
            }}
          >
            Add a statement
          </AddButton>
        )}
      </fieldset>
    </>
  );
}

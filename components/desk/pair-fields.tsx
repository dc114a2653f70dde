"use client";

import { focusSoon } from "#components/desk/focus-soon";
import { OptionRow } from "#components/desk/option-row";
import type { FieldsProps } from "#components/desk/question-editor";
import { FieldProblem } from "#components/form/field-problem";
import { optionLetter } from "#components/question/option-text";
import { Icon } from "#components/ui/icon";
import type { OptionId } from "#lib/domain/ids";
import type { MatchingQuestion } from "#lib/domain/question";
import {
  addOption,
  addPrompt,
  OPTION_LIMITS,
  PROMPT_LIMITS,
  removeOption,
  removePrompt,
  setOptionDetail,
  setOptionText,
  setPair,
  setPromptText,
  whyOptionStays,
} from "#lib/domain/rewrite-question";

/** The statements of a matching question, the names, and which goes with which. */
export function PairFields({ question, problems, warnings, change }: FieldsProps<MatchingQuestion>) {
  return (
    <>
      <fieldset className="option-fields">
        <legend className="label">Names to choose from</legend>
        {question.options.map((option, index) => (
          <OptionRow
            key={option.id}
            id={`${question.id}.${option.id}`}
            letter={optionLetter(index)}
            option={option}
            problem={problems[`options.${index}.text`]}
            warning={warnings.find(({ optionId }) => optionId === option.id)?.message}
            setText={(text) => change(setOptionText(question, option.id, text), `${option.id}.text`)}
            setDetail={(detail) =>
              change(setOptionDetail(question, option.id, detail), `${option.id}.detail`)
            }
            remove={
              question.options.length > OPTION_LIMITS.matching.min
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
        {question.options.length < OPTION_LIMITS.matching.max && (
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
            Add a name
          </button>
        )}
      </fieldset>
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
          <button
            className="btn btn-line btn-s"
            type="button"
            onClick={() => {
              const after = addPrompt(question);
              change(after, "prompts");
              focusSoon(`${after.id}.${after.prompts.at(-1)?.id}.text`);
            }}
          >
            <Icon name="plus" />
            Add a statement
          </button>
        )}
      </fieldset>
    </>
  );
}

function PromptRow(props: {
  question: MatchingQuestion;
  index: number;
  problem: string | undefined;
  change: FieldsProps["change"];
}) {
  const { question, index, problem, change } = props;
  const prompt = question.prompts[index];
  if (!prompt) return null;
  const id = `${question.id}.${prompt.id}`;
  return (
    <div className="option-row">
      <span className="quiet" aria-hidden="true">
        {index + 1}
      </span>
      <div className="option-texts">
        <textarea
          className="input"
          id={`${id}.text`}
          rows={2}
          aria-label={`Statement ${index + 1}`}
          maxLength={600}
          value={prompt.text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={({ target }) =>
            change(setPromptText(question, prompt.id, target.value), `${prompt.id}.text`)
          }
        />
        <select
          className="input select"
          aria-label={`Name for statement ${index + 1}`}
          value={question.key[prompt.id] ?? ""}
          onChange={({ target }) => change(setPair(question, prompt.id, target.value as OptionId), "key")}
        >
          {question.options.map((option, place) => (
            <option key={option.id} value={option.id}>
              {option.text || `Name ${optionLetter(place)}`}
            </option>
          ))}
        </select>
        <FieldProblem id={`${id}-problem`} message={problem} />
      </div>
      <div className="option-acts">
        {question.prompts.length > PROMPT_LIMITS.min && (
          <button
            className="btn btn-line btn-s btn-square"
            type="button"
            onClick={() => {
              change(removePrompt(question, prompt.id), "prompts");
              const beside = question.prompts[index + 1] ?? question.prompts[index - 1];
              focusSoon(`${question.id}.${beside?.id}.text`);
            }}
          >
            <Icon name="drop" />
            <span className="vh">Take statement {index + 1} away</span>
          </button>
        )}
      </div>
    </div>
  );
}

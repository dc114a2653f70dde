"use client";

import { focusSoon } from "#components/desk/focus-soon";
import type { FieldsProps } from "#components/desk/question-editor";
import { FieldProblem } from "#components/form/field-problem";
import { optionLetter } from "#components/question/option-text";
import { Icon } from "#components/ui/icon";
import type { OptionId } from "#lib/domain/ids";
import type { MatchingQuestion } from "#lib/domain/question";
import { PROMPT_LIMITS, removePrompt, setPair, setPromptText } from "#lib/domain/rewrite-pairs";

/** One statement of a matching question: its words, and the name that goes with it. */
export function PromptRow(props: {
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

import { OptionText, optionLetter } from "#components/question/option-text";
import { Icon } from "#components/ui/icon";
import type { LintWarning } from "#lib/domain/lint-warning";
import type { MatchingQuestion, Option, Question } from "#lib/domain/question";

/** The options of a question with what is right, why the others are wrong, and what to look at again. */
export function OpenOptions(props: { question: Question; warnings: readonly LintWarning[] }) {
  const { question, warnings } = props;
  if (question.shape === "matching") return <Pairs question={question} />;
  const rows =
    question.shape === "boolean"
      ? [true, false].map((value) => ({
          id: undefined,
          option: { text: value ? "True" : "False" },
          note: undefined,
          right: question.key === value,
        }))
      : question.options.map((option) => ({
          id: option.id,
          option: shown(option),
          note: option.basis?.note,
          right: question.shape === "single" ? question.key === option.id : question.key.includes(option.id),
        }));
  return (
    <ul className="opts">
      {rows.map(({ id, option, note, right }, index) => {
        const flagged = id === undefined ? undefined : warnings.find(({ optionId }) => optionId === id);
        return (
          <li key={index}>
            <span className="quiet">{optionLetter(index)}</span>
            <span className={right ? "opt-key" : undefined}>
              <OptionText option={option} />
              {note !== undefined && !right && <small className="why">{note}</small>}
              {flagged && (
                <small className="flagged">
                  <Icon name="warn" />
                  {flagged.message}
                </small>
              )}
            </span>
            {right && (
              <span className="k">
                <Icon name="tick" />
                Right
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The part of an option that students see. */
function shown({ text, detail, position }: Option) {
  return {
    text,
    ...(detail === undefined ? {} : { detail }),
    ...(position === undefined ? {} : { position }),
  };
}

function Pairs({ question }: { question: MatchingQuestion }) {
  const names = new Map<string, string>(question.options.map(({ id, text }) => [id, text]));
  const used = new Set<string>(Object.values(question.key));
  const spare = question.options.filter(({ id }) => !used.has(id));
  return (
    <div>
      <ul className="opts">
        {question.prompts.map(({ id, text }, index) => (
          <li key={id}>
            <span className="quiet">{index + 1}</span>
            <span className="serif">{text}</span>
            <span className="k">
              <Icon name="tick" />
              {names.get(question.key[id] ?? "") ?? "Nobody yet"}
            </span>
          </li>
        ))}
      </ul>
      {spare.length > 0 && (
        <p className="note opts-spare">Also offered: {spare.map(({ text }) => text).join(", ")}</p>
      )}
    </div>
  );
}

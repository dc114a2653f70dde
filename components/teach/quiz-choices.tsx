import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";
import { TextField } from "#components/form/text-field";
import { USUAL_KINDS } from "#lib/domain/question";
import { KIND_WORDS } from "#lib/domain/question-words";

interface QuizChoicesProps {
  count: { label: string; min: number; max: number; value: number | string };
  /** Ticked at first; none ticked means all kinds. */
  kinds: readonly string[];
  difficulty: string;
  problems: Record<string, string>;
}

const DIFFICULTIES = [
  { value: "easier", words: "Easier" },
  { value: "mixed", words: "Mixed" },
  { value: "harder", words: "Harder" },
];

/** How many questions, of which kinds and how hard: fields `count`, `kinds` (several), `difficulty`. */
export function QuizChoices({ count, kinds, difficulty, problems }: QuizChoicesProps) {
  return (
    <div className="stack">
      <div className="count-field">
        <TextField
          name="count"
          label={count.label}
          type="number"
          inputMode="numeric"
          min={count.min}
          max={count.max}
          defaultValue={count.value}
          problem={problems.count}
        />
      </div>
      <fieldset aria-describedby={problems.difficulty ? "difficulty-problem" : undefined}>
        <legend className="label">Difficulty</legend>
        <div className="choice-row">
          {DIFFICULTIES.map(({ value, words }) => (
            <Choice
              key={value}
              type="radio"
              name="difficulty"
              value={value}
              defaultChecked={value === difficulty}
            >
              {words}
            </Choice>
          ))}
        </div>
        <FieldProblem id="difficulty-problem" message={problems.difficulty} />
      </fieldset>
      <fieldset aria-describedby="kinds-help">
        <legend className="label">Kinds of questions</legend>
        <p className="note" id="kinds-help">
          Tick none to have all kinds. What the article cannot prove is never asked.
        </p>
        <div className="kinds">
          {USUAL_KINDS.map((kind) => (
            <Choice
              key={kind}
              type="checkbox"
              name="kinds"
              value={kind}
              defaultChecked={kinds.includes(kind)}
            >
              {KIND_WORDS[kind]}
            </Choice>
          ))}
        </div>
        <FieldProblem id="kinds-problem" message={problems.kinds} />
      </fieldset>
    </div>
  );
}

import type { QuestionId } from "#lib/domain/ids";
import { blankOption, letterId, promptId } from "#lib/domain/option-ids";
import type { Option, Question } from "#lib/domain/question";

/**
 * A question nobody has written yet, of a shape, for the teacher to fill in. Texts are empty, so it is not yet a
 * question that could be saved (see `unfinished`).
 *
 * @param id one that no item of the desk has.
 */
export function blankQuestion(id: QuestionId, shape: Question["shape"]): Question {
  const base = {
    id,
    kind: "own" as const,
    stem: "",
    explanation: "",
    factIds: [],
    evidence: [],
    origin: "teacher" as const,
    difficulty: 2 as const,
  };
  const options = (count: number): Option[] => Array.from({ length: count }, (_, i) => blankOption(i));
  switch (shape) {
    case "boolean":
      return { ...base, shape, key: true };
    case "single":
      return { ...base, shape, options: options(4), key: letterId(0) };
    case "multiple":
      return { ...base, shape, options: options(4), key: [letterId(0)] };
    case "matching": {
      const prompts = [0, 1].map((i) => ({ id: promptId(i), text: "" }));
      const key = Object.fromEntries(prompts.map((prompt, i) => [prompt.id, letterId(i)]));
      return { ...base, shape, prompts, options: options(3), key };
    }
  }
}

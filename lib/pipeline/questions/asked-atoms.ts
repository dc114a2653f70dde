import type { Fact } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import { bodyAtom, majorityAtom, outcomeAtom } from "#lib/pipeline/questions/draft";
import { atomsOf } from "#lib/pipeline/questions/shown-atoms";

/** The atoms of knowledge that a finished question asks for, as its facts give them. None for a teacher's own. */
export function askedAtoms(question: Question, facts: readonly Fact[]): string[] {
  const own = factsOf(question.factIds, facts);
  switch (question.kind) {
    case "own":
      return [];
    case "outcome":
      return motionIds(own).map(outcomeAtom);
    case "which-body":
      return motionIds(own).map(bodyAtom);
    case "majority-needed":
      return motionIds(own).flatMap((id) => [outcomeAtom(id), majorityAtom(id)]);
    case "spot-the-error":
      return [...own.flatMap(atomsOf), ...(asksForResult(question) ? motionIds(own).map(outcomeAtom) : [])];
    case "broke-with-party":
    case "which-two-alike":
    case "which-voted":
    case "who-voted-alike": {
      const options = question.shape === "boolean" ? [] : question.options;
      const offered = options.flatMap(({ basis }) => basis?.factIds ?? []);
      return factsOf([...question.factIds, ...offered], facts).flatMap(atomsOf);
    }
    default:
      return own.flatMap(atomsOf);
  }
}

/** Votes are options with a position, counts are numbers; what is neither is a result. */
function asksForResult(question: Question): boolean {
  const options = question.shape === "boolean" ? [] : question.options;
  return options.every(({ position, text }) => position === undefined && !/^\d/.test(text));
}

function factsOf(ids: readonly string[], facts: readonly Fact[]): Fact[] {
  return facts.filter(({ id }) => ids.includes(id));
}

function motionIds(facts: readonly Fact[]): string[] {
  return [...new Set(facts.flatMap((fact) => ("motionId" in fact ? [fact.motionId] : [])))];
}

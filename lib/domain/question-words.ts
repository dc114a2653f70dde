import type { Question, QuestionKind } from "#lib/domain/question";

/** What each kind asks about, in the words the desk uses. */
export const KIND_WORDS: Record<QuestionKind, string> = {
  "how-voted": "How somebody voted",
  "which-voted": "Who voted one way",
  "who-voted-alike": "Who voted the same way",
  tally: "Counts",
  outcome: "Results of votes",
  "who-said": "Who said it",
  "what-said": "What somebody said",
  "match-speakers": "Match statements and speakers",
  "who-is": "Who holds which office",
  "true-false": "True or false",
  "place-the-count": "What a count belongs to",
  "which-body": "Where a vote was held",
  "broke-with-party": "Who broke with the party",
  "party-count": "Counts of a party or group",
  "which-two-alike": "Which two voted alike",
  "majority-needed": "The majority needed",
  "spot-the-error": "Where article and record differ",
};

const SHAPE_WORDS: Record<Question["shape"], string> = {
  single: "one right answer",
  multiple: "several can be right",
  matching: "pairs",
  boolean: "true or false",
};

/** `How somebody voted, one right answer`: what sort of question it is, for the line below it. */
export function questionSort({ kind, shape }: Pick<Question, "kind" | "shape">): string {
  const about = kind === "own" ? "Your own question" : KIND_WORDS[kind];
  return kind === "true-false" ? about : `${about}, ${SHAPE_WORDS[shape]}`;
}

import type { QuestionKind } from "#lib/domain/question";
import type { Draft } from "#lib/pipeline/questions/draft";

/** How much a second and third question of one kind costs: kinds with many different subjects may come again. */
const REPETITION: Partial<Record<QuestionKind, number>> = { "who-said": 4, "how-voted": 6, "true-false": 6 };
const USUAL_REPETITION = 9;

/** What makes a kind worth asking first. */
const WORTH: Record<QuestionKind, number> = {
  "how-voted": 6,
  "which-voted": 8,
  "who-said": 6,
  "match-speakers": 6,
  "who-voted-alike": 5,
  tally: 5,
  "place-the-count": 4,
  outcome: 4,
  "true-false": 4,
  "what-said": 4,
  "who-is": 3,
  "which-body": 2,
  "broke-with-party": 6,
  "party-count": 4,
  "which-two-alike": 4,
  "majority-needed": 5,
  "spot-the-error": 9,
};

/** What a shape that is not there yet adds: the rarer it can be had, the more. */
const NEW_SHAPE: Record<Draft["shape"], number> = { single: 4, boolean: 4, multiple: 5, matching: 8 };

/** A person's own words are better to ask about than a report of them. */
const OWN_WORDS = 2;

const ABOUT_WORDS: ReadonlySet<QuestionKind> = new Set(["who-said", "what-said", "match-speakers", "who-is"]);

/** How many drafts are about each voter or speaker: a rough measure of its part in the article. */
export function frequencies(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const subject of drafts.flatMap(({ subjects }) => subjects)) {
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}

/** From 0 to 2: who has a larger part in the article is asked about first. */
export function prominence({ subjects }: Draft, frequency: ReadonlyMap<string, number>): number {
  const most = Math.max(1, ...frequency.values());
  const own = subjects.map((subject) => (frequency.get(subject) ?? 0) / most);
  return own.length === 0 ? 1 : (2 * own.reduce((sum, share) => sum + share, 0)) / own.length;
}

/** What a draft adds to those chosen. */
export function gain(draft: Draft, chosen: readonly Draft[]): number {
  const sameKind = chosen.filter(({ kind }) => kind === draft.kind).length;
  const newShape = chosen.every(({ shape }) => shape !== draft.shape);
  const about = chosen.flatMap(({ subjects }) => subjects);
  const repeated = draft.subjects.filter((subject) => about.includes(subject)).length;
  const words = chosen.filter(({ kind }) => ABOUT_WORDS.has(kind)).length;
  const lead = ABOUT_WORDS.has(draft.kind) ? words - (chosen.length - words) : chosen.length - 2 * words;
  return (
    WORTH[draft.kind] +
    (draft.ownWords ? OWN_WORDS : 0) -
    sameKind * (REPETITION[draft.kind] ?? USUAL_REPETITION) +
    (newShape ? NEW_SHAPE[draft.shape] : 0) -
    (draft.subjects.length === 0 ? 0 : (3 * repeated) / draft.subjects.length) -
    Math.max(0, lead) -
    3 * lag(draft, chosen)
  );
}

/** Above 0 when the quiz already leans to this draft's side or truth value. */
function lag(draft: Draft, chosen: readonly Draft[]): number {
  let lean = 0;
  if (draft.side !== undefined) {
    const own = chosen.filter(({ side }) => side === draft.side).length;
    lean += own - chosen.filter(({ side }) => side !== undefined && side !== draft.side).length;
  }
  for (const party of draft.parties ?? []) {
    const known = chosen.filter(({ parties = [] }) => parties.length > 0);
    const own = known.filter(({ parties = [] }) => parties.includes(party)).length;
    // Of many parties each has a small share; only one that has more than half is too many.
    lean += Math.max(-1, 2 * own - known.length) / 2;
  }
  if (draft.shape === "boolean") {
    const truths = chosen.filter((taken) => taken.shape === "boolean");
    lean += truths.filter(({ key }) => key === draft.key).length;
    lean -= truths.filter(({ key }) => key !== draft.key).length;
  }
  return lean;
}

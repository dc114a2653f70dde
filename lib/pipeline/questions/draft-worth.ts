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

/** For each voter or speaker, how many drafts are about it, as a share of the most: roughly its part in the article. */
export function shares(drafts: readonly Draft[]): Map<string, number> {
  const counts = countOf(drafts.flatMap(({ subjects }) => subjects));
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 1);
  return new Map([...counts].map(([subject, count]) => [subject, count / most]));
}

/** From 0 to 2: who has a larger part in the article is asked about first. */
export function prominence({ subjects }: Draft, share: ReadonlyMap<string, number>): number {
  const own = subjects.map((subject) => share.get(subject) ?? 0);
  return own.length === 0 ? 1 : (2 * own.reduce((sum, part) => sum + part, 0)) / own.length;
}

/** What the chosen drafts have of everything, counted once for all that may come next. */
export interface Stock {
  size: number;
  kinds: ReadonlyMap<QuestionKind, number>;
  shapes: ReadonlySet<Draft["shape"]>;
  subjects: ReadonlySet<string>;
  /** How many are about words, not votes. */
  words: number;
  sides: ReadonlyMap<string, number>;
  parties: ReadonlyMap<string, number>;
  /** How many name a party. */
  ofParties: number;
  truths: ReadonlyMap<boolean, number>;
}

/** Counts what the chosen drafts have. */
export function stockOf(chosen: readonly Draft[]): Stock {
  const parties = chosen.flatMap((draft) => (draft.parties?.length ? [[...new Set(draft.parties)]] : []));
  return {
    size: chosen.length,
    kinds: countOf(chosen.map(({ kind }) => kind)),
    shapes: new Set(chosen.map(({ shape }) => shape)),
    subjects: new Set(chosen.flatMap(({ subjects }) => subjects)),
    words: chosen.filter(({ kind }) => ABOUT_WORDS.has(kind)).length,
    sides: countOf(chosen.flatMap(({ side }) => side ?? [])),
    parties: countOf(parties.flat()),
    ofParties: parties.length,
    truths: countOf(chosen.flatMap((draft) => (draft.shape === "boolean" ? [draft.key] : []))),
  };
}

function countOf<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** What a draft adds to those chosen. */
export function gain(draft: Draft, stock: Stock): number {
  const sameKind = stock.kinds.get(draft.kind) ?? 0;
  const repeated = draft.subjects.filter((subject) => stock.subjects.has(subject)).length;
  const lead = 2 * stock.words - stock.size;
  return (
    WORTH[draft.kind] +
    (draft.ownWords ? OWN_WORDS : 0) -
    sameKind * (REPETITION[draft.kind] ?? USUAL_REPETITION) +
    (stock.shapes.has(draft.shape) ? 0 : NEW_SHAPE[draft.shape]) -
    (draft.subjects.length === 0 ? 0 : (3 * repeated) / draft.subjects.length) -
    Math.max(0, ABOUT_WORDS.has(draft.kind) ? lead : -lead) -
    3 * lag(draft, stock)
  );
}

/** Above 0 when the quiz already leans to this draft's side or truth value. */
function lag(draft: Draft, { sides, parties, ofParties, truths }: Stock): number {
  let lean = 0;
  for (const [side, count] of draft.side === undefined ? [] : sides) {
    lean += side === draft.side ? count : -count;
  }
  // Of many parties each has a small share; only one that has more than half is too many.
  for (const party of draft.parties ?? [])
    lean += Math.max(-1, 2 * (parties.get(party) ?? 0) - ofParties) / 2;
  if (draft.shape === "boolean") {
    for (const [truth, count] of truths) lean += truth === draft.key ? count : -count;
  }
  return lean;
}

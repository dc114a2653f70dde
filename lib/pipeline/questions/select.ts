import type { DraftSettings } from "#lib/domain/draft";
import type { QuestionKind } from "#lib/domain/question";
import type { Draft } from "#lib/pipeline/questions/draft";
import { gain, prominence, shares, stockOf } from "#lib/pipeline/questions/draft-worth";
import { NO_FEEDBACK, type Feedback } from "#lib/pipeline/questions/feedback";
import { ENOUGH_PARTIES } from "#lib/pipeline/questions/party-of";
import { Precedence } from "#lib/pipeline/questions/precedence";
import { isLopsided } from "#lib/pipeline/questions/side-asked";
import { seeded } from "#lib/pipeline/questions/seeded";

/** What it costs that the proof shown after one question answers another, so that their order is no longer free. */
const BOUND = 5;
/** What a question costs for each voter or number it uses up. Rich articles can afford 0, thin ones cannot. */
const THRIFT = [0, 0.3, 0.7, 1.2, 2, 5];
/** The largest share of a quiz that one kind has while there are others: nobody likes the same question twice. */
const LARGEST_SHARE: Partial<Record<QuestionKind, number>> = {
  "how-voted": 0.3,
  "true-false": 0.3,
  "who-said": 0.5,
  "who-is": 0.2,
  "broke-with-party": 0.2,
  "party-count": 0.2,
  "which-two-alike": 0.2,
};
/** A quiz is about its article: no more of it is about what only the roll call tells, unless there is too little else. */
const LARGEST_SHARE_OF_RECORD = 1 / 3;
/** What one kind more is worth, in questions. */
const VARIETY = 1;
/** What one shape more is worth, in questions: a matching question uses up three statements. */
const SHAPES = 1;
/** What it costs, in questions, that one side or party has most of the right answers. */
const LOPSIDED = 1;
/** What it costs, in questions, that a proof has to be held back. */
const HELD = 0.4;

/** What a teacher may prefer. It is a preference: a thin article gives what it has. */
export type DifficultyChoice = DraftSettings["difficulty"];

/** What one step of difficulty, from 1 to 3, is worth. */
const PREFERENCE: Record<DifficultyChoice, number> = { easier: -6, mixed: 0, harder: 6 };

/**
 * Chooses the questions of a quiz, one after the other, each time the one that adds most: a kind or a shape not yet
 * there, voters and speakers not yet asked about, the side and the truth value that lag behind. Never two that ask
 * for the same thing, and never one that tells what another asks. First such that can be put in an order in which no
 * proof shown after an answer gives a later answer away; a thin article is filled up with others, whose proof then has
 * to be held back for a while. Tried at several degrees of thrift; the choice with most questions and most kinds
 * counts.
 */
export function selectDrafts(
  drafts: readonly Draft[],
  count: number,
  seed: number,
  difficulty: DifficultyChoice = "mixed",
  feedback: Feedback = NO_FEEDBACK,
): Draft[] {
  const value = ({ chosen, held }: Choice) =>
    chosen.length +
    VARIETY * new Set(chosen.map(({ kind }) => kind)).size +
    SHAPES * new Set(chosen.map(({ shape }) => shape)).size -
    HELD * held -
    (isBalanced(chosen) ? 0 : LOPSIDED);
  const few = thinnedOut(drafts);
  const weights = { seed, feedback, preference: PREFERENCE[difficulty] };
  const choose = (pool: readonly Draft[]) =>
    THRIFT.map((thrift) => chooseGreedily(pool, count, { ...weights, thrift }));
  const best = (choices: readonly Choice[]) =>
    choices.reduce((first, other) => (value(other) > value(first) ? other : first));
  const full = best(choose(few));
  // A matching question uses up statements; without it a thin article may give more.
  const isThin = full.chosen.length < count && full.chosen.some(({ shape }) => shape === "matching");
  return isThin
    ? best([full, ...choose(few.filter(({ shape }) => shape !== "matching"))]).chosen
    : full.chosen;
}

/** Whether the keys are on both sides alike, and no party has most of them. */
function isBalanced(chosen: readonly Draft[]): boolean {
  const sides = chosen.flatMap(({ side }) => side ?? []);
  const parties = chosen.flatMap((draft) => draft.parties ?? []);
  const largest = (items: readonly string[]) =>
    Math.max(0, ...[...new Set(items)].map((item) => items.filter((other) => other === item).length));
  return (
    !isLopsided(largest(sides), sides.length) &&
    (parties.length < ENOUGH_PARTIES || !isLopsided(largest(parties), parties.length))
  );
}

/** Questions chosen, and how many of them fit into no order without holding proofs back. */
interface Choice {
  chosen: Draft[];
  held: number;
}

/** So many drafts of one kind are enough to choose from; a book-length text gives thousands. */
const MOST_OF_A_KIND = 60;

/** At most {@link MOST_OF_A_KIND} of each kind, taken at even distances so that no part of the text is favoured. */
function thinnedOut(drafts: readonly Draft[]): Draft[] {
  const byKind = new Map<QuestionKind, Draft[]>();
  for (const draft of drafts) {
    const own = byKind.get(draft.kind);
    if (own === undefined) byKind.set(draft.kind, [draft]);
    else own.push(draft);
  }
  return [...byKind.values()].flatMap((own) => {
    const step = own.length / MOST_OF_A_KIND;
    return step <= 1 ? own : own.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  });
}

interface Weights {
  seed: number;
  feedback: Feedback;
  preference: number;
  thrift: number;
}

function chooseGreedily(
  drafts: readonly Draft[],
  count: number,
  { seed, feedback, preference, thrift }: Weights,
): Choice {
  const chosen: Draft[] = [];
  const precedence = new Precedence(feedback);
  const random = seeded(seed, "select");
  const share = shares(drafts);
  // Who asks for two kinds only wants many of them.
  const capped = new Set(drafts.map(({ kind }) => kind)).size > 2;
  let open: Open[] = drafts.map((draft) => ({
    draft,
    bonus:
      prominence(draft, share) + random() - thrift * (draft.asks.length - 1) + preference * draft.difficulty,
  }));
  let held = 0;
  while (chosen.length < count) {
    const last = chosen.at(-1);
    if (last !== undefined) {
      precedence.take(last);
      open = open.filter(({ draft }) => compatible(last, draft));
    }
    const roomy = capped ? open.filter(({ draft }) => hasRoom(draft.kind, chosen, count)) : open;
    // Rather more of one kind than a short quiz.
    const pool = roomy.length === 0 ? open : roomy;
    const { free, bound } = bestOf(withinRecord(pool, chosen, count), chosen, precedence);
    const next = free ?? bound;
    if (next === undefined) break;
    if (free === undefined) held += 1;
    chosen.push(next.draft);
    open = open.filter(({ draft }) => draft !== next.draft);
  }
  return { chosen, held };
}

interface Open {
  draft: Draft;
  bonus: number;
}

/** The drafts that add most: the best that fits into the order, and the best of the others. */
function bestOf(
  open: readonly Open[],
  chosen: readonly Draft[],
  precedence: Precedence,
): { free: Open | undefined; bound: Open | undefined } {
  let free: Open | undefined;
  let bound: Open | undefined;
  let [freeWorth, boundWorth] = [-Infinity, -Infinity];
  const stock = stockOf(chosen);
  for (const candidate of open) {
    const { draft, bonus } = candidate;
    const worth = gain(draft, stock) + bonus - (precedence.binds(draft) ? BOUND : 0);
    if (precedence.admits(draft)) {
      if (worth > freeWorth) [free, freeWorth] = [candidate, worth];
    } else if (worth > boundWorth) [bound, boundWorth] = [candidate, worth];
  }
  return { free, bound };
}

/** Those that do not make the share of the roll call too large; all of them when there are no others. */
function withinRecord(open: Open[], chosen: readonly Draft[], count: number): Open[] {
  const taken = chosen.filter(isBesideArticle).length;
  if (taken + 1 <= LARGEST_SHARE_OF_RECORD * count) return open;
  const within = open.filter(({ draft }) => !isBesideArticle(draft));
  return within.length === 0 ? open : within;
}

/** Whether a question is about what the article does not tell. */
function isBesideArticle({ evidence }: Draft): boolean {
  return evidence.every(({ type }) => type === "row");
}

function hasRoom(kind: QuestionKind, chosen: readonly Draft[], count: number): boolean {
  const share = LARGEST_SHARE[kind];
  return (
    share === undefined || chosen.filter((taken) => taken.kind === kind).length < Math.ceil(share * count)
  );
}

/** "How did Fiji vote?", when it did not: surprising once, and a trick the second time. */
function asksForAbsence(draft: Draft): boolean {
  return (
    draft.kind === "how-voted" &&
    draft.shape === "single" &&
    draft.options.some(({ right, position }) => right && position === "absent")
  );
}

/** Whether two questions can stand in one quiz: nothing asked twice, nothing told by the other. */
export function compatible(a: Draft, b: Draft): boolean {
  const meets = (left: readonly string[], right: readonly string[]) =>
    left.some((atom) => right.includes(atom));
  return (
    !meets(a.asks, b.asks) &&
    !(asksForAbsence(a) && asksForAbsence(b)) &&
    !meets(a.asks, b.tells) &&
    !meets(a.tells, b.asks) &&
    a.stem + (a.quotation ?? "") !== b.stem + (b.quotation ?? "")
  );
}

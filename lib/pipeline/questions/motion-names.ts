import type { Evidence } from "#lib/domain/evidence";
import { wordsOf, type BodyWords } from "#lib/pipeline/questions/body-words";
import type { NamingArticle } from "#lib/pipeline/questions/article-sentences";
import { bareName } from "#lib/pipeline/questions/bare-name";
import { isCut, tellsSubject } from "#lib/pipeline/questions/motion-clarity";
import { bodyTold } from "#lib/pipeline/questions/motion-body";
import { filledLabel } from "#lib/pipeline/questions/motion-in-article";
import { couldMean, hasTail, subjectOf } from "#lib/pipeline/questions/motion-subject";
import { namingOf } from "#lib/pipeline/questions/naming-sentence";
import { isPart } from "#lib/pipeline/questions/part-of-text";
import { bodyInSentence, placedName } from "#lib/pipeline/questions/placed-name";
import { tidiedLabel } from "#lib/pipeline/questions/motion-tidied";
import type { LinkedMotion } from "#lib/pipeline/questions/record";
import { speaksOfSeveral } from "#lib/pipeline/questions/several-texts";
import { bodyAtom, outcomeAtom } from "#lib/pipeline/questions/draft";

/** How questions speak of one motion. */
export interface MotionName {
  /** "the European-backed resolution": without its body and day. */
  bare: string;
  /** "the European-backed resolution (24 February 2025)"; unique in this article. */
  name: string;
  /** The name with its body: "the European-backed resolution in the UN General Assembly". */
  full: string;
  /** What its body calls its members and their votes. */
  words: BodyWords;
  /** The article's sentences that name it. */
  naming: Evidence[];
  /** What the bare name tells by itself, as atoms. */
  nameTells: string[];
  /** What the full name tells, as atoms. */
  fullTells: string[];
}

/** Something to be done to what stands elsewhere. */
const LEANS = /\bto \p{Ll}+ (?:the|its|their|his|her)\b/u;
const OUTCOME_WORD = /\b(?:adopt|approv|reject|veto|defeat|fail|pass(?:ed|age)|carried|lost|would have\b)/i;

/**
 * Gives every motion a name that a stem can use: neutral words, with "the" where English wants it, which tell a reader
 * without the article what was voted on, where, and when, and by which no other motion of the article is meant. A
 * motion that cannot be named so gets no name, and no question.
 */
export function nameMotions(
  given: readonly LinkedMotion[],
  article?: NamingArticle,
): Map<string, MotionName> {
  const tidied = given.map((motion) => ({ ...motion, label: tidiedLabel(motion) }));
  const motions = article === undefined ? tidied : tidied.map((motion) => filled(motion, tidied, article));
  const bare = new Map(
    motions.map((motion) => [motion.id, isPart(motion) ? undefined : bareName(motion, motions)]),
  );
  const names = new Map<string, MotionName>();
  for (const motion of motions) {
    const name = bare.get(motion.id);
    if (name === undefined) continue;
    const rivals = motions.filter(
      (other) => other.id !== motion.id && isMeantBy(name, bare.get(other.id) ?? other.label),
    );
    if (!isClear(name, motion, rivals) || isOneOfTwoHouses(motion, motions)) continue;
    if (article !== undefined && isOneOfSeveral(name, motion, article)) continue;
    const date = needsDate(name, motion, rivals) ? motion.date : undefined;
    const body = motion.body === undefined ? undefined : bodyInSentence(motion.body);
    const saysBody = body !== undefined && folded(name).includes(folded(body));
    const outcome = OUTCOME_WORD.test(name) ? [outcomeAtom(motion.id)] : [];
    const fullTells = body === undefined ? outcome : [...outcome, bodyAtom(motion.id)];
    const full = placedName(name, saysBody ? undefined : motion.body, date);
    const unique = rivals.length === 0;
    names.set(motion.id, {
      bare: name,
      name: unique ? placedName(name, undefined, date) : full,
      words: wordsOf(motion.body),
      full,
      naming: namingOf(name, motion.evidence, article),
      nameTells: unique && !saysBody ? outcome : fullTells,
      fullTells,
    });
  }
  return names;
}

/** Whether a name could be taken for another motion: it is the other's too, or nothing in it tells the two apart. */
function isMeantBy(name: string, other: string): boolean {
  return same(other, name) || couldMean(subjectOf(name), subjectOf(other));
}

/** Whether a reader without the article knows which vote is meant: by its subject, else by its body and day. */
function isClear(name: string, motion: LinkedMotion, rivals: readonly LinkedMotion[]): boolean {
  const { body, date } = motion;
  const { words, isDetailed, kind } = subjectOf(name);
  const apart = rivals.every(
    (rival) =>
      (body !== undefined && rival.body !== undefined && rival.body !== body) ||
      (date !== undefined && rival.date !== undefined && rival.date !== date),
  );
  if (!apart || (body === undefined && kind === "minute")) return false;
  // "the proposal to overturn the amendment": which amendment?
  if (words.size < 2 && LEANS.test(name)) return false;
  // An official vote is found by its body and its day or number, if need be.
  const isOfficial = body !== undefined && (date !== undefined || motion.symbol !== undefined);
  if (!tellsSubject(name) && (!isOfficial || isCut(name))) return false;
  if (words.size === 0) return body !== undefined && date !== undefined;
  return body !== undefined || isDetailed;
}

/** "the bill in Parliament", where the article tells of votes in both of its houses. */
function isOneOfTwoHouses({ body }: LinkedMotion, all: readonly LinkedMotion[]): boolean {
  return (
    body !== undefined &&
    /^(?:the )?(?:Parliament|Congress)$/i.test(body) &&
    all.some((other) => other.body !== undefined && other.body !== body)
  );
}

/** "the bill", where the article tells of two bills and no number or roll call says which. */
function isOneOfSeveral(name: string, { rollCall, symbol }: LinkedMotion, article: NamingArticle): boolean {
  if (rollCall !== undefined || symbol !== undefined || /\d/.test(name) || tellsSubject(name)) return false;
  return speaksOfSeveral(name, article);
}

/** The motion with a label filled from the article, and the sentence it is from, where its own tells no subject. */
function filled(motion: LinkedMotion, all: readonly LinkedMotion[], article: NamingArticle): LinkedMotion {
  if (motion.rollCall !== undefined) return motion;
  const body = motion.body ?? bodyTold(motion, article);
  const placedThere = body === undefined ? motion : { ...motion, body };
  if (tellsSubject(motion.label)) return placedThere;
  const fill = filledLabel(motion, motion.label, all, article);
  return fill === undefined
    ? placedThere
    : { ...placedThere, label: fill.label, evidence: [...fill.shown, ...motion.evidence] };
}

/** A name of few words may be that of many votes, and its day tells which. */
function needsDate(name: string, { body }: LinkedMotion, rivals: readonly LinkedMotion[]): boolean {
  const { words } = subjectOf(name);
  return (
    (words.size < 3 && !hasTail(name) && !name.includes("“")) ||
    rivals.some((rival) => rival.body === undefined || rival.body === body)
  );
}

/** "the United Nations General Assembly" and "the UN General Assembly" are one. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/united nations/g, "un");
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

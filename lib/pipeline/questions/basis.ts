import { capitalised } from "#lib/domain/capitalised";
import { spanEvidence, type Evidence, type SpanEvidence } from "#lib/domain/evidence";
import type { Fact, VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { FactId } from "#lib/domain/ids";
import type { BodyWords } from "#lib/pipeline/questions/body-words";
import { saysName, wordsShared } from "#lib/pipeline/questions/naming-sentence";
import { isOnRecord, type LinkedMotion, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { saysOutcome } from "#lib/pipeline/questions/sentence-tells";
import { didOn, inSentence } from "#lib/pipeline/questions/wording";

/**
 * One vote as a sentence.
 *
 * @example voteSentence(fact, "resolution 2774", PLAIN_WORDS) // "France abstained in the vote on resolution 2774."
 */
export function voteSentence(vote: VoteFact, motion: string, words: BodyWords): string {
  return `${capitalised(inSentence(vote.voter, vote.voterKind))} ${didOn(vote.position, motion, words)}.`;
}

/** Which source a fact is asked from: the record where there is one, since it beats the article (law 3). */
export function sourceOf(fact: VerifiedFact): "article" | "record" {
  return isOnRecord(fact) ? "record" : "article";
}

/** The ids of several facts, each once. */
export function idsOf(facts: readonly Fact[]): FactId[] {
  return [...new Set(facts.map(({ id }) => id))];
}

/** The evidence of several facts, each span and row once. */
export function evidenceOf(facts: readonly VerifiedFact[]): Evidence[] {
  return uniqueEvidence(facts.flatMap(({ evidence }) => evidence));
}

/** How a motion is named, and the sentences that name it. */
interface Named {
  bare: string;
  naming: readonly Evidence[];
}

/**
 * Evidence of votes, numbers or outcomes told in the article, with the sentence that names the motion where theirs
 * say only "the motion" or "voted in favour". A row of a roll call names its motion by itself.
 */
export function namedEvidence(facts: readonly { evidence: Evidence[] }[], motion: Named): Evidence[] {
  const own = uniqueEvidence(facts.flatMap(({ evidence }) => evidence));
  const names = (item: Evidence) => item.type === "row" || saysName(motion.bare, item.exact);
  if (facts.every(({ evidence }) => evidence.some(names))) return own;
  const shared = (item: Evidence) => (item.type === "row" ? Infinity : wordsShared(motion.bare, item.exact));
  const [best] = [...motion.naming].sort((a, b) => shared(b) - shared(a));
  return best === undefined ? own : uniqueEvidence([...own, best]);
}

/**
 * Evidence for a choice among voters, complete for every one of them: how it voted, and on what. For wrong ones the row
 * of the roll call is enough where there is one.
 */
export function evidenceOfChoice(
  keys: readonly VerifiedFact[],
  distractors: readonly VerifiedFact[],
  motion: Named,
): Evidence[] {
  const wrong = distractors.map((fact) => ({
    evidence: isOnRecord(fact) ? fact.evidence.filter(({ type }) => type === "row") : fact.evidence,
  }));
  return namedEvidence([...keys, ...wrong], motion);
}

/** Evidence with repetitions left out, in the order given. */
export function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const place = evidencePlace(item);
    return !seen.has(place) && seen.add(place);
  });
}

/** The place that evidence shows, in one word: two with the same one show the same. */
export function evidencePlace(item: Evidence): string {
  if (item.type === "span") return `${item.start}-${item.end}`;
  const bloc = item.bloc === undefined ? "" : `${item.bloc.by}:${item.bloc.name}`;
  return `${item.rollCallId}/${item.voter ?? bloc}`;
}

/** What shows the outcome of a motion: the totals line of a roll call that gives a result, or a sentence that says so. */
export function outcomeEvidence(
  record: VerifiedRecord,
  motion: LinkedMotion,
  outcome: LinkedMotion["outcome"],
): Evidence[] {
  const { rollCall } = motion;
  if (outcome === undefined) return [];
  const rows = rollCall?.result === undefined ? [] : motion.evidence.filter(({ type }) => type === "row");
  const sentences = sentencesAbout(record, motion).filter(({ exact }) => saysOutcome(exact, outcome));
  return [...sentences.slice(0, 1), ...rows];
}

/** The sentences that name a motion, give its numbers or tell a vote on it, in that order, each once. */
export function sentencesAbout(record: VerifiedRecord, motion: LinkedMotion): SpanEvidence[] {
  const own = [
    ...motion.evidence,
    ...[...record.tallies, ...record.votes].flatMap((fact) =>
      fact.motionId === motion.id ? fact.evidence : [],
    ),
  ];
  const { id, body } = record.article;
  const sentences = own.flatMap((item) => {
    if (item.type !== "span") return [];
    const around = record.document.sentences.find(
      ({ start, end }) => start <= item.start && item.start < end,
    );
    return around === undefined ? [] : [spanEvidence(id, body, around.start, around.end)];
  });
  return sentences.filter((span, i) => sentences.findIndex(({ start }) => start === span.start) === i);
}

import type { Evidence } from "#lib/domain/evidence";
import type { Fact, VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { FactId } from "#lib/domain/ids";
import { isOnRecord, type LinkedMotion } from "#lib/pipeline/questions/record";
import { capitalised, didOn, inSentence } from "#lib/pipeline/questions/wording";

/**
 * One vote as a sentence.
 *
 * @example voteSentence(fact, "resolution 2774") // "France abstained in the vote on resolution 2774."
 */
export function voteSentence(vote: VoteFact, motion: string): string {
  return `${capitalised(inSentence(vote.voter, vote.voterKind))} ${didOn(vote.position, motion)}.`;
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

/**
 * Evidence for a choice among voters: everything for the right ones; for the wrong ones the row of the roll call where
 * there is one, else the span.
 */
export function evidenceOfChoice(
  keys: readonly VerifiedFact[],
  distractors: readonly VerifiedFact[],
): Evidence[] {
  const wrong = distractors.flatMap((fact) =>
    isOnRecord(fact) ? fact.evidence.filter(({ type }) => type === "row") : fact.evidence,
  );
  return uniqueEvidence([...keys.flatMap(({ evidence }) => evidence), ...wrong]);
}

/** Evidence with repetitions left out, in the order given. */
export function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((item) => {
    const key = item.type === "span" ? `${item.start}-${item.end}` : `${item.rollCallId}/${item.voter ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The evidence of a motion that shows what became of it: a totals line with a result, or words that say so. */
export function outcomeEvidence(motion: LinkedMotion): Evidence[] {
  const says =
    /\b(?:adopt|approv|pass|agree|endors|reject|defeat|fail|veto|carried|lost|fell|blocked|vote down)/i;
  return motion.evidence.filter((item) =>
    item.type === "row" ? motion.rollCall?.result !== undefined : says.test(item.exact),
  );
}

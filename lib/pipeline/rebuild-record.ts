import type { DraftSource } from "#lib/domain/draft";
import type { Fact } from "#lib/domain/fact";
import type { LinkedFacts } from "#lib/pipeline/link";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { verify } from "#lib/pipeline/verify";

/**
 * The record that a draft was written from, out of what is kept of it. Everything is verified once more, so nothing
 * enters a question that does not stand in the source, whatever lay in the store.
 */
export function rebuildRecord({
  article,
  motions,
  facts,
  rollCalls,
  contradictions = [],
}: DraftSource): VerifiedRecord {
  const linked: LinkedFacts = {
    motions: motions.map((motion) => {
      const rollCall = rollCalls.find(({ id }) => facts.some((fact) => isRowOf(fact, motion.id, id)));
      return rollCall === undefined ? motion : { ...motion, rollCall };
    }),
    votes: facts.filter((fact) => fact.type === "vote"),
    tallies: facts.filter((fact) => fact.type === "tally"),
    blocs: facts.filter((fact) => fact.type === "bloc"),
    statements: facts.filter((fact) => fact.type === "statement"),
    offices: facts.filter((fact) => fact.type === "office"),
    rejections: [],
    contradictions,
  };
  return verify(article, linked, rollCalls).record;
}

function isRowOf(fact: Fact, motionId: string, rollCallId: string): boolean {
  return (
    (fact.type === "vote" || fact.type === "tally") &&
    fact.motionId === motionId &&
    fact.evidence.some((item) => item.type === "row" && item.rollCallId === rollCallId)
  );
}

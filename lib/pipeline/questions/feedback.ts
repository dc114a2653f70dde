import type { Evidence } from "#lib/domain/evidence";
import type { Fact } from "#lib/domain/fact";
import type { Draft } from "#lib/pipeline/questions/draft";
import { allFacts, isOnRecord, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { atomsOf, shownAtoms, type ShownSource } from "#lib/pipeline/questions/shown-atoms";

/** One way to show why an answer is right, and what a class learns from it besides. */
export interface Proof {
  evidence: Evidence[];
  shows: ReadonlySet<string>;
}

/** All sufficient proofs of a draft: the fullest first. */
export type Feedback = (draft: Draft) => readonly Proof[];

/** Proofs that tell nothing; for tests of the choice alone. */
export const NO_FEEDBACK: Feedback = ({ evidence }) => [{ evidence, shows: new Set() }];

/**
 * What each question of a record shows after it was answered. Where the roll call proves a fact by itself, the
 * article's sentence can be spared, and with it everything else that the sentence tells.
 */
export function feedbackOf(record: VerifiedRecord): Feedback {
  const facts = allFacts(record);
  const source: ShownSource = {
    body: record.article.body,
    sentences: record.document.sentences,
    motions: record.motions,
    facts,
  };
  const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const known = new WeakMap<Draft, readonly Proof[]>();
  return (draft) => {
    const before = known.get(draft);
    if (before !== undefined) return before;
    const own = NOTES_TELL.has(draft.kind) ? optionFacts(draft) : [];
    const noted = own.flatMap((id) => {
      const fact = byId.get(id);
      return fact === undefined ? [] : atomsOf(fact);
    });
    const proven = [...draft.factIds, ...optionFacts(draft)].every((id) => provenByRow(byId.get(id)));
    const proofs = sufficient(draft, proven).map((evidence) => ({
      evidence,
      shows: new Set([...shownAtoms(evidence, source), ...noted]),
    }));
    known.set(draft, proofs);
    return proofs;
  };
}

/** Kinds whose notes say whose words or whose office each wrong option is. */
const NOTES_TELL: ReadonlySet<Draft["kind"]> = new Set(["what-said", "who-is"]);

/** A veto is not told from another vote against by its row. */
function provenByRow(fact: Fact | undefined): boolean {
  return fact !== undefined && isOnRecord(fact) && !(fact.type === "vote" && fact.position === "veto");
}

function optionFacts(draft: Draft): string[] {
  return draft.shape === "boolean" ? [] : draft.options.flatMap(({ factIds }) => factIds);
}

function sufficient(draft: Draft, proven: boolean): Evidence[][] {
  const rows = draft.evidence.filter(({ type }) => type === "row");
  const spans = draft.evidence.filter(({ type }) => type === "span");
  if (rows.length === 0 || spans.length === 0) return [draft.evidence];
  // A sentence that says what came of a vote, or who held it, proves that without the totals line.
  const inWords = draft.kind === "outcome" || draft.kind === "which-body";
  return [draft.evidence, ...(proven ? [rows] : []), ...(inWords ? [spans] : [])];
}

/** The proof of a draft that tells least besides. */
export function quietest(feedback: Feedback, draft: Draft): Proof {
  const [first, ...rest] = feedback(draft);
  if (first === undefined) return { evidence: draft.evidence, shows: new Set() };
  return rest.reduce((least, proof) => (proof.shows.size < least.shows.size ? proof : least), first);
}

/** Whether showing a proof answers a question that is still open. */
export function answers({ shows }: Proof, { asks }: Draft): boolean {
  return asks.some((atom) => shows.has(atom));
}

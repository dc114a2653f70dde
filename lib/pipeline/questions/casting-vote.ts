import type { SpanEvidence } from "#lib/domain/evidence";
import { sentencesAbout } from "#lib/pipeline/questions/basis";
import { tallyOn, type LinkedMotion, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { saysOutcome } from "#lib/pipeline/questions/sentence-tells";

/** "used his casting vote", "breaking a 4-4 tie", "the tie-breaking vote": a tie that somebody decided. */
const CASTING =
  /\b(?:casting vote|tie-?breaking vote|deciding vote after (?:a|the) tie|br(?:oke|eaks|eaking|oken) (?:a|an|the) (?:\S+ )?(?:tie|deadlock))\b/i;
/** "his casting vote against it", "cast the tie-breaking vote in favour". */
const SIDE =
  /\b(?:casting|tie-?breaking) vote (?:(?<against>against|to (?:reject|oppose|defeat|block))|(?<favour>in favou?r|for|to (?:pass|approve|adopt|carry)))\b/i;

/** A tie that a casting vote decided: how, and the sentence that says so. */
interface CastingVote {
  outcome: "adopted" | "rejected";
  shown: SpanEvidence;
}

/**
 * Whether a motion was decided by a casting vote after a tie.
 *
 * @example "The motion was lost after the vote was tied and the Speaker used his casting vote against it."
 * @returns undefined without such a sentence, or when it does not say which way the tie was broken.
 */
export function castingVoteOn(record: VerifiedRecord, motion: LinkedMotion): CastingVote | undefined {
  if (!CASTING.test(record.article.body)) return undefined;
  for (const shown of sentencesAbout(record, motion)) {
    if (!CASTING.test(shown.exact)) continue;
    const outcome = sideTaken(shown.exact) ?? motion.outcome ?? counted(record, motion) ?? said(shown.exact);
    if (outcome === "adopted" || outcome === "rejected") return { outcome, shown };
  }
  return undefined;
}

function sideTaken(sentence: string): CastingVote["outcome"] | undefined {
  const groups = SIDE.exec(sentence)?.groups;
  if (groups === undefined) return undefined;
  return groups.against === undefined ? "adopted" : "rejected";
}

/** "5-4", with the casting vote in it. */
function counted(record: VerifiedRecord, { id }: LinkedMotion): CastingVote["outcome"] | undefined {
  const { for: yes, against: no } = tallyOn(record, id) ?? {};
  if (yes === undefined || no === undefined || Math.abs(yes - no) !== 1) return undefined;
  return yes > no ? "adopted" : "rejected";
}

function said(sentence: string): CastingVote["outcome"] | undefined {
  const told = (["adopted", "rejected"] as const).filter((outcome) => saysOutcome(sentence, outcome));
  return told.length === 1 ? told[0] : undefined;
}

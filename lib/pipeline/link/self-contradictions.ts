import { capitalised } from "#lib/domain/capitalised";
import type { Rejection, TallyFact, VoteFact } from "#lib/domain/fact";
import type { ExtractedFacts } from "#lib/pipeline/extract-facts";
import { against } from "#lib/pipeline/link/contradiction";
import { COUNTED, countsLine } from "#lib/pipeline/questions/counts";
import { contradicts } from "#lib/pipeline/questions/record";
import { did, inSentence } from "#lib/pipeline/questions/wording";

/**
 * Leaves out what an article says in two ways that cannot both be true, and lists it; joins what it says twice in the
 * same way into one fact with both places as evidence.
 *
 * @example "France voted for it. … France had abstained." → no fact about France, one rejection
 */
export function dropSelfContradictions({ motions, votes, tallies }: ExtractedFacts): {
  votes: VoteFact[];
  tallies: TallyFact[];
  rejections: Rejection[];
} {
  const rejections: Rejection[] = [];
  const label = (id: string) => motions.find((motion) => motion.id === id)?.label ?? "the same vote";
  const keptVotes = groupBy(votes, (vote) => `${vote.motionId}/${vote.iso3 ?? vote.voter}`).flatMap(
    (group) => {
      const [first, ...rest] = group;
      if (first === undefined) return [];
      const clash = rest.find((vote) => contradicts(vote.position, first.position));
      if (clash === undefined) return [mergeVotes(first, rest)];
      const voter = capitalised(inSentence(first.voter, first.voterKind));
      rejections.push(
        leftOut(
          clash,
          `The article says of ${label(first.motionId)} that ${voter} ${did(first.position)}, and elsewhere that it ${did(clash.position)}.`,
        ),
      );
      return [];
    },
  );
  const keptTallies = groupBy(tallies, ({ motionId }) => motionId).flatMap((group) => {
    const [first, ...rest] = group;
    if (first === undefined) return [];
    const clash = rest.find((other) => COUNTED.some((key) => differs(first[key], other[key])));
    if (clash === undefined) return [mergeTallies(first, rest)];
    rejections.push(
      leftOut(
        clash,
        `The article gives ${label(first.motionId)} two results: ${countsLine(first)}, and ${countsLine(clash)}.`,
      ),
    );
    return [];
  });
  return { votes: keptVotes, tallies: keptTallies, rejections };
}

function mergeVotes(first: VoteFact, rest: readonly VoteFact[]): VoteFact {
  const all = [first, ...rest];
  return {
    ...first,
    position: all.some(({ position }) => position === "veto") ? "veto" : first.position,
    tier: all.some(({ tier }) => tier === "published") ? "published" : "candidate",
    evidence: all.flatMap(({ evidence }) => evidence),
  };
}

function mergeTallies(first: TallyFact, rest: readonly TallyFact[]): TallyFact {
  return rest.reduce<TallyFact>(
    (merged, other) => ({
      ...other,
      ...merged,
      tier: merged.tier === "published" || other.tier === "published" ? "published" : "candidate",
      evidence: [...merged.evidence, ...other.evidence],
    }),
    first,
  );
}

function differs(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function leftOut({ evidence }: VoteFact | TallyFact, reason: string): Rejection {
  return against(evidence, reason, "contradicts-itself");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

import type { Item } from "#lib/pipeline/votes/items";
import { groupAt } from "#lib/pipeline/votes/names-around";
import { readOutcome } from "#lib/pipeline/votes/outcomes";
import type { RawVote } from "#lib/pipeline/votes/raw-vote";
import { wordAt } from "#lib/pipeline/votes/words";

/**
 * Parties whose backing carried a motion, told by a noun.
 *
 * @example "The bill was passed with | support from the DA and the IFP |"
 */
export function readBackingNoun(items: readonly Item[], at: number): RawVote | undefined {
  if (!/^(support|backing|votes|help)$/.test(wordAt(items, at) ?? "")) return undefined;
  const before = wordAt(items, at - 1) === "the" ? at - 2 : at - 1;
  if (wordAt(items, before) !== "with" || !/^(of|from)$/.test(wordAt(items, at + 1) ?? "")) return undefined;
  const group = groupAt(items, at + 2);
  if (!group || group.barred || group.named.length === 0) return undefined;
  if (group.named.some(({ kind }) => kind !== "party") || readOutcome(items.slice(0, at)) !== "adopted")
    return undefined;
  return {
    voters: group.named,
    stance: { kind: "position", position: "for" },
    at,
    objectAt: -1,
    tier: "candidate",
    soft: true,
    rule: "with-support-from",
  };
}

import type { Position } from "#lib/domain/fact";
import type { Item } from "#lib/pipeline/votes/items";
import { groupAt } from "#lib/pipeline/votes/names-around";
import type { RawVote } from "#lib/pipeline/votes/raw-vote";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/**
 * A second half of a sentence that leaves the verb of the first out.
 *
 * @param told the votes that the sentence has told so far.
 * @example "The Greens voted in favour, | Labour and Reform UK against |."
 * @example "France abstained and | Hungary against |" // nothing: no verb of voting "against" was said
 */
export function readGapped(
  items: readonly Item[],
  at: number,
  told: readonly RawVote[],
): RawVote | undefined {
  const group = groupAt(items, at);
  if (!group || group.barred || group.named.length === 0) return undefined;
  if (!/^(,|;|and|while|but)$/.test(wordAt(items, at - 1) ?? "")) return undefined;
  const verb = told.findLast((vote) => vote.at < at);
  if (!verb || verb.soft || !/^(voted|voting|votes|was|were|came)$/.test(wordAt(items, verb.at) ?? ""))
    return undefined;
  const side = readSide(items, at + 1);
  if (!side || !endsClause(items, side.end)) return undefined;
  return {
    voters: group.named,
    stance: { kind: "position", position: side.position },
    at,
    objectAt: -1,
    tier: "published",
    soft: false,
    rule: "gapped",
  };
}

function readSide(items: readonly Item[], at: number): { position: Position; end: number } | undefined {
  const favour = anyPhraseAt(items, at, ["in favour", "in favor"]);
  if (favour > 0) return { position: "for", end: at + favour };
  const word = wordAt(items, at) ?? "";
  if (word === "for") return { position: "for", end: at + 1 };
  return /^(against|no)$/.test(word) ? { position: "against", end: at + 1 } : undefined;
}

function endsClause(items: readonly Item[], at: number): boolean {
  const next = wordAt(items, at);
  return (
    at >= items.length || /^[.,;)]$/.test(next ?? "") || /^(it|them|and|while|but|with)$/.test(next ?? "")
  );
}

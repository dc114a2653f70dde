import type { Item } from "#lib/pipeline/votes/items";
import { groupAt } from "#lib/pipeline/votes/names-around";
import type { Stance } from "#lib/pipeline/votes/positions";
import type { RawVote } from "#lib/pipeline/votes/raw-vote";
import { wordAt } from "#lib/pipeline/votes/words";

/** "was vetoed by Russia": the agent of a passive. */
export function readPassive(items: readonly Item[], at: number): RawVote | undefined {
  if (wordAt(items, at) !== "vetoed") return undefined;
  let by = at + 1;
  if (/^(twice|again|on|today|yesterday)$/.test(wordAt(items, by) ?? "")) by += 1;
  if (wordAt(items, by) !== "by") return undefined;
  const group = groupAt(items, by + 1) ?? groupAt(items, by + 2);
  if (!group || group.barred || group.named.length === 0) return undefined;
  const stance: Stance = { kind: "position", position: "veto" };
  return { voters: group.named, stance, at, objectAt: -1, tier: "published", soft: false, rule: "vetoed-by" };
}

const DENIED =
  /^(no|not|without|any|potential|possible|threatened|likely|lack|absence|avoid|avoiding|threat|threats|prospect|possibility|risk|face|facing|barring|unless|requires|require|required|needs|need|must|could|can|may|right|power|powers|if)$/;

/** "a lack of veto by", "no veto from", "the threat of a veto by": a veto that was not cast. */
function isDeniedVeto(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    if (DENIED.test(wordAt(items, before) ?? "")) return true;
  }
  return items.some((_, index) => /^(requires|require|needs)$/.test(wordAt(items, index) ?? ""));
}

/** "owing to a veto by Russia and China", "vetoes from the US". */
export function readVetoNoun(items: readonly Item[], at: number): RawVote | undefined {
  if (!/^veto(es)?$/.test(wordAt(items, at) ?? "")) return undefined;
  if (isDeniedVeto(items, at)) return undefined;
  let by = at + 1;
  if (/^(cast|wielded|exercised|used)$/.test(wordAt(items, by) ?? "")) by += 1;
  if (!/^(by|from|of)$/.test(wordAt(items, by) ?? "")) return undefined;
  by += 1;
  if (wordAt(items, by) === "the") by += 1;
  const group = groupAt(items, by);
  if (!group || group.barred || group.named.length === 0) return undefined;
  const stance: Stance = { kind: "position", position: "veto" };
  return { voters: group.named, stance, at, objectAt: -1, tier: "published", soft: false, rule: "veto-by" };
}

import type { Item, Voter } from "#lib/pipeline/votes/items";

const LONGEST_ROLE = 4;

/** The list at `from`, after at most a short role: "former cabinet ministers | A and B |". */
export function namesAt(items: readonly Item[], from: number): readonly Voter[] {
  for (let at = from; at <= from + LONGEST_ROLE; at += 1) {
    const item = items[at];
    const nameless = item?.kind === "voters" && item.voters.named.length === 0;
    if (item?.kind === "voters" && !nameless) return item.voters.barred ? [] : item.voters.named;
    if (item?.kind !== "word" && !nameless) return [];
  }
  return [];
}

import type { Item, Voter } from "#lib/pipeline/votes/items";
import type { Stance } from "#lib/pipeline/votes/positions";
import type { UnnamedVote } from "#lib/pipeline/votes/raw-vote";
import type { Reading } from "#lib/pipeline/votes/reading";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/** Voters named for a vote that the sentence before told. */
interface NamedBefore {
  voters: readonly Voter[];
  stance: Stance;
}

/**
 * Reads names that a sentence adds to the vote told in the one before it.
 *
 * @example "Two states voted against. | They were Eritrea and Mali."
 * @example "Five members voted against, 37 did not vote. | The five rebels included Ann Hall."
 * @example "All Democrats opposed the bill. | They were joined by two Republicans: A and B."
 */
export function readNamedBefore(
  items: readonly Item[],
  before: Reading | undefined,
): NamedBefore | undefined {
  if (!before) return undefined;
  const joined = readJoinedBefore(items);
  if (joined) {
    const told = before.votes.at(-1)?.stance ?? before.unnamed.at(-1)?.stance;
    return told?.kind === "position" ? { voters: joined, stance: told } : undefined;
  }
  const opener = readOpener(items);
  if (!opener) return undefined;
  const stance = stanceOf(before.unnamed, opener.count);
  const voters = namesAt(items, opener.end);
  return stance && voters.length > 0 ? { voters, stance } : undefined;
}

/** "They were joined by A and B", "Joining them were A and B". */
function readJoinedBefore(items: readonly Item[]): readonly Voter[] | undefined {
  const length = anyPhraseAt(items, 0, ["they were joined by", "joining them were", "joining them was"]);
  return length === 0 ? undefined : namesAt(items, length);
}

/** "Among them were", "The five rebels included", "The two countries were". */
function readOpener(items: readonly Item[]): { end: number; count?: number } | undefined {
  let at = anyPhraseAt(items, 0, ["among them", "they", "these", "those", "the others"]);
  const first = items[0];
  let count: number | undefined;
  if (at === 0 && first?.kind === "voters" && first.voters.named.length === 0 && !first.voters.barred) {
    count = first.voters.count;
    at = 1;
  }
  if (at === 0 && wordAt(items, 0) === "the" && items[1]?.kind === "number") {
    count = items[1].value;
    at = 2;
  }
  if (at === 0 || !/^(were|was|are|included|include)$/.test(wordAt(items, at) ?? "")) return undefined;
  return { end: at + 1, ...(count !== undefined && { count }) };
}

/** The vote that so many voters cast, or the last one told of voters without names. */
function stanceOf(unnamed: readonly UnnamedVote[], count: number | undefined): Stance | undefined {
  const same = count === undefined ? undefined : unnamed.find((vote) => vote.count === count);
  if (same) return same.stance;
  const last = unnamed.at(-1);
  return count === undefined || last?.count === undefined ? last?.stance : undefined;
}

const LONGEST_ROLE = 4;

/** The list at `from`, after at most a short role: "former cabinet ministers A and B". */
function namesAt(items: readonly Item[], from: number): readonly Voter[] {
  for (let at = from; at <= from + LONGEST_ROLE; at += 1) {
    const item = items[at];
    const nameless = item?.kind === "voters" && item.voters.named.length === 0;
    if (item?.kind === "voters" && !nameless) return item.voters.barred ? [] : item.voters.named;
    if (item?.kind !== "word" && !nameless) return [];
  }
  return [];
}

import type { Item, Voter } from "#lib/pipeline/votes/items";
import { groupAt } from "#lib/pipeline/votes/names-around";
import { namesAt } from "#lib/pipeline/votes/names-at";
import { type Stance, position } from "#lib/pipeline/votes/positions";
import { readVerb } from "#lib/pipeline/votes/predicates";
import type { UnnamedVote } from "#lib/pipeline/votes/raw-vote";
import type { Reading } from "#lib/pipeline/votes/reading";
import { readVerbGroup } from "#lib/pipeline/votes/verb-group";
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
 * @example "The DA backed the motion. | So did the UDM."
 * @example "Hall voted against the Government. | She was joined in the aye lobby by the Greens."
 * @example "The text drew six “no” votes. | Mali and Cuba were joined by Chad, Peru, Togo and Oman." // as many
 * @example "The representative of Denmark deplored it. | Her delegation had voted in favour."
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
  const other =
    readLobby(items) ??
    readSoDid(items, before) ??
    readCounted(items, before) ??
    readDelegation(items, before);
  if (other) return other;
  const opener = readOpener(items);
  if (!opener) return undefined;
  const stance = stanceOf(before.unnamed, opener.count);
  const voters = namesAt(items, opener.end);
  return stance && voters.length > 0 ? { voters, stance } : undefined;
}

/** "They were joined in the aye lobby by the Greens" */
function readLobby(items: readonly Item[]): NamedBefore | undefined {
  const from = anyPhraseAt(items, 0, [
    "they were joined in the",
    "he was joined in the",
    "she was joined in the",
  ]);
  const side = wordAt(items, from) ?? "";
  if (
    from === 0 ||
    !/^(aye|yes|no|noe|nay)$/.test(side) ||
    !(wordAt(items, from + 1) ?? "").startsWith("lobb")
  )
    return undefined;
  const voters = wordAt(items, from + 2) === "by" ? namesAt(items, from + 3) : [];
  return voters.length > 0
    ? { voters, stance: position(/^(aye|yes)$/.test(side) ? "for" : "against") }
    : undefined;
}

/** "So did the UDM": the vote that the sentence before told last. */
function readSoDid(items: readonly Item[], before: Reading): NamedBefore | undefined {
  if (anyPhraseAt(items, 0, ["so did"]) === 0) return undefined;
  const told = before.votes.at(-1)?.stance;
  const voters = namesAt(items, 2);
  return told?.kind === "position" && voters.length > 0 ? { voters, stance: told } : undefined;
}

/** "A and B were joined by C and D", when they are as many as the sentence before counted on one side. */
function readCounted(items: readonly Item[], { counts }: Reading): NamedBefore | undefined {
  const first = groupAt(items, 0);
  const second = groupAt(items, 4);
  if (!first || !second || first.barred || second.barred) return undefined;
  const joined = anyPhraseAt(items, 1, ["were joined by", "was joined by"]) > 0;
  if (!joined || /^(in|to)$/.test(wordAt(items, 5) ?? "")) return undefined;
  const voters = [...first.named, ...second.named];
  const fitting = counts.filter(({ value, named }) => value === voters.length && named.length === 0);
  const [count] = fitting;
  return count && fitting.length === 1 ? { voters, stance: position(count.side) } : undefined;
}

/** "Her delegation had voted in favour": the state whose diplomat the sentence before let speak. */
function readDelegation(items: readonly Item[], before: Reading): NamedBefore | undefined {
  if (!/^(his|her|its|their) (delegation|country)$/i.test(items[0]?.text ?? "")) return undefined;
  const verb = items.findIndex((_, index) => index < 6 && readVerb(items, index) !== undefined);
  const predicate = verb < 0 ? undefined : readVerb(items, verb);
  if (predicate?.stance.kind !== "position" || predicate.soft || predicate.form !== "finite")
    return undefined;
  const group = readVerbGroup(items, verb);
  if (group.start !== 1 || group.negated || group.unreal || group.habitual) return undefined;
  const speakers = before.items.flatMap((item) =>
    item.kind === "voters" && /\b(representative|delegate|ambassador|envoy)\b/i.test(item.text)
      ? item.voters.named
      : [],
  );
  return speakers.length === 1 ? { voters: speakers, stance: predicate.stance } : undefined;
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

/** "Among the Labour rebels were | A and B |": some of a party, whose vote an earlier sentence told. */
export function readNamedRebels(
  items: readonly Item[],
): { party: string; voters: readonly Voter[] } | undefined {
  const among = wordAt(items, 0) === "among" ? 1 : 0;
  const group = items[among];
  if (group?.kind !== "voters" || !/\b(rebels|dissenters|defectors)$/i.test(group.text)) return undefined;
  const [party] = group.voters.named;
  if (party?.kind !== "party" || group.voters.named.length !== 1 || group.voters.barred) return undefined;
  const be = among === 1 ? /^(were|was)$/ : /^(were|included|include)$/;
  if (!be.test(wordAt(items, among + 1) ?? "")) return undefined;
  const voters = namesAt(items, among + 2);
  return voters.length > 0 ? { party: party.name, voters } : undefined;
}

/** The vote that so many voters cast, or the last one told of voters without names. */
function stanceOf(unnamed: readonly UnnamedVote[], count: number | undefined): Stance | undefined {
  const same = count === undefined ? undefined : unnamed.find((vote) => vote.count === count);
  if (same) return same.stance;
  const last = unnamed.at(-1);
  return count === undefined || last?.count === undefined ? last?.stance : undefined;
}

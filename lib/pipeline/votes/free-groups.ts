import type { Item, VoterGroup } from "#lib/pipeline/votes/items";
import { wordAt } from "#lib/pipeline/votes/words";

/** Words before a group that tie it to something else than the verb: "the ally of Russia voted". */
const TIES =
  /^(of|by|from|to|in|on|at|against|for|under|over|about|between|into|than|like|unlike|without|through|versus|toward|towards|per|via|amid|during|since|until|except|excluding|minus|besides|barring|save)$/;
/** "ambassadors from X and Y", "envoys of X": those who speak for the group. */
const SPEAKERS =
  /^(ambassadors?|representatives?|delegates?|delegations?|envoys?|diplomats?|members?|senators?|mps|lawmakers|councillors)$/;

/** Whether the group at `at` can be a subject: nothing before it ties it to a noun. */
export function isFree(items: readonly Item[], at: number, finite: boolean): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    /^(the|both|a|an|fellow|longtime|all|even|only|ally|neighbour|neighbor|veteran|opposition|ruling|governing|jailed|exiled)$/.test(
      wordAt(items, before) ?? "",
    )
  )
    before -= 1;
  const word = wordAt(items, before);
  if (word === undefined)
    return before < 0 || items[before]?.kind !== "number" || items[before]?.key === "zero";
  if (word === "with") return !finite;
  if (!TIES.test(word)) return true;
  if (/^(of|from|for)$/.test(word) && SPEAKERS.test(wordAt(items, before - 1) ?? "")) return true;
  if (word === "of" && isAllOf(items[before - 1])) return true;
  // "In the Senate Republicans …" has no comma; a tie at the sentence's start to a place does not reach the verb.
  return false;
}

/** "| Lawmakers | of the Unity Party voted": no number and no "some", so that the party is meant. */
function isAllOf(item: Item | undefined): boolean {
  if (
    item?.kind !== "voters" ||
    !/^(the |all )?(members|lawmakers|mps|deputies|senators|legislators)$/i.test(item.text)
  )
    return false;
  const { named, count, sort, barred } = item.voters;
  return named.length === 0 && count === undefined && sort !== "names" && !barred;
}

/** "The Republicans opposing the bill": a participle that tells which of them, unless "with" opens the clause. */
export function restricts(items: readonly Item[], at: number, group: VoterGroup): boolean {
  const clause = items
    .slice(Math.max(0, at - 12), at)
    .some(({ key }) => key === "with" || key === "and" || key === "," || key === ";");
  return (
    !clause &&
    group.sort === "names" &&
    group.named.length > 0 &&
    group.named.every(({ kind }) => kind === "party" || kind === "group")
  );
}

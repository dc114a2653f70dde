import type { Item, VoterGroup } from "#lib/pipeline/votes/items";
import { PREPOSITIONS, TITLE_WORDS } from "#lib/pipeline/votes/lexicon";
import { isVerbLike } from "#lib/pipeline/votes/words";

const LONGEST_ROLE = 8;

/**
 * "A, B and | the independent peer | C": two lists that only a role in front of a name parts are one.
 * The role may hold no verb and no preposition, so that no clause is taken for it.
 */
export function joinGroups(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const from = item.kind === "voters" ? roleStart(out, item.voters) : undefined;
    const before = from === undefined ? undefined : out[from - 1];
    if (item.kind !== "voters" || from === undefined || before?.kind !== "voters") {
      out.push(item);
      continue;
    }
    const text = [before, ...out.slice(from), item].map((part) => part.text).join(" ");
    const voters: VoterGroup = { ...before.voters, named: [...before.voters.named, ...item.voters.named] };
    out.splice(from - 1, out.length, { ...before, voters, text, end: item.end });
  }
  return out;
}

/** Where the "and" and the role in front of a list begin, when another list stands right before them. */
function roleStart(out: readonly Item[], group: VoterGroup): number | undefined {
  if (!isPlainList(group)) return undefined;
  for (let at = out.length - 1; at >= Math.max(1, out.length - LONGEST_ROLE - 1); at -= 1) {
    const item = out[at];
    if (item?.key === "and") {
      const comma = out[at - 1]?.key === "," ? at - 1 : at;
      const before = out[comma - 1];
      const joined = at < out.length - 1 && before?.kind === "voters" && isPlainList(before.voters);
      return joined ? comma : undefined;
    }
    if (item !== undefined && isOfRole(out, at)) continue;
    // "and | nominated senator | Ann Hall"
    const chosen = /^(nominated|elected|suspended|retired|appointed)$/.test(item?.key ?? "");
    if (
      item?.kind !== "word" ||
      PREPOSITIONS.has(item.key) ||
      (isVerbLike(item.key) && !chosen) ||
      isRelation(item.key)
    )
      return undefined;
  }
  return undefined;
}

/** "and | Leeds's | Ann Hall", "and | the council's chair, | Ann Hall", "and | the deputy for Leeds, | Ann Hall" */
function isOfRole(out: readonly Item[], at: number): boolean {
  const item = out[at];
  const next = out[at + 1];
  if (item?.key === "'s") return true;
  if (item?.kind === "person" || item?.kind === "actor")
    return next?.key === "'s" || /^(for|from)$/.test(out[at - 1]?.key ?? "");
  // ", | Ann Hall": the mark between the office and its holder
  if (item?.key === ",") return at === out.length - 1 && isOffice(out, at - 1);
  if (/^(for|from)$/.test(item?.key ?? "")) return next?.kind === "person" || next?.kind === "actor";
  return (
    item?.kind === "voters" &&
    item.voters.named.length === 0 &&
    item.voters.count === undefined &&
    /^(the )?\S+$/i.test(item.text)
  );
}

function isOffice(out: readonly Item[], at: number): boolean {
  const item = out[at];
  if (item?.kind === "word") return TITLE_WORDS.has(item.key);
  return (item?.kind === "person" || item?.kind === "actor") && /^(for|from)$/.test(out[at - 1]?.key ?? "");
}

function isPlainList({ named, sort, barred }: VoterGroup): boolean {
  return named.length > 0 && sort === "names" && !barred;
}

/** Words that open a clause or shut names out. */
function isRelation(word: string): boolean {
  return /^(who|that|which|whose|but|not|no|or|then|only|if|when|while|as|all|both|they|he|she|it|we)$/.test(
    word,
  );
}

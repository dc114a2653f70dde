import { type Item, type Voter, type VoterGroup, isDash } from "#lib/pipeline/votes/items";
import { PREPOSITIONS } from "#lib/pipeline/votes/lexicon";
import { readVerb } from "#lib/pipeline/votes/predicates";
import { anyPhraseAt, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

const EXCEPT = [
  "except",
  "apart from",
  "with the exception of",
  "other than",
  "save for",
  "bar",
  "aside from",
  "but not",
  "with exception of",
];

const COMPANY = [
  "alongside",
  "along with",
  "together with",
  "joined by",
  "joining",
  "as did",
  "so did",
  "as well as",
  "in company with",
  "followed by",
];

/** The list of voters at an index, if one stands there. */
export function groupAt(items: readonly Item[], at: number): VoterGroup | undefined {
  const item = items[at];
  return item?.kind === "voters" ? item.voters : undefined;
}

/** Names given after a predicate said of unnamed voters: "countries that voted against it were A and B". */
export function namesAfter(items: readonly Item[], from: number, allowBe: boolean): readonly Voter[] {
  const limit = Math.min(items.length, from + 22);
  for (let at = from; at < limit; at += 1) {
    const word = wordAt(items, at) ?? "";
    if (at > from && readVerb(items, at) && !/^(opposed|supported|backed)$/.test(word)) return [];
    if (word === ";" || /^(while|whereas|but)$/.test(word)) return [];
    // Another count begins: its names are its own.
    const item = items[at];
    if (item?.kind === "number" && (wordAt(items, at + 1) === "(" || readsCount(items, at))) return [];
    if (at > from && item?.kind === "voters" && item.voters.count !== undefined) return [];
    const marked = word === ":" || isDash(items[at]) || word === "(";
    let next = at;
    if (marked || word === ",") next += 1;
    const phrase = anyPhraseAt(items, next, [
      "including",
      "such as",
      "namely",
      "among them",
      "notably",
      "among them were",
      "which included",
    ]);
    next += phrase;
    const be =
      allowBe &&
      !marked &&
      /^(were|was|are|include|included|includes|including)$/.test(wordAt(items, next) ?? "");
    if (be) next += 1;
    if (!(marked || phrase > 0 || be)) continue;
    if (wordAt(items, next) === ":") next += 1;
    while (
      /^(major|key|the|all|also|mainly|mostly|european|western|powers|its|of|both|permanent|fellow|by)$/.test(
        wordAt(items, next) ?? "",
      )
    )
      next += 1;
    // "major European powers such as Germany"
    const told = items[next];
    if (
      told?.kind === "actor" &&
      told.mention.kind === "group" &&
      anyPhraseAt(items, next + 1, ["such as", "like"])
    )
      next += 1 + anyPhraseAt(items, next + 1, ["such as", "like"]);
    if (phrase > 0) next = skipRole(items, next);
    let group = groupAt(items, next);
    // "major European powers such as Germany": unnamed voters, then names
    if (group?.named.length === 0) {
      const inner = anyPhraseAt(items, next + 1, ["such as", "like", "including"]);
      group = inner > 0 ? groupAt(items, next + 1 + inner) : group;
    }
    // "45 members voted against - Ann Hall missed the vote": a clause of her own
    const clause = isDash(items[at]) && phrase === 0 && isVerbLike(wordAt(items, next + 1));
    if (group && group.named.length > 0 && !group.barred) return clause ? [] : group.named;
    if (be || phrase > 0) return [];
  }
  return [];
}

/** "including | former immigration minister | Ann Hall", "among them | the party's former spokeswoman | Ann Hall" */
function skipRole(items: readonly Item[], from: number): number {
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    if (item?.kind === "voters") return at;
    const owner = wordAt(items, at + 1) === "'s" || wordAt(items, at) === "'s";
    if (!owner && (item?.kind !== "word" || PREPOSITIONS.has(item.key) || isVerbLike(item.key))) return from;
  }
  return from;
}

/** Names that go along with the subject, after the predicate: "voted against it alongside Russia and Belarus". */
export function companyAfter(items: readonly Item[], from: number): readonly Voter[] {
  for (let at = from; at < Math.min(items.length, from + 26); at += 1) {
    const word = wordAt(items, at) ?? "";
    if (word === ";" || /^(while|whereas|but|after|because)$/.test(word)) return [];
    const phrase = anyPhraseAt(items, at, COMPANY);
    if (phrase > 0) {
      let next = at + phrase;
      while (
        next < at + phrase + 3 &&
        items[next]?.kind === "word" &&
        !PREPOSITIONS.has(items[next]?.key ?? "")
      )
        next += 1;
      const group = groupAt(items, next);
      return group && !group.barred ? group.named : [];
    }
    if (at > from && readVerb(items, at)) return [];
  }
  return [];
}

/** Names a sentence opens with: "Alongside the US, the countries voting against included …". */
export function companyBefore(items: readonly Item[], subjectAt: number): readonly Voter[] {
  const phrase = anyPhraseAt(items, 0, [
    "alongside",
    "along with",
    "together with",
    "joining",
    "like",
    "besides",
    "in addition to",
  ]);
  const group = groupAt(items, phrase);
  if (phrase === 0 || group?.sort !== "names" || group.barred) return [];
  return wordAt(items, phrase + 1) === "," && subjectAt === phrase + 2 ? group.named : [];
}

/** Whether a number is followed by a side: "… , two abstained". */
function readsCount(items: readonly Item[], at: number): boolean {
  return [1, 2, 3].some((step) =>
    /^(abstained|abstaining|abstentions?|against|voted|voting)$/.test(wordAt(items, at + step) ?? ""),
  );
}

function hasExcept(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at += 1) {
    if (anyPhraseAt(items, at, EXCEPT)) return true;
    if (wordAt(items, at) === ";") return false;
  }
  return false;
}

/** Blocs the same sentence breaks, and voters nothing is said of. */
export function standing(items: readonly Item[], group: VoterGroup, end: number): readonly Voter[] {
  if (group.barred) return [];
  return hasExcept(items, end)
    ? group.named.filter(({ kind }) => kind !== "party" && kind !== "group")
    : group.named;
}

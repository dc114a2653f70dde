import { isFree, restricts } from "#lib/pipeline/votes/free-groups";
import { isDash, type Item, type VoterGroup, type Voter } from "#lib/pipeline/votes/items";
import { WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { groupAt } from "#lib/pipeline/votes/names-around";
import { appositionStart, closingOf, joinedIn, openingOf } from "#lib/pipeline/votes/parentheticals";
import { isAdverb, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** Who a predicate is said of. */
export interface Subject {
  group: VoterGroup;
  /** Index of the group. */
  at: number;
  /** Names added in passing: "Russia, joined by Belarus and Mali, voted". */
  joined: readonly Voter[];
  /** Taken over from an earlier verb of the clause: "X praised the text but abstained". */
  shared: boolean;
}

const RELATIVES = /^(who|which|that|whom)$/;
const CLAUSE_OPENERS = /^(but|and|while|whereas|;|that|when|as|after|since|because|though|although|yet)$/;

/** "A seventh, | Ann Hall, | abstained", "The bill's author, | Ann Hall, | voted": a name beside an unnamed noun. */
function apposedSubject(
  items: readonly Item[],
  close: number,
  joined: readonly Voter[],
): Subject | undefined {
  const group = groupAt(items, close - 1);
  if (group?.sort !== "names" || group.named.length !== 1 || group.barred) return undefined;
  const open = close - 2;
  if (wordAt(items, open) !== ",") return undefined;
  const noun = items[open - 1];
  if (noun?.kind !== "word" || isVerbLike(noun.key) || isAdverb(noun.key)) return undefined;
  return { group, at: close - 1, joined, shared: false };
}

function opensClause(items: readonly Item[], at: number): boolean {
  return at === 0 || /^([;.]|and|but|while)$/.test(wordAt(items, at - 1) ?? "");
}

/** A short phrase of place or time before the verb: "of Emporia", "on Thursday", "in the Assembly", "from Ohio". */
function phraseStart(items: readonly Item[], end: number): number | undefined {
  for (let at = end; at > Math.max(0, end - 7); at -= 1) {
    const item = items[at];
    const word = wordAt(items, at);
    if (word !== undefined && /^(of|from|in|on|at|for|during|after|before|representing)$/.test(word))
      return at;
    if (item?.kind === "mark" && item.text !== "." && item.key !== "'s") return undefined;
    if (word !== undefined && (isVerbLike(word) || RELATIVES.test(word) || word === "and")) return undefined;
  }
  return undefined;
}

/** "Two Republicans eyeing the White House": a participle right after the group; returns where it begins. */
function participleStart(items: readonly Item[], end: number): number | undefined {
  for (let at = end; at > Math.max(0, end - 9); at -= 1) {
    const word = wordAt(items, at);
    if ((items[at]?.kind === "mark" && word !== "'s") || word === "and") return undefined;
    if (word !== undefined && /(ing|ed)$/.test(word) && groupAt(items, at - 1)) return at;
  }
  return undefined;
}

/** The subject of the clause that ends before `end`: its first free group that a verb follows. */
function clauseSubject(items: readonly Item[], end: number): number | undefined {
  let found: number | undefined;
  for (let at = end - 1; at >= 0; at -= 1) {
    const word = wordAt(items, at);
    if (word === ";" || word === ":" || word === "while" || word === "whereas") break;
    if (!groupAt(items, at) || !isFree(items, at, true)) continue;
    let next = at + 1;
    const open = wordAt(items, next);
    if (open === "," || open === "(" || isDash(items[next])) {
      const close = closingOf(items, next);
      if (close !== undefined) next = close + 1;
    }
    while (
      isAdverb(wordAt(items, next)) ||
      WEEKDAYS.has(wordAt(items, next) ?? "") ||
      /^(both|also|all)$/.test(wordAt(items, next) ?? "")
    )
      next += 1;
    if (next < end && isVerbLike(wordAt(items, next)) && !RELATIVES.test(wordAt(items, at - 1) ?? ""))
      found = at;
    // A clause of its own begins at "and the UK …": the nearest subject is the one.
    if (found !== undefined) return found;
  }
  return found;
}

/**
 * Finds whom a predicate is said of, leftwards from its verb group.
 *
 * @param start first item of the verb group.
 * @param finite whether the verb stands by itself ("voted") or leans on the group ("voting", "in favour").
 * @example "Reps. A (Minn.) and B, who represent swing districts, | voted" // A and B, over the relative clause
 * @example "Russia opposed the text and | abstained" // Russia, shared
 */
export function findSubject(items: readonly Item[], start: number, finite: boolean): Subject | undefined {
  let at = start - 1;
  let joined: readonly Voter[] = [];
  for (let step = 0; step < 4; step += 1) {
    const group = groupAt(items, at);
    if (group && !finite && step === 0 && restricts(items, at, group)) {
      return { group: { named: [], sort: "part" }, at, joined, shared: false };
    }
    if (group && isFree(items, at, finite)) return { group, at, joined, shared: false };
    if (group) {
      // "A, B and C in | the Democratic caucus |": what they sit in
      let tie = at - 1;
      while (/^(the|veteran|opposition|ruling|governing|jailed|exiled)$/.test(wordAt(items, tie) ?? ""))
        tie -= 1;
      if (!/^(of|in|from|on)$/.test(wordAt(items, tie) ?? "") || !groupAt(items, tie - 1)) return undefined;
      at = tie - 1;
      continue;
    }
    const word = wordAt(items, at);
    if (word === undefined) {
      return undefined;
    }
    if (RELATIVES.test(word)) {
      const before = wordAt(items, at - 1) === "," ? at - 2 : at - 1;
      const antecedent = groupAt(items, before);
      // "the Republicans who voted against": some of them, named elsewhere
      const some =
        antecedent?.sort === "names" &&
        before === at - 1 &&
        antecedent.named.every(({ kind }) => kind === "party" || kind === "group");
      if (antecedent && some && antecedent.named.length > 0) {
        return { group: { named: [], sort: "part" }, at: before, joined, shared: false };
      }
      if (antecedent) return { group: antecedent, at: before, joined, shared: false };
      // "both of whom", "all of which"
      if (wordAt(items, at - 1) === "of" && wordAt(items, at - 3) === ",") {
        const far = groupAt(items, at - 4);
        return far && { group: far, at: at - 4, joined, shared: false };
      }
      return undefined;
    }
    // "| The representative of Guyana, | also voting in favour, expressed regret"
    const fenced = word === "," && !finite && step === 0 ? groupAt(items, at - 1) : undefined;
    if (fenced && opensClause(items, at - 1) && fenced.named.length > 0)
      return { group: fenced, at: at - 1, joined, shared: false };
    if (word === "," || word === ")" || isDash(items[at])) {
      const open = openingOf(items, at, finite);
      // "Two parties of the government - A and B - were not present": the names say who the unnamed are
      const inner = open === at - 2 && isDash(items[at]) ? groupAt(items, at - 1) : undefined;
      if (inner?.sort === "names" && !inner.barred && groupAt(items, at - 3)?.named.length !== 1)
        return { group: inner, at: at - 1, joined, shared: false };
      if (open !== undefined) {
        joined = [...joined, ...joinedIn(items, open, at)];
        const apposition = word === "," ? undefined : appositionStart(items, open - 1);
        at = (apposition ?? open) - 1;
        continue;
      }
      if (word !== "," || !finite) return undefined;
      const apposed = apposedSubject(items, at, joined);
      if (apposed) return apposed;
      // "Russia, China, Cuba and Iran, were among": a comma between a long subject and its verb.
      const long = groupAt(items, at - 1);
      const opens = CLAUSE_OPENERS.test(wordAt(items, at - 2) ?? "") || isDash(items[at - 2]) || at === 1;
      if (long && long.named.length > 0 && (long.named.length > 1 || opens) && isFree(items, at - 1, true)) {
        return { group: long, at: at - 1, joined, shared: false };
      }
    }
    if (/^(and|but|then|or|,|before|yet)$/.test(word) && finite) {
      const shared = clauseSubject(items, at);
      const found = shared === undefined ? undefined : groupAt(items, shared);
      return found && shared !== undefined ? { group: found, at: shared, joined, shared: true } : undefined;
    }
    const phrase = phraseStart(items, at) ?? participleStart(items, at);
    if (phrase === undefined) return undefined;
    at = phrase - 1;
  }
  return undefined;
}

/** "A was the only Republican in favour, and | B the lone Democrat | to vote against": "was" is said once. */
function loneBeside(items: readonly Item[], at: number): Subject | undefined {
  const group = groupAt(items, at - 1);
  const lone = /^the (only|lone|sole)\b/i.test(items[at]?.text ?? "");
  if (!lone || !group || group.named.length === 0 || group.barred) return undefined;
  if (!/^(and|,|;|while)$/.test(wordAt(items, at - 2) ?? "")) return undefined;
  return items.slice(0, at - 2).some(({ key }) => /^(was|were)$/.test(key))
    ? { group, at: at - 1, joined: [], shared: false }
    : undefined;
}

/**
 * Names that a form of "to be" equates with the group at `at`: "India and China were among | the 65 states |".
 */
export function findEquated(items: readonly Item[], at: number): Subject | undefined {
  let before = at - 1;
  const word = (index: number) => wordAt(items, index) ?? "";
  if (word(before) === "of") before -= 1;
  if (items[before]?.kind === "number") before -= 1;
  if (/^(among|amongst|one|part|two|three|four|five)$/.test(word(before))) before -= 1;
  while (isAdverb(word(before)) || /^(also|the|being)$/.test(word(before))) before -= 1;
  const beside = loneBeside(items, at);
  if (beside) return beside;
  if (!/^(was|were|is|are|became|remained|be)$/.test(word(before))) return undefined;
  while (isAdverb(word(before - 1)) || /^(has|have|had|both|all)$/.test(word(before - 1))) before -= 1;
  const subject = findSubject(items, before, true);
  return subject && subject.group.named.length > 0 && !subject.group.barred ? subject : undefined;
}

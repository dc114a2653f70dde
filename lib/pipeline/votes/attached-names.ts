import { type Item, type Voter, isDash } from "#lib/pipeline/votes/items";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/** Names attached to a count, right after it. */
export function readAttached(
  items: readonly Item[],
  from: number,
): { named: readonly Voter[]; next: number; count?: number } | undefined {
  let at = from;
  const word = wordAt(items, at);
  if (word === "(") {
    let inner = at + 1;
    while (inner < at + 6 && items[inner]?.kind === "word") inner += 1;
    const group = items[inner];
    if (group?.kind !== "voters" || group.voters.named.length === 0) return undefined;
    return { named: namesUntil(items, inner, ")"), next: closeAfter(items, inner) };
  }
  const inclusion = readInclusionItem(items, at);
  if (inclusion) return inclusion;
  if (/^(came|were|was|being|include|included|including)$/.test(word ?? "")) at += 1;
  if (at > from && wordAt(items, at) === "cast") at += 1;
  const equated = at > from ? items[at] : undefined;
  if (equated?.kind === "voters" && !equated.voters.barred && equated.voters.named.length > 0) {
    return { named: equated.voters.named, next: at + 1 };
  }
  if (!/^(by|from|of|came|were|was)$/.test(wordAt(items, at) ?? word ?? "")) return undefined;
  if (/^(by|from|of)$/.test(wordAt(items, at) ?? "")) at += 1;
  else if (at === from) return undefined;
  while (/^(the|its|his|her|two|both|just|only)$/.test(wordAt(items, at) ?? "")) at += 1;
  const group = items[at];
  if (group?.kind !== "voters" || group.voters.barred) return undefined;
  const after = group.voters.named.length === 0 ? readInclusionItem(items, at + 1) : undefined;
  const named = after ? after.named : group.voters.named;
  return {
    named,
    next: after ? after.next : at + 1,
    ...(group.voters.count !== undefined && { count: group.voters.count }),
  };
}

/** "– Belarus, Mali and Russia", ": A, B", ", including A and B": the list was reduced to one item. */
function readInclusionItem(
  items: readonly Item[],
  from: number,
): { named: readonly Voter[]; next: number } | undefined {
  let at = from;
  const marked = isDash(items[at]) || /^[,:;]$/.test(wordAt(items, at) ?? "");
  if (marked) at += 1;
  const phrase = anyPhraseAt(items, at, ["including", "such as", "namely", "among them", "notably"]);
  at += phrase;
  if (!marked && phrase === 0) return undefined;
  if (phrase === 0 && wordAt(items, from) !== ":" && !isDash(items[from])) return undefined;
  const group = items[at];
  if (group?.kind !== "voters" || group.voters.barred || group.voters.named.length === 0) {
    return undefined;
  }
  return { named: group.voters.named, next: at + 1 };
}

/** All names from `from` to a closing mark. */
export function namesUntil(items: readonly Item[], from: number, close: string): Voter[] {
  const names: Voter[] = [];
  for (let at = from; at < items.length && wordAt(items, at) !== close; at += 1) {
    const item = items[at];
    if (item?.kind === "voters" && !item.voters.barred) names.push(...item.voters.named);
  }
  return names;
}

/** "4 for (Hall, Lund, Rao and Diaz)": surnames in a bracket, believed when they are as many as the count says. */
export function bracketedNames(
  items: readonly Item[],
  open: number,
  count: number,
): { named: readonly Voter[]; next: number } | undefined {
  if (wordAt(items, open) !== "(") return undefined;
  const named: Voter[] = [];
  let at = open + 1;
  for (; at < items.length && wordAt(items, at) !== ")"; at += 1) {
    const item = items[at];
    if (item?.kind === "voters" && !item.voters.barred) named.push(...item.voters.named);
    else if (item?.kind === "person") named.push(item.voter);
    else if (!/^(,|;|and|&)$/.test(wordAt(items, at) ?? "")) return undefined;
  }
  return named.length === count && at < items.length ? { named, next: at + 1 } : undefined;
}

/** The index after the next closing bracket. */
export function closeAfter(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at += 1) if (wordAt(items, at) === ")") return at + 1;
  return items.length;
}

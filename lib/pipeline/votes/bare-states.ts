import type { Position } from "#lib/domain/fact";
import type { Item } from "#lib/pipeline/votes/items";
import { MODALS } from "#lib/pipeline/votes/lexicon";
import { type Stance, position } from "#lib/pipeline/votes/positions";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/** "were in favour", "was opposed": a state after a form of "to be". */
export function readState(items: readonly Item[], at: number): { stance: Stance; end: number } | undefined {
  if (!/^(was|were)$/.test(wordAt(items, at) ?? "")) return undefined;
  let from = at + 1;
  while (/^(all|both|also|each)$/.test(wordAt(items, from) ?? "")) from += 1;
  const favour = anyPhraseAt(items, from, ["in favour", "in favor"]);
  const among = readAmong(items, from);
  if (among) return among;
  if (favour > 0)
    return { stance: position("for"), end: from + favour + (wordAt(items, from + favour) === "of" ? 1 : 0) };
  if (
    wordAt(items, from) === "opposed" &&
    wordAt(items, from + 1) !== "by" &&
    wordAt(items, from + 1) !== "to"
  ) {
    return { stance: position("against"), end: from + 1 };
  }
  return undefined;
}

/** "were among the abstentions", "was the lone no vote": counted by a noun of the side. */
function readAmong(items: readonly Item[], from: number): { stance: Stance; end: number } | undefined {
  let at = from;
  const lone = items[from];
  // "was | the only Republican | in favor"
  if (lone?.kind === "voters" && lone.voters.named.length === 0 && /\b(only|lone|sole)\b/i.test(lone.text))
    return readLoneSide(items, from + 1);
  if (/^(among|amongst)$/.test(wordAt(items, at) ?? "")) at += 1;
  else if (!/^(the|a|two|both)$/.test(wordAt(items, at) ?? "")) return undefined;
  while (
    items[at]?.kind === "number" ||
    /^(the|those|other|only|lone|sole|single|two|three|its|notable|key)$/.test(wordAt(items, at) ?? "")
  )
    at += 1;
  const word = wordAt(items, at) ?? "";
  const next = wordAt(items, at + 1) ?? "";
  if (/^(abstentions?|abstainers?|abstaining)$/.test(word))
    return { stance: position("abstain"), end: at + 1 };
  if (/^(absentees?|absent)$/.test(word)) return { stance: position("absent"), end: at + 1 };
  if (/^(noes|nays|dissenters?)$/.test(word)) return { stance: position("against"), end: at + 1 };
  if (/^(ayes|yeas)$/.test(word)) return { stance: position("for"), end: at + 1 };
  if (/^(no|nay|dissenting|negative|opposing)$/.test(word) && /^votes?$/.test(next))
    return { stance: position("against"), end: at + 2 };
  if (/^(yes|aye|affirmative|supporting)$/.test(word) && /^votes?$/.test(next))
    return { stance: position("for"), end: at + 2 };
  const favour = anyPhraseAt(items, at, ["in favour", "in favor"]);
  if (favour > 0 && at > from) return { stance: position("for"), end: at + favour };
  if (/^(against|opposed)$/.test(word) && at > from + 1) return { stance: position("against"), end: at + 1 };
  return undefined;
}

/** "was the only Republican | in favor |", "… | against |" */
function readLoneSide(items: readonly Item[], at: number): { stance: Stance; end: number } | undefined {
  const favour = anyPhraseAt(items, at, ["in favour", "in favor"]);
  const against = /^(against|opposed)$/.test(wordAt(items, at) ?? "") ? 1 : 0;
  const end = at + (favour || against);
  if (end === at || /^(to|by)$/.test(wordAt(items, end) ?? "")) return undefined;
  return { stance: position(favour > 0 ? "for" : "against"), end };
}

/** "with the US in favour", "with Russia opposed": a state of the list before it, without a verb. */
export function readBareState(
  items: readonly Item[],
  at: number,
): { position: Position; end: number } | undefined {
  const favour = anyPhraseAt(items, at, ["in favour", "in favor", "voting in favour", "in support"]);
  if (favour > 0) return { position: "for", end: at + favour };
  const word = wordAt(items, at) ?? "";
  if (/^(against|opposed)$/.test(word) && !MODALS.has(wordAt(items, at + 1) ?? ""))
    return { position: "against", end: at + 1 };
  if (word === "absent") return { position: "absent", end: at + 1 };
  return undefined;
}

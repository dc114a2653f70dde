import type { Item } from "#lib/pipeline/votes/items";
import { DETERMINER } from "#lib/pipeline/votes/motion-labels";
import { STOP } from "#lib/pipeline/votes/motion-words";
import { isAdverb, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** The first item of the noun phrase with its head at `head`. */
export function phraseStart(items: readonly Item[], head: number): number {
  let at = head;
  while (at > 0 && head - at < 9) {
    const before = items[at - 1];
    const word = wordAt(items, at - 1);
    // "the Port Dues (Amendment) Bill"
    if (word === ")" && wordAt(items, at - 3) === "(" && isCapital(items[at - 2]) && isCapital(items[head])) {
      at -= 3;
      continue;
    }
    if (!before || (before.kind === "mark" && word !== "'s" && word !== "'")) break;
    if (before.kind === "voters" || before.kind === "pair") {
      // "a member | 's | bill": whose it is stands in the list
      if (wordAt(items, at) === "'s") at += 1;
      break;
    }
    if (word !== undefined) {
      if (DETERMINER.test(word)) return at - 1;
      if (isInsideName(items, at - 1, head)) {
        at -= 1;
        continue;
      }
      // "a no confidence motion" is not a confidence motion
      if (word === "no" && wordAt(items, at) === "confidence") {
        at -= 1;
        continue;
      }
      if (
        /^(of|to|for|on|in|by|with|from|at|against|and|or|that|which|who|as|than|not|no|voted|voting|vote|yes|favour|favor|down|upon|before|after|during|over|under|despite)$/.test(
          word,
        )
      ) {
        // "border security and foreign aid package"
        const joins =
          word === "and" &&
          at - 2 >= 0 &&
          items[at - 2]?.kind === "word" &&
          !isVerbLike(wordAt(items, at - 2)) &&
          !STOP.test(wordAt(items, at - 2) ?? "");
        if (!joins) break;
      }
      // "the | assisted | dying bill"
      if (word.endsWith("ed") && DETERMINER.test(wordAt(items, at - 2) ?? "")) {
        at -= 1;
        continue;
      }
      // "to | introduce | legislation": the verb it is the object of
      if (wordAt(items, at - 2) === "to" && before.kind === "word" && !before.capital) break;
      if (isVerbLike(word) && !/(-|ed$)/.test(word)) break;
      if (
        isVerbLike(word) &&
        word.endsWith("ed") &&
        !word.includes("-") &&
        !/^(amended|revised|proposed|united|combined|unnamed|related)$/.test(word)
      )
        break;
      if (isAdverb(word) && word !== "early" && before.kind === "word" && /^(also|then|not)$/.test(word))
        break;
    }
    at -= 1;
  }
  return at;
}

/** Whether an item is written like a name. */
export function isCapital(item: Item | undefined): boolean {
  return item?.kind === "person" || (item?.kind === "word" && item.capital);
}

/** "the Protection | of | Public Land Bill", "the | Assisted | Dying Bill": words inside a law's own name. */
function isInsideName(items: readonly Item[], at: number, head: number): boolean {
  const item = items[at];
  if (!isCapital(items[head]) || item?.kind !== "word" || at === 0) return false;
  if (item.capital) return !/^(the|a|an|upon|when|after|before|if|on|by|in|and|but)$/.test(item.key);
  return (
    /^(of|and|for|on)$/.test(item.key) &&
    isCapital(items[at - 1]) &&
    at > 1 &&
    isCapital(items[at + 1]) &&
    !/^(resolution|draft|motion)$/.test(items[head]?.key ?? "")
  );
}

import type { Item } from "#lib/pipeline/votes/items";
import type { LeftOut } from "#lib/pipeline/votes/raw-vote";
import { wordAt } from "#lib/pipeline/votes/words";

/** Why a way of voting that is mentioned is no vote, in words a teacher reads. */
export const UNREAL: Readonly<Record<"negated" | "unreal" | "habitual" | "governed", LeftOut["reason"]>> = {
  negated: "The sentence says how someone did not vote, which does not tell how they did.",
  unreal: "The sentence speaks of a vote that was expected, wished or possible, not of one that was cast.",
  habitual: "The sentence speaks of votes in general, not of one vote.",
  governed: "The sentence mentions a way of voting without stating that it happened.",
};

/** A sentence that asks or supposes states no vote. */
export function isSupposition(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = wordAt(items, before);
    if (word === ";" || word === "that") return false;
    if (word === "," && !isInsideList(items, before)) return false;
    if (word !== undefined && /^(if|unless|whether|lest)$/.test(word)) return true;
    if (word === "had" && isInverted(items, before)) return true;
  }
  return false;
}

/** "Had all the DUP MPs abstained", "But had Labour voted": the verb before its subject, at the clause's start. */
function isInverted(items: readonly Item[], at: number): boolean {
  const opens = at === 0 || /^(but|and|,|;|though)$/.test(wordAt(items, at - 1) ?? "");
  const next = items[at + 1];
  return opens && (next?.kind === "voters" || /^(the|all|it|he|she|they)$/.test(wordAt(items, at + 1) ?? ""));
}

function isInsideList(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === "voters" && items[at + 1]?.kind === "voters";
}

/** "Which Republicans voted no", "how many members abstained": asks, and states nothing of the group. */
export function isAsked(items: readonly Item[], at: number): boolean {
  return /^(which|what|whose|many)$/.test(wordAt(items, at - 1) ?? "");
}

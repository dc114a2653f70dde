import type { Item } from "#lib/pipeline/votes/items";
import { complementEnd } from "#lib/pipeline/votes/motion-complements";
import { joinText } from "#lib/pipeline/votes/motion-labels";
import type { MotionMention } from "#lib/pipeline/votes/motion-mentions";
import { kindOfAction, overrideLabel } from "#lib/pipeline/votes/procedures";
import { isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** Verbs that tell how a vote went, and not what it was on. */
const DECIDING =
  /^(approve|pass|adopt|reject|defeat|support|back|oppose|block|abstain|kill|deny|accept|endorse|ratify|sustain|uphold|advance|be|do|have|go|vote|no|yes|nay|aye|yea|against)$/;

const SHORTEST = 3;

/**
 * A motion that is told by what it would do: "voted 4-2 | to close two schools |".
 *
 * @param to index of the "to".
 */
export function readAction(items: readonly Item[], to: number): MotionMention | undefined {
  const verb = items[to + 1];
  if (wordAt(items, to) !== "to" || verb?.kind !== "word" || verb.capital) return undefined;
  if (DECIDING.test(verb.key) || !/^[a-z]+$/.test(verb.key) || isVerbLike(verb.key)) return undefined;
  const end = complementEnd(items, to);
  if (end - to < SHORTEST || !items.slice(to + 2, end).some(isTelling)) return undefined;
  const words = items
    .slice(to + 1, end)
    .flatMap(({ kind, key }) => (kind === "word" && key.length > 3 ? [key] : []));
  const head = kindOfAction(items, to + 1);
  const label =
    head === "override" && verb.key === head
      ? overrideLabel(joinText(items.slice(to + 2, end)))
      : `the proposal ${joinText(items.slice(to, end))}`;
  return {
    head,
    at: to + 1,
    headAt: to + 1,
    end,
    definite: false,
    other: false,
    words: new Set(words),
    purpose: [],
    ids: new Set(),
    label,
  };
}

/** Whether an item says more than "it" or "them". */
function isTelling({ kind, key }: Item): boolean {
  if (kind === "voters" || kind === "person" || kind === "actor") return true;
  return kind !== "mark" && key.length > 3 && !/^(them|this|that|these|those|down|with)$/.test(key);
}

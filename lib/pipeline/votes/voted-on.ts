import type { Item } from "#lib/pipeline/votes/items";
import { readAction } from "#lib/pipeline/votes/motion-actions";
import type { MotionMention } from "#lib/pipeline/votes/motion-mentions";
import type { Reading } from "#lib/pipeline/votes/reading";
import { skipToObject } from "#lib/pipeline/votes/skip-to-object";
import type { TallyDraft } from "#lib/pipeline/votes/tally-drafts";
import { isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** The motion that stands as the object of a vote, or what a vote "to …" would do; `objectAt` below 0 is none. */
export function objectOf({ mentions, items }: Reading, objectAt: number): MotionMention | undefined {
  const object =
    objectAt < 0
      ? undefined
      : mentions.find(
          (mention) =>
            mention.headAt >= objectAt && mention.at <= objectAt + 6 && !hasMark(items, objectAt, mention.at),
        );
  const action = objectAt < 0 ? undefined : readAction(items, objectAt - 2);
  // "voted to override the mayor's veto of legislation": on the veto, not on the legislation
  const overrides = wordAt(items, objectAt - 1) === "override" && object && object.at > objectAt + 1;
  return object && !(action && (overrides || action.head !== "proposal")) ? object : action;
}

/** The motion that a sentence names for a vote at `at` without making it its object. */
export function mentionBefore({ mentions, items }: Reading, at: number): MotionMention | undefined {
  const before = mentions.filter((mention) => mention.headAt < at && !isAside(items, mention, at)).at(-1);
  // "By 74 votes to 4, the Assembly adopted a resolution": named later only when nothing was said yet.
  const opens =
    /^(by|in|with|on)$/.test(items[0]?.key ?? "") &&
    !items
      .slice(0, at)
      .some((item) => item.kind === "word" && isVerbLike(item.key) && !/^(recorded|vote)$/.test(item.key));
  // "Contents 231, Not Contents 204 was the result, on | an amendment moved by … |"
  const named = mentions.find((mention) => wordAt(items, mention.at - 1) === "on");
  // "The Committee approved, by a vote of 154 in favour to 1 against, | a draft on refugees |"
  const decides = items.slice(0, at).some(({ key }) => /^(adopted|approved|rejected|passed)$/.test(key));
  const later =
    decides && before === undefined ? mentions.find((mention) => isAfterMark(items, mention.at)) : undefined;
  return before ?? (opens ? mentions[0] : (named ?? later));
}

/**
 * Whether a motion is named in passing only, and so is not what was voted on.
 *
 * @example "the | bill | 's author voted no"
 * @example "Hall, who supports the | bill |, switched to no"
 */
export function isAside(items: readonly Item[], { at, headAt, end }: MotionMention, event: number): boolean {
  if (wordAt(items, headAt + 1) === "'s") return true;
  const who = (index: number) => /^(who|which|whose)$/.test(wordAt(items, index) ?? "");
  let open = at - 1;
  while (open > Math.max(0, at - 10) && wordAt(items, open) !== "," && !who(open)) open -= 1;
  if (!who(open) || wordAt(items, open - 1) !== ",") return false;
  return event < items.length && items.slice(end, event).some(({ key }) => key === ",");
}

/** "The Senate passed | it | a day before, 40-22" */
export function isOfIt(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ key }, index) =>
        key === "it" &&
        /^(passed|approved|adopted|rejected|cleared|defeated|ratified)$/.test(wordAt(items, index - 1) ?? ""),
    );
}

/** "did not take part in | that division |": in the vote told last, wherever it was. */
export function isOfThatVote(items: readonly Item[]): boolean {
  return items.some(
    ({ key }, at) => key === "that" && /^(vote|division|ballot|roll-call)$/.test(wordAt(items, at + 1) ?? ""),
  );
}

/**
 * Item index behind which the motion of some numbers may be named, or -1.
 *
 * @example "voted 28-12 to override | Senate Bill 180 |"
 * @example "voted 99-1 for | the amendment |"
 */
export function objectOfNumbers(items: readonly Item[], { objectAt, labelled }: TallyDraft): number {
  if (objectAt === undefined) return -1;
  if (labelled) return objectAt;
  const named = skipToObject(items, objectAt);
  const word = wordAt(items, named) ?? "";
  if (word === "to") return named + 2;
  return /^(against|for|on|of)$/.test(word) ? named + 1 : -1;
}

function isAfterMark(items: readonly Item[], at: number): boolean {
  return /^[,)]$/.test(wordAt(items, at - 1) ?? "");
}

function hasMark(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (items[at]?.kind === "mark" && items[at]?.key !== "'s") return true;
  return false;
}

import type { Item } from "#lib/pipeline/votes/items";
import { complementEnd } from "#lib/pipeline/votes/motion-complements";
import { isObjectOfDecision } from "#lib/pipeline/votes/motion-decisions";
import { joinText } from "#lib/pipeline/votes/motion-labels";
import type { MotionMention } from "#lib/pipeline/votes/motion-mentions";
import { phraseStart } from "#lib/pipeline/votes/motion-phrases";
import { wordAt } from "#lib/pipeline/votes/words";

const ATTEMPT = /^(attempt|bid|effort|push)$/;
const DECIDED =
  /^(defeated|rejected|failed|fails|fell|fallen|died|lost|thwarted|blocked|passed|carried|adopted|approved|succeeded)$/;
const HOSTILE =
  /^(kill|block|stop|reject|scrap|sink|halt|derail|thwart|quash|axe|ditch|wreck|stall|delay|bury|scupper|annul|shelve|postpone|defeat)$/;
/** Words between what was attempted and what became of it: "was narrowly", "had been". */
const DECISION_REACH = 5;

/**
 * An attempt that was itself voted on: what it would stop or change is not what the numbers are of.
 *
 * @param at index of the noun.
 * @example "A Conservative | attempt | to kill off the harbour plan was defeated by 20 votes to 9"
 */
export function readAttempt(items: readonly Item[], at: number): MotionMention | undefined {
  const noun = wordAt(items, at) ?? "";
  const verb = wordAt(items, at + 2) ?? "";
  if (!ATTEMPT.test(noun) || wordAt(items, at + 1) !== "to" || !/^[a-z]+$/.test(verb)) return undefined;
  const start = phraseStart(items, at);
  const end = complementEnd(items, at + 1);
  const decided =
    isObjectOfDecision(items, start) ||
    items.slice(end, end + DECISION_REACH).some(({ key }) => DECIDED.test(key));
  if (!decided || end <= at + 3) return undefined;
  const inside = items.slice(at + 2, end);
  return {
    head: "motion",
    at: start,
    headAt: at,
    end,
    definite: false,
    other: false,
    words: new Set(inside.flatMap(({ kind, key }) => (kind === "word" && key.length > 3 ? [key] : []))),
    purpose: inside.flatMap(({ kind, key }) => (kind === "word" && key.length > 3 ? [key] : [])),
    ids: new Set(),
    label: `the ${noun} ${joinText(items.slice(at + 1, end))}`,
  };
}

/**
 * Where the name of a motion against another one ends, so that the other is not taken for what was voted on.
 *
 * @param headAt index of the noun.
 * @returns undefined where it is no such motion.
 * @example "A Green | amendment | to reject the proposal had fallen, 18-46"
 */
export function endOfCounter(items: readonly Item[], headAt: number): number | undefined {
  const counter =
    /^(amendment|motion|resolution)$/.test(wordAt(items, headAt) ?? "") &&
    wordAt(items, headAt + 1) === "to" &&
    HOSTILE.test(wordAt(items, headAt + 2) ?? "");
  return counter ? complementEnd(items, headAt + 1) : undefined;
}

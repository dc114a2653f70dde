import type { Item } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { wordAt } from "#lib/pipeline/votes/words";

/** Words that tell a motion from the one the report is about. */
export const LIKE = /^(similar|previous|earlier|comparable|identical|near-identical)$/;
const TRY = /^(attempt|bid|effort|push|try|version)$/;
const MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;
const UNIT = /^(years?|months?|weeks?|days?|decades?|session|term|spring|summer|autumn|fall|winter)$/;

/**
 * When a motion of an earlier time was voted on, in the article's words; undefined where the noun is none or no time
 * is told.
 *
 * @param headAt index of the noun.
 * @example "A similar | attempt | in 2024 had been defeated 21 to 15" // "in 2024"
 * @example "A year ago a similar | resolution | failed 45 to 51" // "a year ago"
 */
export function toldTime(items: readonly Item[], headAt: number): string | undefined {
  const head = wordAt(items, headAt) ?? "";
  if (!MOTION_NOUNS.has(head) && !TRY.test(head)) return undefined;
  const like = [headAt - 1, headAt - 2, headAt - 3].some((at) => LIKE.test(wordAt(items, at) ?? ""));
  if (!like) return undefined;
  for (let at = 0; at < items.length; at += 1) {
    const end = timeEnd(items, at);
    if (end === undefined) continue;
    const words = items.slice(at, end).map(({ text }) => text);
    return at === 0 ? words.join(" ").replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : words.join(" ");
  }
  return undefined;
}

/** Whether a noun is of an attempt, which is a motion when it is told of an earlier time. */
export function isTry(word: string): boolean {
  return TRY.test(word);
}

/** "in 2024", "last year", "a year ago", "three months earlier", "on Monday", "in March". */
function timeEnd(items: readonly Item[], at: number): number | undefined {
  const [word = "", second = "", third = ""] = [0, 1, 2].map((step) => wordAt(items, at + step) ?? "");
  const year = /^(?:19|20)\d\d$/.test(items[at + 1]?.text ?? "");
  if (word === "in" && year) return at + 2;
  if (word === "in" && MONTH.test(second)) return /^\d{4}$/.test(items[at + 2]?.text ?? "") ? at + 3 : at + 2;
  if (word === "on" && WEEKDAYS.has(second)) return at + 2;
  if (word === "last" && (UNIT.test(second) || MONTH.test(second) || WEEKDAYS.has(second))) return at + 2;
  const span = word === "a" || word === "one" || items[at]?.kind === "number";
  return span && UNIT.test(second) && /^(ago|earlier|before)$/.test(third) ? at + 3 : undefined;
}

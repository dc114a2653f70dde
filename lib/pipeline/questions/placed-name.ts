import { calendarDay } from "#lib/pipeline/questions/calendar-day";
import { hasTail } from "#lib/pipeline/questions/motion-subject";

/**
 * The name with its body and day. Behind a name with a tail the body stands in parentheses, where it cannot be taken
 * for a part of it.
 *
 * @example placedName("the lake amendment", "UN Security Council", undefined) // "the lake amendment in the UN Security Council"
 * @example placedName("the bill on schools", "US Senate", "2031-05-02") // "the bill on schools (US Senate, 2 May 2031)"
 */
export function placedName(name: string, body: string | undefined, date: string | undefined): string {
  const day = date === undefined ? [] : [calendarDay(date)];
  if (body === undefined) return inParentheses(name, day);
  return hasTail(name) || name.endsWith("”")
    ? inParentheses(name, [body.replace(/^the /i, ""), ...day])
    : inParentheses(`${name} in ${bodyInSentence(body)}`, day);
}

function inParentheses(text: string, notes: readonly string[]): string {
  return notes.length === 0 ? text : `${text} (${notes.join(", ")})`;
}

/** A body as it stands inside a sentence: "the UN Security Council", but "Parliament". */
export function bodyInSentence(body: string): string {
  if (/^the /i.test(body)) return `the ${body.slice(4)}`;
  return /^(?:Parliament|Congress|(?:Dáil|Seanad) Éireann)$/.test(body) ? body : `the ${body}`;
}

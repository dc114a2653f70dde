import type { Motion } from "#lib/domain/fact";
import { dateIn } from "#lib/records/calendar";

/** "on 4 March 2031", "on Tuesday, March 4th, 2031", "Tuesday, 4 Mar. 2031": the day on which something was done. */
const ON_A_DAY =
  /\b(?:[Oo]n (?:\p{Lu}\p{Ll}+day,? )?|\p{Lu}\p{Ll}+day,? )((?:\d{1,2}(?:st|nd|rd|th)? \p{L}+\.?|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4})\b/gu;
/** "After the fire | on 1 May 2030 |", "which was elected | on 1 May 2030 |": the day of something else. */
const OF_ANOTHER = /\b(?:after|since|following|before|until|which|who|that|when|where)\b[^,]*$/i;
/** What may stand between a motion's name and its day: "… | by 12 votes to 5, with 3 abstentions, | on 4 March 2031". */
const ONLY_COUNTS =
  /^(?:[\s,\d–-]|by|with|in|of|a|to|and|for|against|favou?r|votes?|abstentions?|margin|unanimous(?:ly)?|no|one)*$/i;

/** An article that does not tell the day of a vote is from that day or the week after it. */
const WEEK_DAYS = 7;

/**
 * The days on which a motion's own sentences say that the vote was held; none when they do not say. A day behind the
 * motion's name may be part of what was decided, and counts only where nothing but numbers stand between.
 *
 * @example "The council on 4 March 2031 approved the plan to close the pool on 1 May 2032." → ["2031-03-04"]
 * @returns ISO 8601 dates, each once.
 */
export function toldDays({ label, evidence, date }: Motion): string[] {
  if (date !== undefined) return [date];
  const name = label.replace(/^(?:the|an?) /i, "").toLowerCase();
  const days = evidence.flatMap((item) => (item.type === "span" ? daysIn(item.exact, name) : []));
  return [...new Set(days)];
}

function daysIn(sentence: string, name: string): string[] {
  const start = sentence.toLowerCase().indexOf(name);
  const end = start + name.length;
  if (start < 0) return [];
  return [...sentence.matchAll(ON_A_DAY)].flatMap(({ index, 1: day = "" }) => {
    const isVotes =
      index < start
        ? !OF_ANOTHER.test(sentence.slice(0, index))
        : index >= end && ONLY_COUNTS.test(sentence.slice(end, index));
    return isVotes ? (dateIn(day.replace(/(?<=\d)(?:st|nd|rd|th)/, "")) ?? []) : [];
  });
}

/** Whether an article was published on the day of a vote or within a week of it. */
export function isSoonAfter(published: string, recorded: string): boolean {
  const days = (Date.parse(published) - Date.parse(recorded)) / 86_400_000;
  return days >= 0 && days <= WEEK_DAYS;
}

import { RecordFault, lineOf } from "#lib/records/record-fault";
import type { TallySide } from "#lib/records/reading";
import { namesInList } from "#lib/records/press-lists";

/** Numbers of one vote as a sentence tells them, with the names in brackets after each. */
export interface PressCount {
  start: number;
  /** After the last bracket. */
  end: number;
  counts: Partial<Record<TallySide, number>>;
  /** A side that is here was named, with nobody in it when the count is 0. */
  lists: Partial<Record<TallySide, string[]>>;
}

interface Unit {
  side: "yes" | "no" | "abstain";
  count: number;
  start: number;
  end: number;
  names?: string[];
}

const WORDS =
  "none no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
    " ",
  );
const NUMBER = `(\\d{1,3}|${WORDS.join("|")})`;
/** "74 in favour", "13 votes in favour", "4 against", "none opposed", "54 abstentions", "two abstaining". */
const UNIT = new RegExp(
  `\\b${NUMBER}(?:\\s+(?:affirmative|negative|recorded))?(?:\\s+(?:votes?|members?|delegations?|states?))?\\s+(?:cast\\s+)?(in\\s+favou?r|against|opposed|abstentions?|abstaining|abstained)\\b`,
  "giu",
);
/** "141 votes to 5", of verbatim records: the first number is of those in favour. */
const VOTES_TO = new RegExp(
  `\\b(\\d{1,3})\\s+(?:votes?\\s+)?to\\s+${NUMBER}(?=\\s*[,(;.]|\\s+(?:with|and)\\b)`,
  "giu",
);
/** Between two numbers of one vote: ", to", "and", ", with", " –". */
const BETWEEN = /^[\s,;:–—-]*(?:to|and|with|but|or|by)?[\s,]*(?:a total of\s*)?$/i;
/** "the negative votes of two permanent Council members (China, Russian Federation)". */
const NEGATIVE = new RegExp(
  `\\bnegative\\s+votes?\\s+(?:of|by|from|cast\\s+by)\\s+(?:${NUMBER}\\s+)?[^().;]{0,60}(?=\\()`,
  "giu",
);

/**
 * Finds the numbers of recorded votes in the text of a United Nations press release.
 *
 * @example "by a recorded vote of 74 in favour to 4 against (Israel, …), with 54 abstentions"
 * @throws RecordFault with the line when a bracket with names does not close: the text was cut off.
 */
export function pressCounts(text: string): PressCount[] {
  const units = unitsIn(text);
  const found: PressCount[] = [];
  for (let at = 0; at < units.length;) {
    const group = groupFrom(units, at, text);
    at += group.length;
    const sides = new Set(group.map(({ side }) => side));
    if (sides.has("yes")) found.push(countOf(group, text));
  }
  return found.filter(({ counts }) => Object.keys(counts).length > 1);
}

function unitsIn(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const [all, number = "", word = ""] = match;
    const side = /favou?r/i.test(word) ? "yes" : /against|opposed/i.test(word) ? "no" : "abstain";
    units.push(unitOf(text, side, number, match.index, match.index + all.length));
  }
  for (const match of text.matchAll(VOTES_TO)) {
    const [all, yes = "", no = ""] = match;
    const end = match.index + all.length;
    if (units.some(({ start }) => start >= match.index && start < end + 12)) {
      // "93 in favour to 18 against" is read above; "141 votes to 5, with 35 abstentions" only here.
      if (units.some(({ start, side }) => start >= match.index && start < end && side !== "abstain"))
        continue;
    }
    units.push({ side: "yes", count: valueOf(yes), start: match.index, end: match.index });
    units.push(unitOf(text, "no", no, match.index, end));
  }
  return units.sort((a, b) => a.start - b.start || (a.side === "yes" ? -1 : 1));
}

function unitOf(text: string, side: Unit["side"], number: string, start: number, end: number): Unit {
  const count = valueOf(number);
  const list = bracketAfter(text, end);
  const names = list === undefined ? undefined : namesFrom(list.inside);
  if (names === undefined)
    return { side, count, start, end: list?.end ?? end, ...(count === 0 && { names: [] }) };
  return { side, count, start, end: list?.end ?? end, names };
}

function groupFrom(units: readonly Unit[], at: number, text: string): Unit[] {
  const group: Unit[] = [];
  for (const unit of units.slice(at)) {
    const last = group.at(-1);
    const joins =
      last === undefined ||
      (!group.some(({ side }) => side === unit.side) && BETWEEN.test(text.slice(last.end, unit.start)));
    if (!joins) break;
    group.push(unit);
  }
  return group;
}

function countOf(group: readonly Unit[], text: string): PressCount {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const found: PressCount = { start, end, counts: {}, lists: {} };
  for (const { side, count, names } of group) {
    found.counts[side] = count;
    if (names) found.lists[side] = names;
  }
  return found.counts.no === undefined ? withNegativeVotes(found, text) : found;
}

/** In the Security Council the noes are often told before the numbers, as negative votes of permanent members. */
function withNegativeVotes(found: PressCount, text: string): PressCount {
  const from = Math.max(text.lastIndexOf(". ", found.start), text.lastIndexOf("\n\n", found.start), 0);
  for (const match of text.slice(from, found.start).matchAll(NEGATIVE)) {
    const list = bracketAfter(text, from + match.index + match[0].length);
    const names = list && namesFrom(list.inside);
    if (!names) continue;
    const count = match[1] === undefined ? undefined : valueOf(match[1]);
    return {
      ...found,
      start: from + match.index,
      counts: { ...found.counts, ...(count !== undefined && { no: count }) },
      lists: { ...found.lists, no: names },
    };
  }
  return found;
}

function valueOf(number: string): number {
  const word = WORDS.indexOf(number.toLowerCase());
  return word < 0 ? Number(number) : Math.max(0, word - 1);
}

/** The bracket that follows a place, nested ones included; none when something else follows. */
function bracketAfter(text: string, at: number): { inside: string; end: number } | undefined {
  const open = /^\s*\(/.exec(text.slice(at, at + 40))?.[0].length;
  if (open === undefined) return undefined;
  let depth = 1;
  for (let next = at + open; next < text.length; next += 1) {
    const sign = text.charAt(next);
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return { inside: text.slice(at + open, next), end: next + 1 };
  }
  throw new RecordFault(
    "The bracket with the names is not closed. The text was cut off; paste the whole sentence.",
    lineOf(text, at),
  );
}

/** Names; `undefined` for a bracket that names nobody: "(See annex II)", "(Annex XV)", "(document A/C.4/59/L.10)". */
function namesFrom(inside: string): string[] | undefined {
  if (/\b(?:annex|document|see|details?|contained)\b/i.test(inside) || /^[\sA-Z]{0,6}\/|^\s*\d/.test(inside))
    return undefined;
  return namesInList(inside);
}

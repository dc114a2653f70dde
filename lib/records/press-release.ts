import { dateIn } from "#lib/records/calendar";

/** What a press release says of itself at its head. */
export interface PressHead {
  /** `GA/12548`. */
  symbol?: string;
  /** ISO 8601. */
  date?: string;
}

/** Bodies by the letters of a release's symbol; names as motions of articles have them, so that they can be matched. */
const BODIES: readonly (readonly [series: string, body: string])[] = [
  ["GA/DIS", "UN First Committee"],
  ["GA/EF", "UN Second Committee"],
  ["GA/SHC", "UN Third Committee"],
  ["GA/SPD", "UN Fourth Committee"],
  ["GA/AB", "UN Fifth Committee"],
  ["GA/L", "UN Sixth Committee"],
  ["WOM", "UN Commission on the Status of Women"],
  ["ECOSOC", "UN Economic and Social Council"],
  ["HRC", "UN Human Rights Council"],
  ["SC", "UN Security Council"],
  ["GA", "UN General Assembly"],
];
const SYMBOL = /\b(?:GA\/(?:DIS|EF|SHC|SPD|AB|L)|GA|SC|WOM|ECOSOC|HRC)\/\d{2,5}\b/;
/** A date that has a line to itself: "24 November 1999", "Press Release, 24/11/2004". */
const DATE_LINE =
  /^(?:press release[,:]?\s*)?\W*(\d{1,2} \p{L}+ \d{4}|\d{1,2}\/\d{1,2}\/\d{4})(?:\s*\p{L}[\p{L} ]{0,30}[A-Z/]*\d*)?$/iu;
const HEAD_LINES = 40;

/** Symbol and date of a release. A pasted sentence has neither. */
export function readPressHead(text: string): PressHead {
  const head = text.split("\n").slice(0, HEAD_LINES);
  const symbol = head.map((line) => SYMBOL.exec(line)?.[0]).find((found) => found !== undefined);
  const date = head
    .map((line) => DATE_LINE.exec(line.trim())?.[1])
    .map((found) => (found === undefined ? undefined : dateIn(found)))
    .find((found) => found !== undefined);
  return { ...(symbol && { symbol }), ...(date && { date }) };
}

const MAIN_COMMITTEE = /\b(First|Second|Third|Fourth|Fifth|Sixth) Committee\b/;
/** A committee's text "would have the Assembly reaffirm …": the Assembly has not voted yet. */
const COMMITTEE_TALK =
  /\bwould\s+have\s+the\s+(?:General\s+)?Assembly\b|\bthe\s+(?:General\s+)?Assembly\s+would\b|\bthe Committee\b/i;

/**
 * The body that voted: as the sentence says, else the release's symbol, else the documents or the one body named in
 * the whole text.
 *
 * @param sentence the sentence with the numbers.
 * @returns `undefined` when nothing says.
 */
export function bodyOfVote(sentence: string, symbol: string | undefined, text: string): string | undefined {
  const bySymbol = BODIES.find(([series]) => symbol?.startsWith(`${series}/`))?.[1];
  const approved = /\bapprov/i.test(sentence);
  const named = MAIN_COMMITTEE.exec(sentence)?.[1];
  if (approved && named !== undefined) return `UN ${named} Committee`;
  if (COMMITTEE_TALK.test(sentence) && (bySymbol === undefined || bySymbol === "UN General Assembly"))
    return approved || bySymbol === undefined ? committeeOf(text) : bySymbol;
  return bySymbol ?? bodyNamed(sentence) ?? bodyNamed(text);
}

/** A draft of a Main Committee has its number: "document A/C.4/59/L.10". */
function committeeOf(text: string): string {
  const ordinal = /\bA\/C\.([1-6])\//.exec(text)?.[1];
  const name = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"][Number(ordinal) - 1];
  return name === undefined ? "UN Main Committee" : `UN ${name} Committee`;
}

/** The body a text names or whose documents it cites; `undefined` when it names none, or two. */
function bodyNamed(text: string): string | undefined {
  if (/\bCommittee\b|\bA\/C\.[1-6]\//.test(text)) return undefined;
  const bodies: [string, RegExp][] = [
    ["UN General Assembly", /\b(?:General )?Assembly\b|\bA\/(?:RES|ES-\d+|\d+)\//],
    ["UN Human Rights Council", /\bHuman Rights Council\b|\bA\/HRC\//],
    [
      "UN Security Council",
      /\bSecurity Council\b|\bpermanent (?:Council )?members?\b|(?<!Human Rights )\bCouncil members?\b|\bS\/(?:RES\/)?\d{4}/,
    ],
  ];
  const found = bodies.filter(([, names]) => names.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Whether all 193 members sit in a body, so that who is on no list can be told. */
export function hasAllMembers(body: string): boolean {
  return body === "UN General Assembly" || body.endsWith(" Committee");
}

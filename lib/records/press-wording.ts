import type { RollCall } from "#lib/domain/roll-call";

/** The symbol that stands at the head of a release, when its first sentence follows at once. */
const HEAD_SYMBOL = /^(?:[A-Z]{2,6}(?:\/[A-Z]{1,3})?\/\d{2,5}\s+)/;

/** The sentence around a place, paragraph bounds included. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = Math.max(
    0,
    ...[...before.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}“"(])|\n\s*\n/gu)].map(
      ({ index, 0: sign }) => index + sign.length,
    ),
  );
  const stop = /[.!?]["”’)]?(?=\s+[\p{Lu}“"(]|\s*$)|\n\s*\n/u.exec(text.slice(end));
  const to = stop ? end + stop.index + stop[0].trimEnd().length : text.length;
  const sentence = text.slice(from, to).replace(/\s+/g, " ").trim();
  return sentence.replace(HEAD_SYMBOL, "");
}

const VERBS = /\b(adopt|approv|reject|defeat|fail|retain|not adopted)\w*/gi;

/** What became of the text, by the verb nearest to the numbers. */
export function resultNear(sentence: string, at: number): RollCall["result"] {
  const verbs = [...sentence.matchAll(VERBS)].map((match) => ({
    word: match[0].toLowerCase(),
    far: Math.abs(match.index - at),
  }));
  const [nearest] = verbs.sort((a, b) => a.far - b.far);
  if (nearest === undefined) return undefined;
  if (/^(?:reject|defeat|fail|not)/.test(nearest.word) || /\bnot adopted\b/i.test(sentence))
    return "rejected";
  return "adopted";
}

const LONGEST_TITLE = 140;
/** "the draft resolution titled “Water for the valley”". */
const QUOTED = /“([^”]{12,200})”|"([^"]{12,200})"/;
/** "a draft on assistance to refugees", "the text on the situation of women". */
const ABOUT =
  /\b(?:drafts?|texts?|resolutions?|decisions?|amendments?|paragraphs?)(?: resolution| decision)?(?: \d+)? (?:on|concerning|regarding|entitled|titled) ([^,;.–—(“]{6,140})/i;

/** "by a recorded vote of 74 in favour to 4 against, with 54 abstentions", brackets taken out. */
const NUMBERS =
  /\bby (?:a )?(?:recorded )?vote of \w+ in favou?r,? (?:to )?\w+ (?:votes )?against\s*(?:,?\s*(?:with|and) \w+ abst\w+)?/i;

/** The text's own title in the sentence, else the sentence without its lists. */
export function titleIn(sentence: string): string {
  const quoted = QUOTED.exec(sentence);
  if (quoted) return (quoted[1] ?? quoted[2] ?? "").replace(/[,.]$/, "").trim();
  const about = ABOUT.exec(sentence)?.[1]
    ?.replace(/\s+(?:was|by which|by a|–|--|—).*$/i, "")
    .trim();
  if (about) return `${about.charAt(0).toUpperCase()}${about.slice(1).replace(/\s*-+$/, "")}`;
  const plain = sentence
    .replace(/\((?:[^()]|\([^()]*\))*\)/g, "")
    .replace(NUMBERS, "")
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;])/g, "$1")
    .replace(/^[\s,–—-]+(\p{L})/u, (_, letter: string) => letter.toUpperCase())
    .trim();
  if (plain.length <= LONGEST_TITLE) return plain;
  return `${plain.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "")} …`;
}

/** "A/RES/ES-11/7", "(resolution 55/8)" → "A/RES/55/8", "resolution 2774 (2025)" → "S/RES/2774 (2025)", "document A/C.4/59/L.10". */
export function symbolIn(sentence: string): string | undefined {
  const assembly = /\bresolution ((?:\d{2,3}|ES-\d{1,2})\/\d{1,3})\b/.exec(sentence)?.[1];
  if (assembly !== undefined) return `A/RES/${assembly}`;
  const document =
    /\b(?!\S*\/PV\.)[AES]\/(?:[A-Z0-9.-]+\/)*[A-Z]*\.?\d+(?:\/Rev\.\d+)?(?:\s?\(\d{4}\))?/.exec(
      sentence,
    )?.[0];
  if (document !== undefined) return document;
  const council = /\bresolution (\d{3,4}) ?\((\d{4})\)/.exec(sentence);
  return council ? `S/RES/${council[1] ?? ""} (${council[2] ?? ""})` : undefined;
}

/** Sentences that say a vote was meant otherwise or its count was mended later. They change no record, and are shown. */
export function afterthoughts(text: string): { at: number; sentence: string }[] {
  const LATER =
    /[^.\n]*\b(?:had intended|intended to (?:vote|abstain)|(?:wished|wanted|meant) to (?:vote|abstain|have voted)|(?:tally|count|vote|result) (?:was|were) (?:later|subsequently) (?:amended|corrected|revised)|corrected (?:tally|count|vote))\b[^.\n]*\.?/giu;
  return [...text.matchAll(LATER)].map(({ index, 0: sentence }) => ({
    at: index,
    sentence: sentence.replace(/^[\s(*]+|[\s)]+$/g, ""),
  }));
}

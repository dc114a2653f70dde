import type { Article } from "#lib/domain/article";
import type { Rejection } from "#lib/domain/fact";

const FEWEST_WORDS = 40;
/** Share of English function words; news prose has 0.35 to 0.5, other languages below 0.1. */
const LEAST_ENGLISH = 0.18;
/** Words between two full stops, on average, above which a text is a list and not sentences. */
const LONGEST_STRETCH = 90;
/** Share of words in lines of code; some pages leave a style sheet in their text. */
const MOST_CODE = 0.3;
/** Longest text that can be all notice and no article. */
const LONGEST_NOTICE = 400;
/** Longest beginning that a site shows to those who do not pay. */
const LONGEST_STUB = 160;
/** Most words of a line that may be an item, a headline or a verse. */
const LONGEST_FRAGMENT = 18;
const MOST_FRAGMENTS = 0.5;
/** With so many words of prose beside them, lists and tables belong to an article. */
const ENOUGH_PROSE = 120;

const FUNCTION_WORDS = new Set(
  `the of to and in a an that was for on is with by as at from it he she they his her their be are were has have had
  but not this which who said will would after before its or been about into than when more over two against out up`.split(
    /\s+/,
  ),
);

/** "We use cookies", "Accept all", "Manage your choices", "our 412 partners" */
const CONSENT =
  /\b(?:(?:we|uses?|store|accept|reject|allow|manage)\s+(?:and\s+our\s+partners\s+|the\s+use\s+of\s+|all\s+|your\s+)?cookies?|accept all|reject all|(?:manage|your) (?:privacy )?(?:choices|preferences)|our (?:\d+ )?partners|legitimate interest|cookie (?:policy|settings|notice))\b/gi;
/** "Subscribe to continue reading", "Already a subscriber? Sign in", "This article is for subscribers only" */
const PAYWALL =
  /\b(?:(?:subscribe|sign in|log in|register|create (?:a|an|your) (?:free )?account)[^.]{0,30} to (?:continue|keep|read)|to continue reading|continue reading (?:with|for)|already (?:a|have a) (?:subscriber|subscription|member)|(?:article|content|story) is (?:only )?(?:for|reserved for|available (?:only )?to)[^.]{0,20} (?:subscribers|members)|(?:subscribers|members) only|(?:start|begin) your (?:free )?trial|unlock (?:this|the rest))/i;
/** "Checking your browser", "Verify you are human", "Please enable JavaScript" */
const GATE =
  /\b(?:checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|enable javascript|javascript is (?:disabled|required)|access denied|page not found|error 40[0-9]|unusual traffic)\b/i;
/** `let x = 1;`, `if (x) {`, `</div>`, `import y` */
const CODE =
  /[{}]\s*$|[)\]"'\w]\s*;\s*$|=>|^\s*(?:<\/?\w|#include|import |def |function |const |let |var |return )/;

/**
 * Says in one sentence why a text cannot be read as an English news article, so that nobody gets nonsense questions:
 * too short, a notice in its place, another language, code, a list, a poem, a page of headlines.
 *
 * @returns undefined when it can be tried. Linear.
 */
export function findUnfit({ body }: Article): Rejection | undefined {
  const words = wordsOf(body);
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  return (
    findNotice(body, words.length) ??
    findOtherLanguage(body) ??
    findShort(words.length) ??
    findNoProse(body, lines, words)
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

/** A page that stands where the article should. */
function findNotice(body: string, count: number): Rejection | undefined {
  const cookies = body.match(/\bcookies?\b/gi)?.length ?? 0;
  const consent = count > LONGEST_NOTICE ? 0 : (body.match(CONSENT)?.length ?? 0);
  if (consent >= 2 && cookies + consent >= Math.max(3, count / 40))
    return unfit(
      "cookie-notice",
      "This is a site's cookie notice, not its article. Copy the article itself.",
    );
  if (count <= LONGEST_STUB && GATE.test(body))
    return unfit(
      "no-access",
      "This is a notice of the site, not its article. Open the page in a browser and copy the article.",
    );
  if (count <= LONGEST_STUB && PAYWALL.test(body))
    return unfit(
      "paywall",
      "Only the beginning of the article is here, the rest is for subscribers. Paste the whole text.",
    );
  return undefined;
}

/** Scripts without word breaks cannot be counted in words. */
function findOtherLanguage(body: string): Rejection | undefined {
  const letters = body.match(/\p{L}/gu)?.length ?? 0;
  const latin = body.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin < letters / 2 ? unfit("not-english", NOT_ENGLISH) : undefined;
}

const NOT_ENGLISH = "This does not read like an article in English, and only English is understood.";

function findShort(count: number): Rejection | undefined {
  if (count === 0) return unfit("too-short", "There are no words in this text. Paste the whole article.");
  if (count >= FEWEST_WORDS) return undefined;
  return unfit(
    "too-short",
    `This text has only ${count} ${count === 1 ? "word" : "words"}. Paste the whole article.`,
  );
}

function findNoProse(
  body: string,
  lines: readonly string[],
  words: readonly string[],
): Rejection | undefined {
  const code = lines.filter((line) => CODE.test(line.slice(-80)) || CODE.test(line.slice(0, 80)));
  if (wordsOf(code.join(" ")).length > MOST_CODE * words.length)
    return unfit("not-prose", "This looks like code, not like an article.");
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
  if (english < LEAST_ENGLISH) return unfit("not-english", NOT_ENGLISH);
  const inFragments = lines.reduce((sum, line) => sum + fragmentWords(line), 0);
  const stops = body.match(/[.!?]["'”’)]*(?=\s|$)/g)?.length ?? 0;
  const isList = inFragments > MOST_FRAGMENTS * words.length && words.length - inFragments < ENOUGH_PROSE;
  if (isList || stops === 0 || words.length / stops > LONGEST_STRETCH)
    return unfit(
      "not-prose",
      "There are hardly any full sentences here, as in a list, a poem or a page of headlines. Paste one article.",
    );
  return undefined;
}

/**
 * Words of a line that is an item, a headline or a verse: short, without a full stop, and not the middle of a
 * sentence that was cut by the width of the page.
 */
function fragmentWords(line: string): number {
  if (line.length > LONGEST_FRAGMENT * 15) return 0;
  if (/[.!?…]["'”’)\]]*\s*$/.test(line.slice(-8)) || /^\s*\p{Ll}/u.test(line)) return 0;
  const count = wordsOf(line).length;
  return count <= LONGEST_FRAGMENT ? count : 0;
}

function unfit(ruleId: string, reason: string): Rejection {
  return { stage: "segment", ruleId, reason };
}

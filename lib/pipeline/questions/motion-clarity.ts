import { contentStems } from "#lib/pipeline/questions/words";
import { subjectOf } from "#lib/pipeline/questions/motion-subject";

/** Who wrote a text tells nobody what it is about. */
const AUTHOR_BEHIND =
  /,?\s(?:(?:\p{Ll}+ed|put forward|written|brought) )?(?:by|from) .+?(?=\s(?:on|to|about|for|calling|seeking|asking|that)\s|$)/gu;
/** "the | Chinese | proposal", "| Norway's | resolution", "the | Northern-drafted | text". */
const ORIGIN_BEFORE =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}.]*(?:['’]s?)?|\p{Lu}[\p{L}]*-(?:backed|drafted|led|sponsored|written|proposed))\s(?=(?:(?:\p{Lu}\S*|\p{Ll}+)\s)*(?:resolution|motion|amendment|bill|draft|text|measure|proposal|plan|request|version)\b)/gu;
/** Parts of texts, chambers, stages and deeds of procedure: the same in every debate. */
const PROCEDURE =
  /\b(?:house|senate|assembly|preambular|operative|paragraphs?|clauses?|sections?|subsections?|lines?|annex|referral|request|committee|select|floor|table|tabling|send|sending|refer\w*|recommit\w*|postpone\w*|defer\w*|delay\w*|adjourn\w*|reconsider\w*|discharge|recall|strike|striking|delete|deleting|retain\w*|shelve|shelving|until|back|again|indefinitely|put forward|seeking|seek|reading|stage|report|previous|legislation|vote|proposals?|plans?|whole|consider|take up|reject|adopt|approve|outright|initiative|efforts?|attempts?|bid|changes?|version)\b/giu;
const NUMBER = /\b\S*\d\S*/g;
/** "to refer | it | to a committee": what "it" is stands outside the name. */
const POINTS_BACK = /\s(?:it|them|this|that one)(?:\s|$)/;
/** "| amendment 40 |", "| paragraph 12 |": parts of a text, which say nothing without it. */
const PART = /\b(?:amendment|paragraph|clause|section|article|subsection|line)s? \S*\d|\bpart\b/i;
const PART_DEED =
  /\bto (?:strike|delete|remove|retain|keep|insert|add|drop|amend|change) (?:an?|the|its|two|three)?\s?(?:\p{L}+ ){0,2}(?:clause|paragraph|section|line|article|sentence|language|words?|wording|provision)\b/iu;
/** "from 12", "of a 5", "the state's 6": a number cut off its unit or its range. */
const CUT = /(?:\b(?:from|between|by|of|to|than|an?)|['’]s) (?:about |nearly )?\S*\d$/i;
/** "to ask the world's top court": for what is cut off. */
const CUT_REQUEST =
  /\bto (?:ask|urge|invite|instruct|oblige|compel|force) (?:(?!(?:for|to|that|about|whether|if|into|on|over|how|why)\b)\S+ ?)+$/i;
const WHOLE_OF =
  /\b(?:to|of|in) (?:the )?(?:[^“]*\b(?:Bill|Act|Law|Directive|Regulation|Treaty|Code|Charter|Constitution)\b|(?:draft|resolution|text)\s(?:“|on\s))/u;

/**
 * Whether the name of a motion tells somebody who has not read the article what it was about. A number, the mover and
 * the procedure tell nothing; a title or a matter does.
 *
 * @example tellsSubject("the bill on school lunches") // true
 * @example tellsSubject("amendment 40") // false
 * @example tellsSubject("amendment 40 to the Rivers Bill") // true
 * @example tellsSubject("the proposal to table the plan until 2028") // false
 */
export function tellsSubject(name: string): boolean {
  if (isCut(name) || CUT_REQUEST.test(name) || POINTS_BACK.test(name)) return false;
  if (/“[^”]+”/.test(name)) return true;
  if ((PART.test(name) || PART_DEED.test(name)) && !WHOLE_OF.test(name)) return false;
  return subjectWords(name).size > 0;
}

/** Whether a name ends inside a number: "the amendment to lift the levy from 12". */
export function isCut(name: string): boolean {
  return CUT.test(name);
}

function subjectWords(name: string): ReadonlySet<string> {
  const rest = name
    .replace(AUTHOR_BEHIND, " ")
    .replace(ORIGIN_BEFORE, " ")
    .replace(PROCEDURE, " ")
    .replace(NUMBER, " ");
  const { words } = subjectOf(rest);
  return new Set([...words].filter((word) => contentStems(word).size > 0));
}

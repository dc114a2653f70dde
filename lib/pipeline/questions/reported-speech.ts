import type { StatementFact } from "#lib/domain/fact";
import { quotationOf } from "#lib/pipeline/questions/statement-evidence";

/** Words that open a sentence of the article and have no capital inside another one. */
const SENTENCE_START =
  /^(?:The|A|An|There|It|They|He|She|We|This|That|These|Those|In|On|At|By|For|If|When|While|After|Before|Under|With|Without|All|Some|Many|Most|No|Not|Any|Each|Every|Both|More|Only|Even|One|Two|Three|Four|Five|Nobody|Nothing|Everyone)\b/;
/** What can't stand behind "said that": infinitives, questions, and what is no clause. */
const NO_CLAUSE = /^(?:to|how|why|what|whether|where|when|who|whom|if|as|for|of|with|against|about|not)\b/i;
/** Openings that point at something outside the words: nobody can know whose words they are. */
const POINTING =
  /^(?:it|this|that|these|those|they|he|she|such|so|but|and|or|because|which|who|as|yes|no)\b(?! (?:is|was) (?:time|not|a|the)\b)/i;
/** "the bill had no price on it": which bill, only the article tells. */
const LEANING =
  /^(?:the|his|her|its|their|our|such an?|a) (?:bill|vote|text|resolution|measure|amendments?|motion|mandate|plan|law|draft|proposal|outcome|decision|deal|result|move|package|levy|change|rule|step|idea|project|scheme|agreement|document|policy|report)s?\b(?! (?:on|to|of|for|in|by|from|over|at|against|about|that|which)\b)/i;
/** "had no business discussing it": what, stands elsewhere. */
const OPEN_END = /\b(?:it|them|him|her|this|that|so)$/i;
/** "31 members had voted for the motion": the numbers of a vote are asked for by themselves. */
const VOTE_NUMBERS = /\b\d+ (?:\p{L}+ ){0,3}(?:voted|votes)\b/iu;
const SUBJECTS = /\b(?:I|we|you|me|my|our|us|your|mine|ours|yours)\b/;

/**
 * Reported speech as it stands behind "who said that …": the article's words, without a full stop.
 *
 * @example "The mills would close within a decade." → "the mills would close within a decade"
 * @returns undefined when the words make no sense there.
 */
export function reportedClause(statement: StatementFact): string | undefined {
  const words = quotationOf(statement)
    .replace(/[.!?](?=[”"]?$)/, "")
    .trim();
  const unquoted = words.replace(/“[^”]*”|"[^"]*"/g, " ");
  if (/\n| … /.test(words) || NO_CLAUSE.test(words) || POINTING.test(words)) return undefined;
  if (LEANING.test(words) || OPEN_END.test(words) || VOTE_NUMBERS.test(words)) return undefined;
  // "who said that we must go": whose "we" it is, can't be seen
  if (SUBJECTS.test(unquoted)) return undefined;
  return SENTENCE_START.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Whether the words are the speaker's own, and so stand in quotation marks. */
export function isOwnWords({ manner }: StatementFact): boolean {
  return manner === "direct";
}

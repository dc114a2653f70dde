import { isCapitalised } from "#lib/pipeline/segment/characters";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

const LONG = 45;
const SHORT = 12;
const CONTRACTED = /^(?:he|she|it|they|we|i|you|there|that|who|this)'(?:ll|d|ve|re|m|s)$/;
const IRREGULAR_PAST = new Set(
  `got went came took made gave knew saw told said won lost held kept left felt found ran spoke met brought sent paid led
  stood set put let want need believe think know say fell rose broke chose grew began arose awoke ate became blew bought
  bore built caught clung crept dealt drew drank drove fed fought flew fled flung forbade forgot forgave froze hid hung
  knelt laid lent lit meant overcame rode rang sang sank sat shook shot shrank slept slid sought sold spent sprang stole
  struck strode swam swept swore taught thought threw tore understood undertook upheld wept withdrew woke wore wrote`.split(
    /\s+/,
  ),
);

/** A subject pronoun, also with its verb in one token: `she`, `she'll`. */
export function isSubjectPronoun(word: string): boolean {
  return (SUBJECT_PRONOUNS.has(word) && word !== "who") || CONTRACTED.test(word);
}

/**
 * Whether a clause without `that` may begin at `at`: a noun phrase with a finite verb behind it.
 *
 * @param sure ask for a verb soon and beyond doubt, as after verbs that mostly take an object (`declared | victory`).
 */
export function isClauseStart(view: SentenceView, at: number, sure: boolean): boolean {
  const token = view.tokens[at];
  const word = view.words[at] ?? "";
  if (!token) return false;
  if (view.quoteAt[at]) return true;
  if (token.kind === "punct") return /^[$£€]$/.test(token.text) && hasFiniteVerb(view, at);
  if (isSubjectPronoun(word)) return word !== "it" || !sure || hasSureVerb(view, at);
  if (word === "having" || word === "being") return hasFiniteVerb(view, at);
  if (/^(?:about|around|over)$/.test(word) && view.tokens[at + 1]?.kind === "number") return true;
  if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word)) return false;
  if (SUBORDINATORS.has(word) && !/^(?:if|while|when|although|since|because|unless|what|until)$/.test(word))
    return false;
  return sure ? hasSureVerb(view, at) : hasFiniteVerb(view, at);
}

/** Whether a word is a past form that no rule of spelling shows: `went`, `left`. */
export function isIrregularPast(word: string): boolean {
  return IRREGULAR_PAST.has(word) && !/^(?:set|put|let|want|need|believe|think|know|say)$/.test(word);
}

/** Whether something that can be a finite verb stands behind `from`. */
export function hasFiniteVerb(view: SentenceView, from: number, to = from + LONG): boolean {
  for (let at = from + 1; at < Math.min(view.tokens.length, to); at += 1) {
    const word = view.words[at] ?? "";
    if (/^[;:]$/.test(word) || (word === "but" && view.words[at - 1] === ",")) return false;
    if (view.quoteAt[at]) return true;
    if ((AUXILIARIES.has(word) && word !== "'s") || CONTRACTED.test(word) || IRREGULAR_PAST.has(word))
      return true;
    if (/[a-z]{2}(?:ed|s)$/.test(word) && isPlainWord(view, at)) return true;
  }
  return false;
}

/** Whether a helping verb or plain past stands soon behind `from`, before any mark, relative word or `to`. */
function hasSureVerb(view: SentenceView, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.tokens.length, from + SHORT); at += 1) {
    const word = view.words[at] ?? "";
    if (view.quoteAt[at]) return false;
    if ((AUXILIARIES.has(word) && word !== "'s") || CONTRACTED.test(word) || IRREGULAR_PAST.has(word))
      return true;
    if (/^[,;:.]$/.test(word) || /^(?:to|that|which|who|when|where|as|and|or)$/.test(word)) return false;
  }
  return false;
}

function isPlainWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token?.kind === "word" && !isCapitalised(token.text);
}

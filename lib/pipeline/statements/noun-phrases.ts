import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

const MAX_LENGTH = 16;

/** Whether a token may stand inside a noun phrase (not at its edges as a clause word). */
export function isNounPhraseWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  const word = view.words[at] ?? "";
  if (!token || view.quoteAt[at]) return false;
  if (view.mentionAt[at] || word === "'s" || word === "'") return true;
  if (token.kind === "punct")
    return token.text === "%" || token.text === "$" || token.text === "&" || token.text === "-";
  return (
    !/^(?:said|says|told|tells|adds|added|wrote)$/.test(word) &&
    !AUXILIARIES.has(word) &&
    !SUBORDINATORS.has(word) &&
    !CONJUNCTIONS.has(word) &&
    !SUBJECT_PRONOUNS.has(word)
  );
}

/** Whether the phrase that begins at `from` hangs on a preposition or a possessor: `a spokesman for | Ann Diaz`. */
export function hangsOnPreposition(view: SentenceView, from: number): boolean {
  const before = view.words[from - 1] ?? "";
  return PREPOSITIONS.has(before) && !/^(?:after|before|since|as|until)$/.test(before);
}

/**
 * Walks left from the last word of a noun phrase to its first: `A spokeswoman for the | company`.
 *
 * @returns the position of its first word, or undefined when no noun phrase ends there.
 */
export function nounPhraseStart(view: SentenceView, last: number): number | undefined {
  if (!isNounPhraseWord(view, last) || /^'s?$/.test(view.words[last] ?? "")) return undefined;
  if (
    DETERMINERS.has(view.words[last] ?? "") &&
    !/^(?:others?|both|some|many|most|all|few|several|another|each|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      view.words[last] ?? "",
    )
  )
    return undefined;
  if (POSSESSIVES.has(view.words[last] ?? "") || PREPOSITIONS.has(view.words[last] ?? "")) return undefined;
  let from = last;
  while (from > 0 && last - from < MAX_LENGTH) {
    const word = view.words[from - 1] ?? "";
    const own = view.words[from] ?? "";
    if (!isNounPhraseWord(view, from - 1)) {
      if (
        word === "and" &&
        (joinsNouns(view, from - 1) || (view.mentionAt[from] && view.mentionAt[from - 2]))
      ) {
        from -= 2;
        continue;
      }
      break;
    }
    // Past an article only a preposition that hangs on a noun goes on.
    if ((DETERMINERS.has(own) || POSSESSIVES.has(own)) && !PREPOSITIONS.has(word) && !DETERMINERS.has(word))
      break;
    if (PREPOSITIONS.has(word)) {
      const noun = from - 2;
      const attaches =
        noun >= 0 &&
        isNounPhraseWord(view, noun) &&
        !PREPOSITIONS.has(view.words[noun] ?? "") &&
        view.tokens[noun]?.kind !== "punct";
      if (!attaches) break;
    }
    from -= 1;
  }
  return from;
}

/** `and` between two nouns of one phrase: `attorneys and legal experts`. */
function joinsNouns(view: SentenceView, at: number): boolean {
  return (
    at > 0 &&
    isNounPhraseWord(view, at - 1) &&
    view.tokens[at - 1]?.kind === "word" &&
    !view.mentionAt[at - 1]
  );
}

/** Walks right from the first word of a noun phrase to the position after its last: for `said a spokesman for …`. */
export function nounPhraseEnd(view: SentenceView, from: number): number {
  let to = from;
  while (to < view.tokens.length && to - from < MAX_LENGTH && isNounPhraseWord(view, to)) {
    const word = view.words[to] ?? "";
    if (PREPOSITIONS.has(word) && !/^(?:of|for|from|with|at)$/.test(word)) break;
    to += 1;
  }
  return to;
}

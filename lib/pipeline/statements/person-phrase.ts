import {
  HONORIFICS,
  OFFICE_HEADS,
  OFFICE_QUALIFIERS,
  PARTY_WORDS,
  TITLES,
} from "#lib/pipeline/actors/offices.data";
import { isCapitalised } from "#lib/pipeline/segment/characters";
import { findCue } from "#lib/pipeline/statements/cues";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "#lib/pipeline/statements/grammar.data";
import { isNounPhraseWord } from "#lib/pipeline/statements/noun-phrases";
import type { SentenceView, ViewMention } from "#lib/pipeline/statements/sentence-view";

/** Whether a word may belong to the office before a name. */
function isOfficeWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  const word = view.words[at] ?? "";
  if (token?.kind !== "word" || view.quoteAt[at]) return false;
  if (OFFICE_HEADS.has(word) || OFFICE_QUALIFIERS.has(word) || PARTY_WORDS.has(word)) return true;
  if (TITLES.has(word) || HONORIFICS.has(word) || word === "'s") return true;
  if (
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    CONJUNCTIONS.has(word) ||
    SUBJECT_PRONOUNS.has(word)
  )
    return false;
  if (DETERMINERS.has(word) || POSSESSIVES.has(word) || AUXILIARIES.has(word)) return false;
  return isCapitalised(token.text) || /(?:ic|al|ary|ive|ian|ish|ese)$/.test(word);
}

/** Where the noun phrase of a named person begins, offices and article included: `the Labour MP | Ann Diaz`. */
export function personPhraseStart(view: SentenceView, mention: ViewMention): number {
  let from = roleStart(view, mention) ?? mention.from;
  while (from > 0 && mention.from - from < 10 && isOfficeWord(view, from - 1) && !view.mentionAt[from - 1])
    from -= 1;
  const before = view.words[from - 1] ?? "";
  if (DETERMINERS.has(before) || POSSESSIVES.has(before)) return from - 1;
  return fencedStart(view, from) ?? from;
}

/** Where an office with its field begins that stands right before the name: `Minister for Roads Shri | Anil Joshi`. */
function roleStart(view: SentenceView, { person, mention, from }: ViewMention): number | undefined {
  let edge = from;
  while (HONORIFICS.has(view.words[edge - 1] ?? "")) edge -= 1;
  const end = view.tokens[edge - 1]?.end;
  const role = person.roles.find((other) => other.end === end && other.start < mention.start);
  if (!role || role.start < view.sentence.start) return undefined;
  let start = edge;
  while (start > 0 && (view.tokens[start - 1]?.start ?? 0) >= role.start) start -= 1;
  return start;
}

/** A name with plain words before it, right up to a mark: `“…,” | public defender Ann Diaz`. */
function fencedStart(view: SentenceView, from: number): number | undefined {
  for (let at = from; at >= 0 && from - at <= 6; at -= 1) {
    const before = view.tokens[at - 1];
    if (!before || view.quoteAt[at - 1] || before.text === ",") return at;
    const word = view.words[at - 1] ?? "";
    if (
      !isNounPhraseWord(view, at - 1) ||
      before.kind === "punct" ||
      PREPOSITIONS.has(word) ||
      isReportingWord(word)
    ) {
      return undefined;
    }
  }
  return undefined;
}

function isReportingWord(word: string): boolean {
  const cue = findCue(word);
  return cue !== undefined && cue.form !== "base";
}

import { findCue, findPhrasalCue, type CueForm } from "#lib/pipeline/statements/cues";
import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  HAVE_FORMS,
  NEGATIONS,
  SUBJECT_PRONOUNS,
} from "#lib/pipeline/statements/grammar.data";
import { isCapitalised } from "#lib/pipeline/segment/characters";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

/** A reporting verb with its helpers: `has repeatedly said` is `[from, to)`, `at` is `said`. */
export interface VerbGroup {
  cue: CueForm;
  at: number;
  from: number;
  to: number;
  /** `finite` has a subject before or after it; `participle` (`, adding that`) borrows one; `infinitive` follows `to`. */
  shape: "finite" | "participle" | "infinitive";
  negated: boolean;
}

/** Finds the reporting verbs of a sentence, outside quotations. Passives (`was told`) are no reports. */
export function findVerbGroups(view: SentenceView): VerbGroup[] {
  const groups: VerbGroup[] = [];
  view.words.forEach((word, at) => {
    if (view.quoteAt[at] || view.tokens[at]?.kind !== "word" || view.mentionAt[at]) return;
    const phrasal = findPhrasalCue(word, view.words[at + 1] ?? "");
    const cue = phrasal ?? findCue(word);
    const group = cue && readGroup(view, at, cue, phrasal ? at + 2 : at + 1);
    if (group) groups.push(group);
  });
  return groups;
}

/** Whether a word is an adverb by list or by its ending. */
export function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (word.length > 4 && word.endsWith("ly") && !/^(?:family|reply|italy|ally|rally|supply)$/.test(word))
  );
}

function readGroup(view: SentenceView, at: number, cue: CueForm, to: number): VerbGroup | undefined {
  const { words } = view;
  if (isProperNoun(view, at)) return undefined;
  let from = at;
  let helper = "";
  let negated = false;
  for (let position = at - 1; position >= 0 && at - position < 7; position -= 1) {
    const word = words[position] ?? "";
    if (view.quoteAt[position]) break;
    if (isHelper(view, position)) {
      helper ||= word;
      negated ||= NEGATIONS.has(word);
    } else if (NEGATIONS.has(word)) negated = true;
    else if (!isAdverb(word) && !(word === "both" && isHelper(view, position - 1))) break;
    from = position;
  }
  // "to say", "to later say": the governing verb's subject speaks.
  if (words[from - 1] === "to" && cue.form === "base" && !helper) {
    return { cue, at, from: from - 1, to, shape: "infinitive", negated };
  }
  if (cue.form === "past" && BE_FORMS.has(helper)) return undefined;
  const passive = cue.form === "ing" ? quotedPassive(view, from) : undefined;
  if (passive !== undefined) return { cue, at, from: passive, to, shape: "finite", negated };
  if (cue.form === "ing" && !BE_FORMS.has(helper) && !/^['’](?:s|re|m)$/.test(helper)) {
    return { cue, at, from, to, shape: "participle", negated };
  }
  if (cue.form === "past" && helper && !HAVE_FORMS.has(helper) && !/^'(?:s|d)$|'(?:d|ve)$/.test(helper))
    return undefined;
  return { cue, at, from, to, shape: "finite", negated };
}

const PASSIVE_REACH = 8;

/** `Ms Diaz | was quoted by the Post as | saying`: where the helping verb stands. */
function quotedPassive({ words, quoteAt }: SentenceView, from: number): number | undefined {
  if (words[from - 1] !== "as") return undefined;
  for (let at = from - 2; at > 0 && from - at < PASSIVE_REACH && !quoteAt[at]; at -= 1) {
    if (/^(?:quoted|cited)$/.test(words[at] ?? ""))
      return BE_FORMS.has(words[at - 1] ?? "") ? at - 1 : undefined;
  }
  return undefined;
}

/** `the United States`, `Boston Globe Reports`: a capital inside a sentence is a name, not a verb. */
function isProperNoun(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  if (!token || !before || !isCapitalised(token.text) || before.kind !== "word") return false;
  return token.text === "State" || token.text === "States" || !view.titleCase;
}

/** A helping verb; `'s` only after a pronoun, where it is no possessive. */
function isHelper(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? "";
  if (word === "'s") return SUBJECT_PRONOUNS.has(view.words[at - 1] ?? "");
  return AUXILIARIES.has(word);
}

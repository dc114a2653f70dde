import type { ActorKind } from "#lib/domain/fact";
import type { Person } from "#lib/pipeline/actors/person";
import type { Attribution } from "#lib/pipeline/statements/attribution";
import type { PronounMemory } from "#lib/pipeline/statements/pronouns";
import type { Subject } from "#lib/pipeline/statements/subject";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

/** Who said it, and how surely. */
export interface Speaker {
  name: string;
  kind: ActorKind;
  person?: Person;
  /** `named`: by name and only one can be meant. `linked`: by pronoun, only one fits. Else `guess` or `unnamed`. */
  certainty: "named" | "linked" | "guess" | "unnamed";
}

/** Puts a name to the source of a statement; undefined when there is none to report (`I`, `you`). */
export function resolveSpeaker(
  { view: quoteView, subject, subjectView: view = quoteView }: Attribution,
  memory: PronounMemory,
  last: Speaker | undefined,
): Speaker | undefined {
  if (!subject) return last && { ...last, certainty: last.certainty === "named" ? "linked" : last.certainty };
  if (subject.kind === "person") {
    const { person, mention } = subject.mention;
    return {
      name: person.fullName,
      kind: "person",
      person,
      certainty: mention.ambiguous ? "guess" : "named",
    };
  }
  if (subject.kind === "pronoun") return resolvePronoun(view, subject.word, memory);
  return phraseSpeaker(view, subject);
}

function resolvePronoun(view: SentenceView, word: string, memory: PronounMemory): Speaker | undefined {
  if (word === "i" || word === "you" || word === "we") return undefined;
  if (word !== "he" && word !== "she") return { name: word, kind: "group", certainty: "unnamed" };
  const antecedent = memory.resolve(word === "he" ? "male" : "female", view.sentence.index);
  if (!antecedent) return { name: word, kind: "person", certainty: "unnamed" };
  const { person, certain } = antecedent;
  return { name: person.fullName, kind: "person", person, certainty: certain ? "linked" : "guess" };
}

function phraseSpeaker(view: SentenceView, subject: Subject): Speaker | undefined {
  const first = view.tokens[subject.from];
  let to = subject.to;
  while (to > subject.from && view.tokens[to - 1]?.kind === "punct") to -= 1;
  const last = view.tokens[to - 1];
  if (!first || !last || to === subject.from) return undefined;
  const name = view.sentence.text.slice(first.start - view.sentence.start, last.end - view.sentence.start);
  return { name: name.replace(/\s+/g, " "), kind: "organisation", certainty: "unnamed" };
}

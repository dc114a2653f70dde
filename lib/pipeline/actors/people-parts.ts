import { foldPersonName, isFirstName } from "#lib/pipeline/actors/people-names";
import { PARTICLES } from "#lib/pipeline/actors/people-name-words";
import type { NameRun } from "#lib/pipeline/actors/people-runs";

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/** The parts of a name in a run, particles joined to what they lead, and its suffix without full stop. */
export function partsOf({ sentence, from, to }: NameRun): { names: string[]; suffix: string } {
  const words = sentence.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .filter((text) => text !== ",");
  const last = words.at(-1) ?? "";
  return SUFFIX.test(last) && words.length > 1
    ? { names: joinParticles(words.slice(0, -1)), suffix: last.replace(".", "") }
    : { names: joinParticles(words), suffix: "" };
}

/** Makes particles one part with the name they lead: `Pieter | van den Berg`; alone, `Van den Berg` is a surname. */
function joinParticles(words: readonly string[]): string[] {
  const parts: string[] = [];
  let held: string[] = [];
  words.forEach((word, at) => {
    const particle = PARTICLES.has(word) || (PARTICLES.has(word.toLowerCase()) && !isFirstName(word));
    if (particle && at < words.length - 1) held.push(word);
    else {
      parts.push([...held, word].join(" "));
      held = [];
    }
  });
  return parts;
}

/** What surnames are looked up by: the last word, so that `de Silva` and `Silva` meet. */
export function surnameKey(surname: string): string {
  return foldPersonName(surname.split(" ").at(-1) ?? surname);
}

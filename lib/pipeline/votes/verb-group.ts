import type { Item } from "#lib/pipeline/votes/items";
import { AUXILIARIES, HABITUAL, MODALS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { isAdverb, wordAt } from "#lib/pipeline/votes/words";

/** What stands before a predicate's verb and changes what it says. */
export interface VerbGroup {
  /** Index of the group's first item. */
  start: number;
  negated: boolean;
  /** "would", "will", "plans to": said of what has not happened. */
  unreal: boolean;
  /** "has repeatedly vetoed": said of no vote in particular. */
  habitual: boolean;
  /** "to vote", after a noun or a list: "the only country to vote against". */
  infinitive: boolean;
  /** "rebelled to vote", "chose to abstain": the infinitive tells of a vote that was cast. */
  real: boolean;
  /** Governed by "in", "of", "without", …: "accused of voting", "instead of abstaining". */
  governed: boolean;
}

/** Verbs whose "to vote" tells of a vote that was cast. */
const REAL_GOVERNORS = new Set(
  "able managed chose opted went crossed continued broke proceeded elected preferred dared rebelled defected".split(
    " ",
  ),
);
/** "crossed the aisle to vote", "broke ranks to vote", "broke with her party to vote". */
const IDIOMS = [
  ["crossed", 5],
  ["broke", 6],
  ["went on", 2],
  ["defied", 6],
  ["bucked", 5],
  ["flipped", 3],
  ["joined forces", 6],
  ["joined hands", 6],
  ["teamed up", 6],
  ["united", 4],
  ["combined", 4],
  ["banded together", 5],
] as const;

function isTimeWord(word: string): boolean {
  return WEEKDAYS.has(word) || /^(today|tonight|yesterday|week|evening|afternoon|morning|night)$/.test(word);
}

/** Where "to" follows a verb that makes the vote real: the index of that verb, else undefined. */
export function realGovernor(items: readonly Item[], to: number): number | undefined {
  const before = wordAt(items, to - 1) ?? "";
  if (REAL_GOVERNORS.has(before)) return to - 1;
  for (const [idiom, reach] of IDIOMS) {
    const [verb = "", particle] = idiom.split(" ");
    for (let at = to - 1; at >= Math.max(0, to - reach); at -= 1) {
      if (wordAt(items, at) === verb && (!particle || wordAt(items, at + 1) === particle)) return at;
      if (items[at]?.kind === "mark") break;
    }
  }
  return undefined;
}

/** Reads auxiliaries, adverbs, negations and "to" leftwards from a verb. */
export function readVerbGroup(items: readonly Item[], verb: number): VerbGroup {
  const group: VerbGroup = {
    start: verb,
    negated: false,
    unreal: false,
    habitual: false,
    infinitive: false,
    real: false,
    governed: false,
  };
  let at = verb - 1;
  for (; at >= 0; at -= 1) {
    const word = wordAt(items, at);
    if (word === undefined) break;
    if (HABITUAL.has(word)) group.habitual = true;
    else if (word === "not" || word === "never" || word === "nor") group.negated = true;
    else if (word === "n't" || word.endsWith("n't") || word === "cannot") {
      group.negated = true;
      if (MODALS.has(word)) group.unreal = true;
    } else if (MODALS.has(word)) group.unreal = true;
    else if (word === "to") {
      const governor = realGovernor(items, at);
      if (governor === undefined) {
        group.infinitive = true;
        at -= 1;
        break;
      }
      group.real = true;
      at = governor;
    } else if (/^(if|unless|whether)$/.test(word)) {
      group.unreal = true;
      break;
    } else if (word === "," && isAdverb(wordAt(items, at - 1)) && wordAt(items, at - 2) === ",") at -= 2;
    else if (isTimeWord(word) && /^(on|this|last|late|early|earlier)$/.test(wordAt(items, at - 1) ?? ""))
      at -= wordAt(items, at - 2) === "," ? 1 : 1;
    else if (!(
      AUXILIARIES.has(word) ||
      isAdverb(word) ||
      /^(both|all|each|twice|late|first)$/.test(word) ||
      WEEKDAYS.has(word)
    ))
      break;
  }
  if (
    !group.infinitive &&
    /^(in|of|for|by|from|without|after|before|than|despite|about|against|on|avoid|avoided|considered|considering|regret|instead)$/.test(
      wordAt(items, at) ?? "",
    ) &&
    wordAt(items, verb)?.endsWith("ing")
  ) {
    group.governed = true;
  }
  group.start = at + 1;
  return group;
}

import type { Item } from "#lib/pipeline/votes/items";
import { complementEnd } from "#lib/pipeline/votes/motion-complements";
import { joinText } from "#lib/pipeline/votes/motion-labels";
import type { MotionMention } from "#lib/pipeline/votes/motion-mentions";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

const STEPS = [
  "invoke cloture", "end debate", "limit debate", "close debate", "cut off debate", "begin debate", "open debate",
  "start debate", "end the debate", "suspend the rules", "table", "postpone", "adjourn", "recommit", "discharge",
  "reconsider", "proceed", "break a filibuster", "overcome a filibuster", "end a filibuster", "end the filibuster",
]; // prettier-ignore

/** The kind of motion a verb makes: a step on the way to a bill's own vote, or the override of a veto. */
export function kindOfAction(items: readonly Item[], verb: number): string {
  if (/^(override|overturn)$/.test(wordAt(items, verb) ?? "")) return "override";
  return anyPhraseAt(items, verb, STEPS) > 0 ? "procedure" : "proposal";
}

/**
 * Reads the override of a veto that is told by a verb.
 *
 * @param verb index of "override" behind "to".
 * @example "failed | to override the governor's veto of the farm bill |"
 */
export function readOverride(items: readonly Item[], verb: number): MotionMention | undefined {
  if (wordAt(items, verb) !== "override" || wordAt(items, verb - 1) !== "to") return undefined;
  const end = complementEnd(items, verb);
  const object = items.slice(verb + 1, end);
  const telling = object.filter(({ kind, key }) => kind !== "mark" && key.length > 3 && key !== "veto");
  const first = object[0]?.key ?? "";
  const named = telling.length > 0 && !/^(it|them|him|her|this|that)$/.test(first);
  return {
    head: "override",
    at: verb,
    headAt: verb,
    end: named ? end : verb + 1,
    definite: true,
    other: false,
    words: new Set(named ? telling.flatMap(({ kind, key }) => (kind === "word" ? [key] : [])) : []),
    purpose: [],
    ids: new Set(object.flatMap((item) => (item.kind === "number" && item.digits ? [item.text] : []))),
    label: named ? overrideLabel(joinText(object)) : "the veto override",
  };
}

/** "the override of the governor's veto" */
export function overrideLabel(object: string): string {
  return `the override of ${object}`;
}

/**
 * The vote on a step before a bill's own: the cloture motion on a bill is not the bill.
 *
 * @param at item index of the numbers or verb of the vote.
 * @example "A | cloture vote | on the farm bill failed 50-47"
 * @example "agreed 68-31 to advance the Railway Act in a | procedural vote |"
 * @example "passed the bill 70-29 after a procedural vote" // the bill itself
 */
export function asProcedure(items: readonly Item[], mention: MotionMention, at: number): MotionMention {
  if (/^(procedure|override)$/.test(mention.head) || /\b(cloture|procedural)\b/.test(mention.label))
    return mention;
  const step = items.findIndex((_, index) => isStep(items, index));
  if (step < 0) return mention;
  const own = items
    .slice(0, Math.max(step, at))
    .some(({ key }, index) => /^(passed|approved|adopted)$/.test(key) && index !== step - 2);
  if (own) return mention;
  const kind = items.some(({ key }) => key === "cloture") ? "cloture" : "procedural";
  return { ...mention, head: "procedure", label: `the ${kind} motion on ${mention.label}` };
}

function isStep(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at) ?? "";
  if (word === "cloture") return true;
  if (/^(procedural|test)$/.test(word)) return /^(vote|motion|hurdle)$/.test(wordAt(items, at + 1) ?? "");
  return /^(end|limit)$/.test(word) && wordAt(items, at + 1) === "debate";
}

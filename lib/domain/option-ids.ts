import type { OptionId } from "#lib/domain/ids";
import type { Option } from "#lib/domain/question";

// Ids are made here in the form their schemas ask for; a save checks them again.

/** The id of the option at a place: `opt_a`, `opt_b`, … */
export function letterId(index: number): OptionId {
  return `opt_${String.fromCharCode(97 + index)}` as OptionId;
}

/** The id of the statement at a place: `opt_p1`, `opt_p2`, … */
export function promptId(index: number): OptionId {
  return `opt_p${index + 1}` as OptionId;
}

/** The first place that is not taken. */
export function firstFree(taken: (index: number) => boolean): number {
  let index = 0;
  while (taken(index)) index += 1;
  return index;
}

/** An option with no words yet, with the id of its place. */
export function blankOption(index: number): Option {
  return { id: letterId(index), text: "" };
}

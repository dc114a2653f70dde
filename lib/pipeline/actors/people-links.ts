import { HONORIFICS, KIN } from "#lib/pipeline/actors/offices.data";
import { isFirstName, sameFirstName } from "#lib/pipeline/actors/people-names";
import { partsOf, surnameKey } from "#lib/pipeline/actors/people-parts";
import { type Entry, genderOf, mention } from "#lib/pipeline/actors/people-register";
import type { NameRun } from "#lib/pipeline/actors/people-runs";

/** Links `Diaz`, `Ms Diaz`, `Senator Diaz`, and a first name alone where only one person bears it. */
export function linkSurname(
  run: NameRun,
  bySurname: ReadonlyMap<string, Entry[]>,
  register: readonly Entry[],
): boolean {
  const { names, suffix } = partsOf(run);
  const surname = names.at(-1) ?? "";
  let candidates = bySurname.get(surnameKey(surname)) ?? [];
  if (names.length > 1)
    candidates = candidates.filter(
      ({ parts }) => parts.length < 2 || sameFirstName(parts[0] ?? "", names[0] ?? ""),
    );
  if (suffix) candidates = candidates.filter((entry) => entry.suffix === suffix);
  if (candidates.length === 0 && names.length === 1 && isFirstName(surname)) {
    candidates = register.filter(({ parts }) => parts.length > 1 && sameFirstName(parts[0] ?? "", surname));
    if (candidates.length !== 1) return false;
  }
  const honorific = run.title && HONORIFICS.get(run.title.toLowerCase());
  if (honorific && candidates.length > 1) {
    const agreeing = candidates.filter((entry) => genderOf(entry) === honorific);
    if (agreeing.length > 0) candidates = agreeing;
  }
  const heads = candidates.filter(({ relative }) => !relative);
  const chosen =
    candidates.length === 1
      ? candidates[0]
      : latest(heads.length > 0 ? heads : candidates, run.sentence.start);
  if (!chosen) return false;
  mention(chosen, run, run.title ? "titled" : names.length > 1 ? "full" : "bare", candidates.length > 1);
  return true;
}

/** `his daughter | Eva Roe`, `her brother, | Tom Roe` */
export function followsKin({ sentence: { tokens }, from }: NameRun): boolean {
  const before = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  return KIN.has(tokens[before]?.text ?? "");
}

/** Of several bearers of a surname, the one named in full most often so far, then the first. */
function latest(candidates: readonly Entry[], before: number): Entry | undefined {
  let best: Entry | undefined;
  let most = -1;
  for (const entry of candidates) {
    const count = countBelow(entry.fullStarts, before);
    if (count > most) [best, most] = [entry, count];
  }
  return best;
}

/** How many of the ascending numbers lie below `limit`, by bisection. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

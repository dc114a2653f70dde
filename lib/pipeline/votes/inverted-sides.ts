import type { Position } from "#lib/domain/fact";
import type { Item } from "#lib/pipeline/votes/items";
import { namesAt } from "#lib/pipeline/votes/names-at";
import type { RawVote } from "#lib/pipeline/votes/raw-vote";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

const SIDES: readonly (readonly [phrase: string, position: Position])[] = [
  ["in favour", "for"],
  ["in favor", "for"],
  ["opposed", "against"],
  ["opposing", "against"],
  ["dissenting", "against"],
  ["against", "against"],
  ["absent", "absent"],
];

/**
 * A side that opens its clause, with the names behind the verb.
 *
 * @example "| Opposed were council members | Ann Hall, Bo Lund and Mai Rao."
 * @example "| In favour were | Labour and the Greens; | against was | Reform UK."
 * @example "Opposed to the plan were Ann Hall and Bo Lund." // nothing: who thinks so, not who voted so
 */
export function readInvertedSide(items: readonly Item[], at: number): RawVote | undefined {
  if (!opensClause(items, at)) return undefined;
  const start = wordAt(items, at) === "also" ? at + 1 : at;
  for (const [phrase, position] of SIDES) {
    const length = anyPhraseAt(items, start, [phrase]);
    if (length === 0) continue;
    const be = start + length;
    if (!/^(were|was)$/.test(wordAt(items, be) ?? "")) return undefined;
    const voters = namesAt(items, be + 1);
    if (voters.length === 0) return undefined;
    return {
      voters,
      stance: { kind: "position", position },
      at: be,
      objectAt: -1,
      tier: "published",
      // "Opposed were the mayor and Ann Hall", in a report of a debate
      soft: true,
      rule: "inverted-side",
    };
  }
  return undefined;
}

function opensClause(items: readonly Item[], at: number): boolean {
  return (
    at === 0 ||
    wordAt(items, at - 1) === ";" ||
    (wordAt(items, at - 1) === "and" && wordAt(items, at - 2) === ",")
  );
}

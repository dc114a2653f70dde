import type { Item } from "#lib/pipeline/votes/items";
import { type Stance, position, readPosition, skipCircumstance } from "#lib/pipeline/votes/positions";
import type { Predicate } from "#lib/pipeline/votes/predicates";
import { wordAt } from "#lib/pipeline/votes/words";

/** "cast the lone dissenting vote", "cast its vote against", "used its veto". */
export function readCast(
  items: readonly Item[],
  at: number,
): Omit<Predicate, "verb" | "form" | "soft" | "companions"> | undefined {
  let found: Stance | undefined;
  for (let end = at + 1; end < Math.min(items.length, at + 8); end += 1) {
    const word = wordAt(items, end) ?? "";
    if (word === "veto" || word === "vetoes") {
      return wordAt(items, end + 1)?.startsWith("power")
        ? undefined
        : { stance: position("veto"), end: end + 1 };
    }
    if (/^(dissenting|negative|no|nay|opposing|against)$/.test(word)) found = position("against");
    else if (/^(yes|affirmative|yea|aye|favorable|favourable|supporting)$/.test(word))
      found = position("for");
    else if (/^(votes?|ballots?)$/.test(word)) {
      const after = readPosition(items, skipCircumstance(items, end + 1));
      if (found) return { stance: found, end: end + 1 };
      return after?.stance.kind === "position" ? after : undefined;
    } else if (
      !/^(the|a|an|its|his|her|their|lone|only|sole|single|deciding|tie-breaking|tiebreaking|casting|final|right|of|crucial|two|three|both)$/.test(
        word,
      ) &&
      items[end]?.kind !== "number"
    ) {
      return undefined;
    }
  }
  return undefined;
}

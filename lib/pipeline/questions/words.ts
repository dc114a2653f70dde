/** Words too common to give anything away. */
const COMMON = new Set(
  `a about after again against all also although am an and any are as at be because been before being between both
  but by can could did do does doing down during each even few for from further had has have having he her here hers
  him his how i if in into is it its itself just like made make may me might more most must my need needs no nor not
  now of off on once one only or other others our out over own said same say says she should so some such than that
  the their them then there these they this those through to too two under until up upon us very vote voted votes
  voting was we were what when where whether which while who whom why will with without would year years yes you
  your`.split(/\s+/),
);

/**
 * A crude stem, enough to see that "Ukrainian" and "Ukraine" or "voters" and "voter" share a root.
 *
 * @example stemOf("Ukrainian") === stemOf("Ukraine") // true
 */
export function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]/g, "");
  return plain.length <= 5
    ? plain.replace(/s$/, "")
    : plain
        .replace(/(?:ations?|ically|ians?|ings?|ments?|ies|ers?|ed|es|s|e|ns?|y|al|ic|ish)$/, "")
        .slice(0, 7);
}

/** The stems of the words that carry meaning, each once. Numbers count as words. */
export function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/['’]s$/, ""))
      .filter((word) => !COMMON.has(word) && (word.length > 2 || /\d/.test(word)))
      .map(stemOf),
  );
}

/** Number of words. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Share of the smaller set of stems that the other one holds too, from 0 to 1. */
export function overlapOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared++;
  return shared / smaller;
}

import { type Body, isDestination } from "#lib/pipeline/votes/bodies";
import type { Reading } from "#lib/pipeline/votes/reading";
import { isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** The bodies that may be where the vote was held; "a resolution on the Human Rights Council" names none. */
export function venuesOf(reading: Reading): Body[] {
  const { bodies, mentions, items, votes, tallies } = reading;
  return bodies.filter((body) => {
    const { at } = body;
    // "returned to the Senate, where it passed 50-49" tells of a vote there; a bill on its way does not
    const held =
      /^(where|which)$/.test(wordAt(items, body.end + 1) ?? "") && votes.length + tallies.length > 0;
    if (isDestination(items, body) && !held) return false;
    const mention = mentions.filter(({ headAt }) => headAt < at).at(-1);
    if (!mention) return true;
    const between = items.slice(mention.headAt + 1, at);
    const tied = between.some(({ key }) => /^(on|titled|from|membership|seat|report)$/.test(key));
    return (
      !tied || between.some((item) => item.kind === "word" && isVerbLike(item.key) && item.key !== "titled")
    );
  });
}

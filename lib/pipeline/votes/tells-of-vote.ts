import { MOTION_NOUNS, VOTER_NOUNS } from "#lib/pipeline/votes/lexicon";
import type { Reading } from "#lib/pipeline/votes/reading";

/** Words that tell of a vote by themselves. */
const VOTE_TOLD =
  /^(votes?|voted|voting|ayes?|noes|nays?|yeas?|abstentions?|abstained|abstaining|ballot|division|council|board|committee|commission|senate|house|parliament|assembly|congress|legislature|adopted|approved|contents|not-contents)$/;

/** Words of matches, whose results look like those of votes. */
const MATCH =
  /^(won|beat|lost|tied|drew|draw|scored?|goals?|game|games|match|matches|season|innings|team|coach|league|cup|final|series|playoffs?|champions?)$/;

/** "Of the 84 people who spoke, 51 were in favour": opinions at a hearing or in a survey are no votes. */
function tellsOfSpeakers(items: Reading["items"]): boolean {
  return items.some(
    ({ key }, at) =>
      /^(people|residents|speakers|respondents|citizens|neighbours|neighbors|commenters|readers)$/.test(
        key,
      ) &&
      items
        .slice(at + 1, at + 4)
        .some((item) =>
          /^(spoke|testified|commented|wrote|surveyed|polled|asked|questioned|responded|replied|emailed)$/.test(
            item.key,
          ),
        ),
  );
}

/**
 * Whether anything in a sentence with numbers speaks of voting.
 *
 * @param spoken a motion is being spoken of.
 * @example "Ireland won 24-14" // false: a match, until a motion or a house is named
 */
export function tellsOfVote({ items, bodies, mentions }: Reading, spoken: boolean): boolean {
  if (tellsOfSpeakers(items)) return false;
  if (bodies.length > 0 || mentions.length > 0) return true;
  const words = items.filter(({ kind }) => kind === "word" || kind === "voters");
  if (words.some(({ key }) => VOTE_TOLD.test(key) || MOTION_NOUNS.has(key) || VOTER_NOUNS.has(key)))
    return true;
  // "the Red Sox won, 4-2", in a text that speaks of a law too
  return spoken && !words.some(({ key }) => MATCH.test(key));
}

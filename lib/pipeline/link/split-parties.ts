import type { Article } from "#lib/domain/article";
import { capitalised } from "#lib/domain/capitalised";
import type { Rejection, VoteFact } from "#lib/domain/fact";
import { against } from "#lib/pipeline/link/contradiction";
import { literal } from "#lib/pipeline/literal";
import { inSentence } from "#lib/pipeline/questions/wording";

/**
 * Leaves out the vote of a party as a whole where the article itself names exceptions from it.
 *
 * @example "All Republican senators voted against it except two." → no vote of the Republicans
 */
export function dropSplitParties(
  { body }: Article,
  votes: readonly VoteFact[],
): { votes: VoteFact[]; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const kept = votes.filter((vote) => {
    if (vote.voterKind !== "party" || !hasExceptions(body, vote.voter)) return true;
    const party = capitalised(inSentence(vote.voter, vote.voterKind));
    const reason = `${party} did not all vote alike, so no question is about their vote as a party.`;
    rejections.push(against(vote.evidence, reason, "split-party"));
    return false;
  });
  return { votes: kept, rejections };
}

/** So few of a party are told by their number when they part from it. */
const FEW =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|several|some|a few|a handful of|a lone)";
/** What such members do. */
const PARTS = /\b(?:voted|crossed|broke|joined|rebelled|defied|sided|opposed|backed|supported|abstained)\b/iu;

/** Within one sentence, the party and then an exception from it; or a few of it, by their number, and what they did. */
function hasExceptions(body: string, party: string): boolean {
  const stem = literal(
    party
      .replace(/^the /i, "")
      .replace(/ party$/i, "")
      .replace(/s$/, ""),
  );
  const few = new RegExp(
    `(?<!\\ball (?:of )?(?:the )?)\\b${FEW} (?:other |of the |\\p{L}+ )?${stem}\\p{L}{0,3}\\b(?=(?<after>[^.!?\\n]{0,90}))`,
    "giu",
  );
  // "All 47 Greens" are not few of them; "Rep. Jim Doe" ends no sentence.
  const plain = body.replace(/\b(Reps?|Sens?|Mr|Ms|Mrs|Dr|Gov|St)\./g, "$1");
  // "Two Green Bay councillors voted no": a name that goes on is another one. Told by its capital, so never with `i`.
  const parts = ({ groups: { after = "" } = {} }: RegExpMatchArray) =>
    PARTS.test(after) && !/^ \p{Lu}/u.test(after);
  if ([...plain.matchAll(few)].some(parts)) return true;
  return new RegExp(
    `\\b(?:all|every)\\b[^.!?\\n]{0,40}\\b${stem}\\p{L}*[^.!?\\n]{0,80}\\b(?:except|but for|apart from|other than|with the exception)\\b`,
    "iu",
  ).test(body);
}

import type { Article } from "#lib/domain/article";
import type { Rejection, VoteFact } from "#lib/domain/fact";
import { against } from "#lib/pipeline/link/contradiction";
import { capitalised, inSentence } from "#lib/pipeline/questions/wording";

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

/** Within one sentence, the party and then an exception from it. */
function hasExceptions(body: string, party: string): boolean {
  const stem = party
    .replace(/^the /i, "")
    .replace(/ party$/i, "")
    .replace(/s$/, "")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `\\b(?:all|every)\\b[^.!?\\n]{0,40}\\b${stem}\\p{L}*[^.!?\\n]{0,80}\\b(?:except|but for|apart from|other than|with the exception)\\b`,
    "iu",
  ).test(body);
}

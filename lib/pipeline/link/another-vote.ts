import type { Article } from "#lib/domain/article";
import type { Motion, Rejection, VoteFact } from "#lib/domain/fact";
import { segment } from "#lib/pipeline/segment";

/** "in that vote", said after another vote was brought in. */
const POINTS_BACK = /\b(?:in|on|during) that (?:vote|ballot|division)\b/i;
const BRINGS_IN =
  /\b(?:separate|another|second|different|parallel) (?:vote|ballot|division|resolution|motion)\b/i;

/**
 * Leaves out votes that a sentence ascribes to "that vote" when a separate vote was spoken of since the motion they
 * were linked with: which vote is meant is not certain then.
 *
 * @example "It adopted the text. In a separate vote, the Board agreed to talks. Canada abstained in that vote."
 */
export function dropVotesOnAnother(
  article: Article,
  motions: readonly Motion[],
  votes: readonly VoteFact[],
): { votes: VoteFact[]; rejections: Rejection[] } {
  if (!POINTS_BACK.test(article.body)) return { votes: [...votes], rejections: [] };
  const { sentences } = segment(article.body);
  const rejections: Rejection[] = [];
  const kept = votes.filter((vote) => {
    const span = vote.evidence.find((item) => item.type === "span");
    const named = motions
      .find(({ id }) => id === vote.motionId)
      ?.evidence.find((item) => item.type === "span");
    const own = span && sentences.find(({ start, end }) => start <= span.start && span.start < end);
    if (own === undefined || named === undefined || !POINTS_BACK.test(own.text)) return true;
    const between = article.body.slice(named.end, own.start);
    if (named.end > own.start || !BRINGS_IN.test(between)) return true;
    rejections.push({
      stage: "link",
      ruleId: "another-vote",
      reason: `It is not certain in which of the votes ${vote.voter} took this position.`,
      place: { start: own.start, end: own.end },
    });
    return false;
  });
  return { votes: kept, rejections };
}

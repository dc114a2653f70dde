import type { VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { findRow, type Row } from "#lib/pipeline/link/find-row";
import { isInArticle, isOnRecord, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { shuffled, type Random } from "#lib/pipeline/questions/seeded";

type Vote = VerifiedFact<VoteFact>;

/** Says before a question that its answer stands in the roll call, for what the article itself does not tell. */
export function byOfficialRecord(question: string): string {
  return `According to the official record, ${question}`;
}

/** The same in fewer words, for questions that are long without it. */
export function inOfficialRecord(question: string): string {
  return `In the official record, ${question}`;
}

/** The row of a roll call that shows a vote. */
export function rowOf({ evidence }: VoteFact, rollCall: RollCall): Row | undefined {
  const shown = evidence.find((item) => item.type === "row" && item.rollCallId === rollCall.id);
  if (shown?.type !== "row") return undefined;
  return rollCall.votes.find(({ voter }) => voter === shown.voter);
}

/**
 * Whether an article speaks of a voter whose vote it does not tell: it names the state, or it reports words or the
 * office of the member.
 */
export function isMentioned(record: VerifiedRecord, vote: Vote, rollCall: RollCall): boolean {
  if (vote.voterKind === "country") return names(record.article.body, vote.voter);
  if (vote.voterKind !== "person") return false;
  const people = [
    ...record.statements.map(({ speaker }) => speaker),
    ...record.offices.map(({ person }) => person),
  ];
  const row = rowOf(vote, rollCall);
  return people.some(
    (voter) => row !== undefined && findRow(rollCall, { voter, voterKind: "person" }) === row,
  );
}

/** "Niger", but not in "Nigeria" and not in "South Africa" for "Africa". */
function names(body: string, voter: string): boolean {
  const plain = voter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}-])${plain}(?![\\p{L}-])`, "u").test(body);
}

/**
 * The votes of a roll call whose voters a class can be asked about one by one: those the article tells of, those it
 * mentions, then all other states, which everybody finds on a map. Drawn in each of these ranks, so that none is
 * preferred (law 9). Members of a parliament that the article does not mention are nobody to most people.
 */
export function familiarVotes(
  record: VerifiedRecord,
  votes: readonly Vote[],
  rollCall: RollCall,
  random: Random,
): Vote[] {
  const rank = (vote: Vote) => {
    if (isInArticle(vote)) return 0;
    if (isMentioned(record, vote, rollCall)) return 1;
    return vote.voterKind === "country" ? 2 : undefined;
  };
  const ranked = shuffled(votes.filter(isOnRecord), random).map((vote) => ({ vote, rank: rank(vote) }));
  return [0, 1, 2].flatMap((place) => ranked.flatMap((one) => (one.rank === place ? [one.vote] : [])));
}

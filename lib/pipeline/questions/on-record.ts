import type { VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { findRow, type Row } from "#lib/pipeline/link/find-row";
import { literal } from "#lib/pipeline/literal";
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
  return shown?.type === "row" && shown.voter !== undefined ? rowsOf(rollCall).get(shown.voter) : undefined;
}

const ROWS = new WeakMap<RollCall, ReadonlyMap<string, Row>>();

/** The rows of a roll call by voter, worked out once: a parliament has hundreds, and each is looked up often. */
function rowsOf(rollCall: RollCall): ReadonlyMap<string, Row> {
  const known = ROWS.get(rollCall);
  if (known !== undefined) return known;
  const rows = new Map(rollCall.votes.map((row) => [row.voter, row]));
  ROWS.set(rollCall, rows);
  return rows;
}

/** "Niger", but not in "Nigeria" and not in "South Africa" for "Africa". */
function names(body: string, voter: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${literal(voter)}(?![\\p{L}-])`, "u").test(body);
}

function isAmong(rows: ReadonlySet<Row>, row: Row | undefined): boolean {
  return row !== undefined && rows.has(row);
}

/** Votes of a roll call by how well its voters are known from the article, each drawn. */
export interface Familiar {
  /** The article tells these votes. */
  told: Vote[];
  /** It names the state, or reports words or the office of the member, but not the vote. */
  mentioned: Vote[];
  /**
   * All other states, which everybody finds on a map; none is preferred (law 9). Members of a parliament that the
   * article does not mention are nobody to most people.
   */
  others: Vote[];
}

/** The votes of a roll call whose voters a class can be asked about one by one. */
export function familiarVotes(
  { article, statements, offices }: VerifiedRecord,
  votes: readonly Vote[],
  rollCall: RollCall,
  random: Random,
): Familiar {
  const familiar: Familiar = { told: [], mentioned: [], others: [] };
  const people = new Set([
    ...statements.map(({ speaker }) => speaker),
    ...offices.map(({ person }) => person),
  ]);
  const rows = new Set(
    [...people].flatMap((voter) => findRow(rollCall, { voter, voterKind: "person" }) ?? []),
  );
  const isMentioned = (vote: Vote) =>
    vote.voterKind === "country" ? names(article.body, vote.voter) : isAmong(rows, rowOf(vote, rollCall));
  for (const vote of shuffled(votes.filter(isOnRecord), random)) {
    if (isInArticle(vote)) familiar.told.push(vote);
    else if (isMentioned(vote)) familiar.mentioned.push(vote);
    else if (vote.voterKind === "country") familiar.others.push(vote);
  }
  return familiar;
}

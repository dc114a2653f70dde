import { capitalised } from "#lib/domain/capitalised";
import type { Contradiction } from "#lib/domain/contradiction";
import type { Rejection, VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { against, toldIn } from "#lib/pipeline/link/contradiction";
import { findRow, namedInFull, type Row } from "#lib/pipeline/link/find-row";
import { dissenters } from "#lib/pipeline/link/party-votes";
import { factOfRow, positionOf } from "#lib/pipeline/link/roll-call-facts";
import { wordsOf } from "#lib/pipeline/questions/body-words";
import { contradicts, type LinkedMotion } from "#lib/pipeline/questions/record";
import { did, didOn, inSentence } from "#lib/pipeline/questions/wording";

/**
 * Joins the votes that an article tells on one motion with the rows of its roll call. A vote on which both agree
 * gains the row as a second evidence; one that the record contradicts or leaves open is dropped and told. Of a
 * contradicted one the row stays as a candidate, so that a teacher may have it asked. Rows that the article does not
 * mention become facts of their own, if they name their voter in full.
 *
 * @param number tells the roll calls of one article apart in the ids of facts.
 */
export function joinVotes(
  told: readonly VoteFact[],
  rollCall: RollCall,
  motion: LinkedMotion,
  number: string,
): { votes: VoteFact[]; rejections: Rejection[]; contradictions: Contradiction[] } {
  const rejections: Rejection[] = [];
  const contradictions: Contradiction[] = [];
  const seen = new Set<Row>();
  const places = new Map(rollCall.votes.map((row, i) => [row, `${number}-${i + 1}`]));
  const rowFact = (row: Row) => factOfRow(rollCall, row, places.get(row) ?? number, motion.id);
  const joined = told.flatMap((vote): VoteFact[] => {
    const row = findRow(rollCall, vote);
    if (row !== undefined) seen.add(row);
    const fault = faultOf(vote, row, rollCall, motion);
    if (fault !== undefined) {
      rejections.push(fault);
      const found = contradictionOf(vote, row, rollCall);
      const own = row && found && rowFact(row);
      if (found !== undefined) contradictions.push({ ...found, ...(own && { factId: own.id }) });
      // The article's form of the name is the fuller one.
      return own === undefined ? [] : [{ ...own, voter: vote.voter, tier: "candidate" }];
    }
    if (row === undefined) return [vote];
    return [
      { ...vote, evidence: [...vote.evidence, { type: "row", rollCallId: rollCall.id, voter: row.voter }] },
    ];
  });
  const full = new Set(namedInFull(rollCall));
  const rows = rollCall.votes.flatMap((row) => (seen.has(row) || !full.has(row) ? [] : (rowFact(row) ?? [])));
  return { votes: [...joined, ...rows], rejections, contradictions };
}

/** A fault as data, where two known sides stand against each other. */
function contradictionOf(
  { motionId, voter, voterKind, iso3, position, evidence }: VoteFact,
  row: Row | undefined,
  rollCall: RollCall,
): Contradiction | undefined {
  const told = toldIn(evidence);
  const rowOf = (one: Row) => ({ type: "row" as const, rollCallId: rollCall.id, voter: one.voter });
  if (row === undefined) {
    const rows = dissenters(rollCall, { voter, position }).map(rowOf);
    if (voterKind !== "party" || rows.length === 0) return undefined;
    return { about: "party", motionId, voter, article: position, told, rows };
  }
  const record = positionOf(row.vote);
  if (record === undefined) return undefined;
  const who = { voter, voterKind, ...(iso3 !== undefined && { iso3 }) };
  return { about: "vote", motionId, ...who, article: position, record, told, rows: [rowOf(row)] };
}

/** What the record has against a vote that the article tells; undefined when it agrees or does not speak of it. */
function faultOf(
  vote: VoteFact,
  row: Row | undefined,
  rollCall: RollCall,
  motion: LinkedMotion,
): Rejection | undefined {
  const voter = capitalised(inSentence(vote.voter, vote.voterKind));
  const words = wordsOf(motion.body ?? rollCall.body);
  if (row === undefined) {
    if (vote.voterKind === "party") return partyFault(vote, voter, rollCall, motion);
    if (vote.voterKind !== "country" && vote.voterKind !== "person") return undefined;
    const reason = `${voter} is not in the attached roll call, so this vote is not asked about.`;
    return against(vote.evidence, reason, "not-in-record");
  }
  const position = positionOf(row.vote);
  if (position === undefined) {
    const reason = `The attached roll call leaves the vote of ${inSentence(vote.voter, vote.voterKind)} open, so it is not asked about.`;
    return against(vote.evidence, reason, "open-in-record");
  }
  if (!contradicts(position, vote.position)) return undefined;
  const reason = `The article says: ${voter} ${didOn(vote.position, motion.label, words)}. The record says: ${voter} ${did(position)}.`;
  return against(vote.evidence, reason);
}

/** "The Democrats voted for it", where the record shows that some of them did not. */
function partyFault(
  vote: VoteFact,
  voter: string,
  rollCall: RollCall,
  motion: LinkedMotion,
): Rejection | undefined {
  const others = dissenters(rollCall, vote);
  if (others.length === 0) return undefined;
  const count = others.length === 1 ? "one member of it" : `${others.length} members of it`;
  const reason = `The article says: ${voter} ${didOn(vote.position, motion.label)}. The record says that ${count} voted otherwise.`;
  return against(vote.evidence, reason);
}

import { spanEvidence } from "#lib/domain/evidence";
import type { Motion, Rejection, TallyFact, VoteFact } from "#lib/domain/fact";
import { FactId, type ArticleId } from "#lib/domain/ids";
import type { ActorMention } from "#lib/pipeline/actors/actor-mention";
import type { Document } from "#lib/pipeline/document";
import { collectVotes } from "#lib/pipeline/votes/collect-votes";
import type { Collected } from "#lib/pipeline/votes/collected";
import { OfficeRegister } from "#lib/pipeline/votes/office-register";
import { partiesAsWritten } from "#lib/pipeline/votes/parties-as-written";
import { settleVotes } from "#lib/pipeline/votes/settle-votes";
import { findVoterNames, type NamedPerson } from "#lib/pipeline/votes/voter-names";

/** What a text says of votes, and what was looked at and left out. */
export interface ExtractedVotes {
  motions: Motion[];
  votes: VoteFact[];
  tallies: TallyFact[];
  rejections: Rejection[];
}

/**
 * Reads who voted how on what, and the numbers, from a news text.
 *
 * Precision comes first: a vote is a fact only when a sentence states it of a named voter. Votes expected, wished,
 * denied or told of voters in general are left out, each with its place and reason; so are voters to whom the text
 * gives two different votes on one motion.
 *
 * @param people persons found in the text; their full names complete the surnames in lists of voters.
 * @returns facts numbered `fact_v1`, `fact_t1`, … in order of place. Pure, deterministic, linear in the text.
 */
export function extractVotes(
  doc: Document,
  actors: readonly ActorMention[],
  articleId: ArticleId,
  people: readonly NamedPerson[] = [],
): ExtractedVotes {
  const names = findVoterNames(doc, actors, people);
  const collected = collectVotes(doc, actors, names, new OfficeRegister(people));
  const settled = settleVotes(collected);
  const evidence = (start: number, end: number) => spanEvidence(articleId, doc.body, start, end);
  const used = new Set([...settled.votes, ...settled.tallies].map(({ motion }) => motion.id));
  const motions = motionsOf(collected, used, evidence);
  const clear = clearlyNamed(motions);
  const asWritten = partiesAsWritten(doc.body);
  return {
    motions,
    votes: settled.votes.map((vote, index) => ({
      id: FactId.parse(`fact_v${String(index + 1)}`),
      type: "vote",
      tier: clear.has(vote.motion.id) ? vote.tier : "candidate",
      voter: vote.voter.kind === "party" ? asWritten(vote.voter.name) : vote.voter.name,
      voterKind: vote.voter.kind,
      ...(vote.voter.iso3 !== undefined && { iso3: vote.voter.iso3 }),
      position: vote.position,
      motionId: vote.motion.id,
      evidence: vote.spans.map(({ start, end }) => evidence(start, end)),
    })),
    tallies: settled.tallies.map(({ tally, motion, spans }, index) => ({
      id: FactId.parse(`fact_t${String(index + 1)}`),
      type: "tally",
      tier: clear.has(motion.id) && !tally.unsure ? "published" : "candidate",
      motionId: motion.id,
      ...(tally.for !== undefined && { for: tally.for }),
      ...(tally.against !== undefined && { against: tally.against }),
      ...(tally.abstain !== undefined && { abstain: tally.abstain }),
      evidence: spans.map(({ start, end }) => evidence(start, end)),
    })),
    rejections: settled.rejections,
  };
}

/**
 * The motions a question can name without doubt: alone in the article, or with a name no other motion bears. A vote on
 * one of three bills that are all just "the bill" is shown to the teacher and asked of nobody.
 */
function clearlyNamed(motions: readonly Motion[]): ReadonlySet<string> {
  const clear = motions.filter(({ id, label, body }) => {
    const alone = motions.length === 1;
    const vague = label.startsWith("the vote");
    const twin = motions.some((other) => other.id !== id && other.label === label && other.body === body);
    return alone || (!vague && !twin);
  });
  return new Set(clear.map(({ id }) => id));
}

/** The motions that facts speak of, told apart by their body where their names are the same. */
function motionsOf(
  { ledger }: Collected,
  used: ReadonlySet<string>,
  evidence: (start: number, end: number) => Motion["evidence"][number],
): Motion[] {
  const motions = ledger.motions.filter(({ id }) => used.has(id));
  return motions.map(({ id, label, body, outcome, ids, start, end }) => {
    const twin = motions.some((other) => other.id !== id && other.label === label);
    const symbol = [...ids].find((text) => /[A-Z]+[/-].*\d/.test(text));
    return {
      id,
      label: twin && body !== undefined ? `${label} at the ${body}` : label,
      ...(body !== undefined && { body }),
      ...(symbol !== undefined && { symbol }),
      ...(outcome !== undefined && { outcome }),
      evidence: [evidence(start, end)],
    };
  });
}

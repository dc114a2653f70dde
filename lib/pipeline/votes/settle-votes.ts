import type { Position, Rejection } from "#lib/domain/fact";
import { STATES_BODIES } from "#lib/pipeline/votes/body-names";
import type { Collected, CollectedTally, CollectedVote } from "#lib/pipeline/votes/collected";
import type { Span } from "#lib/pipeline/votes/reading";
import type { Voter } from "#lib/pipeline/votes/items";
import type { MotionDraft } from "#lib/pipeline/votes/motion-ledger";

/** A vote whose position is settled. */
export interface SettledVote {
  voter: Voter;
  position: Position;
  motion: MotionDraft;
  tier: "published" | "candidate";
  spans: readonly Span[];
}

/** The votes and tallies that stand, and what was left out. */
export interface Settled {
  votes: SettledVote[];
  tallies: CollectedTally[];
  rejections: Rejection[];
}

/** So many states with votes are a body of states, even when the text does not name it. */
const MANY_STATES = 4;

const OPPOSITE: Readonly<Partial<Record<Position, Position>>> = { for: "against", against: "for" };

/**
 * Weighs all votes of a text against each other: positions told by likeness are looked up, the same vote told twice
 * is one, and a voter with two different votes on one motion has none.
 */
export function settleVotes(collected: Collected): Settled {
  const rejections = [...collected.rejections];
  const leaveOut = (vote: CollectedVote, ruleId: string, reason: string) => {
    rejections.push({
      stage: "votes",
      ruleId,
      reason,
      place: { start: vote.voter.start, end: vote.voter.end },
    });
  };
  const settled: SettledVote[] = [];
  const countries = new Set(
    collected.votes.all.flatMap(({ voter }) => (voter.kind === "country" ? [voter.name] : [])),
  );
  // "3 against (Israel, Palau, Tonga)": states counted in brackets are in a body of states
  const counted = collected.votes.all.filter(
    ({ voter, rule }) => voter.kind === "country" && rule === "count-list",
  );
  const interstate = collected.interstate || countries.size >= MANY_STATES || counted.length > 1;
  for (const vote of collected.votes.all) {
    if (vote.voter.kind === "country" && !interstate) {
      leaveOut(
        vote,
        "no-body-of-states",
        "A country is said to have voted, but the text names no body in which states vote.",
      );
      continue;
    }
    if (vote.voter.kind !== "country" && vote.stance.kind === "position" && vote.stance.position === "veto") {
      leaveOut(vote, "executive-veto", "A veto by a head of state or government is not a vote.");
      continue;
    }
    if (vote.voter.kind === "person" && !collected.domestic) {
      leaveOut(
        vote,
        "no-house",
        "A person is said to have voted, but the text names no house, council or motion.",
      );
      continue;
    }
    const position = positionOf(vote, collected);
    if (position) settled.push({ ...vote, position, tier: inOwnBody(vote) ? vote.tier : "candidate" });
    else
      leaveOut(
        vote,
        "side-unknown",
        "The sentence says with whom or against whom someone voted, and the text does not tell how those voted.",
      );
  }
  const votes = dropContradictions(unite(settled), rejections);
  return { votes, tallies: collected.tallies.map((entry) => doubtContrary(entry, rejections)), rejections };
}

/** Motions that fall, and bodies that decide, by more than a plain majority, whether or not a text says so. */
const NO_PLAIN_MAJORITY = /^(override|overrides|procedure)$/;

/**
 * A motion "rejected" with more votes for it than against, where no special majority is told, or "adopted" with fewer:
 * the text errs, or we misread it, so that neither the outcome nor the numbers are certain.
 */
function doubtContrary(entry: CollectedTally, rejections: Rejection[]): CollectedTally {
  const { tally, motion } = entry;
  if (!isContrary(entry)) return entry;
  delete motion.outcome;
  const [span] = entry.spans;
  if (span)
    rejections.push({
      stage: "votes",
      ruleId: "numbers-against-outcome",
      reason: "What became of the motion does not go with these numbers, so no question is about either.",
      place: { start: span.start, end: span.end },
    });
  return { ...entry, tally: { ...tally, unsure: true } };
}

function isContrary({ tally, motion, special }: CollectedTally): boolean {
  if (tally.for === undefined || tally.against === undefined) return false;
  if (motion.outcome === "adopted") return tally.for < tally.against;
  if (motion.outcome !== "rejected" || tally.for <= tally.against) return false;
  return !special && !NO_PLAIN_MAJORITY.test(motion.head) && motion.body !== "UN Security Council";
}

/** No state votes in a parliament or council: then it is the body that was misread. */
function inOwnBody({ voter, motion }: CollectedVote): boolean {
  return voter.kind !== "country" || motion.body === undefined || STATES_BODIES.has(motion.body);
}

/** The position a stance comes to, given the rest of the text. */
function positionOf(vote: CollectedVote, collected: Collected): Position | undefined {
  const { stance, motion } = vote;
  if (stance.kind === "position") return stance.position;
  if (stance.kind === "unlike") return OPPOSITE[sideOf(stance.with, motion) ?? "absent"];
  if (typeof stance.with === "string") {
    if (stance.with === "government" || stance.with === "opposition") return sideOf(stance.with, motion);
    const majority = majoritySide(motion, collected.tallies);
    return majority && (stance.with === "majority" ? majority : OPPOSITE[majority]);
  }
  for (const { name } of stance.with) {
    const model = collected.votes.of(motion, name).find((other) => other.stance.kind === "position");
    if (model?.stance.kind === "position") return model.stance.position;
  }
  // "voted with the Tories" on a Conservative motion
  if (stance.with.some(({ kind, name }) => kind === "party" && name === motion.origin)) return "for";
  return partySide(new Set(stance.with.map(({ name }) => name)), vote, collected);
}

/** "Two House Democrats bucked party lines and voted against": Democrats were for. */
function partySide(
  models: ReadonlySet<string>,
  vote: CollectedVote,
  collected: Collected,
): Position | undefined {
  const rebels = collected.partyBreaks.filter(
    ({ party, motion }) => models.has(party) && motion === vote.motion,
  );
  const positions = new Set(rebels.map(({ position }) => OPPOSITE[position]));
  return positions.size === 1 ? [...positions][0] : undefined;
}

/**
 * What the Government or the Opposition wanted of a motion, where the motion itself tells: an amendment or a motion of
 * no confidence is not the Government's, "the Government's bill" is.
 *
 * @example "voted against the Government on the amendment" // for the amendment
 */
function sideOf(side: "government" | "opposition", { head, label }: MotionDraft): Position | undefined {
  const confidence = /(?<!no[ -]|non-)\bconfidence\b/i.test(label);
  const own = confidence || /\b(government|ministers)\b.*\b(bill|motion|budget|plan)/i.test(label);
  const hostile = head === "amendment" || /\b(no[- ]confidence|non-confidence|opposition)\b/i.test(label);
  if (own === hostile) return undefined;
  return (side === "government") === own ? "for" : "against";
}

function majoritySide(motion: MotionDraft, tallies: readonly CollectedTally[]): Position | undefined {
  const tally = tallies.find((entry) => entry.motion === motion && !entry.tally.unsure)?.tally;
  if (tally?.for !== undefined && tally.against !== undefined && tally.for !== tally.against) {
    return tally.for > tally.against ? "for" : "against";
  }
  return motion.outcome === "adopted" ? "for" : motion.outcome === "rejected" ? "against" : undefined;
}

/** The same voter, motion and position told several times is one vote, with the surest telling first. */
function unite(votes: readonly SettledVote[]): SettledVote[] {
  const united = new Map<string, SettledVote>();
  for (const vote of votes) {
    const veto = vote.position === "veto" || vote.position === "against";
    const key = `${vote.motion.id}|${vote.voter.name}|${veto ? "against" : vote.position}`;
    const known = united.get(key);
    if (!known) united.set(key, vote);
    else if (known.position !== "veto" && vote.position === "veto")
      united.set(key, { ...vote, tier: better(known, vote) });
    else if (known.tier === "candidate" && vote.tier === "published") united.set(key, vote);
  }
  return [...united.values()];
}

function better(a: SettledVote, b: SettledVote): SettledVote["tier"] {
  return a.tier === "published" || b.tier === "published" ? "published" : "candidate";
}

/** A voter with two different positions on one motion: the text contradicts itself, or we misread it. */
function dropContradictions(votes: readonly SettledVote[], rejections: Rejection[]): SettledVote[] {
  const byVoter = new Map<string, SettledVote[]>();
  for (const vote of votes) {
    const key = `${vote.motion.id}|${vote.voter.name}`;
    byVoter.set(key, [...(byVoter.get(key) ?? []), vote]);
  }
  return votes.filter((vote) => {
    const told = byVoter.get(`${vote.motion.id}|${vote.voter.name}`) ?? [];
    if (told.length < 2) return true;
    const published = told.filter(({ tier }) => tier === "published");
    if (published.length === 1) return published[0] === vote;
    rejections.push({
      stage: "votes",
      ruleId: "contradiction",
      reason: `The article gives ${vote.voter.name} two different votes on the same motion, so both are left out.`,
      place: { start: vote.voter.start, end: vote.voter.end },
    });
    return false;
  });
}

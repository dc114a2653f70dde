import type { Article } from "#lib/domain/article";
import type { Contradiction } from "#lib/domain/contradiction";
import type { BlocFact, OfficeFact, Rejection, StatementFact, TallyFact, VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import type { ExtractedFacts } from "#lib/pipeline/extract-facts";
import { factsOfBlocs } from "#lib/pipeline/link/bloc-facts";
import { dropVotesOnAnother } from "#lib/pipeline/link/another-vote";
import { dropSelfContradictions } from "#lib/pipeline/link/self-contradictions";
import { joinVotes } from "#lib/pipeline/link/join-votes";
import { matchMotions, type MotionView } from "#lib/pipeline/link/match-motions";
import { dropMistakenBodies } from "#lib/pipeline/link/mistaken-bodies";
import { dropSplitParties } from "#lib/pipeline/link/split-parties";
import { joinMotion, joinTally } from "#lib/pipeline/link/join-totals";
import type { LinkedMotion } from "#lib/pipeline/questions/record";

/** Facts of an article joined with the official record, not yet verified. */
export interface LinkedFacts {
  motions: LinkedMotion[];
  votes: VoteFact[];
  tallies: TallyFact[];
  blocs: BlocFact[];
  statements: StatementFact[];
  offices: OfficeFact[];
  rejections: Rejection[];
  /** What the rejections say of article and record against each other, as data. */
  contradictions: Contradiction[];
}

/** Which roll call is about which motion, when a person has said so, instead of what would be found. */
export interface GivenMatches {
  /** By the id of the motion. */
  matches: ReadonlyMap<string, RollCall>;
  /** Whether a roll call that is not among them is about none, or about what would be found for it. */
  others: "none" | "found";
  /**
   * A word by which the ids of a roll call's facts are told from another's: letters, digits, hyphens. Its place among
   * the roll calls when left out.
   */
  nameOf?: (rollCall: RollCall) => string;
}

/**
 * Joins what the article says with the roll calls that were attached. Where both agree, a fact gains the row as a
 * second evidence. Where they contradict each other the fact is dropped, and the voter with it: the rejection says
 * both sides (law 3), and so does the contradiction, as data. Rows of members that the article does not name become facts of their own.
 */
export function link(
  article: Article,
  extracted: ExtractedFacts,
  rollCalls: readonly RollCall[],
  given?: GivenMatches,
): LinkedFacts {
  const certain = dropVotesOnAnother(article, extracted.motions, extracted.votes.map(withoutPluralTitle));
  const whole = dropSplitParties(article, certain.votes);
  const placed = dropMistakenBodies(article, extracted.motions, whole.votes, extracted.tallies);
  const { votes, tallies, rejections } = dropSelfContradictions({ ...extracted, ...placed });
  const views = extracted.motions.map((motion) => ({
    motion,
    votes: votes.filter((vote) => vote.motionId === motion.id),
    tally: tallies.find((tally) => tally.motionId === motion.id),
  }));
  const { matches, unmatched } = matchesOf(views, rollCalls, article.datePublished, given);
  const linked: LinkedFacts = {
    motions: [],
    votes: [],
    tallies: [],
    blocs: [],
    statements: extracted.statements,
    offices: extracted.offices,
    rejections: [
      ...certain.rejections,
      ...whole.rejections,
      ...placed.rejections,
      ...rejections,
      ...unmatched.map(noMotionFor),
    ],
    contradictions: [],
  };
  views.forEach(({ motion, votes: own, tally }) => {
    const rollCall = matches.get(motion.id);
    if (rollCall === undefined) {
      linked.motions.push(motion);
      linked.votes.push(...own);
      if (tally !== undefined) linked.tallies.push(tally);
      return;
    }
    const number = given?.nameOf?.(rollCall) ?? String(rollCalls.indexOf(rollCall) + 1);
    linked.motions.push(joinMotion(motion, rollCall, linked));
    const joined = joinVotes(own, rollCall, motion, number);
    linked.votes.push(...joined.votes);
    linked.rejections.push(...joined.rejections);
    linked.contradictions.push(...joined.contradictions);
    linked.blocs.push(...factsOfBlocs(rollCall, number, motion.id));
    linked.tallies.push(...joinTally(tally, rollCall, motion, number, linked));
  });
  return linked;
}

/** What a person has said comes first; the rest is found among the motions and roll calls that are left. */
function matchesOf(
  views: readonly MotionView[],
  rollCalls: readonly RollCall[],
  published: string | undefined,
  given: GivenMatches | undefined,
): { matches: ReadonlyMap<string, RollCall>; unmatched: readonly RollCall[] } {
  if (given === undefined) return matchMotions(views, rollCalls, published);
  if (given.others === "none") return { matches: given.matches, unmatched: [] };
  const said = new Set(given.matches.values());
  const { matches, unmatched } = matchMotions(
    views.filter(({ motion }) => !given.matches.has(motion.id)),
    rollCalls.filter((rollCall) => !said.has(rollCall)),
    published,
  );
  return { matches: new Map([...given.matches, ...matches]), unmatched };
}

/** "Senators Ann Diaz and Tom Lee voted for it": the plural title is no part of the first one's name. */
function withoutPluralTitle(vote: VoteFact): VoteFact {
  if (vote.voterKind !== "person") return vote;
  const voter = vote.voter.replace(
    /^(?:Senators|Representatives|Councillors|Ministers|Deputies|MPs)\s+(?=\S)/,
    "",
  );
  return { ...vote, voter };
}

function noMotionFor(rollCall: RollCall): Rejection {
  return {
    stage: "link",
    ruleId: "record-without-motion",
    reason: `The roll call “${rollCall.title}” (${rollCall.body}, ${rollCall.date}) fits no vote in the article, so nothing was taken from it.`,
  };
}

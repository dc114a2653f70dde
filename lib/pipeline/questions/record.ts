import type { Article } from "#lib/domain/article";
import type { Contradiction } from "#lib/domain/contradiction";
import type {
  BlocFact,
  Fact,
  Motion,
  OfficeFact,
  Position,
  StatementFact,
  TallyFact,
  VerifiedFact,
  VoteFact,
} from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import type { Document } from "#lib/pipeline/document";

/** A motion with the official roll call it was matched with, if one was attached. */
export interface LinkedMotion extends Motion {
  rollCall?: RollCall;
}

/**
 * Everything the question writers may draw on. It is made by `verify` alone, and holds verified facts only: a
 * writer has nothing else to write from (law 1).
 */
export interface VerifiedRecord {
  article: Article;
  /** The article's body, cut into sentences. */
  document: Document;
  rollCalls: readonly RollCall[];
  motions: readonly LinkedMotion[];
  votes: readonly VerifiedFact<VoteFact>[];
  tallies: readonly VerifiedFact<TallyFact>[];
  blocs: readonly VerifiedFact<BlocFact>[];
  statements: readonly VerifiedFact<StatementFact>[];
  offices: readonly VerifiedFact<OfficeFact>[];
  /** Where a roll call contradicts the article. */
  contradictions: readonly Contradiction[];
}

/** The votes on one motion that may become questions, in article order, then in the order of the roll call. */
export function votesOn(record: VerifiedRecord, motionId: string): VerifiedFact<VoteFact>[] {
  return record.votes.filter((vote) => vote.motionId === motionId && vote.tier === "published");
}

/** No quiz needs more voters of one motion in questions of their own. */
const MOST_NAMED = 40;

/** The published votes on a motion that the article itself tells, the first ones of a long list. */
export function votesToldOn(record: VerifiedRecord, motionId: string): VerifiedFact<VoteFact>[] {
  return votesOn(record, motionId).filter(isInArticle).slice(0, MOST_NAMED);
}

/** The numbers of one motion that may become questions. */
export function tallyOn(record: VerifiedRecord, motionId: string): VerifiedFact<TallyFact> | undefined {
  return record.tallies.find((tally) => tally.motionId === motionId && tally.tier === "published");
}

/** The numbers of the other motions. */
export function talliesBeside(record: VerifiedRecord, motionId: string): VerifiedFact<TallyFact>[] {
  return record.motions.flatMap(({ id }) => (id === motionId ? [] : (tallyOn(record, id) ?? [])));
}

/** Whether a fact stands in the article itself, and not only in an attached roll call. */
export function isInArticle({ evidence }: { evidence: VoteFact["evidence"] }): boolean {
  return evidence.some(({ type }) => type === "span");
}

/** Whether a roll call shows a fact. */
export function isOnRecord({ evidence }: { evidence: VoteFact["evidence"] }): boolean {
  return evidence.some(({ type }) => type === "row");
}

/** A veto is a vote against: two positions are different only when they cannot both be true of one voter. */
export function contradicts(a: Position, b: Position): boolean {
  const plain = (position: Position) => (position === "veto" ? "against" : position);
  return plain(a) !== plain(b);
}

/** All facts of a record, in the order votes, numbers, blocs, statements, offices. */
export function allFacts(record: VerifiedRecord): Fact[] {
  return [...record.votes, ...record.tallies, ...record.blocs, ...record.statements, ...record.offices];
}

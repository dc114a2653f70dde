import { z } from "zod";
import { Bloc } from "#lib/domain/bloc";
import { Evidence } from "#lib/domain/evidence";
import { FactId } from "#lib/domain/ids";

/**
 * What a voter did on a motion. `veto` is a negative vote that the text itself calls a veto.
 * Words after Popolo's Vote option, as news prose uses them.
 */
export const Position = z.enum(["for", "against", "abstain", "absent", "veto"]);
export type Position = z.infer<typeof Position>;

/** The kind of thing a name names. Options of one question are all of one kind. */
export const ActorKind = z.enum(["country", "person", "party", "group", "organisation"]);
export type ActorKind = z.infer<typeof ActorKind>;

/** Confidence: `published` facts may become questions; `candidate` facts are shown to the teacher only. */
export const Tier = z.enum(["published", "candidate"]);
export type Tier = z.infer<typeof Tier>;

const factBase = {
  id: FactId,
  tier: Tier,
  evidence: z.array(Evidence).min(1),
};

/** One voter, one motion, one position. */
export const VoteFact = z.object({
  ...factBase,
  type: z.literal("vote"),
  voter: z.string().min(1),
  voterKind: ActorKind,
  /** ISO 3166-1 alpha-3 when the voter is a state. */
  iso3: z.string().length(3).optional(),
  position: Position,
  /** Identifies the motion within this article, e.g. `motion-1`; facts on one motion share it. */
  motionId: z.string().min(1),
});
export type VoteFact = z.infer<typeof VoteFact>;

/** Something put to a vote, as the article names it. */
export const Motion = z.object({
  id: z.string().min(1),
  /** How a stem can name it: `the European-backed resolution`, `resolution 2774`; neutral words only. */
  label: z.string().min(1),
  /** `UN General Assembly`, `House of Commons`; absent when the article does not say. */
  body: z.string().min(1).optional(),
  /** Official symbol where the text gives one: `A/RES/ES-11/7`. */
  symbol: z.string().min(1).optional(),
  date: z.iso.date().optional(),
  outcome: z.enum(["adopted", "rejected", "vetoed"]).optional(),
  evidence: z.array(Evidence).min(1),
});
export type Motion = z.infer<typeof Motion>;

/** Numbers of a vote. A number the text does not give is absent, never 0. */
export const TallyFact = z.object({
  ...factBase,
  type: z.literal("tally"),
  motionId: z.string().min(1),
  for: z.int().nonnegative().optional(),
  against: z.int().nonnegative().optional(),
  abstain: z.int().nonnegative().optional(),
});
export type TallyFact = z.infer<typeof TallyFact>;

/** How many rows of one bloc are on each side. Only of a roll call that names everybody who voted. */
export const BlocFact = z.object({
  ...factBase,
  type: z.literal("bloc"),
  motionId: z.string().min(1),
  bloc: Bloc,
  for: z.int().nonnegative(),
  against: z.int().nonnegative(),
  abstain: z.int().nonnegative(),
});
export type BlocFact = z.infer<typeof BlocFact>;

/** Source, cue and content of something said, each a span (after PARC and Citron). */
export const StatementFact = z.object({
  ...factBase,
  type: z.literal("statement"),
  /** Full name, from the fullest mention in the article. */
  speaker: z.string().min(1),
  speakerKind: ActorKind,
  /** Office as the article gives it: `Ukrainian Deputy Foreign Minister`. */
  role: z.string().min(1).optional(),
  /** The reporting verb or phrase, as it stands: `emphasized`. */
  cue: z.string().min(1),
  /** The words said, verbatim from the article, without outer quotation marks for direct speech. */
  content: z.string().min(1),
  manner: z.enum(["direct", "mixed", "indirect"]),
});
export type StatementFact = z.infer<typeof StatementFact>;

/** A person's office as the article states it. */
export const OfficeFact = z.object({
  ...factBase,
  type: z.literal("office"),
  person: z.string().min(1),
  role: z.string().min(1),
});
export type OfficeFact = z.infer<typeof OfficeFact>;

export const Fact = z.discriminatedUnion("type", [VoteFact, TallyFact, BlocFact, StatementFact, OfficeFact]);
export type Fact = z.infer<typeof Fact>;

/** Something a stage looked at and left out, with its place and reason (the shape of a vfile message). */
export const Rejection = z.object({
  stage: z.enum([
    "normalise",
    "segment",
    "votes",
    "statements",
    "link",
    "verify",
    "questions",
    "lint",
    "assemble",
  ]),
  ruleId: z.string().min(1),
  /** One plain sentence a teacher can read. */
  reason: z.string().min(1),
  /** Span of the article's body, where there is one. */
  place: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
});
export type Rejection = z.infer<typeof Rejection>;

declare const verified: unique symbol;
/**
 * A fact whose every evidence was re-sliced or re-read and holds. Only `verify` makes one, and question writers
 * take nothing else: a question without evidence does not compile. Law 1; see lib/decisions/0004-verified-facts.md.
 */
export type VerifiedFact<T extends Fact = Fact> = T & { readonly [verified]: true };

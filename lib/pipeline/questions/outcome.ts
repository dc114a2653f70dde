import { capitalised } from "#lib/domain/capitalised";
import type { Motion } from "#lib/domain/fact";
import { idsOf, namedEvidence, outcomeEvidence } from "#lib/pipeline/questions/basis";
import { castingVoteOn } from "#lib/pipeline/questions/casting-vote";
import { outcomeAtom, voteAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { tallyOn, votesOn, type LinkedMotion, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { asked } from "#lib/pipeline/questions/wording";

type Outcome = NonNullable<Motion["outcome"]>;

type Choice = Outcome | "withdrawn";

/** What can become of a motion where nobody has a veto. */
const PLAIN: [Choice, string][] = [
  ["adopted", "It was adopted"],
  ["rejected", "It was rejected"],
  ["withdrawn", "It was withdrawn"],
];

/** Where vetoes exist, failing for lack of votes and being vetoed are told apart. */
const WITH_VETO: [Choice, string][] = [
  ["adopted", "It was adopted by vote"],
  ["rejected", "It failed for lack of votes"],
  ["vetoed", "It was stopped by a veto"],
];

/** Where a tie was broken: by which vote, and which way. */
const AFTER_TIE: [Choice, string][] = [
  ["adopted", "It was adopted on a casting vote"],
  ["rejected", "It was rejected on a casting vote"],
  ["withdrawn", "It was withdrawn before the vote"],
];

const SENTENCE: Record<Outcome, string> = {
  adopted: "was adopted",
  rejected: "was rejected",
  vetoed: "was stopped by a veto",
};

/**
 * "What became of the amendment in the UN Security Council?" One motion has one outcome, so the evidence for the key
 * shows the other outcomes to be wrong.
 */
export function writeOutcome(record: VerifiedRecord, names: Map<string, MotionName>): Draft[] {
  return onNamedMotions(record, names, (motion, name) => [draftOutcome(record, motion, name)]);
}

function draftOutcome(record: VerifiedRecord, motion: LinkedMotion, name: MotionName): Draft | undefined {
  const tally = tallyOn(record, motion.id);
  const vetoes = votesOn(record, motion.id).filter(({ position }) => position === "veto");
  const tie = castingVoteOn(record, motion);
  // In the Security Council a veto stops a draft, whatever the numbers.
  const outcome =
    tie?.outcome ?? motion.outcome ?? (vetoes.length > 0 && inCouncil(motion) ? "vetoed" : undefined);
  const shown = tie === undefined ? outcomeEvidence(record, motion, outcome) : [tie.shown];
  const facts =
    tally === undefined ? [...vetoes, ...votesOn(record, motion.id).slice(0, 1)] : [tally, ...vetoes];
  if (outcome === undefined || shown.length === 0 || facts.length === 0) return undefined;
  if (name.fullTells.includes(outcomeAtom(motion.id))) return undefined;
  const factIds = idsOf(facts);
  const hasVetoes = outcome === "vetoed" || inCouncil(motion);
  const fitted = fitTo(name.name);
  const decided = tie === undefined ? "" : " on a casting vote, after a tie";
  const explanation = `${capitalised(name.full)} ${fitted(SENTENCE[outcome])}${decided}.`;
  const others = hasVetoes && (outcome !== "rejected" || lacksVeto(record, motion)) ? WITH_VETO : PLAIN;
  const choices = tie === undefined ? others : AFTER_TIE;
  const question = `what was the result of the vote on ${name.full}?`;
  const onRecord = shown.some(({ type }) => type === "row");
  return {
    kind: "outcome",
    shape: "single",
    order: "shuffled",
    stem: asked(onRecord ? "record" : "article", question),
    explanation,
    factIds,
    evidence: namedEvidence([{ evidence: shown }], name),
    difficulty: 1,
    asks: [outcomeAtom(motion.id), ...vetoes.map((vote) => voteAtom(motion.id, vote.voter))],
    tells: name.fullTells,
    subjects: [],
    options: choices.map(([choice, text]) => ({
      text: fitted(text),
      right: choice === outcome,
      factIds,
      note: explanation,
    })),
  };
}

/** Whose vote against a draft of the Security Council stops it. */
const PERMANENT = new Set(["CHN", "FRA", "GBR", "RUS", "USA"]);

/** Whether everybody who voted against a draft is known, and none of them has a veto. */
function lacksVeto(record: VerifiedRecord, motion: LinkedMotion): boolean {
  const against = votesOn(record, motion.id).filter(
    ({ position }) => position === "against" || position === "veto",
  );
  return (
    tallyOn(record, motion.id)?.against === against.length &&
    against.every(({ iso3 }) => iso3 !== undefined && !PERMANENT.has(iso3))
  );
}

function inCouncil({ body }: LinkedMotion): boolean {
  return (body ?? "").includes("Security Council");
}

/** Fits a sentence to what it is about: "the European amendments" were adopted, "the funding bill" was passed. */
function fitTo(name: string): (text: string) => string {
  // what stands in a title or behind it has a number of its own
  const [head = name] = name
    .replace(/\s*[“(].*$/, "")
    .split(/ (?:of|on|to|for|by|in|about|against|that|which|\p{Ll}+ing) /u);
  const plural = /[^su'’]s$/.test(head);
  const law = /\b(?:bills?|acts?|laws?|legislation)\b/i.test(name);
  return (text) => {
    const counted = plural
      ? text
          .replace(/^It was/, "They were")
          .replace(/^It/, "They")
          .replace(/^was/, "were")
      : text;
    return law ? counted.replace("adopted by vote", "passed").replace("adopted", "passed") : counted;
  };
}

import { capitalised } from "#lib/domain/capitalised";
import { majorityInWords } from "#lib/domain/majority-words";
import { Majority, type RollCall } from "#lib/domain/roll-call";
import { majorityAtom, outcomeAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { inOfficialRecord } from "#lib/pipeline/questions/on-record";
import { tallyOn, type LinkedMotion, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";

type Result = "adopted" | "rejected";

const RESULTS: Record<Result, string> = { adopted: "passed", rejected: "failed" };
const SHARE = { "three-fifths": 3 / 5, "two-thirds": 2 / 3 };

/**
 * "Did the motion pass, and what majority did it need?" Only where the roll call gives both
 * and its numbers bear them out. One vote has one result and one rule, so the record that gives the key shows the
 * other pairs to be wrong.
 */
export function writeMajorityNeeded(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, (motion, name) => [draftMajority(record, motion, name, seed)]);
}

function draftMajority(
  record: VerifiedRecord,
  motion: LinkedMotion,
  name: MotionName,
  seed: number,
): Draft | undefined {
  const { rollCall, outcome } = motion;
  const tally = tallyOn(record, motion.id);
  const { requires, result } = rollCall ?? {};
  if (rollCall === undefined || requires === undefined || tally === undefined) return undefined;
  if (result !== outcome || (result !== "adopted" && result !== "rejected")) return undefined;
  if (!bearsOut(rollCall, requires, result) || name.fullTells.includes(outcomeAtom(motion.id)))
    return undefined;
  const random = seeded(seed, `majority-needed:${motion.id}`);
  const [other = requires] = shuffled(
    Majority.options.filter((each) => each !== requires),
    random,
  );
  const text = (each: Result, majority: Majority) =>
    `It ${RESULTS[each]}, and needed ${majorityInWords(majority)}`;
  const note = `${capitalised(name.full)} ${RESULTS[result]}, and needed ${majorityInWords(requires)}.`;
  return {
    kind: "majority-needed",
    shape: "single",
    order: "shuffled",
    stem: inOfficialRecord(`did ${name.full} pass, and what majority did it need?`),
    explanation: note,
    factIds: [tally.id],
    evidence: [{ type: "row", rollCallId: rollCall.id }],
    difficulty: 3,
    asks: [outcomeAtom(motion.id), majorityAtom(motion.id)],
    tells: name.fullTells,
    subjects: [],
    options: (["adopted", "rejected"] as const).flatMap((each) =>
      [requires, other].map((majority) => ({
        text: text(each, majority),
        right: each === result && majority === requires,
        factIds: [tally.id],
        note,
      })),
    ),
  };
}

/**
 * Whether the numbers fit the result under the rule. A simple majority is one of the votes for and against. A larger one
 * may be reckoned by the votes cast or by all members: what passed has the share of the votes at least, what failed
 * lacks it of all members.
 */
function bearsOut({ tallies }: RollCall, requires: Majority, result: Result): boolean {
  const { yes, no, abstain = 0, notVoting = 0 } = tallies;
  if (yes === undefined || no === undefined) return false;
  if (requires === "simple") return result === (yes > no ? "adopted" : "rejected");
  const has = (of: number) => yes >= SHARE[requires] * of;
  return result === "adopted" ? has(yes + no) : !has(yes + no + abstain + notVoting);
}

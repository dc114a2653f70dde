import { idsOf, namedEvidence, sentencesAbout } from "#lib/pipeline/questions/basis";
import { bodyAtom, type Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { tallyOn, votesOn, type LinkedMotion, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { saysBody } from "#lib/pipeline/questions/sentence-tells";
import { asked } from "#lib/pipeline/questions/wording";

/**
 * The organs of the United Nations that vote on resolutions. A resolution is one organ's, so naming the organ shows
 * the others to be wrong. Two chambers of one parliament are no such list: both may pass the same bill.
 */
const UN_ORGANS = [
  "UN General Assembly",
  "UN Security Council",
  "UN Human Rights Council",
  "UN Economic and Social Council",
];

/**
 * "Which body voted on resolution 2774?" Only for organs of the United Nations, and only when the motion's name does
 * not say it.
 */
export function writeWhichBody(record: VerifiedRecord, names: Map<string, MotionName>): Draft[] {
  return onNamedMotions(record, names, (motion, name) => [draftWhichBody(record, motion, name)]);
}

function draftWhichBody(record: VerifiedRecord, motion: LinkedMotion, name: MotionName): Draft | undefined {
  const { body } = motion;
  const fact = tallyOn(record, motion.id) ?? votesOn(record, motion.id)[0];
  if (body === undefined || !UN_ORGANS.includes(body) || fact === undefined) return undefined;
  if (name.nameTells.includes(bodyAtom(motion.id)) || /assembly|council/i.test(name.name)) return undefined;
  const shown = [
    ...sentencesAbout(record, motion)
      .filter(({ exact }) => saysBody(exact, body))
      .slice(0, 1),
    ...motion.evidence.filter(({ type }) => type === "row"),
  ];
  if (shown.length === 0) return undefined;
  const factIds = idsOf([fact]);
  const note = `The vote on ${name.name} was held in the ${body}.`;
  const question = `which body voted on ${name.name}?`;
  return {
    kind: "which-body",
    shape: "single",
    order: "shuffled",
    stem: asked(shown.some(({ type }) => type === "row") ? "record" : "article", question),
    explanation: note,
    factIds,
    evidence: namedEvidence([{ evidence: shown }], name),
    difficulty: 1,
    asks: [bodyAtom(motion.id)],
    tells: name.nameTells,
    subjects: [],
    options: UN_ORGANS.map((organ) => ({ text: organ, right: organ === body, factIds, note })),
  };
}

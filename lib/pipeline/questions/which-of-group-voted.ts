import { blocOf } from "#lib/domain/bloc";
import { blocWords } from "#lib/domain/bloc-words";
import type { BlocFact, Position } from "#lib/domain/fact";
import { CERTAIN_GROUPS } from "#lib/domain/regional-groups.data";
import type { Draft } from "#lib/pipeline/questions/draft";
import type { MotionName } from "#lib/pipeline/questions/motion-names";
import { onNamedMotions } from "#lib/pipeline/questions/named-motions";
import { inOfficialRecord, rowOf } from "#lib/pipeline/questions/on-record";
import { votesOn, type LinkedMotion, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded } from "#lib/pipeline/questions/seeded";
import { chooseVoters } from "#lib/pipeline/questions/voters-by-position";
import { draftWhichVoted } from "#lib/pipeline/questions/which-voted";
import { didOn } from "#lib/pipeline/questions/wording";

const POSITIONS: readonly Position[] = ["for", "against", "abstain"];

/**
 * "In the official record, which of these members of the African Group voted against the resolution?" All options are
 * states of one regional group of the United Nations, so that nobody guesses by region.
 */
export function writeWhichOfGroupVoted(
  record: VerifiedRecord,
  names: Map<string, MotionName>,
  seed: number,
): Draft[] {
  return onNamedMotions(record, names, (motion, name) => {
    const groups = record.blocs.filter(
      ({ motionId, bloc }) => motionId === motion.id && bloc.by === "region" && CERTAIN_GROUPS.has(bloc.name),
    );
    return groups.flatMap((group) =>
      POSITIONS.map((position) => draftOfGroup(record, motion, group, position, name, seed)),
    );
  });
}

function draftOfGroup(
  record: VerifiedRecord,
  { id, rollCall }: LinkedMotion,
  { id: groupId, bloc }: BlocFact,
  position: Position,
  name: MotionName,
  seed: number,
): Draft | undefined {
  const members = votesOn(record, id).filter((vote) => {
    const row = rollCall && rowOf(vote, rollCall);
    return row !== undefined && blocOf(row, bloc.by) === bloc.name;
  });
  const random = seeded(seed, `which-of-group-voted:${groupId}:${position}`);
  const choice = chooseVoters(members, position, "country", random);
  const draft = choice && draftWhichVoted(choice.keys, choice.distractors, position, name);
  const words = blocWords(bloc, name.words.voters("country"));
  if (draft === undefined || words === undefined) return undefined;
  const question = `which of these ${words.members} ${didOn(position, name.full, name.words)}?`;
  return { ...draft, stem: inOfficialRecord(question), difficulty: 3 };
}

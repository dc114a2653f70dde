import type { QuestionKind } from "#lib/domain/question";
import type { Draft } from "#lib/pipeline/questions/draft";
import { writeHowVoted } from "#lib/pipeline/questions/how-voted";
import { writeMatchSpeakers } from "#lib/pipeline/questions/match-speakers";
import { nameMotions, type MotionName } from "#lib/pipeline/questions/motion-names";
import { writeOutcome } from "#lib/pipeline/questions/outcome";
import { writePlaceTheCount } from "#lib/pipeline/questions/place-the-count";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { writeTally } from "#lib/pipeline/questions/tally";
import { writeTrueFalse } from "#lib/pipeline/questions/true-false";
import { writeWhatSaid } from "#lib/pipeline/questions/what-said";
import { writeWhichBody } from "#lib/pipeline/questions/which-body";
import { writeWhichVoted } from "#lib/pipeline/questions/which-voted";
import { writeWhoIs } from "#lib/pipeline/questions/who-is";
import { writeWhoSaid } from "#lib/pipeline/questions/who-said";
import { writeWhoVotedAlike } from "#lib/pipeline/questions/who-voted-alike";

type Writer = (record: VerifiedRecord, names: Map<string, MotionName>, seed: number) => Draft[];

/** One writer per kind of question. */
const WRITERS: Record<QuestionKind, Writer> = {
  "how-voted": writeHowVoted,
  "which-voted": writeWhichVoted,
  "who-voted-alike": writeWhoVotedAlike,
  tally: writeTally,
  outcome: writeOutcome,
  "who-said": (record, _names, seed) => writeWhoSaid(record, seed),
  "what-said": (record, _names, seed) => writeWhatSaid(record, seed),
  "match-speakers": (record) => writeMatchSpeakers(record),
  "who-is": (record, _names, seed) => writeWhoIs(record, seed),
  "true-false": writeTrueFalse,
  "place-the-count": writePlaceTheCount,
  "which-body": writeWhichBody,
};

/**
 * Everything that can be asked about a record, as drafts; many exclude one another, and assembly chooses.
 *
 * @param kinds only these; all when left out.
 */
export function writeQuestions(
  record: VerifiedRecord,
  seed: number,
  kinds?: readonly QuestionKind[],
): Draft[] {
  const names = nameMotions(record.motions);
  return (Object.keys(WRITERS) as QuestionKind[])
    .filter((kind) => kinds === undefined || kinds.includes(kind))
    .flatMap((kind) => WRITERS[kind](record, names, seed));
}

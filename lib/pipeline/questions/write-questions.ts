import { USUAL_KINDS, type QuestionKind } from "#lib/domain/question";
import type { Draft } from "#lib/pipeline/questions/draft";
import { writeBrokeWithParty } from "#lib/pipeline/questions/broke-with-party";
import { writeHowMembersVoted } from "#lib/pipeline/questions/how-members-voted";
import { writeHowVoted } from "#lib/pipeline/questions/how-voted";
import { writeMajorityNeeded } from "#lib/pipeline/questions/majority-needed";
import { writeMatchSpeakers } from "#lib/pipeline/questions/match-speakers";
import { nameMotions, type MotionName } from "#lib/pipeline/questions/motion-names";
import { writeOutcome } from "#lib/pipeline/questions/outcome";
import { writePartyCount } from "#lib/pipeline/questions/party-count";
import { writePlaceTheCount } from "#lib/pipeline/questions/place-the-count";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { writeSpotTheError } from "#lib/pipeline/questions/spot-the-error";
import { writeTally } from "#lib/pipeline/questions/tally";
import { writeTrueFalse } from "#lib/pipeline/questions/true-false";
import { writeWhatSaid } from "#lib/pipeline/questions/what-said";
import { writeWhichBody } from "#lib/pipeline/questions/which-body";
import { writeWhichTwoAlike } from "#lib/pipeline/questions/which-two-alike";
import { writeWhichOfGroupVoted } from "#lib/pipeline/questions/which-of-group-voted";
import { writeWhichVoted } from "#lib/pipeline/questions/which-voted";
import { writeWhoIs } from "#lib/pipeline/questions/who-is";
import { writeWhoSaid } from "#lib/pipeline/questions/who-said";
import { writeWhoVotedAlike } from "#lib/pipeline/questions/who-voted-alike";

type Writer = (record: VerifiedRecord, names: Map<string, MotionName>, seed: number) => Draft[];

/** One writer per kind of question. */
const WRITERS: Record<QuestionKind, Writer> = {
  "how-voted": (record, names, seed) => [
    ...writeHowVoted(record, names),
    ...writeHowMembersVoted(record, names, seed),
  ],
  "which-voted": (record, names, seed) => [
    ...writeWhichVoted(record, names, seed),
    ...writeWhichOfGroupVoted(record, names, seed),
  ],
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
  "broke-with-party": writeBrokeWithParty,
  "party-count": writePartyCount,
  "which-two-alike": writeWhichTwoAlike,
  "majority-needed": writeMajorityNeeded,
  "spot-the-error": writeSpotTheError,
};

/**
 * Everything that can be asked about a record, as drafts; many exclude one another, and assembly chooses.
 *
 * @param kinds only these; the usual ones when left out.
 */
export function writeQuestions(
  record: VerifiedRecord,
  seed: number,
  kinds: readonly QuestionKind[] = USUAL_KINDS,
): Draft[] {
  const names = nameMotions(record.motions, record.article);
  return (Object.keys(WRITERS) as QuestionKind[])
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => WRITERS[kind](record, names, seed));
}

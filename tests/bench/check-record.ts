import type { JoinCode } from "#lib/domain/join-code";
import { compositeScore } from "#lib/domain/leaderboard";
import type { QuizRevision } from "#lib/domain/quiz";
import { scoreResponses } from "#lib/domain/score";
import { getKv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { attemptSeconds, listAttempts } from "#lib/store/attempt-store";

/** What the store holds of a class, against what the class was told. */
export interface RecordCheck {
  attempts: number;
  handedIn: number;
  /** Questions without a response, over all attempts. */
  missing: number;
  /** Responses beyond one for each question. */
  double: number;
  /** Attempts whose place on the board differs from the score recomputed from their responses. */
  boardDiffers: number;
}

/** Reads a class back, straight from the store the environment names. */
export async function checkRecord(code: JoinCode, revision: QuizRevision): Promise<RecordCheck> {
  const attempts = await listAttempts(code);
  const flat = await getKv().zrange<(string | number)[]>(keys.assignmentBoard(code), 0, -1, {
    withScores: true,
  });
  const board = new Map(
    flat.flatMap((item, i) => (i % 2 === 0 ? [[String(item), Number(flat[i + 1])]] : [])),
  );
  const check: RecordCheck = {
    attempts: attempts.length,
    handedIn: 0,
    missing: 0,
    double: 0,
    boardDiffers: 0,
  };
  for (const attempt of attempts) {
    const answered = new Set(attempt.responses.map(({ questionId }) => questionId));
    check.missing += revision.questions.length - answered.size;
    check.double += attempt.responses.length - answered.size;
    if (attempt.submittedAt !== undefined) check.handedIn += 1;
    const { scoreGiven } = scoreResponses(revision, attempt.responses);
    if (board.get(attempt.id) !== compositeScore(scoreGiven, attemptSeconds(attempt)))
      check.boardDiffers += 1;
  }
  check.boardDiffers += Math.max(0, board.size - attempts.length);
  return check;
}

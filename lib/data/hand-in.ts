import "server-only";
import type { Viewer } from "#lib/data/action-gate";
import { seat, venueForAnswer, type Sitting } from "#lib/data/sitting";
import type { Ticket } from "#lib/data/sitting-ticket";
import { AppError } from "#lib/domain/app-error";
import { countedResponses } from "#lib/domain/counted-responses";
import { scoreResponses, type Score } from "#lib/domain/score";
import type { SittingPlace } from "#lib/domain/sitting-place";
import { attemptSeconds, claimAttempt, finishAttempt, recordScore } from "#lib/store/attempt-store";
import { recordStanding } from "#lib/store/board-store";

/** The score of a sitting so far; always computed, never read. */
export function scoreOf({ venue, attempt }: Sitting): Score {
  return scoreResponses(venue.quiz.revision, countedResponses(attempt));
}

/**
 * Hands an attempt in. The ticket proves whose it is, so it takes two store round trips, and those of the leaderboards for a signed-in player, whose score counts
 * at once. The first hand-in fixes the time; a second one changes nothing and heals whatever a crash left unwritten.
 */
export async function handIn(
  place: SittingPlace,
  ticket: Ticket,
  viewer: Viewer | undefined,
  now: number,
): Promise<Sitting> {
  const venue = await venueForAnswer(place, ticket, now);
  const attempt = venue && (await finishAttempt(ticket.attemptId, now));
  if (!attempt) throw new AppError("not-found");
  return settle(seat(venue, attempt), viewer);
}

/**
 * Makes sure that everything a finished attempt entails is written: its score, its class's board, and for a public
 * quiz the leaderboards of the player who claims it. Idempotent.
 */
export async function settle(sitting: Sitting, viewer: Viewer | undefined): Promise<Sitting> {
  const { venue, attempt } = sitting;
  const score = scoreOf(sitting);
  await recordScore(attempt, score, venue.deletedAt(attempt.startedAt));
  const player = attempt.claimedBy ?? (venue.place.kind === "play" ? viewer?.userId : undefined);
  if (player === undefined || attempt.submittedAt === undefined) return sitting;
  if (attempt.claimedBy === undefined && (await claimAttempt(attempt.id, player)) === "taken") return sitting;
  await recordStanding(
    player,
    attempt.quizId,
    score.scoreGiven,
    attemptSeconds(attempt),
    attempt.submittedAt,
  );
  return seat(venue, { ...attempt, claimedBy: player });
}

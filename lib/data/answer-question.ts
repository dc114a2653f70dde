import "server-only";
import { seat, venueForAnswer, type Sitting } from "#lib/data/sitting";
import type { Ticket } from "#lib/data/sitting-ticket";
import { AppError } from "#lib/domain/app-error";
import { choiceProblem, readChoice, type ChoiceFields } from "#lib/domain/read-choice";
import { sameChoice } from "#lib/domain/same-choice";
import type { Question } from "#lib/domain/question";
import type { SittingPlace } from "#lib/domain/sitting-place";
import { answerQuestion as storeAnswer } from "#lib/store/attempt-store";

/** What came of an answer. */
export interface Answered {
  sitting: Sitting;
  question: Question;
  /** False when this question had another answer already; that one counts. */
  counts: boolean;
}

/**
 * Stores the answer to one question: one store round trip, and at most one more every two seconds to read the rules of
 * a class. Everything that could be refused is refused before anything is written: the ticket proves whose attempt
 * and which quiz this is, without asking the store.
 *
 * @throws AppError `not-allowed` without a ticket, `not-found`, `not-open`, `already-finished`, `invalid-input` (with
 *   the sentence under `choice`), `store-unavailable`.
 */
export async function answerQuestion(
  place: SittingPlace,
  ticket: Ticket | undefined,
  questionId: string,
  fields: ChoiceFields,
  now: number,
): Promise<Answered> {
  if (!ticket) throw new AppError("not-allowed", "This browser has not started the quiz.");
  if (ticket.done) throw new AppError("already-finished");
  const venue = await venueForAnswer(place, ticket, now);
  if (!venue) throw new AppError("not-found");
  const question = venue.quiz.question(questionId);
  if (!question) throw refuse("does-not-fit");
  if (venue.phase(now) !== "open") throw new AppError("not-open");
  const read = readChoice(question, fields);
  if (!read.ok) throw refuse(read.problem);

  const { attempt } = await storeAnswer(ticket.attemptId, {
    questionId: question.id,
    choice: read.choice,
    answeredAt: now,
  });
  if (!attempt) throw new AppError("not-found");
  if (attempt.submittedAt !== undefined && attempt.submittedAt < now) throw new AppError("already-finished");
  const sitting = seat(venue, attempt);
  const kept = sitting.choiceOf(question);
  return { sitting, question, counts: kept !== undefined && sameChoice(kept, read.choice) };
}

function refuse(problem: Parameters<typeof choiceProblem>[0]): AppError {
  const sentence = choiceProblem(problem);
  return new AppError("invalid-input", sentence, { choice: sentence });
}

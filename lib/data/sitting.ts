import "server-only";
import { findOnShelf, shelve, type ShelvedQuiz } from "#lib/data/quiz-shelf";
import { hashSecret, type Ticket } from "#lib/data/sitting-ticket";
import {
  assignmentVenue,
  fetchQuiz,
  freshAssignment,
  lastSeenAssignment,
  publicVenue,
  rememberAssignment,
  type Venue,
} from "#lib/data/venue";
import type { Assignment } from "#lib/domain/assignment";
import type { Attempt } from "#lib/domain/attempt";
import { countedResponses } from "#lib/domain/counted-responses";
import type { Question } from "#lib/domain/question";
import type { Choice } from "#lib/domain/response";
import { seedOf } from "#lib/domain/seeded-order";
import type { SittingPlace } from "#lib/domain/sitting-place";
import { questionOrder, type OrderBy } from "#lib/domain/take-view";
import { findAssignment } from "#lib/store/assignment-store";
import { loadSitting } from "#lib/store/sitting-store";

/** One attempt at one place, with everything its pages need. */
export interface Sitting {
  venue: Venue;
  attempt: Attempt;
  order: OrderBy;
  /** In the order of this attempt; question `n` of an address is `questions[n - 1]`. */
  questions: Question[];
  /** The counted answer to a question. */
  choiceOf(question: Question): Choice | undefined;
}

/**
 * Opens a place for the holder of a ticket, if there is one: one store round trip, none for the start page of a public
 * quiz. A class's page costs a second one when this process has not seen the class's quiz before.
 *
 * @returns undefined when there is no such place: never was, or deleted after its time.
 * @throws AppError `store-unavailable`.
 */
export async function openPlace(
  place: SittingPlace,
  ticket: Ticket | undefined,
  now: number,
): Promise<{ venue: Venue; sitting?: Sitting } | undefined> {
  const { assignment, attempt, revision } = await loadSitting({
    ...(place.kind === "join" ? { code: place.code } : {}),
    ...(ticket
      ? { attemptId: ticket.attemptId, revision: { quizId: ticket.quizId, revision: ticket.revision } }
      : {}),
  });
  if (assignment) rememberAssignment(assignment, now);
  const venue = await venueOf(place, assignment, revision && shelve(revision));
  if (!venue) return undefined;
  return ticket && attempt && revision && belongs(attempt, ticket, place)
    ? { venue, sitting: seat(venue, attempt) }
    : { venue };
}

async function venueOf(
  place: SittingPlace,
  assignment: Assignment | undefined,
  quiz: ShelvedQuiz | undefined,
): Promise<Venue | undefined> {
  if (place.kind === "play") return publicVenue(place, quiz);
  return assignment && assignmentVenue(assignment, quiz ?? (await fetchQuiz(assignment)));
}

/** Whether a stored attempt is the ticket holder's, and was started at this place. */
export function belongs(attempt: Attempt, ticket: Ticket, place: SittingPlace): boolean {
  return (
    attempt.id === ticket.attemptId &&
    attempt.secretHash === hashSecret(ticket.secret) &&
    attempt.quizId === ticket.quizId &&
    attempt.revision === ticket.revision &&
    attempt.assignmentCode === (place.kind === "join" ? place.code : undefined)
  );
}

/** Puts an attempt in its place: its questions in its own order. */
export function seat(venue: Venue, attempt: Attempt): Sitting {
  const order = { seed: attempt.seed, shuffle: venue.shuffle };
  const choices = new Map(countedResponses(attempt).map(({ questionId, choice }) => [questionId, choice]));
  return {
    venue,
    attempt,
    order,
    questions: questionOrder(venue.quiz.revision.questions, order),
    choiceOf: ({ id }) => choices.get(id),
  };
}

/**
 * The rules an answer is judged by, without asking the store for what was read a moment ago: none or one round trip.
 */
export async function venueForAnswer(
  place: SittingPlace,
  ticket: Ticket,
  now: number,
): Promise<Venue | undefined> {
  const quiz = await fetchQuiz(ticket);
  if (place.kind === "play") return publicVenue(place, quiz);
  const assignment = freshAssignment(place.code, now) ?? (await findAssignment(place.code));
  if (!assignment) return undefined;
  rememberAssignment(assignment, now);
  return assignmentVenue(assignment, quiz);
}

/**
 * What can be shown while the store does not answer: the questions, in the attempt's own order, without its answers.
 * Undefined when the rules or the quiz are not in memory.
 */
export async function recallPlace(
  place: SittingPlace,
  ticket: Ticket,
): Promise<{ venue: Venue; order: OrderBy; questions: Question[] } | undefined> {
  const quiz = await findOnShelf(ticket);
  const assignment = place.kind === "join" ? lastSeenAssignment(place.code) : undefined;
  const venue = quiz && (await venueOf(place, assignment, quiz));
  if (!venue) return undefined;
  const order = { seed: seedOf(ticket.attemptId), shuffle: venue.shuffle };
  return { venue, order, questions: questionOrder(quiz.revision.questions, order) };
}

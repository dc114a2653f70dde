import "server-only";
import { findOnShelf, shelve, type ShelvedQuiz } from "#lib/data/quiz-shelf";
import { findShippedQuiz } from "#lib/data/shipped-quizzes";
import { AppError } from "#lib/domain/app-error";
import {
  assignmentPhase,
  RETENTION_DAYS,
  type Assignment,
  type AssignmentPhase,
  type FeedbackPolicy,
} from "#lib/domain/assignment";
import type { JoinCode } from "#lib/domain/join-code";
import type { RevisionRef } from "#lib/domain/quiz";
import type { SittingPlace } from "#lib/domain/sitting-place";
import type { OrderBy } from "#lib/domain/take-view";
import { findRevision } from "#lib/store/quiz-store";

/** A place with its rules: a class's assignment, or a public quiz anybody may play. */
export interface Venue {
  place: SittingPlace;
  /** Absent when a public quiz is played outside a class. */
  assignment?: Assignment;
  quiz: ShelvedQuiz;
  title: string;
  feedback: FeedbackPolicy;
  shuffle: OrderBy["shuffle"];
  /** Whether one browser may sit it again after finishing. */
  again: boolean;
  phase(now: number): AssignmentPhase;
  /** When everything kept of an attempt started at `now` is deleted; milliseconds. */
  deletedAt(now: number): number;
}

const RETENTION_MS = RETENTION_DAYS * 86_400_000;

/** The rules of a class. */
export function assignmentVenue(assignment: Assignment, quiz: ShelvedQuiz): Venue {
  return {
    place: { kind: "join", code: assignment.code },
    assignment,
    quiz,
    title: assignment.title,
    feedback: assignment.feedback,
    shuffle: assignment.shuffle,
    again: assignment.attempts === "unlimited",
    phase: (now) => assignmentPhase(assignment, now),
    deletedAt: () => assignment.closesAt + RETENTION_MS,
  };
}

/** The rules of a public quiz: always open, everything shuffled, right and wrong after each answer. */
export async function publicVenue(
  place: SittingPlace & { kind: "play" },
  quiz?: ShelvedQuiz,
): Promise<Venue | undefined> {
  const shipped = await findShippedQuiz(place.slug);
  if (!shipped) return undefined;
  const shelved = quiz ?? shelve(shipped.revision);
  return {
    place,
    quiz: shelved,
    title: shelved.revision.title,
    feedback: "after-each",
    shuffle: { questions: true, options: true },
    again: true,
    phase: () => "open",
    deletedAt: (now) => now + RETENTION_MS,
  };
}

/** A revision from the shelf, or from the store (one round trip). */
export async function fetchQuiz(ref: RevisionRef): Promise<ShelvedQuiz> {
  const shelved = await findOnShelf(ref);
  if (shelved) return shelved;
  const stored = await findRevision(ref);
  if (!stored) throw new AppError("not-found");
  return shelve(stored);
}

/**
 * Assignments lately read. An answer is judged by one at most two seconds old, so that a class answering at once
 * costs one look-up; while the store is down, pages still know the rules by the last one seen.
 */
const LIMIT = 500;
const FRESH_MS = 2000;
const lately = new Map<JoinCode, { assignment: Assignment; at: number }>();

export function rememberAssignment(assignment: Assignment, now: number): void {
  lately.delete(assignment.code);
  const [oldest] = lately.keys();
  if (lately.size >= LIMIT && oldest !== undefined) lately.delete(oldest);
  lately.set(assignment.code, { assignment, at: now });
}

/** The assignment as it was seen at most two seconds ago, or undefined. */
export function freshAssignment(code: JoinCode, now: number): Assignment | undefined {
  const seen = lately.get(code);
  return seen && now - seen.at < FRESH_MS ? seen.assignment : undefined;
}

/** The assignment as it was last seen, however long ago. */
export function lastSeenAssignment(code: JoinCode): Assignment | undefined {
  return lately.get(code)?.assignment;
}

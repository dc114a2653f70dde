import "server-only";
import { randomInt } from "node:crypto";
import type { Viewer } from "#lib/data/action-gate";
import { ownDraft } from "#lib/data/own-draft";
import { lastRevision } from "#lib/data/publish-draft";
import { findShippedQuiz } from "#lib/data/shipped-quizzes";
import { AppError } from "#lib/domain/app-error";
import { Assignment } from "#lib/domain/assignment";
import type { AssignmentFrame, AssignmentTerms } from "#lib/domain/assignment-form";
import { QuizId } from "#lib/domain/ids";
import { joinCodeFrom, type JoinCode } from "#lib/domain/join-code";
import type { RevisionRef } from "#lib/domain/quiz";
import { QuizSlug } from "#lib/domain/sitting-place";
import {
  createAssignment,
  deleteAssignment,
  findAssignment,
  updateAssignment,
} from "#lib/store/assignment-store";
import { quizExists } from "#lib/store/draft-deletion";
import { savePublicQuiz } from "#lib/store/quiz-store";

const CODE_TRIES = 5;
const RANDOM_STEPS = 2 ** 40;

/**
 * An assignment of the viewer's own. One store round trip.
 *
 * @throws AppError `not-signed-in`; `not-found` for an unknown code and for another teacher's alike, so that asking
 *   tells nothing.
 */
export async function ownAssignment(code: JoinCode, viewer: Viewer | undefined): Promise<Assignment> {
  if (!viewer) throw new AppError("not-signed-in");
  const assignment = await findAssignment(code);
  if (assignment?.owner !== viewer.userId) throw new AppError("not-found");
  return assignment;
}

/**
 * Gives a quiz to a class: a public one, or the last published revision of one of the viewer's own. The revision is
 * kept in the store, so that the class stays with it whatever comes later (law 7).
 *
 * @param ref the slug of a public quiz or the id of an own one.
 * @param now milliseconds since the epoch.
 * @returns the code of the class.
 * @throws AppError `not-found` for an unknown quiz and another teacher's alike, `invalid-input` for one that is not
 *   published.
 */
export async function assignQuiz(
  ref: QuizSlug | QuizId,
  { terms, frame }: { terms: AssignmentTerms; frame: AssignmentFrame },
  viewer: Viewer,
  now: number,
): Promise<JoinCode> {
  const own = QuizId.safeParse(ref);
  const given = own.success
    ? await publishedRevision(own.data, viewer)
    : await shippedRevision(QuizSlug.parse(ref), now);
  for (let attempt = 0; attempt < CODE_TRIES; attempt += 1) {
    const code = joinCodeFrom(() => randomInt(RANDOM_STEPS) / RANDOM_STEPS);
    const head = { schema: 1 as const, code, owner: viewer.userId, ...given, createdAt: now };
    const outcome = await createAssignment(withTerms({ ...head, ...frame }, terms));
    if (outcome === "code-taken") continue;
    if (own.success && !(await quizExists(own.data, viewer.userId))) {
      // Deleted in the same moment: its revision may be gone, so there must be no class that waits for it.
      await deleteAssignment(code);
      throw new AppError("not-found");
    }
    return code;
  }
  throw new AppError("conflict");
}

async function shippedRevision(slug: QuizSlug, now: number): Promise<RevisionRef> {
  const quiz = await findShippedQuiz(slug);
  if (!quiz) throw new AppError("not-found");
  await savePublicQuiz(quiz.revision, now);
  const { quizId, revision } = quiz.revision;
  return { quizId, revision };
}

async function publishedRevision(quizId: QuizId, viewer: Viewer): Promise<RevisionRef> {
  const last = await lastRevision(await ownDraft(quizId, viewer));
  if (!last) throw new AppError("invalid-input", "Publish this quiz before you give it to a class.");
  return { quizId, revision: last.revision };
}

/** Changes what may be changed. Codes, names and order stay: students may have started. */
export async function changeTerms(assignment: Assignment, terms: AssignmentTerms): Promise<void> {
  await updateAssignment(withTerms(assignment, terms));
}

function withTerms(
  rest: Omit<Assignment, "title" | "note" | "opensAt" | "closesAt" | "feedback" | "attempts">,
  { title, note, opensAt, closesAt, feedback, attempts }: AssignmentTerms,
): Assignment {
  const { note: _old, ...kept } = rest as Assignment;
  return Assignment.parse({ ...kept, title, opensAt, closesAt, feedback, attempts, ...(note && { note }) });
}

/** One-button changes of the closing time. */
export type ClosingMove = "now" | "hour" | "day";

const MOVE_MS = { hour: 3_600_000, day: 86_400_000 };

/**
 * Closes a class now, or lets it go on: an hour or a day longer than it would have, or from now when it had closed.
 * A class that has not opened yet and is closed opens and closes in the same moment.
 */
export async function moveClosing(assignment: Assignment, move: ClosingMove, now: number): Promise<void> {
  const { opensAt, closesAt } = assignment;
  if (move === "now") {
    if (closesAt > now)
      await updateAssignment({ ...assignment, opensAt: Math.min(opensAt, now), closesAt: now });
    return;
  }
  await updateAssignment({ ...assignment, closesAt: Math.max(closesAt, now) + MOVE_MS[move] });
}

/** Deletes a class with all its attempts: nothing of it is left. */
export async function removeAssignment({ code }: Assignment): Promise<void> {
  await deleteAssignment(code);
}

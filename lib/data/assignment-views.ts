import "server-only";
import { ownAssignment } from "#lib/data/assignment-desk";
import type { Viewer } from "#lib/data/action-gate";
import { listOwnQuizzes, type WantedQuizzes } from "#lib/data/desk";
import { lastRevision } from "#lib/data/publish-draft";
import { listShippedQuizzes } from "#lib/data/shipped-quizzes";
import { siteAddress } from "#lib/data/site-address";
import { fetchQuiz } from "#lib/data/venue";
import { AppError } from "#lib/domain/app-error";
import { type Assignment, type AssignmentPhase, assignmentPhase } from "#lib/domain/assignment";
import type { OwnQuizCard } from "#lib/domain/draft";
import { QuizId } from "#lib/domain/ids";
import type { JoinCode } from "#lib/domain/join-code";
import { resultsCsv } from "#lib/exports/results-csv";
import { type ClassReport, reportStats } from "#lib/domain/report-stats";
import type { QuizSlug } from "#lib/domain/sitting-place";
import { listAssignments } from "#lib/store/assignment-store";
import { listAttempts } from "#lib/store/attempt-store";
import { loadDraft } from "#lib/store/draft-store";

/** A public quiz as the desk offers it. */
export interface AssignableQuiz {
  slug: QuizSlug;
  title: string;
  summary: string;
  questionCount: number;
}

/** The teacher's desk: classes given, newest first, own quizzes, the one changed last first, and public ones. */
export interface DeskView {
  assignments: (Pick<Assignment, "code" | "title" | "opensAt" | "closesAt"> & { phase: AssignmentPhase })[];
  own: OwnQuizCard[];
  quizzes: AssignableQuiz[];
}

/**
 * Two store round trips, one after the other.
 *
 * @param now milliseconds since the epoch.
 * @param wanted which of the own quizzes are listed.
 */
export async function getDeskView(
  viewer: Viewer,
  now: number,
  wanted: WantedQuizzes = {},
): Promise<DeskView> {
  const [assignments, own, quizzes] = await Promise.all([
    listAssignments(viewer.userId),
    listOwnQuizzes(viewer, wanted),
    listAssignable(),
  ]);
  return {
    assignments: assignments.map((assignment) => {
      const { code, title, opensAt, closesAt } = assignment;
      return { code, title, opensAt, closesAt, phase: assignmentPhase(assignment, now) };
    }),
    own,
    quizzes,
  };
}

/** The public quizzes that may be given to a class. No store round trip. */
export async function listAssignable(): Promise<AssignableQuiz[]> {
  return (await listShippedQuizzes()).map(({ slug, revision }) => ({
    slug,
    title: revision.title,
    summary: revision.summary,
    questionCount: revision.questions.length,
  }));
}

/** A quiz that is about to be given to a class. */
export interface QuizToGive {
  /** As it stands in the address: a slug, or the id of an own quiz. */
  ref: QuizSlug | QuizId;
  title: string;
  /** Of the published revision; 0 while an own quiz is not published. */
  questionCount: number;
  /** Where it can be tried before: a public quiz is played, an own one has its preview. */
  own: boolean;
}

/**
 * The quiz of an address `/teach/assign/…`: a public one, or one of the viewer's own. Undefined for anything else,
 * another teacher's among it. One store round trip for an own quiz, two when its revision was not read before.
 */
export async function findQuizToGive(
  typed: string,
  viewer: Viewer | undefined,
): Promise<QuizToGive | undefined> {
  const id = QuizId.safeParse(typed);
  if (!id.success) {
    const quiz = (await listAssignable()).find(({ slug }) => slug === typed);
    return quiz && { ref: quiz.slug, title: quiz.title, questionCount: quiz.questionCount, own: false };
  }
  const found = viewer && (await loadDraft(id.data, viewer.userId));
  if (!found) return undefined;
  const revision = await lastRevision(found.draft);
  return {
    ref: id.data,
    title: revision?.title ?? found.draft.newest.title,
    questionCount: revision?.questions.length ?? 0,
    own: true,
  };
}

/** One class: how students get in, and how they are doing. */
export interface AssignmentView {
  assignment: Assignment;
  phase: AssignmentPhase;
  quizTitle: string;
  /** Where students type the code, without the scheme: `record.example`. */
  site: string;
  /** The address that needs no typing. */
  link: string;
  report: ClassReport;
}

/**
 * A class of the viewer's own. Three store round trips however large the class: the assignment, then its attempts.
 *
 * @throws AppError as ownAssignment.
 */
export async function getAssignmentView(
  code: JoinCode,
  viewer: Viewer | undefined,
  now: number,
): Promise<AssignmentView> {
  const assignment = await ownAssignment(code, viewer);
  const [attempts, quiz, address] = await Promise.all([
    listAttempts(code),
    fetchQuiz(assignment),
    siteAddress(),
  ]);
  return {
    assignment,
    phase: assignmentPhase(assignment, now),
    quizTitle: quiz.revision.title,
    site: address.replace(/^https?:\/\//, ""),
    link: `${address}/join/${code}`,
    report: reportStats(quiz.revision, attempts),
  };
}

/** The same for a page: undefined where there is nothing of the viewer's own under that code. */
export async function findAssignmentView(
  code: JoinCode,
  viewer: Viewer,
  now: number,
): Promise<AssignmentView | undefined> {
  try {
    return await getAssignmentView(code, viewer, now);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return undefined;
    throw error;
  }
}

/** A class's results as CSV. @throws AppError as ownAssignment. */
export async function getResultsFile(code: JoinCode, viewer: Viewer | undefined): Promise<string> {
  const assignment = await ownAssignment(code, viewer);
  const [attempts, quiz] = await Promise.all([listAttempts(code), fetchQuiz(assignment)]);
  const { participants, scoreMaximum } = reportStats(quiz.revision, attempts);
  return resultsCsv(participants, scoreMaximum);
}

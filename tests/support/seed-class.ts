import { randomBytes } from "node:crypto";
import type { Assignment } from "#lib/domain/assignment";
import { UserId } from "#lib/domain/ids";
import { joinCodeFrom, type JoinCode } from "#lib/domain/join-code";
import type { QuizRevision } from "#lib/domain/quiz";
import { createAssignment } from "#lib/store/assignment-store";
import { savePublicQuiz } from "#lib/store/quiz-store";

/**
 * Gives a revision to a class, straight in the store that the environment names, which may be another process's:
 * open now, for an hour, feedback after each answer, in the order of the revision.
 *
 * @returns the class's code.
 */
export async function seedClass(
  revision: QuizRevision,
  changes: Partial<Omit<Assignment, "code" | "quizId" | "revision">> = {},
): Promise<JoinCode> {
  const now = Date.now();
  const code = joinCodeFrom(Math.random);
  await savePublicQuiz(revision, now);
  await createAssignment({
    schema: 1,
    code,
    owner: UserId.parse(`user_${randomBytes(8).toString("hex")}`),
    quizId: revision.quizId,
    revision: revision.revision,
    title: revision.title,
    opensAt: now - 60_000,
    closesAt: now + 3_600_000,
    feedback: "after-each",
    attempts: "one",
    names: { kind: "pseudonyms" },
    shuffle: { questions: false, options: false },
    createdAt: now,
    ...changes,
  });
  return code;
}

import { createHash, randomBytes } from "node:crypto";
import { Assignment } from "#lib/domain/assignment";
import { AttemptHead } from "#lib/domain/attempt";
import { joinCodeFrom } from "#lib/domain/join-code";
import type { QuizRevision } from "#lib/domain/quiz";
import { Response } from "#lib/domain/response";
import { User } from "#lib/domain/user";

const DAY_MS = 24 * 60 * 60 * 1000;
const random = () => randomBytes(8).toString("hex");

/** A user nobody has yet. The name is unique by its letters; figures in it may fold away. */
export function someUser(changes: Partial<User> = {}): User {
  const name = [...randomBytes(8)].map((byte) => "bdefghknprstuvwz"[byte % 16]).join("");
  return User.parse({
    schema: 1,
    id: `user_${random()}`,
    displayName: name,
    hidden: false,
    createdAt: Date.now(),
    ...changes,
  });
}

/** An open assignment of a revision. */
export function someAssignment(
  revision: QuizRevision,
  owner: User,
  changes: Partial<Assignment> = {},
): Assignment {
  const now = Date.now();
  return Assignment.parse({
    schema: 1,
    code: joinCodeFrom(Math.random),
    owner: owner.id,
    quizId: revision.quizId,
    revision: revision.revision,
    title: "A vote on a tram line",
    opensAt: now - DAY_MS,
    closesAt: now + DAY_MS,
    feedback: "after-each",
    attempts: "one",
    names: { kind: "pseudonyms" },
    shuffle: { questions: true, options: true },
    createdAt: now,
    ...changes,
  });
}

/** The head of an attempt at a revision, in a class when an assignment is given. */
export function someHead(
  revision: QuizRevision,
  assignment?: Assignment,
  changes: Partial<AttemptHead> = {},
): AttemptHead {
  return AttemptHead.parse({
    schema: 1,
    id: `att_${random()}`,
    quizId: revision.quizId,
    revision: revision.revision,
    ...(assignment && { assignmentCode: assignment.code }),
    participant: { kind: "pseudonym", name: "Amber Heron" },
    secretHash: createHash("sha256").update(random()).digest("hex"),
    seed: 7,
    startedAt: Date.now() - 60_000,
    ...changes,
  });
}

/** An answer to the n-th question of a revision. */
export function someResponse(revision: QuizRevision, n: number, option = "opt_a"): Response {
  return Response.parse({
    questionId: revision.questions[n]?.id,
    choice: { shape: "single", option },
    answeredAt: Date.now() + n,
  });
}

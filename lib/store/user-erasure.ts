import "server-only";
import type { Assignment } from "#lib/domain/assignment";
import type { Attempt } from "#lib/domain/attempt";
import type { UserId } from "#lib/domain/ids";
import type { User } from "#lib/domain/user";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { deleteAssignment, listAssignments, readAttemptIds } from "#lib/store/assignment-store";
import { atStore } from "#lib/store/at-store";
import { eraseQuizzes, exportQuizzes, type OwnQuiz } from "#lib/store/own-quiz-erasure";
import { findStandings, removeFromBoards } from "#lib/store/board-store";
import type { Standing } from "#lib/store/standings";
import { attemptFields, readAttempt, type StoredHash } from "#lib/store/stored-attempt";
import { userFields } from "#lib/store/stored-user";
import { findUser } from "#lib/store/user-store";

/** Everything the store holds about a user, to be handed to them. */
export interface UserExport {
  user: User;
  assignments: Assignment[];
  attempts: Attempt[];
  standings: ({ quizId: string } & Standing)[];
  quizzes: OwnQuiz[];
}

/** Collects what is stored about a user. Nine round trips; undefined for an unknown user. */
export async function exportUser(id: UserId): Promise<UserExport | undefined> {
  const user = await findUser(id);
  if (!user) return undefined;
  const standings = [...(await findStandings(id))].map(([quizId, standing]) => ({ quizId, ...standing }));
  const attempts = await atStore((kv) => claimedAttempts(kv, id));
  const assignments = await listAssignments(id);
  return { user, assignments, attempts, standings, quizzes: await exportQuizzes(id) };
}

/**
 * Erases a user with everything that names them: classes they gave with all attempts, quizzes they made with all
 * revisions, boards, names, sign-in keys.
 * Their own attempts at public quizzes go; those made in somebody else's class stay the class's, no longer claimed.
 * The user's own hash goes last, so that an erasure cut short is completed by repeating it.
 */
export async function eraseUser(id: UserId): Promise<void> {
  const classes = await listAssignments(id);
  for (const { code } of classes) await deleteAssignment(code);
  await eraseQuizzes(id, classes);
  await removeFromBoards(id);
  await atStore(async (kv) => {
    const attempts = await claimedAttempts(kv, id);
    const hash: StoredHash = await kv.hgetall(keys.user(id));
    const pipeline = kv.pipeline().hdel(keys.shownNames(), id);
    for (const attempt of attempts) {
      if (attempt.assignmentCode) pipeline.hdel(keys.attempt(attempt.id), attemptFields.claimedBy);
      else pipeline.del(keys.attempt(attempt.id));
    }
    for (const folded of userFields.names(hash)) pipeline.del(keys.name(folded));
    for (const folded of userFields.accounts(hash)) pipeline.del(keys.account(folded));
    for (const { provider, subjectHash } of userFields.identities(hash)) {
      pipeline.del(keys.identity(provider, subjectHash));
    }
    pipeline
      .del(keys.standings(id))
      .del(keys.userAttempts(id))
      .del(keys.userAssignments(id))
      .del(keys.userQuizzes(id));
    await pipeline.exec();
    await kv.del(keys.user(id));
  });
}

/** Attempts that count for a user. The list may name others: it is written before the claim is won. */
async function claimedAttempts(kv: Kv, user: UserId): Promise<Attempt[]> {
  const ids = readAttemptIds(await kv.zrange(keys.userAttempts(user), 0, -1));
  if (ids.length === 0) return [];
  const pipeline = kv.pipeline();
  for (const id of ids) pipeline.hgetall(keys.attempt(id));
  const attempts = (await pipeline.exec<StoredHash[]>()).flatMap((hash) => readAttempt(hash) ?? []);
  return attempts.filter(({ claimedBy }) => claimedBy === user);
}

import type { AttemptId, QuizId, UserId } from "#lib/domain/ids";
import type { JoinCode } from "#lib/domain/join-code";
import type { RevisionRef } from "#lib/domain/quiz";

/**
 * Every key of the product. All begin with `otr:`, so that the store may be shared and one scan finds everything of
 * ours. Ids are prefixed (`quiz_…`), so no key or member ever reads as a number.
 *
 * | key | type | holds | gone when |
 * |---|---|---|---|
 * | `quiz:{id}` | hash | when first published, current revision | quiz withdrawn |
 * | `quiz:{id}:rev:{n}` | string | one immutable revision | with its quiz; later, with the last class or attempt on it |
 * | `quiz:{id}:draft` | hash | owner, source, the newest versions, what was published | deleted by its owner |
 * | `quiz:{id}:gone` | string | nothing: that its id is not given again | with the last revision that a class kept |
 * | `quizzes:public` | zset by time | quiz ids | quiz withdrawn |
 * | `assignment:{code}` | string | the assignment | TTL, or deleted by its owner |
 * | `assignment:{code}:attempts` | zset by start | attempt ids | TTL, or with the assignment |
 * | `assignment:{code}:board` | zset | composite score → attempt id | TTL, or with the assignment |
 * | `attempt:{id}` | hash | head, responses, finish, score, claim | TTL, or with assignment or user |
 * | `user:{id}` | hash | display name, hidden, and what points back to the user | erased by the user |
 * | `user:{id}:assignments`, `user:{id}:attempts` | zset by time | codes, attempt ids | with the user |
 * | `user:{id}:quizzes` | hash | quiz → card, when published, whether archived | with the user |
 * | `user:{id}:standings` | hash | quiz → points, seconds, week of the first finished attempt | with the user |
 * | `names` | hash | user id → display name, of those who are shown | with the user |
 * | `name:{folded}`, `account:{folded}`, `identity:{provider}:{hash}` | string | who holds it | with the user |
 * | `board:…`, `quiz:{id}:board:…` | zset | composite score → user id | weekly: TTL; entries: with the user |
 * | `rate:{bucket}:{window}` | string | a count | TTL |
 * | `start-up-check` | string | nothing: that it can be written | TTL |
 *
 * @see lib/domain/leaderboard.ts for the composite score.
 */
export const keys = {
  quiz: (id: QuizId) => `otr:quiz:${id}`,
  revision: ({ quizId, revision }: RevisionRef) => `otr:quiz:${quizId}:rev:${revision}`,
  draft: (id: QuizId) => `otr:quiz:${id}:draft`,
  goneQuiz: (id: QuizId) => `otr:quiz:${id}:gone`,
  publicQuizzes: () => "otr:quizzes:public",

  assignment: (code: JoinCode) => `otr:assignment:${code}`,
  assignmentAttempts: (code: JoinCode) => `otr:assignment:${code}:attempts`,
  assignmentBoard: (code: JoinCode) => `otr:assignment:${code}:board`,

  attempt: (id: AttemptId) => `otr:attempt:${id}`,

  user: (id: UserId) => `otr:user:${id}`,
  userAssignments: (id: UserId) => `otr:user:${id}:assignments`,
  userQuizzes: (id: UserId) => `otr:user:${id}:quizzes`,
  userAttempts: (id: UserId) => `otr:user:${id}:attempts`,
  standings: (id: UserId) => `otr:user:${id}:standings`,
  shownNames: () => "otr:names",
  name: (folded: string) => `otr:name:${folded}`,
  account: (folded: string) => `otr:account:${folded}`,
  identity: (provider: string, subjectHash: string) => `otr:identity:${provider}:${subjectHash}`,

  /** @param period an ISO week such as `2025-W09`, or `all`. Without a quiz: the overall board. */
  board: (quizId: QuizId | undefined, period: string) =>
    quizId ? `otr:quiz:${quizId}:board:${period}` : `otr:board:${period}`,

  startUpCheck: () => "otr:start-up-check",

  rate: (bucket: string, window: number) => `otr:rate:${bucket}:${window}`,
} as const;

import { z } from "zod";
import { JoinCode } from "#lib/domain/join-code";
import { AttemptId, QuizId, UserId } from "#lib/domain/ids";
import { Response } from "#lib/domain/response";

/** Under which name an attempt appears to its teacher: drawn, or a seat the teacher gave; never a real name. */
export const Participant = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pseudonym"), name: z.string().min(1).max(40) }),
  z.object({ kind: z.literal("seat"), seat: z.int().min(1).max(200) }),
]);
export type Participant = z.infer<typeof Participant>;

/**
 * One run through a quiz. Kept as a hash: the head under `head`, each response under `r:{questionId}`,
 * `submittedAt`, `score` and `claimedBy` each written once.
 */
export const AttemptHead = z.object({
  schema: z.literal(1),
  id: AttemptId,
  quizId: QuizId,
  revision: z.int().positive(),
  /** Absent when a public quiz is played outside a class. */
  assignmentCode: JoinCode.optional(),
  participant: Participant,
  /** SHA-256 of the secret in the person's cookie, hex: who holds the cookie holds the attempt. */
  secretHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Seeds the order of questions and options. */
  seed: z.int().nonnegative(),
  /** Milliseconds since the epoch, by the server's clock. */
  startedAt: z.int().positive(),
});
export type AttemptHead = z.infer<typeof AttemptHead>;

export const Attempt = AttemptHead.extend({
  responses: z.array(Response),
  submittedAt: z.int().positive().optional(),
  /** The signed-in player this attempt counts for on the leaderboards. */
  claimedBy: UserId.optional(),
});
export type Attempt = z.infer<typeof Attempt>;

import { z } from "zod";
import { QuizId, UserId } from "#lib/domain/ids";
import { JoinCode } from "#lib/domain/join-code";

/** When a student sees right and wrong, with the evidence. */
export const FeedbackPolicy = z.enum(["after-each", "at-end", "after-close"]);
export type FeedbackPolicy = z.infer<typeof FeedbackPolicy>;

/** A quiz revision given to a class under a code. Times are milliseconds since the epoch. */
export const Assignment = z.object({
  schema: z.literal(1),
  code: JoinCode,
  owner: UserId,
  quizId: QuizId,
  revision: z.int().positive(),
  title: z.string().min(1).max(160),
  /** The teacher's words to the class. */
  note: z.string().max(500).optional(),
  opensAt: z.int().positive(),
  closesAt: z.int().positive(),
  feedback: FeedbackPolicy,
  attempts: z.enum(["one", "unlimited"]),
  names: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("pseudonyms") }),
    z.object({ kind: z.literal("seats"), count: z.int().min(1).max(200) }),
  ]),
  shuffle: z.object({ questions: z.boolean(), options: z.boolean() }),
  createdAt: z.int().positive(),
});
export type Assignment = z.infer<typeof Assignment>;

export type AssignmentPhase = "not-yet-open" | "open" | "closed";

/** Where an assignment stands at `now`; it is open from `opensAt` up to, not including, `closesAt`. */
export function assignmentPhase({ opensAt, closesAt }: Assignment, now: number): AssignmentPhase {
  if (now < opensAt) return "not-yet-open";
  return now < closesAt ? "open" : "closed";
}

/** Attempts and the assignment itself are deleted this long after it closes. */
export const RETENTION_DAYS = 90;

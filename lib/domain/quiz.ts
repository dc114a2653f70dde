import { z } from "zod";
import { Article } from "#lib/domain/article";
import { Fact, Motion, Rejection } from "#lib/domain/fact";
import { QuizId } from "#lib/domain/ids";
import { Question } from "#lib/domain/question";
import { RollCall } from "#lib/domain/roll-call";

/**
 * One published, immutable state of a quiz: everything needed to show it, to score it and to show that it is right.
 * An edit makes the next revision; attempts stay with theirs (law 7).
 */
export const QuizRevision = z.object({
  schema: z.literal(1),
  quizId: QuizId,
  revision: z.int().positive(),
  title: z.string().min(1).max(160),
  /** One or two neutral sentences for the list of quizzes. */
  summary: z.string().min(1).max(400),
  article: Article,
  /** Whether players may read the whole article, or only the quoted evidence. */
  articleShared: z.boolean(),
  motions: z.array(Motion),
  facts: z.array(Fact),
  rollCalls: z.array(RollCall),
  questions: z.array(Question).min(1).max(25),
  rejections: z.array(Rejection),
});
export type QuizRevision = z.infer<typeof QuizRevision>;

/** Names one immutable revision. */
export type RevisionRef = Pick<QuizRevision, "quizId" | "revision">;

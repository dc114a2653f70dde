import { z } from "zod";
import { AttachedRecords } from "#lib/domain/attached-record";
import { Article } from "#lib/domain/article";
import { Contradiction } from "#lib/domain/contradiction";
import { Fact, Motion, Rejection } from "#lib/domain/fact";
import { QuizId, UserId } from "#lib/domain/ids";
import { Question, QuestionKind } from "#lib/domain/question";
import { RollCall } from "#lib/domain/roll-call";

/** What a teacher asked the generator for. */
export const DraftSettings = z.object({
  count: z.int().min(5).max(25),
  /** Only these kinds; absent means all. */
  kinds: z.array(QuestionKind).min(1).optional(),
  difficulty: z.enum(["easier", "mixed", "harder"]),
  seed: z.int().nonnegative(),
});
export type DraftSettings = z.infer<typeof DraftSettings>;

/** What was understood of the article: the same for all versions of a draft, until the article is replaced. */
export const DraftSource = z.object({
  schema: z.literal(1),
  article: Article,
  motions: z.array(Motion),
  facts: z.array(Fact),
  rollCalls: z.array(RollCall),
  /** Left out, and why. */
  rejections: z.array(Rejection),
  /** Where a roll call contradicts the article; absent in what was stored before there were any. */
  contradictions: z.array(Contradiction).optional(),
});
export type DraftSource = z.infer<typeof DraftSource>;

/** One question on the desk. What is not used stays on the desk, and is left out when the quiz is published. */
export const DraftItem = z.object({ question: Question, use: z.boolean() });
export type DraftItem = z.infer<typeof DraftItem>;

/** How many questions a desk holds, used or not. */
export const DESK_ITEMS_MAX = 40;

/** What a teacher changes on the desk and the browser sends whole with every save. */
export const DraftContent = z.object({
  title: z.string().trim().min(1, "Give the quiz a title.").max(160, "Keep the title under 160 characters."),
  summary: z
    .string()
    .trim()
    .min(1, "Say in a sentence what the quiz is about.")
    .max(400, "Keep the summary under 400 characters."),
  /** Only if the teacher may share it do students see the whole article. */
  articleShared: z.boolean(),
  items: z.array(DraftItem).max(DESK_ITEMS_MAX, `A desk holds ${DESK_ITEMS_MAX} questions.`),
  /** Official records attached, in the order in which they were; absent where none ever was. */
  records: AttachedRecords.optional(),
});
export type DraftContent = z.infer<typeof DraftContent>;

/**
 * One saved version of a draft. Versions count up by one; a save names the version it was made from, so a second
 * window that changed it first is noticed and nothing is overwritten.
 */
export const DraftVersion = DraftContent.extend({
  schema: z.literal(1),
  quizId: QuizId,
  version: z.int().positive(),
  settings: DraftSettings,
  /**
   * Digests of the questions the pipeline wrote for this draft. A question that comes back from a browser and is
   * not one of them is the teacher's (`origin`). Never taken from a browser.
   */
  sealed: z.array(z.string()),
  savedAt: z.int().positive(),
  /** A random name of the browser window it came from, so that a window knows its own work again. */
  window: z.string().max(64).optional(),
});
export type DraftVersion = z.infer<typeof DraftVersion>;

/**
 * That a number was given to a published revision, and to which content: `digest` is of what is published, so the same
 * content published again is the same revision.
 */
export const Publication = z.object({
  revision: z.int().positive(),
  at: z.int().positive(),
  digest: z.string().min(1),
});
export type Publication = z.infer<typeof Publication>;

/** What a list tells of a record: what was decided, without anybody's line. */
export const RecordHead = RollCall.pick({
  id: true,
  body: true,
  symbol: true,
  date: true,
  title: true,
  result: true,
  tallies: true,
});
export type RecordHead = z.infer<typeof RecordHead>;

/** A quiz in its owner's list. */
export const OwnQuizCard = z.object({
  quizId: QuizId,
  owner: UserId,
  title: z.string(),
  /** Questions the draft uses. */
  questionCount: z.int().nonnegative(),
  createdAt: z.int().positive(),
  updatedAt: z.int().positive(),
  /** The last published revision; absent while there is none. */
  published: z.object({ revision: z.int().positive(), at: z.int().positive() }).optional(),
  archived: z.boolean(),
  /** The records attached, so that they are found without reading every draft. */
  records: z.array(RecordHead).optional(),
});
export type OwnQuizCard = z.infer<typeof OwnQuizCard>;

import { z } from "zod";
import { Evidence } from "#lib/domain/evidence";
import { Position } from "#lib/domain/fact";
import { FactId, OptionId, QuestionId } from "#lib/domain/ids";

/** What a question asks about; each kind is one writer in the pipeline. */
export const QuestionKind = z.enum([
  "how-voted",
  "which-voted",
  "who-voted-alike",
  "tally",
  "outcome",
  "who-said",
  "what-said",
  "match-speakers",
  "who-is",
  "true-false",
  "place-the-count",
  "which-body",
  "broke-with-party",
  "party-count",
  "which-two-alike",
  "majority-needed",
  "spot-the-error",
]);
export type QuestionKind = z.infer<typeof QuestionKind>;

/**
 * The kinds that are asked when nobody names any. What article and record tell differently is asked only where a
 * teacher wants it (law 3).
 */
export const USUAL_KINDS: readonly QuestionKind[] = QuestionKind.options.filter(
  (kind) => kind !== "spot-the-error",
);

/**
 * One choice. `basis` shows why it is the key or why it is wrong: the facts that prove it, and one sentence. Only an
 * option a teacher wrote may be without. Nothing of `basis` is sent to a browser before the question is answered.
 */
export const Option = z.object({
  id: OptionId,
  text: z.string().min(1),
  /** A second, quieter line, such as an office. */
  detail: z.string().min(1).optional(),
  /** Set when the option is a vote, so that it is shown with its colour, icon and word. */
  position: Position.optional(),
  basis: z.object({ factIds: z.array(FactId).min(1), note: z.string().min(1) }).optional(),
});
export type Option = z.infer<typeof Option>;

const base = {
  id: QuestionId,
  /** `own`: written by a teacher from nothing. */
  kind: z.enum([...QuestionKind.options, "own"]),
  stem: z.string().min(1),
  /** Words the stem asks about, shown as a quotation below it. Verbatim from the article. */
  quotation: z.string().min(1).optional(),
  /** The fact in one sentence, shown after answering. */
  explanation: z.string().min(1),
  factIds: z.array(FactId),
  evidence: z.array(Evidence),
  /**
   * Who vouches for it. Absent: the pipeline wrote it, and its facts and evidence show that it is right. `teacher`:
   * a teacher wrote or changed it; without evidence it is shown to students as the teacher's own, with no source.
   */
  origin: z.literal("teacher").optional(),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
};

export const SingleQuestion = z.object({
  ...base,
  shape: z.literal("single"),
  options: z.array(Option).min(3).max(4),
  key: OptionId,
});
export type SingleQuestion = z.infer<typeof SingleQuestion>;

export const MultipleQuestion = z.object({
  ...base,
  shape: z.literal("multiple"),
  options: z.array(Option).min(3).max(6),
  key: z.array(OptionId).min(1),
});
export type MultipleQuestion = z.infer<typeof MultipleQuestion>;

/** Prompts (statements) to be matched with options (speakers). There may be more options than prompts. */
export const MatchingQuestion = z.object({
  ...base,
  shape: z.literal("matching"),
  prompts: z
    .array(z.object({ id: OptionId, text: z.string().min(1) }))
    .min(2)
    .max(4),
  options: z.array(Option).min(2).max(6),
  /** prompt id → option id */
  key: z.record(z.string(), OptionId),
});
export type MatchingQuestion = z.infer<typeof MatchingQuestion>;

/** True or false: `stem` is the claim. `correction` says what is true, when the claim is false. */
export const BooleanQuestion = z.object({
  ...base,
  shape: z.literal("boolean"),
  key: z.boolean(),
  correction: z.string().min(1).optional(),
});
export type BooleanQuestion = z.infer<typeof BooleanQuestion>;

/** Law 1: what no teacher vouches for rests on facts and evidence, and so does every one of its options. */
export const Question = z
  .discriminatedUnion("shape", [SingleQuestion, MultipleQuestion, MatchingQuestion, BooleanQuestion])
  .superRefine((question, ctx) => {
    if (question.origin === "teacher") return;
    const missing = (path: (string | number)[]) => {
      ctx.addIssue({ code: "custom", path, message: "Without evidence there is no question." });
    };
    if (question.factIds.length === 0) missing(["factIds"]);
    if (question.evidence.length === 0) missing(["evidence"]);
    if (question.shape === "boolean") return;
    question.options.forEach(({ basis }, i) => {
      if (basis === undefined) missing(["options", i, "basis"]);
    });
  });
export type Question = z.infer<typeof Question>;

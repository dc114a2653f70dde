import { z } from "zod";
import { OptionId, QuestionId } from "#lib/domain/ids";

/** What a person chose, in the shape of the question. */
export const Choice = z.discriminatedUnion("shape", [
  z.object({ shape: z.literal("single"), option: OptionId }),
  z.object({ shape: z.literal("multiple"), options: z.array(OptionId).min(1).max(6) }),
  z.object({ shape: z.literal("matching"), pairs: z.record(OptionId, OptionId) }),
  z.object({ shape: z.literal("boolean"), value: z.boolean() }),
]);
export type Choice = z.infer<typeof Choice>;

/** The one counted answer to one question (law 6). Points are not stored: they follow from the revision. */
export const Response = z.object({
  questionId: QuestionId,
  choice: Choice,
  /** Milliseconds since the epoch, by the server's clock. */
  answeredAt: z.int().positive(),
});
export type Response = z.infer<typeof Response>;

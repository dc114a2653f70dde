"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { assignQuiz } from "#lib/data/assignment-desk";
import { defineAction } from "#lib/data/define-action";
import { frameFields, termsFields } from "#lib/domain/assignment-form";
import { QuizId } from "#lib/domain/ids";
import { QuizSlug } from "#lib/domain/sitting-place";

/** Each part of the form is read by itself, so that all its mistakes are told at once. */
const Input = z.unknown().transform((raw, ctx) => {
  const quiz = z.object({ ref: z.union([QuizSlug, QuizId]) }).safeParse(raw);
  const terms = termsFields(Date.now, "ahead").safeParse(raw);
  const frame = frameFields.safeParse(raw);
  for (const part of [quiz, terms, frame]) {
    for (const { path, message } of part.error?.issues ?? []) ctx.addIssue({ code: "custom", path, message });
  }
  if (!quiz.success || !terms.success || !frame.success) return z.NEVER;
  return { ref: quiz.data.ref, terms: terms.data, frame: frame.data };
});

/** Gives a public quiz or one of the own to a class, and goes to its page with code, link and picture. */
export const assign = defineAction({
  name: "assign",
  access: "signed-in",
  input: Input,
  limit: { bucket: ({ viewer }) => `assign:${viewer.userId}`, max: 60, windowSeconds: 3600 },
  run: async ({ input, viewer, now }): Promise<null> => {
    const code = await assignQuiz(input.ref, input, viewer, now);
    redirect(`/teach/assignments/${code}`);
  },
});

"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "#lib/data/define-action";
import { AppError } from "#lib/domain/app-error";
import type { ProposedDraft, RewrittenDraft, SavedDraft } from "#lib/domain/desk-view";
import { QuizId } from "#lib/domain/ids";

const Own = z.object({ quizId: QuizId });
const limit = { none: "not yet open" } as const;

/** Makes a draft from an article, and goes to its desk. */
export const createQuiz = defineAction({
  name: "create-quiz",
  access: "signed-in",
  input: z.object({}),
  limit,
  run: async (): Promise<null> => redirect("/teach"),
});

/** Saves the desk as the next version. */
export const saveDraft = defineAction({
  name: "save-draft",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<SavedDraft> => {
    throw new AppError("not-found");
  },
});

/** Writes one question once more, with other wrong options. */
export const rewriteItem = defineAction({
  name: "rewrite-item",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<RewrittenDraft> => {
    throw new AppError("not-found");
  },
});

/** Adds questions that are not on the desk yet. */
export const proposeMore = defineAction({
  name: "propose-more",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<ProposedDraft> => {
    throw new AppError("not-found");
  },
});

/** Publishes the questions that are used as the next revision. */
export const publishQuiz = defineAction({
  name: "publish-quiz",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<{ revision: number }> => {
    throw new AppError("not-found");
  },
});

/** Makes a copy of the draft, and goes to its desk. */
export const duplicateQuiz = defineAction({
  name: "duplicate-quiz",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<null> => redirect("/teach"),
});

/** Puts a quiz out of sight; nothing is lost. */
export const archiveQuiz = defineAction({
  name: "archive-quiz",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<null> => {
    throw new AppError("not-found");
  },
});

/** Takes a quiz out of the archive. */
export const unarchiveQuiz = defineAction({
  name: "unarchive-quiz",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<null> => {
    throw new AppError("not-found");
  },
});

/** Deletes a quiz with its draft; classes that have it keep their revision until they are deleted. */
export const deleteQuiz = defineAction({
  name: "delete-quiz",
  access: "signed-in",
  input: Own,
  limit,
  run: async (): Promise<null> => redirect("/teach"),
});

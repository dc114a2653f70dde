"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { askContradiction as ask } from "#lib/data/ask-contradiction";
import { attachRecord as attach } from "#lib/data/attach-record";
import { changeRecords as change } from "#lib/data/change-records";
import type { Viewer } from "#lib/data/action-gate";
import { createFromArticle } from "#lib/data/create-draft";
import { defineAction } from "#lib/data/define-action";
import { addMore, rewriteItem as rewrite, saveDraft as save } from "#lib/data/edit-draft";
import { ownDraft } from "#lib/data/own-draft";
import { archiveDraft, duplicateDraft, ownDeletable, removeQuiz } from "#lib/data/own-quizzes";
import { publishDraft } from "#lib/data/publish-draft";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import type { QuizId } from "#lib/domain/ids";
import {
  DeleteFields,
  MoreFields,
  NewQuizFields,
  OwnFields,
  RewriteFields,
  SaveFields,
  VersionFields,
} from "#lib/domain/desk-forms";
import { AskFields, AttachFields, RecordsFields } from "#lib/domain/record-forms";

/** Every action on a quiz is for its owner alone. */
const owned = ({ input, viewer }: { input: { quizId: QuizId }; viewer: Viewer | undefined }) =>
  ownDraft(input.quizId, viewer);

const bucket =
  (name: string) =>
  ({ viewer }: { viewer: Viewer | undefined }) =>
    `${name}:${viewer?.userId ?? ""}`;
/** A desk saves by itself while somebody types. */
const editing = { bucket: bucket("desk"), max: 600, windowSeconds: 600 };
/** Reading an article and writing questions takes the server's time. */
const writing = { bucket: bucket("write-questions"), max: 60, windowSeconds: 600 };

/**
 * Makes a draft from an article, and goes to its desk. The file is read only after the form is found to be in order.
 * The allowance is for the longest text, and a little more, so that a longer one gets its own sentence.
 */
export const createQuiz = defineAction({
  name: "create-quiz",
  access: "signed-in",
  input: NewQuizFields,
  allows: { characters: 1_500_000, files: ["file"] },
  limit: writing,
  run: async ({ input, viewer, now }): Promise<null> => {
    const { given, ...rest } = input;
    const submission =
      given.kind === "file"
        ? { ...given, bytes: new Uint8Array(await given.file.arrayBuffer()), name: given.file.name }
        : given;
    const quizId = await createFromArticle({ ...rest, submission }, viewer, now);
    redirect(`/teach/quizzes/${quizId}`);
  },
});

/** Saves the desk as the next version. */
export const saveDraft = defineAction({
  name: "save-draft",
  access: owned,
  input: SaveFields,
  // The desk is sent whole; it is on the page already and need not come back.
  allows: { characters: 400_000 },
  secret: ["content"],
  limit: editing,
  run: ({ input, resource, now }) => save(resource, input, input.content, now),
});

/** Writes one question once more, with other wrong options. */
export const rewriteItem = defineAction({
  name: "rewrite-item",
  access: owned,
  input: RewriteFields,
  limit: writing,
  run: ({ input, resource, now }) => rewrite(resource, input, input.questionId, now),
});

/** Adds questions that are not on the desk yet. */
export const proposeMore = defineAction({
  name: "propose-more",
  access: owned,
  input: MoreFields,
  limit: writing,
  run: ({ input, resource, now }) => addMore(resource, input, input, now),
});

/** Attaches an official record: a file or a pasted text. It is read only after the form is found to be in order. */
export const attachRecord = defineAction({
  name: "attach-record",
  access: owned,
  input: AttachFields,
  allows: { characters: 500_000, files: ["recordFile"] },
  // It is in the form still, and need not come back.
  secret: ["recordText"],
  limit: writing,
  run: async ({ input, resource, now }) => {
    const { recordFile, recordText, recordDate, recordBody, recordTitle, pick } = input;
    const context = {
      ...(recordDate !== undefined && { date: recordDate }),
      ...(recordBody !== undefined && { body: recordBody }),
      ...(recordTitle !== undefined && { title: recordTitle }),
    };
    const given = recordFile
      ? { field: "recordFile" as const, input: new Uint8Array(await recordFile.arrayBuffer()) }
      : { field: "recordText" as const, input: recordText };
    return attach(resource, input, { ...given, context, picked: pick }, now);
  },
});

/** Says which records are attached and what each is about: detaches one, or corrects its match. */
export const changeRecords = defineAction({
  name: "change-records",
  access: owned,
  input: RecordsFields,
  limit: editing,
  run: ({ input, resource, now }) => change(resource, input, input.records, now),
});

/** Adds a question about what article and record tell differently. */
export const askContradiction = defineAction({
  name: "ask-contradiction",
  access: owned,
  input: AskFields,
  limit: writing,
  run: ({ input, resource, now }) => ask(resource, input, input.contradiction, now),
});

/** Publishes the questions that are used as the next revision. */
export const publishQuiz = defineAction({
  name: "publish-quiz",
  access: owned,
  input: VersionFields,
  limit: editing,
  run: async ({ input, resource, now }) => ({ revision: await publishDraft(resource, input.base, now) }),
});

/** Makes a copy of the draft, and goes to its desk. */
export const duplicateQuiz = defineAction({
  name: "duplicate-quiz",
  access: owned,
  input: OwnFields,
  limit: writing,
  run: async ({ resource, now }): Promise<null> => {
    redirect(`/teach/quizzes/${await duplicateDraft(resource, now)}`);
  },
});

/** Puts a quiz out of sight; nothing is lost, and classes that have it go on. */
export const archiveQuiz = defineAction({
  name: "archive-quiz",
  access: owned,
  input: OwnFields,
  limit: editing,
  run: async ({ resource }): Promise<null> => {
    await archiveDraft(resource, true);
    refresh();
    return null;
  },
});

/** Takes a quiz out of the archive. */
export const unarchiveQuiz = defineAction({
  name: "unarchive-quiz",
  access: owned,
  input: OwnFields,
  limit: editing,
  run: async ({ resource }): Promise<null> => {
    await archiveDraft(resource, false);
    refresh();
    return null;
  },
});

/** Deletes a quiz with its draft; classes that have it keep their revision. Ends at /teach?deleted=quiz. */
export const deleteQuiz = defineAction({
  name: "delete-quiz",
  access: ({ input, viewer }) => ownDeletable(input.quizId, viewer),
  input: DeleteFields,
  limit: editing,
  run: async ({ input, resource }): Promise<null> => {
    if (input.confirm !== "yes") {
      throw new AppError("invalid-input", APP_ERRORS["invalid-input"], {
        confirm: "Tick the box to delete it.",
      });
    }
    await removeQuiz(resource);
    redirect("/teach?deleted=quiz");
  },
});

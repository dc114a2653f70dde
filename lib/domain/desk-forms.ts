import { z } from "zod";
import { FILE_MAX_BYTES } from "#lib/domain/desk-view";
import { DraftSettings } from "#lib/domain/draft";
import { QuestionId, QuizId } from "#lib/domain/ids";
import { QuestionKind } from "#lib/domain/question";

/** A whole number as a form sends it. */
const wholeNumber = (message: string) =>
  z
    .string({ error: message })
    .regex(/^\s*\d{1,9}\s*$/, message)
    .transform(Number);

/** Names one quiz of the sender's own. */
export const OwnFields = z.object({ quizId: QuizId });

/** Names the version that a change is made from, and the browser window that makes it. */
export const VersionFields = OwnFields.extend({
  base: wholeNumber("Load the page again.").pipe(z.int().positive("Load the page again.")),
  window: z.string().max(64, "Load the page again.").optional(),
});

export const SaveFields = VersionFields.extend({ content: z.string({ error: "There is nothing to save." }) });

export const RewriteFields = VersionFields.extend({ questionId: QuestionId });

export const DeleteFields = OwnFields.extend({ confirm: z.string().optional() });

/** Boxes of one name come as a list, one alone as a word, none as nothing: then all kinds are meant. */
const kinds = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .optional()
  .pipe(z.array(QuestionKind, { error: "Choose kinds of questions from the list." }).min(1).optional());

const difficulty = z
  .enum(DraftSettings.shape.difficulty.options, { error: "Choose how difficult it should be." })
  .default("mixed");

const count = (least: number, most: number) =>
  wholeNumber(`A whole number from ${least} to ${most}.`).pipe(
    z
      .int()
      .min(least, `A whole number from ${least} to ${most}.`)
      .max(most, `A whole number from ${least} to ${most}.`),
  );

export const MoreFields = VersionFields.extend({ count: count(1, 25), kinds, difficulty });

/** A field left empty is a field not given. */
const optionalText = (schema: z.ZodType<string, string>) =>
  z
    .string()
    .transform((typed) => typed.replace(/\s+/gu, " ").trim() || undefined)
    .optional()
    .pipe(schema.optional());

const Known = z.object({
  title: optionalText(z.string().max(300, "Keep the title under 300 characters.")),
  publisher: optionalText(z.string().max(120, "Keep the publisher's name under 120 characters.")),
  date: optionalText(z.iso.date("Give the date as year-month-day, such as 2026-11-24.")),
  url: optionalText(
    z.url({
      protocol: /^https?$/,
      error: "Give the whole address, such as https://news.example/article.",
    }),
  ),
  count: count(5, 25).default(10),
  kinds,
  difficulty,
  token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{22}$/, "Load the page again.")
    .optional(),
});

const GivenFile = z
  .file()
  .max(FILE_MAX_BYTES, "This file is larger than 2 MB. Save the article alone, as text or HTML.");

/** What is given of an article: one of a pasted text, a file, a link. */
type Given = { kind: "text"; text: string } | { kind: "file"; file: File } | { kind: "link"; url: string };

/** Reads the three ways of giving an article; all mistakes of the form are told at once. */
export const NewQuizFields = z.unknown().transform((raw, ctx) => {
  const known = Known.safeParse(raw);
  const given = readGiven(raw);
  for (const { path, message } of known.error?.issues ?? [])
    ctx.addIssue({ code: "custom", path: path.slice(0, 1), message });
  if ("problem" in given) ctx.addIssue({ code: "custom", path: [given.field], message: given.problem });
  if (!known.success || "problem" in given) return z.NEVER;
  const { title, publisher, date, url, token, kinds: only, ...settings } = known.data;
  return {
    given,
    known: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
    },
    settings: { ...settings, ...(only && { kinds: only }) },
    ...(token !== undefined && { token }),
  };
});

function readGiven(raw: unknown): Given | { field: "text" | "file" | "link"; problem: string } {
  const form = z
    .object({ text: z.string().default(""), link: z.string().default(""), file: z.unknown().optional() })
    .safeParse(raw);
  const { text = "", link = "", file } = form.data ?? {};
  const filled = [text.trim() !== "", file instanceof File, link.trim() !== ""].filter(Boolean).length;
  if (filled === 0) return { field: "text", problem: "Paste the article, choose a file or give a link." };
  if (filled > 1) {
    const field = file instanceof File ? "file" : "link";
    return { field, problem: "Give the article in one way: as text, as a file or as a link." };
  }
  if (file instanceof File) {
    const read = GivenFile.safeParse(file);
    return read.success
      ? { kind: "file", file }
      : { field: "file", problem: read.error.issues[0]?.message ?? "Choose another file." };
  }
  return link.trim() === "" ? { kind: "text", text } : { kind: "link", url: link.trim() };
}

import { z } from "zod";
import { RecordKey } from "#lib/domain/attached-record";
import { VersionFields } from "#lib/domain/desk-forms";
import { RECORD_FILE_MAX_BYTES, RECORD_TOO_LARGE } from "#lib/domain/desk-view";

const TEXT_MAX = 400_000;

/** A line left empty is not given. */
const line = (most: number) =>
  z
    .string()
    .max(most, `Keep this under ${most} characters.`)
    .transform((typed) => typed.replace(/\s+/gu, " ").trim() || undefined)
    .optional();

/** One box comes as a word, several as a list. */
const picks = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .pipe(z.array(RecordKey, { error: "Choose from the list." }));

/** An official record: a file or a pasted text, and what it may not say itself. */
const Given = z
  .object({
    recordText: z
      .string()
      .max(TEXT_MAX, "This text is too long. Paste the part with the one vote.")
      .default(""),
    recordFile: z.file().max(RECORD_FILE_MAX_BYTES, RECORD_TOO_LARGE).optional(),
    recordDate: line(10).pipe(z.iso.date("Give the date as year-month-day, such as 2031-03-04.").optional()),
    recordBody: line(120),
    recordTitle: line(300),
    pick: picks,
  })
  .superRefine(({ recordText, recordFile }, ctx) => {
    const given = [recordText.trim() !== "", recordFile !== undefined].filter(Boolean).length;
    if (given === 0)
      ctx.addIssue({ code: "custom", path: ["recordFile"], message: "Choose a file, or paste the text." });
    if (given === 2)
      ctx.addIssue({
        code: "custom",
        path: ["recordFile"],
        message: "Give the record in one way: as a file or as text.",
      });
  });

/** Attaching a record to a version of a draft. */
export const AttachFields = VersionFields.and(Given);
export type AttachFields = z.infer<typeof AttachFields>;

/** Which records are attached, and what they are about: `records` as JSON. */
export const RecordsFields = VersionFields.extend({ records: z.string({ error: "Load the page again." }) });

/** A contradiction to be asked about: its place among those of the version. */
export const AskFields = VersionFields.extend({
  contradiction: z
    .string({ error: "Load the page again." })
    .regex(/^\d{1,4}$/, "Load the page again.")
    .transform(Number),
});

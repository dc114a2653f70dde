import { z } from "zod";
import { type Assignment, FeedbackPolicy, RETENTION_DAYS } from "#lib/domain/assignment";
import { hasInvisible } from "#lib/domain/display-name";
import { isTimeZone, readLocalTime } from "#lib/domain/zoned-time";

const TITLE_MAX = 160;
const NOTE_MAX = 500;
const SEATS_MAX = 200;
/** An assignment closes within a year: results are kept 90 days beyond that, and no longer. */
const YEAR = 366 * 86_400_000;
/** And not so long ago that the results would be due for deletion as soon as it is saved. */
const LONGEST_AGO = (RETENTION_DAYS - 1) * 86_400_000;

const unseen = "Leave out signs that cannot be seen.";

const title = z
  .string({ error: "Give it a title." })
  .transform((typed) => typed.normalize("NFC").replace(/\s+/gu, " ").trim())
  .superRefine((text, ctx) => {
    if (text === "") ctx.addIssue({ code: "custom", message: "Give it a title." });
    else if (text.length > TITLE_MAX) ctx.addIssue({ code: "custom", message: tooLong(text, TITLE_MAX) });
    else if (hasInvisible(text)) ctx.addIssue({ code: "custom", message: unseen });
  });

const note = z
  .string()
  .default("")
  .transform((typed) => typed.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .superRefine((text, ctx) => {
    if (text.length > NOTE_MAX) ctx.addIssue({ code: "custom", message: tooLong(text, NOTE_MAX) });
    else if (hasInvisible(text.replaceAll("\n", " "))) ctx.addIssue({ code: "custom", message: unseen });
  })
  .transform((text) => text || undefined);

function tooLong(text: string, max: number): string {
  return `At most ${max} letters and signs; this has ${text.length}.`;
}

const zone = z
  .string({ error: "Choose a time zone." })
  .refine(isTimeZone, "Choose a time zone from the list.");
const feedback = z.enum(FeedbackPolicy.options, { error: "Choose when right and wrong are shown." });
const attempts = z.enum(["one", "unlimited"], { error: "Choose how many attempts." });

const nameKinds = z.enum(["pseudonyms", "seats"], { error: "Choose drawn names or seat numbers." });
const seatCount = z
  .string()
  .transform((typed) => Number(typed.normalize("NFKC").trim() || Number.NaN))
  .pipe(
    z
      .int({ error: `A whole number from 1 to ${SEATS_MAX}.` })
      .min(1)
      .max(SEATS_MAX),
  )
  .catch(() => Number.NaN)
  .refine((count) => !Number.isNaN(count), `A whole number from 1 to ${SEATS_MAX}.`);

/** What a teacher sets and may change later. Times are milliseconds since the epoch. */
export type AssignmentTerms = Pick<Assignment, "title" | "opensAt" | "closesAt" | "feedback" | "attempts"> & {
  note: Assignment["note"] | undefined;
  /** The zone the times were typed in; kept by the form only. */
  zone: string;
};

/** What is fixed once students may have started. */
export type AssignmentFrame = Pick<Assignment, "names" | "shuffle">;

const Raw = z.object({
  title: z.unknown().optional(),
  note: z.unknown().optional(),
  zone: z.unknown().optional(),
  opens: z.unknown().optional(),
  closes: z.unknown().optional(),
  feedback: z.unknown().optional(),
  attempts: z.unknown().optional(),
});

/**
 * Reads the fields every assignment form has. Each bad field gets its own sentence, all of them at once.
 *
 * @param now the clock; read when a form comes in.
 * @param closing `ahead`: a new assignment must still be open some time. `any`: an old one may have closed.
 */
export function termsFields(now: () => number, closing: "ahead" | "any") {
  return Raw.transform((raw, ctx): AssignmentTerms => {
    const fields = z.object({ title, note, zone, feedback, attempts }).safeParse(raw);
    const issues: [string, string][] = fields.success
      ? []
      : fields.error.issues.map(({ path, message }) => [String(path[0]), message]);
    const clock = zone.safeParse(raw.zone).data ?? "UTC";
    const [opensAt, closesAt] = [raw.opens, raw.closes].map((at) =>
      typeof at === "string" ? readLocalTime(at, clock) : undefined,
    );
    if (opensAt === undefined) issues.push(["opens", "Give a date and a time, such as 2026-11-24 10:15."]);
    if (closesAt === undefined) issues.push(["closes", "Give a date and a time, such as 2026-11-24 11:00."]);
    if (opensAt !== undefined && closesAt !== undefined) {
      const wrong = closingProblem(opensAt, closesAt, now(), closing);
      if (wrong) issues.push(["closes", wrong]);
    }
    for (const [path, message] of issues) ctx.addIssue({ code: "custom", path: [path], message });
    if (!fields.success || opensAt === undefined || closesAt === undefined || issues.length > 0)
      return z.NEVER;
    return { ...fields.data, opensAt, closesAt };
  });
}

function closingProblem(
  opensAt: number,
  closesAt: number,
  now: number,
  closing: "ahead" | "any",
): string | undefined {
  if (closesAt <= opensAt) return "Closing comes after opening; choose a later time.";
  if (closing === "ahead" && closesAt <= now) return "That is over already; choose a later time.";
  if (closesAt < now - LONGEST_AGO) return "That is so long ago that all results would be deleted at once.";
  if (closesAt > now + YEAR) return "At most a year from now.";
  return undefined;
}

/** Reads the fields that only a new assignment has. */
export const frameFields = z
  .object({
    names: z.unknown().optional(),
    seats: z.unknown().optional(),
    shuffleQuestions: z.unknown().optional(),
    shuffleOptions: z.unknown().optional(),
  })
  .transform((raw, ctx): AssignmentFrame => {
    const kind = nameKinds.safeParse(raw.names);
    const shuffle = {
      questions: raw.shuffleQuestions !== undefined,
      options: raw.shuffleOptions !== undefined,
    };
    if (!kind.success) {
      ctx.addIssue({ code: "custom", path: ["names"], message: kind.error.issues[0]?.message ?? "" });
      return z.NEVER;
    }
    if (kind.data === "pseudonyms") return { names: { kind: "pseudonyms" }, shuffle };
    const count = seatCount.safeParse(raw.seats ?? "");
    if (!count.success) {
      ctx.addIssue({ code: "custom", path: ["seats"], message: count.error.issues[0]?.message ?? "" });
      return z.NEVER;
    }
    return { names: { kind: "seats", count: count.data }, shuffle };
  });

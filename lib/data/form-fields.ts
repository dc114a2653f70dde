import "server-only";
import type { z } from "zod";
import { AppError } from "#lib/domain/app-error";

/** Fields and characters a form may carry; far above every form of ours, far below what would hurt. */
const MAX_FIELDS = 200;
const MAX_CHARACTERS = 48_000;

/** A posted form as plain values: a field sent once is a string, a field sent several times a list. */
export type FormFields = Record<string, string | string[]>;

/**
 * Turns a posted form into plain values for zod. React's own bookkeeping fields (`$ACTION_…`) are dropped.
 *
 * @throws AppError `too-large` over the limits, `invalid-input` when a file was sent where none is expected.
 * @example readFields(form) // { title: "Two votes", option: ["opt_a", "opt_c"] }
 */
export function readFields(form: FormData): FormFields {
  const fields = new Map<string, string | string[]>();
  let characters = 0;
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION_")) continue;
    if (typeof value !== "string") throw new AppError("invalid-input", "This form takes no files.");
    characters += name.length + value.length;
    count += 1;
    if (count > MAX_FIELDS || characters > MAX_CHARACTERS) throw new AppError("too-large");
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(fields);
}

/** What was typed, to fill a form again: single values only, and nothing from a field named in `secret`. */
export function typedValues(fields: FormFields, secret: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && !secret.includes(entry[0]),
    ),
  );
}

/** The first problem of each field, as one sentence keyed by the field's name; a problem of the whole is under `form`. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string> {
  const errors = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = path.length > 0 ? String(path[0]) : "form";
    if (!errors.has(field)) errors.set(field, message);
  }
  return Object.fromEntries(errors);
}

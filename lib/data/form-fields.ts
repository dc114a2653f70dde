import "server-only";
import type { z } from "zod";
import { AppError } from "#lib/domain/app-error";

/** Fields and characters a form may carry; far above every form of ours, far below what would hurt. */
const MAX_FIELDS = 200;
const MAX_CHARACTERS = 48_000;

/** What a form may carry beyond the usual, where an action says so. */
export interface FormAllowance {
  /** Characters of all fields together. */
  characters?: number;
  /** Fields that may hold one file each; how large a file may be is for the action to say. */
  files?: readonly string[];
}

/** A posted form as plain values: a field sent once is a string, a field sent several times a list. */
export type FormFields = Record<string, string | string[]>;

/** The same of a form that may carry files. */
export type FieldsAndFiles = Record<string, string | string[] | File>;

/**
 * Turns a posted form into plain values for zod. React's own bookkeeping fields (`$ACTION_…`) are dropped, and so is
 * a file field in which no file was chosen.
 *
 * @throws AppError `too-large` over the limits, `invalid-input` when a file was sent where none is expected.
 * @example readFields(form) // { title: "Two votes", option: ["opt_a", "opt_c"] }
 */
export function readFields(form: FormData): FormFields;
export function readFields(form: FormData, allowance: FormAllowance | undefined): FieldsAndFiles;
export function readFields(
  form: FormData,
  { characters: most = MAX_CHARACTERS, files = [] }: FormAllowance = {},
): FieldsAndFiles {
  const fields = new Map<string, string | string[] | File>();
  let characters = 0;
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION_")) continue;
    count += 1;
    if (count > MAX_FIELDS) throw new AppError("too-large");
    const before = fields.get(name);
    if (typeof value !== "string") {
      if (isUnchosen(value)) continue;
      if (!files.includes(name) || before !== undefined)
        throw new AppError("invalid-input", "This form takes no such file.");
      fields.set(name, value);
      continue;
    }
    characters += name.length + value.length;
    if (characters > most) throw new AppError("too-large");
    if (before instanceof File) throw new AppError("invalid-input");
    fields.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(fields);
}

/** A browser sends a file field left alone as an empty file without a name; some servers name it `undefined`. */
function isUnchosen({ size, name }: File): boolean {
  return size === 0 && (name === "" || name === "undefined");
}

/**
 * What was typed, to fill a form again, and nothing from a field named in `secret`. A field sent several times, such as
 * boxes of one name, comes with commas between; a file does not come back.
 */
export function typedValues(fields: FieldsAndFiles, secret: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      secret.includes(name) || value instanceof File ? [] : [[name, [value].flat().join(",")]],
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

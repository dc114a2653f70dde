import "server-only";
import type { z } from "zod";
import { AppError } from "#lib/domain/app-error";
import { getKv, type Kv } from "#lib/kv/kv-client";
import { CommandRefused, readStoreError } from "#lib/kv/store-error";

/**
 * Runs store work. Whatever the driver throws stops here: its messages may quote keys and values.
 *
 * @throws AppError `store-unavailable` when the store cannot be reached or is too slow; the work may be repeated.
 * @throws CommandRefused when the store refused a command, which is a fault of ours.
 */
export async function atStore<T>(work: (kv: Kv) => Promise<T>): Promise<T> {
  try {
    return await work(getKv());
  } catch (error) {
    if (error instanceof AppError || error instanceof StoredShapeError) throw error;
    const failure = readStoreError(error);
    if (failure instanceof CommandRefused) throw failure;
    const unavailable = new AppError("store-unavailable");
    unavailable.cause = failure;
    throw unavailable;
  }
}

/** What was stored is not what this version of the program reads. The message names the kind of thing only. */
export class StoredShapeError extends Error {
  override readonly name = "StoredShapeError";
}

/**
 * Parses what came out of the store; null and undefined are "not there".
 *
 * @throws StoredShapeError when something else is there.
 */
export function readStored<Schema extends z.ZodType>(
  schema: Schema,
  stored: unknown,
  what: string,
): z.output<Schema> | undefined {
  if (stored === null || stored === undefined) return undefined;
  const parsed = schema.safeParse(stored);
  if (!parsed.success) throw new StoredShapeError(`a stored ${what} has another shape`);
  return parsed.data;
}

/** A point in time as `EXPIREAT` and `EXAT` take it: whole seconds, rounded up. */
export function inSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000);
}

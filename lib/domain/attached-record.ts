import { z } from "zod";
import { RollCall } from "#lib/domain/roll-call";

/** How many records a quiz has attached at most: an article tells of a few votes. */
export const RECORDS_MAX = 6;

/** How many different records a draft keeps, attached or not, so that attaching and detaching can be undone. */
export const KEPT_RECORDS_MAX = 24;

/** Names a record within a draft: a digest of what it says, so the same file given twice is one record. */
export const RecordKey = z.string().regex(/^rec-[0-9a-f]{16}$/, "an id of the form rec-…");
export type RecordKey = z.infer<typeof RecordKey>;

/** A record as it was read. It never changes; a corrected file is another record. */
export const KeptRecord = z.object({
  schema: z.literal(1),
  key: RecordKey,
  rollCall: RollCall,
  /** Name of the format it was read from: `own-csv`. */
  format: z.string().min(1),
  /** What does not add up in it, shown and never repaired. */
  problems: z.array(z.object({ place: z.string(), message: z.string().min(1) })),
});
export type KeptRecord = z.infer<typeof KeptRecord>;

/** That a version of a draft has a record attached, and which motion of the article it is about. */
export const AttachedRecord = z.object({
  record: RecordKey,
  /** Absent: none of the article's. Then nothing is taken from it. */
  motionId: z.string().min(1).max(64).optional(),
});
export type AttachedRecord = z.infer<typeof AttachedRecord>;

/** The records of a version, each once, each about a motion of its own. */
export const AttachedRecords = z
  .array(AttachedRecord)
  .max(RECORDS_MAX, `A quiz has at most ${RECORDS_MAX} official records.`)
  .refine((all) => isEachOnce(all.map(({ record }) => record)), "This record is attached already.")
  .refine((all) => isEachOnce(all.flatMap(({ motionId = [] }) => motionId)), {
    error: "Two records cannot be about the same vote. Detach one of them.",
  });

function isEachOnce(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

import "server-only";
import { createHash } from "node:crypto";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { RecordKey, type KeptRecord } from "#lib/domain/attached-record";
import { canonicalJson } from "#lib/domain/canonical-json";
import { readRecord } from "#lib/records/read-record";
import type { RecordContext } from "#lib/records/reading";

/** How many votes of one file are offered to choose from: more than any day of a parliament has. */
const CHOICES_MAX = 1000;

/** A record as it is given: the field it came from, and what the teacher knows and it may not say. */
export interface GivenRecord {
  field: "recordFile" | "recordText";
  input: Uint8Array | string;
  context: RecordContext;
  /** Which of several votes. */
  picked: readonly RecordKey[];
}

/**
 * Reads what is given, without attaching anything: all its votes.
 *
 * @throws AppError `invalid-input` with one sentence at the field.
 */
export function readGiven({ field, input, context }: Omit<GivenRecord, "picked">): KeptRecord[] {
  const read = readRecord(input, context);
  if (!read.ok) throw refuseRecord(read.wants ? FIELD_OF[read.wants] : field, read.message);
  if (read.records.length > CHOICES_MAX) throw refuseRecord(field, tooMany(read.records.length));
  return read.records.map((rollCall, i) => ({
    schema: 1,
    key: keyOf(rollCall),
    rollCall,
    format: read.format,
    problems: read.problemsOf[i] ?? [],
  }));
}

function tooMany(votes: number): string {
  return `This file holds ${votes} votes, too many to choose from. Give the part with those of the article.`;
}

/** What a text does not say is asked for at a field of its own. */
const FIELD_OF = { date: "recordDate", body: "recordBody", title: "recordTitle" } as const;

/** One sentence about a record, at a field of its form. */
export function refuseRecord(field: string, sentence: string): AppError {
  return new AppError("invalid-input", APP_ERRORS["invalid-input"], { [field]: sentence });
}

function keyOf(rollCall: KeptRecord["rollCall"]): RecordKey {
  const digest = createHash("sha256").update(canonicalJson(rollCall)).digest("hex");
  return RecordKey.parse(`rec-${digest.slice(0, 16)}`);
}

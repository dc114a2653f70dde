import "server-only";
import { recordedDraft, withRecords } from "#lib/data/change-records";
import { readGiven, refuseRecord, type GivenRecord } from "#lib/data/read-given-record";
import { changeDraft, type Base } from "#lib/data/save-version";
import {
  KEPT_RECORDS_MAX,
  RECORDS_MAX,
  type AttachedRecord,
  type KeptRecord,
  type RecordKey,
} from "#lib/domain/attached-record";
import type { RecordChoice, RecordedDraft } from "#lib/domain/desk-view";
import { counted } from "#lib/domain/understood";
import { findMotion } from "#lib/pipeline/attach-records";
import type { StoredDraft } from "#lib/store/stored-draft";

/** Longest record that is kept, as text: four times what the longest roll of a parliament takes. */
const RECORD_CHARACTERS = 400_000;

/**
 * Reads an official record and attaches it. A file with several votes attaches none before it is said which; then the
 * answer holds the list. All of it is read or nothing. One store round trip, none for a list.
 *
 * @throws AppError `invalid-input` with one sentence at the field; as changeDraft.
 */
export async function attachRecord(
  draft: StoredDraft,
  from: Base,
  given: GivenRecord,
  now: number,
): Promise<RecordedDraft> {
  const found = readGiven(given);
  const wanted = found.length === 1 ? found : found.filter(({ key }) => given.picked.includes(key));
  if (wanted.length === 0) return offer(draft, from, found, now);
  if (wanted.some((one) => JSON.stringify(one).length > RECORD_CHARACTERS))
    throw refuseRecord(given.field, "This record is too long to be kept. Give the part with the one vote.");
  const fresh = wanted.filter(({ key }) => !draft.recordKeys.includes(key));
  if (draft.recordKeys.length + fresh.length > KEPT_RECORDS_MAX)
    throw refuseRecord(given.field, "This quiz has had too many records. Make a copy, and attach it there.");
  const joined = {
    ...draft,
    record: (key: RecordKey) => fresh.find((one) => one.key === key) ?? draft.record(key),
  };
  const before = draft.newest.records ?? [];
  if (withWanted(joined, before, wanted).length > RECORDS_MAX)
    throw refuseRecord(given.field, `A quiz has at most ${RECORDS_MAX} official records. Detach one first.`);
  const set = (records: readonly AttachedRecord[]) => withWanted(joined, records, wanted);
  const made = await withRecords(joined, from, set, now, fresh);
  // Told as of the version the browser shows, so that a request sent again is answered as the first time.
  const outcome = attachedWords(draft.version(from.base)?.records ?? [], wanted, made.records ?? []);
  return { ...made, outcome: [outcome, made.outcome].filter(Boolean).join(" ") };
}

/** Nothing is attached yet: which of the votes is meant? */
async function offer(
  draft: StoredDraft,
  from: Base,
  found: readonly KeptRecord[],
  now: number,
): Promise<RecordedDraft> {
  const same = await changeDraft(draft, from, (content) => ({ content }), now);
  const choose = found.map(({ key, rollCall }): RecordChoice => {
    const { title, body, symbol, date, tallies } = rollCall;
    const fits = findMotion(draft.source, rollCall) !== undefined;
    return { key, title, body, date, tallies, fits, ...(symbol !== undefined && { symbol }) };
  });
  return {
    ...recordedDraft(draft, same),
    choose,
    setAside: [],
    outcome: `${counted(found.length, "vote")} in it. Choose which to attach.`,
  };
}

/**
 * The records with further ones, each about the motion it fits, if that has none yet. One that goes by the same id as
 * an attached one is that record read anew, and takes its place.
 */
function withWanted(
  draft: Pick<StoredDraft, "source" | "record">,
  before: readonly AttachedRecord[],
  wanted: readonly KeptRecord[],
): AttachedRecord[] {
  return wanted.reduce<AttachedRecord[]>(
    (records, { key, rollCall }) => {
      if (records.some(({ record }) => record === key)) return records;
      const place = records.findIndex(({ record }) => draft.record(record)?.rollCall.id === rollCall.id);
      if (place >= 0) return records.map((one, i) => (i === place ? { ...one, record: key } : one));
      const motionId = findMotion(draft.source, rollCall);
      const isFree = motionId !== undefined && !records.some((one) => one.motionId === motionId);
      return [...records, isFree ? { record: key, motionId } : { record: key }];
    },
    [...before],
  );
}

function attachedWords(
  before: readonly AttachedRecord[],
  wanted: readonly KeptRecord[],
  after: readonly AttachedRecord[],
): string {
  const had = new Set<string>(before.map(({ record }) => record));
  const fresh = wanted.filter(({ key }) => !had.has(key));
  if (fresh.length === 0) return "This record is attached already.";
  const open = after.filter(
    ({ record, motionId }) => motionId === undefined && fresh.some(({ key }) => key === record),
  );
  const done = fresh.length === 1 ? "The record is attached." : `${fresh.length} records are attached.`;
  if (open.length === 0) return done;
  return `${done} It is not clear which vote of the article ${open.length === 1 ? "it is" : "they are"} about: choose below.`;
}

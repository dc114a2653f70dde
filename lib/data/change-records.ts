import "server-only";
import { sourceOf, regardedWith } from "#lib/data/draft-source";
import { changeDraft, savedDraft, type Base } from "#lib/data/save-version";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { AttachedRecords, type AttachedRecord, type KeptRecord } from "#lib/domain/attached-record";
import type { RecordedDraft } from "#lib/domain/desk-view";
import type { DraftItem, DraftSource, DraftVersion } from "#lib/domain/draft";
import { fallenReason } from "#lib/domain/fallen";
import type { QuestionId } from "#lib/domain/ids";
import { fitToRecord } from "#lib/pipeline/questions/fit-to-record";
import { sealOf } from "#lib/pipeline/questions/seal";
import type { StoredDraft } from "#lib/store/stored-draft";

/**
 * Says anew which records are attached, and what each is about. One store round trip.
 *
 * @param sent the records as JSON.
 * @throws AppError `invalid-input` for a record or motion that is not there; as changeDraft.
 */
export async function changeRecords(
  draft: StoredDraft,
  from: Base,
  sent: string,
  now: number,
): Promise<RecordedDraft> {
  const records = readRecords(draft, sent);
  return withRecords(draft, from, () => records, now);
}

/** What a browser sends: records that this draft keeps, about motions of its article. */
function readRecords(draft: StoredDraft, sent: string): AttachedRecord[] {
  const read = AttachedRecords.safeParse(parsed(sent));
  const sentence = read.success ? recordsProblem(draft, read.data) : read.error.issues[0]?.message;
  if (!read.success || sentence !== undefined)
    throw new AppError("invalid-input", APP_ERRORS["invalid-input"], { records: sentence ?? "" });
  return read.data;
}

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return undefined;
  }
}

/** What is wrong with records that came from a browser; undefined when nothing is. */
export function recordsProblem(
  draft: Pick<StoredDraft, "source" | "record">,
  records: readonly AttachedRecord[],
): string | undefined {
  const motions = new Set(draft.source.motions.map(({ id }) => id));
  if (records.some(({ record }) => draft.record(record) === undefined))
    return "This record is not kept any more. Attach it again.";
  const isUnknown = records.some(({ motionId }) => motionId !== undefined && !motions.has(motionId));
  return isUnknown ? "Choose a vote of this article." : undefined;
}

/**
 * Attaches other records than before. Questions that do not hold with them are taken out of use, never away; those of
 * the pipeline that hold gain or lose the rows of the records.
 *
 * @param keeps records that are new to the draft.
 */
export async function withRecords(
  draft: StoredDraft,
  from: Base,
  set: (before: readonly AttachedRecord[]) => AttachedRecord[],
  now: number,
  keeps: readonly KeptRecord[] = [],
): Promise<RecordedDraft> {
  let setAside: QuestionId[] = [];
  const version = await changeDraft(
    draft,
    from,
    (before) => {
      const records = set(before.records ?? []);
      const source = sourceOf(draft, records);
      const items = fitted(before, source);
      setAside = items.flatMap(({ question, use }, i) =>
        use || before.items[i]?.use === false ? [] : question.id,
      );
      const seals = items.flatMap(({ question }, i) =>
        question === before.items[i]?.question ? [] : sealOf(question),
      );
      const settings = records.length > 0 || before.records ? { records } : {};
      return { content: { ...before, items, ...settings }, seals, keeps };
    },
    now,
  );
  const aside = setAside.length;
  const outcome =
    aside === 0
      ? ""
      : `${aside === 1 ? "One question does" : `${aside} questions do`} not hold now and ${aside === 1 ? "was" : "were"} taken out of use.`;
  return { ...recordedDraft(draft, version), setAside, outcome };
}

function fitted(before: DraftVersion, source: DraftSource): DraftItem[] {
  const sealed = new Set(before.sealed);
  return before.items.map((item) => {
    const isOwn = item.question.origin === "teacher" || !sealed.has(sealOf(item.question));
    const question = isOwn ? item.question : fitToRecord(item.question, source);
    const use = item.use && fallenReason(question, source) === undefined;
    return question === item.question && use === item.use ? item : { question, use };
  });
}

/** What is told of a version after something was done to its records. */
export function recordedDraft(
  draft: StoredDraft,
  version: DraftVersion,
): Omit<RecordedDraft, "setAside" | "outcome"> {
  const { records } = version;
  return {
    ...savedDraft(version, sourceOf(draft, records)),
    ...(records && { records }),
    regarded: regardedWith(draft, records),
  };
}

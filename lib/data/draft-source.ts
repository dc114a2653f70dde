import "server-only";
import { ownRecordAddress } from "#lib/data/own-records";
import { draftPicture } from "#lib/data/vote-picture";
import type { AttachedRecord } from "#lib/domain/attached-record";
import { canonicalJson } from "#lib/domain/canonical-json";
import type { DeskRecord, Regarded } from "#lib/domain/desk-view";
import type { DraftSource } from "#lib/domain/draft";
import { attachRecords, compareWith, type Attachment } from "#lib/pipeline/attach-records";
import type { StoredDraft } from "#lib/store/stored-draft";

type Stored = Pick<StoredDraft, "source" | "record">;
type Named = Stored & Pick<StoredDraft, "quizId">;

/** Within one request the same is asked for several times: by the questions, the lint and the page. */
const made = new WeakMap<Stored, Map<string, DraftSource>>();

/**
 * What is understood of a draft's article with the given records attached, those of the newest version when a whole
 * draft is given. A record that is not there is left out.
 */
export function sourceOf(draft: Stored, records: readonly AttachedRecord[] | undefined): DraftSource {
  if (records === undefined || records.length === 0) return draft.source;
  const known = made.get(draft) ?? new Map<string, DraftSource>();
  made.set(draft, known);
  const name = canonicalJson(records);
  const source = known.get(name) ?? attachRecords(draft.source, attachmentsOf(draft, records));
  known.set(name, source);
  return source;
}

function attachmentsOf(draft: Stored, records: readonly AttachedRecord[]): Attachment[] {
  return records.flatMap(({ record, motionId }) => {
    const kept = draft.record(record);
    return kept ? [{ kept, ...(motionId !== undefined && { motionId }) }] : [];
  });
}

/** The attached records as the desk shows them, each with what speaks for its match and against it. */
export function deskRecords(draft: Named, records: readonly AttachedRecord[] | undefined): DeskRecord[] {
  return attachmentsOf(draft, records ?? []).map(({ kept, motionId }): DeskRecord => {
    const { key, rollCall, problems } = kept;
    const { votes, ...head } = rollCall;
    const points = motionId === undefined ? [] : compareWith(draft.source, motionId, rollCall);
    const picture = draftPicture(draft.quizId, key, rollCall);
    return {
      key,
      head,
      path: ownRecordAddress({ quizId: draft.quizId, rollCallId: rollCall.id }),
      named: votes.length,
      problems,
      points,
      ...(motionId !== undefined && { motionId }),
      ...(picture && { picture }),
    };
  });
}

/** What the desk has to know anew when other records are attached. */
export function regardedWith(draft: Named, records: readonly AttachedRecord[] | undefined): Regarded {
  const { schema: _schema, article: _article, ...source } = sourceOf(draft, records);
  return { source, records: deskRecords(draft, records) };
}

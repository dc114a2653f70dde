import "server-only";
import type { Viewer } from "#lib/data/action-gate";
import { draftPicture } from "#lib/data/vote-picture";
import type { KeptRecord } from "#lib/domain/attached-record";
import { QuizId, RollCallId } from "#lib/domain/ids";
import type { RecordView } from "#lib/domain/record-view";
import { loadDraft } from "#lib/store/draft-store";

/** Names a record that a teacher attached to a quiz, as an address does. */
export interface OwnRecordPlace {
  quizId: string;
  rollCallId: string;
}

/** Where a teacher's own record is shown. */
export function ownRecordAddress({ quizId, rollCallId }: OwnRecordPlace): string {
  return `/teach/quizzes/${quizId}/records/${rollCallId}`;
}

/**
 * A record attached to a quiz of the viewer's own; undefined for an unknown one and for another teacher's alike. One
 * store round trip.
 *
 * @throws AppError `store-unavailable`.
 */
export async function getOwnRecord(place: OwnRecordPlace, viewer: Viewer): Promise<RecordView | undefined> {
  const found = await findOwn(place, viewer);
  if (!found) return undefined;
  const { quizId, kept, title } = found;
  const { key, rollCall, problems } = kept;
  const picture = draftPicture(quizId, key, rollCall);
  return {
    rollCall,
    path: ownRecordAddress(place),
    problems: problems.map(({ message }) => message),
    ...(picture && { picture }),
    quizzes: [{ title, address: `/teach/quizzes/${quizId}` }],
  };
}

async function findOwn(
  place: OwnRecordPlace,
  viewer: Viewer,
): Promise<{ quizId: QuizId; kept: KeptRecord; title: string } | undefined> {
  const quizId = QuizId.safeParse(place.quizId);
  const wanted = RollCallId.safeParse(place.rollCallId);
  if (!quizId.success || !wanted.success) return undefined;
  const loaded = await loadDraft(quizId.data, viewer.userId);
  if (!loaded) return undefined;
  const { newest, record } = loaded.draft;
  const kept = (newest.records ?? [])
    .map((attached) => record(attached.record))
    .find((each) => each?.rollCall.id === wanted.data);
  return kept && { quizId: quizId.data, kept, title: newest.title };
}

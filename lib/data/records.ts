import "server-only";
import type { Viewer } from "#lib/data/action-gate";
import { ownRecordAddress } from "#lib/data/own-records";
import { listShippedQuizzes, type ShippedQuiz } from "#lib/data/shipped-quizzes";
import { votePicture } from "#lib/data/vote-picture";
import { AppError } from "#lib/domain/app-error";
import { RollCallId } from "#lib/domain/ids";
import type { RevisionRef } from "#lib/domain/quiz";
import type { RecordView } from "#lib/domain/record-view";
import {
  searchRecords,
  type FindableRecord,
  type RecordQuery,
  type RecordsFound,
} from "#lib/domain/record-search";
import type { RollCall } from "#lib/domain/roll-call";
import { recordProblems } from "#lib/records/record-problems";
import { listCards } from "#lib/store/own-quiz-store";

/** Where a public record is shown. */
export function recordAddress({ id }: Pick<RollCall, "id">): string {
  return `/records/${id}`;
}

/** A record of the public quizzes; undefined for an unknown id. Open to everyone; no store round trip. */
export async function getRecord(id: string): Promise<RecordView | undefined> {
  const found = await findPublic(id);
  if (!found) return undefined;
  const { rollCall, quizzes } = found;
  const [{ revision }] = quizzes;
  const picture = votePicture(revision, rollCall);
  return {
    rollCall,
    path: recordAddress(rollCall),
    problems: recordProblems(rollCall),
    ...(picture && { picture }),
    quizzes: quizzes.map(({ slug, revision: { title } }) => ({ title, address: `/play/${slug}` })),
  };
}

/** A public record as it is, for download; undefined for an unknown id. No store round trip. */
export async function getRollCall(id: string): Promise<RollCall | undefined> {
  return (await findPublic(id))?.rollCall;
}

/**
 * Tells the public pages of a quiz's records: all for a public quiz, none for a teacher's own, whatever its records are
 * called. No store round trip.
 */
export async function publicRecords({
  quizId,
}: Pick<RevisionRef, "quizId">): Promise<(record: RollCall) => string | undefined> {
  const shipped = (await listShippedQuizzes()).filter(({ revision }) => revision.quizId === quizId);
  const ids = new Set(shipped.flatMap(({ revision }) => revision.rollCalls.map(({ id }) => id)));
  return (record) => (ids.has(record.id) ? recordAddress(record) : undefined);
}

/**
 * Finds among the records of the public quizzes and, for whoever is signed in, those attached to their own. Of the
 * latter nobody's name is searched: their lines are with the drafts. At most one store round trip.
 *
 * @returns with `ownMissing` where the store is down, so that only the public ones were searched.
 */
export async function findRecords(
  asked: RecordQuery,
  viewer?: Viewer,
): Promise<RecordsFound & { ownMissing: boolean }> {
  const [shipped, own] = await Promise.all([listRecords(), viewer ? listOwnRecords(viewer) : []]);
  return { ...searchRecords([...shipped, ...(own ?? [])], asked), ownMissing: own === undefined };
}

/** The records attached to the viewer's own quizzes; undefined while the store is down. */
async function listOwnRecords({ userId }: Viewer): Promise<FindableRecord[] | undefined> {
  const cards = await listCards(userId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "store-unavailable") return undefined;
    throw error;
  });
  return cards?.flatMap(({ quizId, title, records = [] }) =>
    records.map((head) => ({
      ...head,
      address: ownRecordAddress({ quizId, rollCallId: head.id }),
      attachedTo: title,
    })),
  );
}

/** Each record once, however many quizzes use it. */
async function listRecords(): Promise<FindableRecord[]> {
  const records = new Map<RollCallId, FindableRecord>();
  for (const { revision } of await listShippedQuizzes()) {
    for (const rollCall of revision.rollCalls) {
      records.set(rollCall.id, { ...rollCall, address: recordAddress(rollCall) });
    }
  }
  return [...records.values()];
}

/** The record, and the quizzes that hold one of this id. */
async function findPublic(
  id: string,
): Promise<{ rollCall: RollCall; quizzes: [ShippedQuiz, ...ShippedQuiz[]] } | undefined> {
  const wanted = RollCallId.safeParse(id);
  if (!wanted.success) return undefined;
  const inQuiz = ({ revision }: ShippedQuiz) => revision.rollCalls.find((one) => one.id === wanted.data);
  const [first, ...others] = (await listShippedQuizzes()).filter((quiz) => inQuiz(quiz) !== undefined);
  const rollCall = first && inQuiz(first);
  return rollCall && { rollCall, quizzes: [first, ...others] };
}

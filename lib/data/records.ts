import "server-only";
import { listShippedQuizzes, type ShippedQuiz } from "#lib/data/shipped-quizzes";
import { votePicture } from "#lib/data/vote-picture";
import { RollCallId } from "#lib/domain/ids";
import type { RecordView } from "#lib/domain/record-view";
import {
  searchRecords,
  type FindableRecord,
  type RecordQuery,
  type RecordsFound,
} from "#lib/domain/record-search";
import type { RollCall } from "#lib/domain/roll-call";
import { recordProblems } from "#lib/records/record-problems";

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

/** Finds among the records of the public quizzes. Open to everyone; no store round trip. */
export async function findRecords(asked: RecordQuery): Promise<RecordsFound> {
  return searchRecords(await listRecords(), asked);
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

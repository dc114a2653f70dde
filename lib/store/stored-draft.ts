import "server-only";
import { z } from "zod";
import { KeptRecord, RecordKey } from "#lib/domain/attached-record";
import { DraftSource, DraftVersion, OwnQuizCard, Publication, RecordHead } from "#lib/domain/draft";
import { QuizId, type UserId } from "#lib/domain/ids";
import { readStored } from "#lib/store/at-store";
import type { StoredHash } from "#lib/store/stored-attempt";

/** Fields of `quiz:{id}:draft`. Each is written by one command of its own, so no write can undo another. */
export const draftFields = {
  owner: "owner",
  createdAt: "createdAt",
  source: "source",
  version: (n: number) => `v${n}`,
  /** A record that was attached at some time; written once, before the first version that has it. */
  record: (key: RecordKey) => `record:${key}`,
  /** That a revision was published, or is about to be. */
  publication: (n: number) => `p${n}`,
  /** Set while a deletion is under way: the draft is gone for everybody already. */
  deleted: "deleted",
} as const;

/** Fields of `user:{id}:quizzes`. */
export const cardFields = {
  card: (id: QuizId) => id,
  published: (id: QuizId) => `${id}:published`,
  archived: (id: QuizId) => `${id}:archived`,
  all: (id: QuizId) => [id, `${id}:published`, `${id}:archived`] as const,
} as const;

/** A draft with what belongs to it. Older versions are read when asked for. */
export interface StoredDraft {
  quizId: QuizId;
  owner: UserId;
  createdAt: number;
  /** What was read in the article alone. */
  source: DraftSource;
  newest: DraftVersion;
  /** Numbers of the versions that are kept. */
  kept: number[];
  version(n: number): DraftVersion | undefined;
  /** Keys of all records that were ever attached. */
  recordKeys: RecordKey[];
  record(key: RecordKey): KeptRecord | undefined;
  /** In order; the last one is the current revision. */
  publications: Publication[];
}

const Head = z.object({ owner: z.string().startsWith("user_"), createdAt: z.int().positive() });

/** Reads a draft from its hash; undefined when there is none of this owner, or it is being deleted. */
export function readDraft(quizId: QuizId, owner: UserId, hash: StoredHash): StoredDraft | undefined {
  if (!hash || draftFields.deleted in hash || hash[draftFields.owner] !== owner) return undefined;
  const head = readStored(Head, hash, "draft");
  const source = readStored(DraftSource, hash[draftFields.source], "draft's source");
  const kept = numbersOf(hash, draftFields.version);
  const version = (n: number) => readStored(DraftVersion, hash[draftFields.version(n)], "draft");
  const newest = version(kept.at(-1) ?? 0);
  if (!head || !source || !newest) return undefined;
  return {
    quizId,
    owner,
    createdAt: head.createdAt,
    source,
    newest,
    kept,
    version,
    recordKeys: recordKeys(hash),
    record: (key) => readStored(KeptRecord, hash[draftFields.record(key)], "attached record"),
    publications: readPublications(hash),
  };
}

function recordKeys(hash: Record<string, unknown>): RecordKey[] {
  const prefix = draftFields.record("");
  return Object.keys(hash)
    .filter((field) => field.startsWith(prefix))
    .flatMap((field) => RecordKey.safeParse(field.slice(prefix.length)).data ?? []);
}

/** The publications in a draft's hash, in order. */
export function readPublications(hash: StoredHash): Publication[] {
  return numbersOf(hash ?? {}, draftFields.publication).flatMap(
    (n) => readStored(Publication, hash?.[draftFields.publication(n)], "publication") ?? [],
  );
}

/** The numbers that fields of one kind carry, in order: `v7`, `v8` → 7, 8. */
export function numbersOf(hash: Record<string, unknown>, field: (n: number) => string): number[] {
  const pattern = new RegExp(`^${field(0).slice(0, -1)}([1-9]\\d*)$`);
  return Object.keys(hash)
    .flatMap((name) => {
      const n = pattern.exec(name)?.[1];
      return n === undefined ? [] : [Number(n)];
    })
    .sort((a, b) => a - b);
}

/** What a save writes of a card; when it was published and whether it is archived stand in fields of their own. */
export const StoredCard = OwnQuizCard.omit({ published: true, archived: true });
export type StoredCard = z.infer<typeof StoredCard>;

/** The cards in an owner's hash, in no order. */
export function readCards(hash: StoredHash): OwnQuizCard[] {
  return Object.keys(hash ?? {}).flatMap((field) => {
    const id = QuizId.safeParse(field);
    const card = id.success ? readStored(StoredCard, hash?.[field], "quiz card") : undefined;
    if (!id.success || !card) return [];
    const published = hash?.[cardFields.published(id.data)];
    const archived = cardFields.archived(id.data) in (hash ?? {});
    return (
      readStored(OwnQuizCard, { ...card, archived, ...(published ? { published } : {}) }, "quiz card") ?? []
    );
  });
}

/**
 * The card of a draft as its newest version has it.
 *
 * @param fresh records that the draft does not keep yet.
 */
export function cardOf(
  {
    quizId,
    owner,
    createdAt,
    record,
  }: Pick<StoredDraft, "quizId" | "owner" | "createdAt"> & Partial<StoredDraft>,
  { title, items, savedAt, records = [] }: DraftVersion,
  fresh: readonly KeptRecord[] = [],
): StoredCard {
  const questionCount = items.filter(({ use }) => use).length;
  const heads = records.flatMap(({ record: key }) => {
    const kept = fresh.find((each) => each.key === key) ?? record?.(key);
    return kept ? RecordHead.parse(kept.rollCall) : [];
  });
  const card = { quizId, owner, title, questionCount, createdAt, updatedAt: savedAt };
  return heads.length > 0 ? { ...card, records: heads } : card;
}

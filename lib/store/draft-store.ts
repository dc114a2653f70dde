import "server-only";
import { randomUUID } from "node:crypto";
import type { KeptRecord } from "#lib/domain/attached-record";
import { canonicalJson } from "#lib/domain/canonical-json";
import { type DraftSource, type DraftVersion, Publication } from "#lib/domain/draft";
import { QuizId, type UserId } from "#lib/domain/ids";
import { QuizRevision } from "#lib/domain/quiz";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { atStore, readStored } from "#lib/store/at-store";
import { forgetRevision } from "#lib/store/quiz-store";
import type { StoredHash } from "#lib/store/stored-attempt";
import { cardFields, cardOf, draftFields, readDraft, type StoredDraft } from "#lib/store/stored-draft";

/** How many versions of a draft are kept, the newest ones. */
const VERSIONS_KEPT = 5;

/** A fresh quiz id: 122 random bits. */
export function newQuizId(): QuizId {
  return QuizId.parse(`quiz_${randomUUID()}`);
}

/**
 * Makes a draft. The owner's list is written first, so that nothing is there that the list does not lead to.
 * Idempotent: what was made before under this id stays. One round trip.
 */
export async function createDraft(
  owner: UserId,
  source: DraftSource,
  first: DraftVersion,
  records: readonly KeptRecord[] = [],
): Promise<void> {
  const { quizId, savedAt: createdAt } = first;
  const draft = keys.draft(quizId);
  await atStore((kv) => {
    const pipeline = kv
      .pipeline()
      .hsetnx(
        keys.userQuizzes(owner),
        cardFields.card(quizId),
        cardOf({ quizId, owner, createdAt }, first, records),
      )
      .hsetnx(draft, draftFields.owner, owner)
      .hsetnx(draft, draftFields.createdAt, createdAt)
      .hsetnx(draft, draftFields.source, source);
    for (const record of records) pipeline.hsetnx(draft, draftFields.record(record.key), record);
    return pipeline.hsetnx(draft, draftFields.version(first.version), first).exec();
  });
}

/** Loads an owner's draft and whether it is archived. Undefined for somebody else's. One round trip. */
export async function loadDraft(
  quizId: QuizId,
  owner: UserId,
): Promise<{ draft: StoredDraft; archived: boolean } | undefined> {
  return atStore(async (kv) => {
    const [hash, archived] = await kv
      .pipeline()
      .hgetall(keys.draft(quizId))
      .hexists(keys.userQuizzes(owner), cardFields.archived(quizId))
      .exec<[StoredHash, number]>();
    const draft = readDraft(quizId, owner, hash);
    return draft && { draft, archived: archived === 1 };
  });
}

/**
 * Saves the version after a draft's newest one, if nobody was first. One round trip; two more when somebody was.
 *
 * @param records that the version has attached and no version before had. They are written before it, so that no
 *   version names a record that is not there; one whose version came too late stays unnamed and does no harm.
 * @returns the version that is there now: the given one, or that of whoever was first; undefined when the draft has
 *   been deleted meanwhile.
 */
export async function saveVersion(
  draft: StoredDraft,
  next: DraftVersion,
  records: readonly KeptRecord[] = [],
): Promise<DraftVersion | undefined> {
  const key = keys.draft(draft.quizId);
  const field = draftFields.version(next.version);
  const old = draft.kept.filter((n) => n <= next.version - VERSIONS_KEPT).map(draftFields.version);
  return atStore(async (kv) => {
    const pipeline = kv.pipeline();
    if (old.length > 0) pipeline.hdel(key, ...old);
    for (const record of records) pipeline.hsetnx(key, draftFields.record(record.key), record);
    // The card before the draft, and the draft looked at last: after a deletion either nothing is there or it is seen.
    const replies = await pipeline
      .hset(keys.userQuizzes(draft.owner), { [cardFields.card(draft.quizId)]: cardOf(draft, next, records) })
      .hsetnx(key, field, next)
      .hmget(key, draftFields.owner, draftFields.deleted)
      .exec<unknown[]>();
    const [added, head] = replies.slice(-2) as [number, StoredHash];
    if (!isThere(head)) {
      const written = records.map((record) => draftFields.record(record.key));
      await dropShreds(kv, draft, [field, ...written], head);
      return undefined;
    }
    if (added === 1) return next;
    const theirs = readDraft(draft.quizId, draft.owner, await kv.hgetall(key));
    if (theirs) {
      const card = cardOf(theirs, theirs.newest);
      await kv.hset(keys.userQuizzes(draft.owner), { [cardFields.card(draft.quizId)]: card });
    }
    return theirs?.newest;
  });
}

/** A head read back after a write: an owner, and no deletion under way. */
function isThere(head: StoredHash): boolean {
  return Boolean(head?.[draftFields.owner]) && !head?.[draftFields.deleted];
}

/** What was written to a draft that a deletion had taken a moment before must not stay. */
async function dropShreds(kv: Kv, { quizId, owner }: StoredDraft, fields: string[], head: StoredHash) {
  // While the deletion is still under way it takes the rest itself.
  if (head?.[draftFields.deleted]) return;
  await kv
    .pipeline()
    .hdel(keys.draft(quizId), ...fields)
    .hdel(keys.userQuizzes(owner), ...cardFields.all(quizId))
    .exec();
}

/**
 * Takes the next revision's number for a content. Whoever is first has it. One round trip.
 *
 * @returns the publication that has the number now; undefined when the draft has been deleted meanwhile.
 */
export async function claimRevision(
  draft: StoredDraft,
  publication: Publication,
): Promise<Publication | undefined> {
  const key = keys.draft(draft.quizId);
  const field = draftFields.publication(publication.revision);
  return atStore(async (kv) => {
    const [added, stored, head] = await kv
      .pipeline()
      .hsetnx(key, field, publication)
      .hget(key, field)
      .hmget(key, draftFields.owner, draftFields.deleted)
      .exec<[number, unknown, StoredHash]>();
    if (!isThere(head)) {
      if (added === 1) await dropShreds(kv, draft, [field], head);
      return undefined;
    }
    return readStored(Publication, stored, "publication");
  });
}

/**
 * Stores the revision whose number was taken, for as long as the quiz is there. Idempotent. One round trip; a second
 * one when something stands there already.
 *
 * @returns `conflict` when that is another content; it is left as it is.
 */
export async function storeRevision(
  owner: UserId,
  revision: QuizRevision,
  at: number,
): Promise<"stored" | "conflict"> {
  const card = { [cardFields.published(revision.quizId)]: { revision: revision.revision, at } };
  return atStore(async (kv) => {
    const [set] = await kv
      .pipeline()
      .set(keys.revision(revision), revision, { nx: true })
      .hset(keys.userQuizzes(owner), card)
      .exec<[string | null, number]>();
    if (set !== null) {
      forgetRevision(kv, revision);
      return "stored";
    }
    const there = readStored(QuizRevision, await kv.get(keys.revision(revision)), "quiz revision");
    return canonicalJson(there) === canonicalJson(revision) ? "stored" : "conflict";
  });
}

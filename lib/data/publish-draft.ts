import "server-only";
import { createHash } from "node:crypto";
import { sourceOf } from "#lib/data/draft-source";
import { conflictWith } from "#lib/data/own-draft";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { canonicalJson } from "#lib/domain/canonical-json";
import type { DraftContent, Publication } from "#lib/domain/draft";
import { draftRevision } from "#lib/domain/draft-revision";
import type { QuizRevision } from "#lib/domain/quiz";
import { claimRevision, storeRevision } from "#lib/store/draft-store";
import { findRevision } from "#lib/store/quiz-store";
import type { StoredDraft } from "#lib/store/stored-draft";

/**
 * Publishes the newest version as the next revision. What was published stays as it is (law 7); the same content
 * published again is the same revision, so a repetition changes nothing and completes one cut short. The number is
 * taken first, with the digest of what will stand there, then the revision is written: two store round trips.
 *
 * @param base the version the browser shows: nobody publishes what they have not seen.
 * @throws AppError `invalid-input` with a sentence for each field; `conflict` when another window was first;
 *   `not-found` when the quiz was deleted meanwhile.
 */
export async function publishDraft(draft: StoredDraft, base: number, now: number): Promise<number> {
  const { newest, publications, owner } = draft;
  if (base !== newest.version) throw conflictWith(newest);
  const last = publications.at(-1);
  const digest = contentDigest(newest, draft);
  const isLast = last?.digest === digest;
  const revision = buildRevision(newest, draft, isLast ? last.revision : (last?.revision ?? 0) + 1);
  const claim = isLast ? last : { revision: revision.revision, at: now, digest };
  const held = isLast ? last : await claimRevision(draft, claim);
  if (!held) throw new AppError("not-found");
  if (held.digest !== digest) throw conflictWith(newest);
  if ((await storeRevision(owner, revision, held.at)) === "conflict") throw conflictWith(newest);
  return held.revision;
}

function buildRevision(content: DraftContent, draft: StoredDraft, revision: number): QuizRevision {
  const built = draftRevision(draft.quizId, content, sourceOf(draft, content.records), revision);
  if (!built.ok) throw new AppError("invalid-input", APP_ERRORS["invalid-input"], built.problems);
  return built.revision;
}

/** A digest of everything of a draft that is published; what lies unused on the desk does not count. */
export function contentDigest(
  { title, summary, articleShared, items, records }: DraftContent,
  draft: Pick<StoredDraft, "source" | "record">,
): string {
  const questions = items.filter(({ use }) => use).map(({ question: { id: _id, ...rest } }) => rest);
  const { article, rollCalls } = sourceOf(draft, records);
  const shown = rollCalls.length > 0 ? { article, rollCalls } : { article };
  const published = { title, summary, articleShared, questions, ...shown };
  return createHash("sha256").update(canonicalJson(published)).digest("base64url");
}

/**
 * The last published revision of a draft; one whose publication was cut short is completed first. Undefined when there
 * is none: the draft has to be published, again where it was changed since. One store round trip, none when this
 * process has read the revision before.
 */
export async function lastRevision(draft: StoredDraft): Promise<QuizRevision | undefined> {
  const last = draft.publications.at(-1);
  if (!last) return undefined;
  const stored = await findRevision({ quizId: draft.quizId, revision: last.revision });
  return stored ?? completePublication(draft, last);
}

/**
 * The revision of a publication, written anew when publishing it was cut short and nothing was changed since. Undefined
 * when it cannot be: then it has to be published again.
 */
async function completePublication(
  draft: StoredDraft,
  { revision, digest, at }: Publication,
): Promise<QuizRevision | undefined> {
  if (contentDigest(draft.newest, draft) !== digest) return undefined;
  const source = sourceOf(draft, draft.newest.records);
  const built = draftRevision(draft.quizId, draft.newest, source, revision);
  if (!built.ok) return undefined;
  return (await storeRevision(draft.owner, built.revision, at)) === "stored" ? built.revision : undefined;
}

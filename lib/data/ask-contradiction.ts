import "server-only";
import { sourceOf } from "#lib/data/draft-source";
import { numbered } from "#lib/data/edit-draft";
import { changeDraft, savedDraft, type Base } from "#lib/data/save-version";
import { AppError } from "#lib/domain/app-error";
import type { AskedDraft } from "#lib/domain/desk-view";
import { DESK_ITEMS_MAX, type DraftItem } from "#lib/domain/draft";
import { seedOf } from "#lib/domain/seeded-order";
import { sealOf } from "#lib/pipeline/questions/seal";
import { spotTheError } from "#lib/pipeline/questions/spot-the-error";
import { rebuildRecord } from "#lib/pipeline/rebuild-record";
import type { StoredDraft } from "#lib/store/stored-draft";

const NO_QUESTION = "The record gives too few other answers for a question about this.";

/**
 * Adds a question about what article and record tell differently, because a teacher wants it asked (law 3). One that
 * lies on the desk already is not added again.
 *
 * @param place of the contradiction in the version's source.
 * @throws AppError `not-found` when there is no such contradiction; as changeDraft.
 */
export async function askContradiction(
  draft: StoredDraft,
  from: Base,
  place: number,
  now: number,
): Promise<AskedDraft> {
  let added: DraftItem[] = [];
  let notice: string | undefined;
  const version = await changeDraft(
    draft,
    from,
    (before) => {
      const source = sourceOf(draft, before.records);
      const contradiction = source.contradictions?.[place];
      if (!contradiction) throw new AppError("not-found", "Article and record agree about this now.");
      const seed = seedOf(`${before.settings.seed}:error:${place}`);
      const question = spotTheError(contradiction, rebuildRecord(source), seed);
      const isThere = question && before.items.some((item) => item.question.stem === question.stem);
      const isFull = before.items.length >= DESK_ITEMS_MAX;
      added = question && !isThere && !isFull ? numbered([question], before.items) : [];
      notice = question ? noticeOf(isThere === true, isFull) : NO_QUESTION;
      const items = [...before.items, ...added];
      return { content: { ...before, items }, seals: question ? [sealOf(question)] : [] };
    },
    now,
  );
  const saved = savedDraft(version, sourceOf(draft, version.records));
  const ids = added.map(({ question }) => question.id);
  return ids.length > 0 ? { ...saved, added: ids } : { ...saved, added: [], ...(notice && { notice }) };
}

function noticeOf(isThere: boolean, isFull: boolean): string | undefined {
  if (isThere) return "This question is on the desk already.";
  return isFull ? `A desk holds ${DESK_ITEMS_MAX} questions. Take some away first.` : undefined;
}

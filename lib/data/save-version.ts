import "server-only";
import { conflictWith } from "#lib/data/own-draft";
import { AppError } from "#lib/domain/app-error";
import { canonicalJson } from "#lib/domain/canonical-json";
import type { SavedDraft } from "#lib/domain/desk-view";
import type { DraftContent, DraftItem, DraftSource, DraftVersion } from "#lib/domain/draft";
import type { LintWarning } from "#lib/domain/lint-warning";
import { lintQuiz } from "#lib/pipeline/lint/lint";
import { saveVersion } from "#lib/store/draft-store";
import type { StoredDraft } from "#lib/store/stored-draft";

/** Digests kept with a version; a desk with hundreds of rewritings forgets the oldest. */
const SEALS_MAX = 400;

/**
 * What a change makes of the version it was made from: a pure function of that version, so that the same change sent
 * again can be known again.
 */
export type Change = (before: DraftVersion) => {
  content: DraftContent;
  /** Digests of questions the pipeline wrote in this change. */
  seals?: readonly string[];
  settings?: DraftVersion["settings"];
};

/**
 * Makes a change to the version the browser named, if that is still the newest. The same change sent again, because
 * its reply was lost or a button was pressed twice, finds its own work and is answered as the first time. A change
 * that changes nothing makes no version. One store round trip, none for a repetition.
 *
 * @param base the version the browser has.
 * @throws AppError `conflict` with the version that is there; `not-found` when the quiz was deleted meanwhile.
 */
export async function changeDraft(
  draft: StoredDraft,
  base: number,
  change: Change,
  now: number,
): Promise<DraftVersion> {
  const { newest } = draft;
  const before = draft.version(base);
  if (!before || base > newest.version) throw conflictWith(newest);
  const wanted = nextVersion(before, change, now);
  if (base < newest.version) {
    if (base === newest.version - 1 && isSame(newest, wanted)) return newest;
    throw conflictWith(newest);
  }
  if (isSame(newest, wanted)) return newest;
  const there = await saveVersion(draft, wanted);
  if (!there) throw new AppError("not-found");
  if (!isSame(there, wanted)) throw conflictWith(there);
  return there;
}

function nextVersion(before: DraftVersion, change: Change, now: number): DraftVersion {
  const { content, seals = [], settings = before.settings } = change(before);
  const { title, summary, articleShared, items } = content;
  return {
    schema: 1,
    quizId: before.quizId,
    version: before.version + 1,
    title,
    summary,
    articleShared,
    items,
    settings,
    sealed: [...new Set([...before.sealed, ...seals])].slice(-SEALS_MAX),
    savedAt: now,
  };
}

/** Whether two versions hold the same, whatever their numbers and times. */
function isSame(a: DraftVersion, b: DraftVersion): boolean {
  const held = ({ version: _version, savedAt: _savedAt, ...rest }: DraftVersion) => canonicalJson(rest);
  return held(a) === held(b);
}

/** What is told of a version after a change. */
export function savedDraft(
  { version, savedAt, items }: DraftVersion,
  source: DraftSource,
  problems: Record<string, string> = {},
): SavedDraft {
  return { version, savedAt, items, warnings: lintItems(items, source), problems };
}

/** What the lint has to say about the questions that are used. */
export function lintItems(items: readonly DraftItem[], source: DraftSource): LintWarning[] {
  return lintQuiz(
    items.filter(({ use }) => use).map(({ question }) => question),
    source,
  );
}

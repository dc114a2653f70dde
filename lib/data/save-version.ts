import "server-only";
import { conflictWith } from "#lib/data/own-draft";
import { AppError } from "#lib/domain/app-error";
import type { KeptRecord } from "#lib/domain/attached-record";
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
  /** Records that it attaches. */
  keeps?: readonly KeptRecord[];
};

/** The version a change is made from, and the browser window that makes it. */
export interface Base {
  base: number;
  window?: string | undefined;
}

/**
 * Makes a change to the version the browser named, if that is still the newest. The same change sent again, because
 * its reply was lost or a button was pressed twice, finds its own work and is answered as the first time; a window
 * that goes on editing after a lost reply is not in conflict with itself. A change that changes nothing makes no
 * version. One store round trip, none for a repetition.
 *
 * @throws AppError `conflict` with the version that is there; `not-found` when the quiz was deleted meanwhile.
 */
export async function changeDraft(
  draft: StoredDraft,
  from: Base,
  change: Change,
  now: number,
): Promise<DraftVersion> {
  const { newest } = draft;
  const before = draft.version(from.base);
  if (!before || from.base > newest.version) throw conflictWith(newest);
  const first = change(before);
  const wanted = nextVersion(before, first, from.window, now);
  const isOwn = from.base === newest.version || isOwnWork(draft, from);
  if (isSame(newest, wanted) && (isOwn || from.base === newest.version - 1)) return newest;
  if (!isOwn) throw conflictWith(newest);
  const isBehind = from.base < newest.version;
  const made = isBehind ? change(newest) : first;
  const next = isBehind ? nextVersion(newest, made, from.window, now) : wanted;
  const there = await saveVersion(draft, next, made.keeps);
  if (!there) throw new AppError("not-found");
  if (!isSame(there, next)) throw conflictWith(there);
  return there;
}

/** Whether everything saved since the version a window knows came from that window: its replies were lost. */
function isOwnWork({ kept, newest, version }: StoredDraft, { base, window }: Base): boolean {
  if (window === undefined) return false;
  const since = kept.filter((n) => n > base);
  return since.length === newest.version - base && since.every((n) => version(n)?.window === window);
}

function nextVersion(
  before: DraftVersion,
  made: ReturnType<Change>,
  window: string | undefined,
  now: number,
): DraftVersion {
  const { content, seals = [], settings = before.settings } = made;
  const { title, summary, articleShared, items, records } = content;
  return {
    schema: 1,
    quizId: before.quizId,
    version: before.version + 1,
    title,
    summary,
    articleShared,
    items,
    ...(records && { records }),
    settings,
    sealed: [...new Set([...before.sealed, ...seals])].slice(-SEALS_MAX),
    savedAt: now,
    ...(window !== undefined && { window }),
  };
}

/** Whether two versions hold the same, whatever their numbers, times and windows. */
function isSame(a: DraftVersion, b: DraftVersion): boolean {
  const held = ({ version: _n, savedAt: _at, window: _from, ...rest }: DraftVersion) => canonicalJson(rest);
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

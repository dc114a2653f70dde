import { canonicalJson } from "#lib/domain/canonical-json";
import type { DraftContent } from "#lib/domain/draft";

/** Work on a draft that was not saved when the page went away. */
export interface KeptWork {
  schema: 1;
  quizId: string;
  /** The version it was made from. */
  base: number;
  /** When it was kept, milliseconds. */
  at: number;
  content: DraftContent;
  /** The page was only loaded anew, so nobody has to be asked: it goes back by itself. */
  resume?: true;
}

/** Whose work it is: several teachers may use one browser. */
export interface WorkOwner {
  userId: string;
  quizId: string;
}

/** What a browser keeps under a key. */
export type KeptEntry = readonly [key: string, text: string];

/** How long a browser keeps work nobody came back for, milliseconds. */
export const KEPT_MS = 14 * 24 * 3_600_000;

const ALL = "desk:";

/** What the keys of all work of one teacher begin with, or of that on one quiz. */
export function keptWorkPrefix(userId: string, quizId?: string): string {
  return quizId === undefined ? `${ALL}${userId}:` : `${ALL}${userId}:${quizId}:`;
}

/** Where one window keeps its work: two on the same quiz do not overwrite each other's. */
export function keptWorkKey({ userId, quizId }: WorkOwner, window: string): string {
  return keptWorkPrefix(userId, quizId) + window;
}

/**
 * Finds what was kept of a quiz, the newest first. Whatever is damaged, says the same as the draft or is too old is
 * not among it. What it holds is checked when it is saved.
 */
export function findKeptWork(
  entries: readonly KeptEntry[],
  draft: WorkOwner & { content: DraftContent },
  now: number,
): { key: string; work: KeptWork }[] {
  const prefix = keptWorkPrefix(draft.userId, draft.quizId);
  return entries
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([key, text]) => {
      const work = readKeptWork(text, draft.quizId);
      const counts = work && !isOld(work, now) && !sameContent(work.content, draft.content);
      return counts ? [{ key, work }] : [];
    })
    .sort((a, b) => b.work.at - a.work.at);
}

/** Keys whose work nobody came back for, or nobody can read: to be cleared, whoever's they are. */
export function staleKeptKeys(entries: readonly KeptEntry[], now: number): string[] {
  return entries
    .filter(([key]) => key.startsWith(ALL))
    .filter(([, text]) => {
      const work = readKeptWork(text);
      return !work || isOld(work, now);
    })
    .map(([key]) => key);
}

function isOld({ at }: KeptWork, now: number): boolean {
  return now - at > KEPT_MS;
}

function readKeptWork(text: string, quizId?: string): KeptWork | undefined {
  let kept: Partial<KeptWork> | null;
  try {
    kept = JSON.parse(text) as Partial<KeptWork> | null;
  } catch {
    return undefined;
  }
  if (kept?.schema !== 1 || (quizId !== undefined && kept.quizId !== quizId)) return undefined;
  if (!Array.isArray(kept.content?.items)) return undefined;
  return typeof kept.base === "number" && typeof kept.at === "number" ? (kept as KeptWork) : undefined;
}

/** Whether two contents read the same; who vouches for a question is the server's to say. */
function sameContent(a: DraftContent, b: DraftContent): boolean {
  return canonicalJson(comparable(a)) === canonicalJson(comparable(b));
}

function comparable({ title, summary, articleShared, items, records }: DraftContent) {
  return {
    title,
    summary,
    articleShared,
    records: records ?? [],
    items: items.map(({ use, question: { origin: _, ...question } }) => ({ use, question })),
  };
}

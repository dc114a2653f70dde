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
}

/** Where a browser tab keeps it. */
export function keptWorkKey(quizId: string): string {
  return `desk:${quizId}`;
}

/**
 * Reads kept work back. Undefined when there is none, when it is damaged or another quiz's, and when the draft says the
 * same already. What it holds is checked when it is saved.
 *
 * @param text as it was stored
 */
export function readKeptWork(
  text: string | null,
  draft: { quizId: string; content: DraftContent },
): KeptWork | undefined {
  if (text === null) return undefined;
  let kept: Partial<KeptWork> | null;
  try {
    kept = JSON.parse(text) as Partial<KeptWork> | null;
  } catch {
    return undefined;
  }
  if (kept?.schema !== 1 || kept.quizId !== draft.quizId) return undefined;
  if (!Array.isArray(kept.content?.items) || typeof kept.base !== "number") return undefined;
  return sameContent(kept.content, draft.content) ? undefined : (kept as KeptWork);
}

/**
 * What to do with the one place a tab keeps work in: put there what is not saved, clear it, or leave it as it is, while
 * the teacher has not decided about what was found there.
 */
export function keepingOf(state: { unsaved: boolean; undecided: boolean }): "put" | "clear" | "leave" {
  if (state.undecided) return "leave";
  return state.unsaved ? "put" : "clear";
}

/** Whether two contents read the same; who vouches for a question is the server's to say. */
function sameContent(a: DraftContent, b: DraftContent): boolean {
  return canonicalJson(comparable(a)) === canonicalJson(comparable(b));
}

function comparable({ title, summary, articleShared, items }: DraftContent) {
  return {
    title,
    summary,
    articleShared,
    items: items.map(({ use, question: { origin: _, ...question } }) => ({ use, question })),
  };
}

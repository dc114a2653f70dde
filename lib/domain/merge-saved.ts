import { canonicalJson } from "#lib/domain/canonical-json";
import type { DraftContent, DraftItem } from "#lib/domain/draft";
import type { QuestionId } from "#lib/domain/ids";

/**
 * What is on the desk after a save came back: what the server made of each item, except where the teacher went on
 * editing it meanwhile; their order and everything else stays as the teacher has it now.
 *
 * @param sent the content that was saved; an item edited since is another object.
 * @returns `current` itself when nothing has to change.
 */
export function mergeSaved(
  current: DraftContent,
  sent: DraftContent,
  saved: readonly DraftItem[],
): DraftContent {
  const before = new Map(sent.items.map((item) => [item.question.id, item]));
  const after = new Map(saved.map((item) => [item.question.id, item]));
  const items = current.items.map((item) => {
    const settled = after.get(item.question.id);
    if (settled === undefined || before.get(item.question.id) !== item || same(settled, item)) return item;
    return { use: item.use, question: settled.question };
  });
  return items.some((item, i) => item !== current.items[i]) ? { ...current, items } : current;
}

/**
 * The items after the server wrote some of them anew: changed ones in their places, further ones at the end.
 *
 * @param sent as in mergeSaved.
 */
export function mergeWritten(
  current: DraftContent,
  sent: DraftContent,
  written: readonly DraftItem[],
): DraftItem[] {
  const kept = mergeSaved(current, sent, written).items;
  const known = new Set([...sent.items, ...kept].map(({ question }) => question.id));
  return [...kept, ...written.filter(({ question }) => !known.has(question.id))];
}

/** The items with some of them out of use. */
export function outOfUse(items: DraftItem[], ids: readonly QuestionId[]): DraftItem[] {
  return items.map((item) => (item.use && ids.includes(item.question.id) ? { ...item, use: false } : item));
}

function same(a: DraftItem, b: DraftItem): boolean {
  return a.use === b.use && canonicalJson(a.question) === canonicalJson(b.question);
}

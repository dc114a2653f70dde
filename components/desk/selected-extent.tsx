import type { Extent } from "#lib/domain/evidence-view";

/**
 * Where the words selected in the article stand in its text; undefined when nothing is selected inside `pane`.
 * Pieces carry their offset (`data-at`); the numbers between them are not part of the text.
 */
export function selectedExtent(pane: HTMLElement): Extent | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return undefined;
  const pieces = [...pane.querySelectorAll<HTMLElement>("[data-at]")].filter((piece) =>
    range.intersectsNode(piece),
  );
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const start = atOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const length = last.textContent.length;
  const end = atOf(last) + (last.contains(range.endContainer) ? Math.min(range.endOffset, length) : length);
  return end > start ? { start, end } : undefined;
}

function atOf(piece: HTMLElement): number {
  return Number(piece.dataset.at);
}

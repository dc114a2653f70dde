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
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? atOf(first);
  const end = offsetIn(last, range.endContainer, range.endOffset) ?? atOf(last) + last.textContent.length;
  return end > start ? { start, end } : undefined;
}

/** The offset in the article of a point of the page, when it lies in this piece. */
function offsetIn(piece: HTMLElement, node: Node, offset: number): number | undefined {
  if (!piece.contains(node)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(piece);
  before.setEnd(node, offset);
  return atOf(piece) + before.toString().length;
}

function atOf(piece: HTMLElement): number {
  return Number(piece.dataset.at);
}

/**
 * Takes the focus to an element by its id once the page has changed, for when the pressed control goes away or a new
 * field comes. Nothing happens when there is none.
 */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

import { type KeptEntry, keptWorkPrefix } from "#lib/domain/kept-work";

// A browser's storage can be off or full: then nothing is kept, and saving goes on as ever.

/** Everything this browser keeps for this site. */
export function keptEntries(): KeptEntry[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const text = localStorage.getItem(key);
      return text === null ? [] : [[key, text] as const];
    });
  } catch {
    return [];
  }
}

/** Keeps a text, or nothing any more. False when the browser does not. */
export function keepText(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Clears all unsaved work of one teacher from this browser, which others may use next. */
export function forgetKeptWork(userId: string): void {
  for (const [key] of keptEntries()) if (key.startsWith(keptWorkPrefix(userId))) keepText(key, undefined);
}

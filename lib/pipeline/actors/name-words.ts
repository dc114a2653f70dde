/** A word of a text as names are compared: letters without accents, in lower case, with its own place and case. */
export interface NameWord {
  /** Lower case, without accents. */
  key: string;
  raw: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Lower case without accents: `Türkiye` → `turkiye`. Length may change, offsets are kept apart. */
export function foldName(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Cuts a text into the words that names are made of. Everything that is not a letter or digit separates, so that
 * `Côte d’Ivoire`, `Guinea-Bissau` and `U.S.` are two words each, whatever mark stands between them.
 */
export function nameWords(text: string, from = 0): NameWord[] {
  const words: NameWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && WORD.test(text.charAt(at));
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      const raw = text.slice(start, at);
      words.push({ key: foldName(raw), raw, start: from + start, end: from + at });
      start = -1;
    }
  }
  return words;
}

/**
 * The words of what somebody looks for, without case and accents.
 *
 * @example searchWords(" Côte  d’Ivoire ") // ["cote", "d'ivoire"]
 */
export function searchWords(typed: string): string[] {
  return folded(typed).split(/\s+/).filter(Boolean);
}

/**
 * Whether a word of the text begins with what is looked for: "oman" finds Oman, and not Romania; "es-11/7" finds
 * A/RES/ES-11/7.
 *
 * @param word one of `searchWords`.
 */
export function findsWord(text: string, word: string): boolean {
  const within = folded(text);
  for (let at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(within.slice(0, at)) || !/^[\p{L}\p{N}]/u.test(word)) return true;
  }
  return false;
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

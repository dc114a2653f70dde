const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** Whether the code unit at `at` begins or continues a letter (surrogate pairs are read whole). */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (Number.isNaN(code)) return false;
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Whether a decimal digit stands at `at`. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 48 && code <= 57;
  return !Number.isNaN(code) && DIGIT.test(text.charAt(at));
}

/** Whether `at` lies outside the text or on white space. */
export function isBlankAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charAt(at).trim() === "";
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a token is a dash between words: `—`, `–`, `-`, `--`. */
export function isDash(word: string): boolean {
  return /^(?:[—–]|-{1,3})$/.test(word);
}

/**
 * One cell of RFC 4180. A text that a spreadsheet would run as a formula (it begins with = + - @, full-width forms
 * included, a tab or a line break) gets an apostrophe in front, which spreadsheets take as "this is text". One that
 * begins with an apostrophe and then such a sign gets another one, so that `unguarded` gives the text back.
 *
 * @example csvCell("=1+1") // "'=1+1"
 */
export function csvCell(text: string): string {
  const plain = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

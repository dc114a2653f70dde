/** Cardinal number words up to nineteen, and the tens. */
const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ["nil", 0],
  ["none", 0],
]);

/**
 * Reads a number as it stands in one word: digits with separators, or a number word up to ninety-nine.
 *
 * @returns undefined for anything else: ordinals, decimals, years with letters, `three-fifths`.
 * @example readNumber("1,204") // 1204
 * @example readNumber("fifty-eight") // 58
 */
export function readNumber(word: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number.parseInt(word.replaceAll(",", ""), 10);
  if (/^\d{1,5}$/.test(word)) return Number.parseInt(word, 10);
  const lower = word.toLowerCase();
  const whole = WORDS.get(lower);
  if (whole !== undefined) return whole;
  const [ten = "", unit = "", more] = lower.split(/[-‐‑]/);
  const tens = WORDS.get(ten);
  const units = WORDS.get(unit);
  if (more !== undefined || tens === undefined || units === undefined) return undefined;
  return tens >= 20 && units >= 1 && units <= 9 ? tens + units : undefined;
}

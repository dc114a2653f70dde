/**
 * Whether two symbols name one text: "A/RES/ES-11/7" and "es-11/7", "S/RES/2774 (2025)" and "S/RES/2774(2025)".
 * A bare number after another is not enough: "11/7" is not "ES-11/7".
 */
export function sameSymbol(a: string, b: string): boolean {
  const key = (symbol: string) =>
    symbol
      .toLowerCase()
      .replace(/\s+/g, "")
      .replace(/^[as]\/res\//, "");
  const prefix = (symbol: string) => /^([as])\/res\//i.exec(symbol.trim())?.[1]?.toLowerCase();
  const left = prefix(a);
  const right = prefix(b);
  return key(a) === key(b) && (left === undefined || right === undefined || left === right);
}

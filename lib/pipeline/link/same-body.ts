/** Whether two names name one body: "UN General Assembly" and "United Nations General Assembly (11th session)". */
export function sameBody(a: string, b: string): boolean {
  const key = (body: string) =>
    body
      .toLowerCase()
      .replace(/\([^)]*\)/g, "")
      .replace(/united nations/g, "un")
      .replace(/\b(?:u\.?s\.?|united states) /g, "us ")
      .replace(/\b(?:u\.?k\.?|united kingdom|british) /g, "uk ")
      .replace(/\b(?:the|of)\b/g, "")
      .replace(/representatives/g, "")
      .replace(/[^a-z]+/g, " ")
      .trim();
  const left = key(a).split(" ");
  const right = key(b).split(" ");
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.every((word) => long.includes(word));
}

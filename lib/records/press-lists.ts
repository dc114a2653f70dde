import { memberNamed } from "#lib/records/un-members";

/**
 * Cuts a list of states into names: "Israel, Marshall Islands and United States", "Iran (Islamic Republic of)", names
 * that hold an "and" themselves, and names that ran together. What is no name stays as it stands.
 *
 * @param list what stands between the brackets, or after "Against:".
 */
export function namesInList(list: string): string[] {
  return cutAtCommas(list)
    .map((part) =>
      part
        .replace(/\s+/g, " ")
        .replace(/^[\s*]+|[\s.*]+$/g, "")
        .replace(/^and\s+/i, ""),
    )
    .filter((part) => part !== "" && !/^none$/i.test(part))
    .flatMap(cutAtAnd);
}

/** At commas and semicolons outside brackets. */
function cutAtCommas(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list.charAt(at);
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth > 0 || (sign !== "," && sign !== ";")) continue;
    parts.push(list.slice(from, at));
    from = at + 1;
  }
  return [...parts, list.slice(from)];
}

/** "Marshall Islands and United States" is two names; "Antigua and Barbuda" is one. */
function cutAtAnd(part: string): string[] {
  if (memberNamed(part)) return [part];
  for (const { index } of part.matchAll(/\s+and\s+/g)) {
    const left = part.slice(0, index);
    const right = part.slice(index).replace(/^\s+and\s+/, "");
    const rights = cutAtAnd(right);
    if (memberNamed(left) && rights.every((name) => memberNamed(name))) return [left, ...rights];
  }
  return cutWhereGlued(part);
}

/** "IsraelMarshall Islands": at a capital after a small letter, when both halves are names. */
function cutWhereGlued(part: string): string[] {
  for (const { index } of part.matchAll(/(?<=[\p{Ll})])\s*(?=\p{Lu})/gu)) {
    const halves = [part.slice(0, index), part.slice(index).trim()];
    if (halves.every((name) => memberNamed(name))) return halves;
  }
  return [part];
}

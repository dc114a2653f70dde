/** Elements whose contents are no text of an article. Captions tell who is in the picture and who took it. */
const DROPPED = new Set(
  (
    "script style noscript template svg math head nav form button input select textarea iframe object embed canvas " +
    "video audio figcaption"
  ).split(" "),
);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    "p div section article header footer main aside address h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody " +
    "tfoot tr caption blockquote figure hr pre details summary"
  ).split(" "),
);

/** Between two cells of a row, until the row is put together. */
const CELL_END = "\u0001";

/**
 * The text of an element as a reader sees it: one block a line, blank lines between, cells of a row apart by ` | `.
 * Walks without recursion, so that nesting without end cannot overflow the stack. Linear.
 */
export function pageText(root: Node): string {
  const parts: string[] = [];
  const open: (Node | string)[] = [root];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (typeof item === "string") {
      parts.push(item);
      continue;
    }
    const name = item.nodeName.toLowerCase();
    if (item.nodeType === 3) parts.push((item.nodeValue ?? "").replace(/[\s\u0001]+/g, " "));
    if (name === "br") parts.push("\n");
    if (isDropped(item, name)) continue;
    const edge = BLOCKS.has(name) ? "\n\n" : "";
    parts.push(edge);
    open.push(name === "td" || name === "th" ? CELL_END : edge);
    for (const child of [...item.childNodes].reverse()) open.push(child);
  }
  return tidy(parts.join(""));
}

function isDropped(node: Node, name: string): boolean {
  if (DROPPED.has(name)) return true;
  // A note's number: <sup>[3]</sup>. Only its own text counts; reading deep ones again and again takes long.
  if (name === "sup")
    return [...node.childNodes].every((child) => /^\s*\[?\w{1,3}\]?\s*$/.test(child.nodeValue ?? ""));
  return node.nodeType === 1 && (node as Element).hasAttribute("hidden");
}

function tidy(text: string): string {
  const lines = text.split("\n").map((line) =>
    line
      .split(CELL_END)
      .map((cell) => cell.replace(/ +/g, " ").trim())
      .filter((cell) => cell !== "")
      .join(" | "),
  );
  return lines
    .filter((line, at) => line !== "" || (at > 0 && lines[at - 1] !== ""))
    .join("\n")
    .trim();
}

import { TracedWriter, type TracedText } from "#lib/pipeline/normalise/traced-text";

/** Elements whose contents are no text of the article. */
const DROPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "nav",
  "form",
  "button",
  "iframe",
]);

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  (
    "p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol li table tr blockquote figure " +
    "figcaption hr pre dl dt dd"
  ).split(" "),
);

/** The element name at the start of a tag's inside: `/p`, `div class=…`. */
function tagName(inside: string): string {
  return (/^\/?([a-z][a-z0-9]*)/i.exec(inside)?.[1] ?? "").toLowerCase();
}

/**
 * Leaves the text of an HTML document, one block a line. Nothing is run or fetched; scripts, styles and navigation
 * are dropped with their contents.
 */
export function stripHtml(source: TracedText): TracedText {
  const { text } = source;
  const lower = text.toLowerCase();
  const writer = new TracedWriter(source);
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) break;
    writer.copy(at, open);
    if (text.startsWith("<!--", open)) {
      const close = text.indexOf("-->", open);
      at = close < 0 ? text.length : close + 3;
      continue;
    }
    const close = text.indexOf(">", open);
    if (close < 0 || !/[a-z/!?]/i.test(text.charAt(open + 1))) {
      writer.copy(open, open + 1);
      at = open + 1;
      continue;
    }
    const name = tagName(text.slice(open + 1, Math.min(close, open + 40)));
    at = close + 1;
    if (name === "br") writer.write("\n", open);
    if (BLOCKS.has(name)) writer.write("\n\n", open);
    if (DROPPED.has(name) && text.charAt(open + 1) !== "/" && text.charAt(close - 1) !== "/") {
      const end = lower.indexOf(`</${name}`, at);
      const after = end < 0 ? -1 : text.indexOf(">", end);
      at = after < 0 ? text.length : after + 1;
    }
  }
  writer.copy(at, text.length);
  return writer.finish();
}

import { findDate, findDateLine } from "#lib/intake/find-date";
import { normalise } from "#lib/pipeline/normalise/normalise";
import { frontMatterEnd } from "#lib/pipeline/normalise/strip-markdown";

/** What a plain or Markdown text says about itself. */
export interface TextFacts {
  title?: string;
  publisher?: string;
  /** ISO 8601 date. */
  datePublished?: string;
  url?: string;
}

/** Names under which the head of a Markdown file gives a thing. */
const HEAD_NAMES: Readonly<Record<keyof TextFacts, readonly string[]>> = {
  title: ["headline", "title"],
  publisher: ["publisher", "site", "source"],
  datePublished: ["datepublished", "date", "published"],
  url: ["url", "link", "canonical"],
};

/**
 * Title, publisher, date and address of a text: from the head of a Markdown file (`title: …` between two lines of
 * `---`), else the title from its first heading or first line, and the date from a line of its own near the top.
 */
export function readTextFacts(text: string, format: "text" | "markdown"): TextFacts {
  const end = format === "markdown" ? frontMatterEnd(text) : 0;
  const head = readHead(text.slice(0, end));
  const title = head.get("title") || normalise(text, { format }).headline;
  const datePublished = findDate(head.get("datePublished") ?? "") ?? findDateLine(text.slice(end));
  const publisher = head.get("publisher");
  const url = head.get("url");
  return {
    ...(title && { title }),
    ...(publisher && !URL.canParse(publisher) && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(url && URL.canParse(url) && /^https?:/i.test(url) && { url }),
  };
}

function readHead(head: string): ReadonlyMap<keyof TextFacts, string> {
  const found = new Map<keyof TextFacts, string>();
  for (const line of head.split(/\r?\n/)) {
    const [, name = "", value = ""] = /^([\w-]{1,30})[ \t]*:(.*)$/.exec(line) ?? [];
    const field = (Object.keys(HEAD_NAMES) as (keyof TextFacts)[]).find((key) =>
      HEAD_NAMES[key].includes(name.toLowerCase()),
    );
    const clean = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (field && clean && !found.has(field)) found.set(field, clean);
  }
  return found;
}

/** Whether a text uses Markdown's marks: a head, headings, or links. */
export function looksLikeMarkdown(text: string): boolean {
  return frontMatterEnd(text) > 0 || /^#{1,6} \S/m.test(text) || /\]\(https?:\/\/\S{1,500}?\)/.test(text);
}

/** Whether a text is the source of a page: it begins like one, or is full of paragraphs in tags. */
export function looksLikeHtml(text: string): boolean {
  if (/^\s*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6])\b/i.test(text)) return true;
  return (text.match(/<\/(?:p|div|h[1-6]|li|article)>/gi)?.length ?? 0) >= 3;
}

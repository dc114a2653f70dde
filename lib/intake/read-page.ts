import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { readPageFacts, type PageFacts } from "#lib/intake/page-facts";
import { pageText } from "#lib/intake/page-text";

/** A page's article: its text, one paragraph a line, and what the page says about it. */
export interface ReadPage extends PageFacts {
  text: string;
}

/** Longest page, in characters, and most tags in it; news pages have a few thousand. */
const MOST_CHARACTERS = 5_000_000;
const MOST_TAGS = 30_000;
/** Above these Readability takes seconds (it grows faster than the page); plainer rules read such pages. */
const MOST_NODES = 15_000;
const DEEPEST = 80;
/** Below this share of the page's article element, Readability has thrown away too much. */
const LEAST_KEPT = 0.4;

/** Never part of an article; taken out first, so that the page is small. */
const NOISE =
  "script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, nav, form, button, dialog, " +
  "[role=dialog], [role=navigation], [aria-hidden=true]";

/** Whether a page is small enough to be looked at; beyond, even the parser takes seconds. */
export function isReadablePage(html: string): boolean {
  return html.length <= MOST_CHARACTERS && (html.match(/<[a-z!]/gi)?.length ?? 0) <= MOST_TAGS;
}

/**
 * Reads the article out of a page's HTML. No script runs and nothing is fetched: the page is only a tree here.
 *
 * @param base the address the page came from, to resolve its own addresses.
 */
export function readPage(html: string, base?: string): ReadPage {
  const { document } = parseHTML(asDocument(escapeLoneSigns(html)));
  const facts = readPageFacts(document, base);
  for (const element of document.querySelectorAll(NOISE)) element.remove();
  const plain = pageText(articleElement(document));
  const readable = isModest(document) ? readableText(document) : "";
  return { ...facts, text: readable.length >= plain.length * LEAST_KEPT ? readable : plain };
}

/** Signs that begin no tag and no character reference make the parser slow; they are text. */
function escapeLoneSigns(html: string): string {
  return html.replace(/<(?![a-z/!?])/gi, "&lt;").replace(/&(?![a-z#])/gi, "&amp;");
}

/** A fragment gets the frame that the parser and Readability look for. */
function asDocument(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/** Where the article stands when the page says so, else the whole page. */
function articleElement(document: Document): Node {
  const articles = document.querySelectorAll("article");
  return (
    document.querySelector("[itemprop=articleBody]") ??
    (articles.length === 1 ? articles[0] : undefined) ??
    document.querySelector("main") ??
    document.body
  );
}

function readableText(document: Document): string {
  keepLists(document);
  const read = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  return read?.content ? pageText(read.content) : "";
}

/** Readability drops lists of links; one that a colon announces ("Those who voted against:") belongs to the text. */
function keepLists(document: Document): void {
  for (const list of document.querySelectorAll("ul, ol")) {
    if (!/:\s*$/.test(list.previousElementSibling?.textContent.slice(-80) ?? "")) continue;
    for (const link of list.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  }
}

/** Whether a tree is small and shallow enough for Readability. */
function isModest(document: Document): boolean {
  const open: [node: Node, depth: number][] = [[document.body, 0]];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    count += 1;
    if (count > MOST_NODES || depth > DEEPEST) return false;
    for (const child of node.childNodes) open.push([child, depth + 1]);
  }
  return true;
}

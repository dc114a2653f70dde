import { FILE_MAX_BYTES } from "#lib/domain/desk-view";
import { decodeText } from "#lib/intake/decode-text";
import { readDocx } from "#lib/intake/read-docx";
import { readMhtml } from "#lib/intake/read-mhtml";
import { isReadablePage, readPage } from "#lib/intake/read-page";
import type {
  AcceptedSubmission,
  FetchPage,
  RefusedSubmission,
  Submission,
  SubmissionInput,
} from "#lib/intake/submission";
import { looksLikeHtml, looksLikeMarkdown, readTextFacts } from "#lib/intake/text-facts";
import { findUnfit } from "#lib/pipeline/find-unfit";
import { readArticle } from "#lib/pipeline/read-article";

/** Longest article that is read, in characters: about 80,000 words. */
const MOST_CHARACTERS = 500_000;
/** A page that says it is for subscribers, with fewer words than this, showed only its beginning. */
const STUB_WORDS = 250;

const MOST_MEGABYTES = FILE_MAX_BYTES / 1_000_000;
const TOO_LONG = "This is far longer than an article. Give one article, of at most 500,000 characters.";

type Field = "text" | "file" | "link";

/**
 * From what a teacher gives to an article's text with title, publisher, date and address, as far as they can be
 * found. Bad input is an answer, not an error: `ok: false` with the field to mend and one sentence.
 *
 * @param doors.fetchPage how links are fetched; without it links are refused.
 */
export async function readSubmission(
  input: SubmissionInput,
  doors: { fetchPage?: FetchPage } = {},
): Promise<Submission> {
  const read = input.kind === "link" ? await fromLink(input.url, doors.fetchPage) : readGiven(input);
  return read.ok ? judged(read, input.kind) : read;
}

/**
 * What stands in a text or a file, at once and whether or not it is an article: {@link readSubmission} without
 * network and without judgement.
 */
export function readGiven(input: Exclude<SubmissionInput, { kind: "link" }>): Submission {
  if (input.kind === "file") return fromFile(input.name, input.bytes);
  const { text } = input;
  if (looksLikeHtml(text)) return fromPage(text, "text");
  return fromText(text, "text", looksLikeMarkdown(text));
}

async function fromLink(url: string, fetchPage?: FetchPage): Promise<Submission> {
  if (fetchPage === undefined)
    return refuse(
      "link",
      "Links are not opened here. Paste the article's text, or give the page as a saved file.",
    );
  const page = await fetchPage(url);
  if (!page.ok) return refuse("link", page.message);
  if (page.type === "html") return fromPage(page.content, "link", page.url);
  const read = fromText(page.content, "link", false);
  return read.ok ? { ...read, url: page.url } : read;
}

function fromFile(name: string, bytes: Uint8Array): Submission {
  if (bytes.length === 0) return refuse("file", "This file is empty.");
  if (bytes.length > FILE_MAX_BYTES)
    return refuse(
      "file",
      `This file is larger than ${MOST_MEGABYTES} MB. Save the article alone as text or HTML.`,
    );
  if (/\.docx$/i.test(name)) {
    const text = readDocx(bytes);
    return text === undefined
      ? refuse("file", "This Word document could not be read. Copy the article's text and paste it.")
      : fromText(text, "file", false);
  }
  if (/\.mht(?:ml)?$/i.test(name)) return fromArchive(bytes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse("file", decoded.message);
  const { text } = decoded;
  const isPage = /\.x?html?$/i.test(name) || (!/\.(?:md|markdown)$/i.test(name) && looksLikeHtml(text));
  const isMarkdown = /\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(text);
  const read = isPage ? fromPage(text, "file") : fromText(text, "file", isMarkdown);
  const guess = "The file does not say how its letters are coded; if accents look wrong, save it as UTF-8.";
  return read.ok && decoded.guessed ? { ...read, notes: [...read.notes, guess] } : read;
}

function fromArchive(bytes: Uint8Array): Submission {
  const page = readMhtml(Buffer.from(bytes).toString("latin1"));
  const decoded = page && decodeText(page.bytes, page.charset);
  if (!page || !decoded?.ok)
    return refuse("file", "There is no page in this web archive. Save the page as HTML, or paste its text.");
  return fromPage(decoded.text, "file", page.url);
}

function fromText(text: string, field: Field, isMarkdown: boolean): Submission {
  if (text.trim() === "") return refuse(field, "There is no text in it. Give the whole article.");
  if (text.length > MOST_CHARACTERS) return refuse(field, TOO_LONG);
  const format = isMarkdown ? "markdown" : "text";
  return { ok: true, ...readTextFacts(text, format), text, format, notes: [] };
}

function fromPage(html: string, field: Field, base?: string): Submission {
  if (!isReadablePage(html))
    return refuse(field, "This page is too large to be one article. Copy the article's text and paste it.");
  const { paid, text, ...facts } = readPage(html, base);
  if (text === "")
    return refuse(field, "No text was found in this page. Copy the article's text and paste it.");
  if (text.length > MOST_CHARACTERS) return refuse(field, TOO_LONG);
  if (paid && text.split(/\s+/).length < STUB_WORDS)
    return refuse(
      field,
      "Only the beginning of this article is here, the rest is for subscribers. Paste the whole text.",
    );
  const notes = ["Read from a web page: menus, captions and related links were left out."];
  return { ok: true, ...facts, text, format: "html", notes };
}

/** A text that is read, unless it is no article. */
function judged(read: AcceptedSubmission, field: Field): Submission {
  const { text, title, format } = read;
  const { article } = readArticle(text, { format, ...(title !== undefined && { title }) });
  const unfit = findUnfit(article);
  return unfit === undefined ? read : refuse(field, unfit.reason);
}

function refuse(field: Field, message: string): RefusedSubmission {
  return { ok: false, field, message };
}

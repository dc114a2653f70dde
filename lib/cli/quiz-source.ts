import { basename } from "node:path";
import { readFrontMatter, type FrontMatter } from "#lib/cli/quiz-front-matter";
import { BadInput, readBytes } from "#lib/cli/quiz-io";
import { readGiven } from "#lib/intake/read-submission";
import type { AcceptedSubmission } from "#lib/intake/submission";

/** An article's file as read: its text, how it is marked up, and what is known besides. */
export interface Source {
  text: string;
  format: AcceptedSubmission["format"];
  meta: FrontMatter;
}

/**
 * Reads an article from a file or standard input: plain text, Markdown with or without a head, a page, a web archive
 * or a Word document.
 *
 * @param strict whether the head of a Markdown file must be right in all its parts.
 * @throws BadInput when there is nothing that could be read, or the head is wrong.
 */
export function readSource(path: string, strict: boolean): Source {
  const given = readGiven({ kind: "file", name: path === "-" ? "" : basename(path), bytes: readBytes(path) });
  if (!given.ok) throw new BadInput(`${path === "-" ? "Standard input" : path}: ${given.message}`);
  const { format, title, publisher, datePublished, url } = given;
  const head = format === "markdown" ? readFrontMatter(given.text, strict) : { meta: {}, text: given.text };
  const found = {
    ...(title !== undefined && { headline: title }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(url !== undefined && { url }),
  };
  return { text: head.text, format, meta: { ...found, ...head.meta } };
}

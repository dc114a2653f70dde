import type { FetchPage, Submission, SubmissionInput } from "#lib/intake/submission";

/** Longest text that is read, in characters: about 80,000 words. */
const MOST_CHARACTERS = 500_000;

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
  switch (input.kind) {
    case "text":
      return readText(input.text, "text");
    case "file":
      return readText(new TextDecoder().decode(input.bytes), "file");
    case "link": {
      const page = await doors.fetchPage?.(input.url);
      if (page === undefined)
        return {
          ok: false,
          field: "link",
          message: "Links are not opened here. Paste the article's text instead.",
        };
      return page.ok ? readText(page.content, "link") : { ok: false, field: "link", message: page.message };
    }
  }
}

function readText(text: string, field: "text" | "file" | "link"): Submission {
  if (text.trim() === "")
    return { ok: false, field, message: "There is no text yet. Paste the whole article." };
  if (text.length > MOST_CHARACTERS)
    return { ok: false, field, message: "This is far longer than an article. Give one article at a time." };
  return { ok: true, text, format: "text", notes: [] };
}

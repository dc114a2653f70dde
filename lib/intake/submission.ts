/** What a teacher gives: pasted text, a file, or the address of a page. */
export type SubmissionInput =
  | { kind: "text"; text: string }
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "link"; url: string };

/** A page as it came over the network: its HTML or plain text, already decoded. */
export type FetchedPage =
  | {
      ok: true;
      /** The address that answered in the end, after redirects. */
      url: string;
      type: "html" | "text";
      content: string;
    }
  | { ok: false; message: string };

/** Fetches one page; see `fetch-page.ts` for the one that is safe to give a stranger's address to. */
export type FetchPage = (url: string) => Promise<FetchedPage>;

/** An article's text and what could be found out about it. What was not found is absent, so that it can be asked for. */
export interface AcceptedSubmission {
  ok: true;
  title?: string;
  /**
   * The text to build on. Of plain text and Markdown: exactly what was given, so that offsets hold there. Of HTML: the
   * text extracted from the page, one paragraph a line; offsets are of this text.
   */
  text: string;
  /** What was given. Hand it on to `readArticle` as it is. */
  format: "text" | "markdown" | "html";
  /** Address of the article itself. */
  url?: string;
  publisher?: string;
  /** ISO 8601 date. */
  datePublished?: string;
  /** Plain sentences about what was taken from where, for the person who gave it. */
  notes: string[];
}

/** Why nothing could be made of it: the field to mend, and one sentence for the person. */
export interface RefusedSubmission {
  ok: false;
  field: "text" | "file" | "link";
  message: string;
}

export type Submission = AcceptedSubmission | RefusedSubmission;

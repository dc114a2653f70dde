import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { readSubmission } from "#lib/intake/read-submission";
import type { FetchPage, Submission } from "#lib/intake/submission";
import { readArticle } from "#lib/pipeline/read-article";

// A loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const PARAGRAPHS = [
  "The assembly of the lake towns voted on Tuesday to lower the dam, after two hours of debate about the water.",
  "“We need the water in the fields, not behind a wall,” said Mayor Ada Brook, who had asked for the vote.",
  "The town of Fenwick voted against the plan, while the town of Harrow abstained and the town of Dale was absent.",
];
const TEXT = PARAGRAPHS.join("\n\n");
const PAGE = `<!doctype html><html><head><meta property="og:title" content="Towns lower the dam"></head>
<body><nav>Menu</nav><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;

const text = (given: string) => readSubmission({ kind: "text", text: given });
const file = (name: string, given: string | Uint8Array) =>
  readSubmission({ kind: "file", name, bytes: typeof given === "string" ? strToU8(given) : given });
const accepted = (read: Submission) => (read.ok ? read : expect.fail(read.message));

describe("pasted text", () => {
  it("is kept exactly as it was given, and its first line is the title", async () => {
    const given = `Towns lower the dam\r\n\r\n${TEXT}\r\n`;
    expect(await text(given)).toEqual({
      ok: true,
      title: "Towns lower the dam",
      text: given,
      format: "text",
      notes: [],
    });
  });

  it("has no title, date or publisher when it states none", async () => {
    expect(await text(TEXT)).toEqual({ ok: true, text: TEXT, format: "text", notes: [] });
  });

  it.each([
    ["Published: Monday 3 February 2031, 10:15", "2031-02-03"],
    ["February 3rd, 2031", "2031-02-03"],
    ["2031-02-03", "2031-02-03"],
    ["03/02/2031", undefined],
    ["31 February 2031", undefined],
    ["The dam was built on 3 February 2031", undefined],
  ])("has a date when a line near its top is one beyond doubt: %s", async (line, date) => {
    expect(accepted(await text(`Towns lower the dam\n${line}\n\n${TEXT}`)).datePublished).toBe(date);
  });

  it("may be Markdown with a head, and places still hold in what was pasted", async () => {
    const given = `---\ntitle: "Towns: the dam"\nauthor: A. B.\ndate: 2031-02-03\nsource: The Lake Post\nurl: https://lake.example/dam\n---\n\n# Towns\n\n${TEXT}`;
    const read = accepted(await text(given));
    expect(read).toMatchObject({
      title: "Towns: the dam",
      datePublished: "2031-02-03",
      publisher: "The Lake Post",
      url: "https://lake.example/dam",
      format: "markdown",
      text: given,
    });
    const { article, toRaw } = readArticle(read.text, { format: read.format, title: read.title ?? "" });
    const at = article.body.indexOf("Mayor Ada Brook");
    expect(given.slice(toRaw(at), toRaw(at + 14) + 1)).toBe("Mayor Ada Brook");
    expect(article.body).not.toContain("author");
  });

  it("may be Markdown whose heading is the title", async () => {
    expect(await text(`# Towns lower the *dam*\n\n${TEXT}`)).toMatchObject({
      title: "Towns lower the dam",
      format: "markdown",
    });
  });

  it("may be the source of a page", async () => {
    const read = accepted(await text(PAGE));
    expect(read).toMatchObject({ title: "Towns lower the dam", format: "html" });
    expect(read.text).toBe(TEXT);
    expect(readArticle(read.text, { format: read.format }).article.body).toBe(TEXT);
  });
});

describe("a file", () => {
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\uFEFF${TEXT}`, "utf16le");
    return bigEndian ? bytes.swap16() : bytes;
  };
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16, little end first", utf16(false)],
    ["UTF-16, big end first", utf16(true)],
  ])("may be %s", async (_name, bytes) => {
    expect(await file("dam.txt", bytes)).toEqual({ ok: true, text: TEXT, format: "text", notes: [] });
  });

  it("may be windows-1252, and then a note says that it was guessed", async () => {
    const read = accepted(
      await file(
        "dam.txt",
        Buffer.from(
          `${TEXT}\nCaf\u00e9.`.replace(/[“”]/g, (mark) => (mark === "“" ? "\u0093" : "\u0094")),
          "latin1",
        ),
      ),
    );
    expect(read.text).toBe(`${TEXT}\nCafé.`);
    expect(read.notes).toHaveLength(1);
  });

  it("may be a page in the encoding that it declares itself", async () => {
    const page = Buffer.from(
      `<html><head><meta charset="iso-8859-1"></head><body>${PAGE.slice(PAGE.indexOf("<article"))}`
        .replace(/[“”]/g, '"')
        .replace("Brook", "Br\u00f6\u00f6k"),
      "latin1",
    );
    expect(accepted(await file("dam.html", page)).text).toContain("Mayor Ada Bröök");
  });

  it("may be a web archive", async () => {
    const archive = [
      "From: <Saved>", "Snapshot-Content-Location: https://lake.example/dam", "MIME-Version: 1.0",
      'Content-Type: multipart/related;', '\tboundary="----part"', "", "------part", "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable", "",
      Buffer.from(PAGE).toString("latin1").replace(/=/g, "=3D").replace(/[\u0080-\u00FF]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`).replace("assembly", "assem=\r\nbly"),
      "------part", "Content-Type: image/png", "", "xxxx", "------part--", "",
    ].join("\r\n"); // prettier-ignore
    expect(await file("dam.mht", archive)).toMatchObject({
      ok: true,
      text: TEXT,
      url: "https://lake.example/dam",
      title: "Towns lower the dam",
    });
  });

  it("may be a Word document", async () => {
    const runs = PARAGRAPHS.map(
      (line) =>
        `<w:p><w:r><w:t xml:space="preserve">${line.slice(0, 20)}</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:t>${line.slice(20)}</w:t></w:r></w:p>`,
    );
    const document = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Towns &amp; dams</w:t></w:r></w:p>${runs.join("")}</w:body></w:document>`;
    const read = accepted(
      await file(
        "dam.docx",
        zipSync({ "word/document.xml": strToU8(document), "word/media/x.png": new Uint8Array(9) }),
      ),
    );
    expect(read).toMatchObject({ title: "Towns & dams", text: `Towns & dams\n\n${TEXT}`, format: "text" });
  });
});

describe("a link", () => {
  const link = (page: Awaited<ReturnType<FetchPage>>) =>
    readSubmission(
      { kind: "link", url: "https://lake.example/x" },
      { fetchPage: () => Promise.resolve(page) },
    );

  it("is refused where links are not opened", async () => {
    expect(await readSubmission({ kind: "link", url: "https://lake.example/x" })).toMatchObject({
      ok: false,
      field: "link",
    });
  });

  it("gives the page's article and the address that answered", async () => {
    expect(
      await link({ ok: true, url: "https://lake.example/dam", type: "html", content: PAGE }),
    ).toMatchObject({ ok: true, text: TEXT, url: "https://lake.example/dam", title: "Towns lower the dam" });
    expect(
      await link({ ok: true, url: "https://lake.example/dam.txt", type: "text", content: TEXT }),
    ).toMatchObject({ ok: true, text: TEXT, url: "https://lake.example/dam.txt" });
  });

  it("says what the fetcher said", async () => {
    expect(await link({ ok: false, message: "Not there." })).toEqual({
      ok: false,
      field: "link",
      message: "Not there.",
    });
  });
});

describe("what is refused, each with one sentence", () => {
  const docx = (xml: string) => zipSync({ "word/document.xml": strToU8(xml) });
  it.each<[string, () => Promise<Submission>, RegExp]>([
    ["blanks", () => text(" \n\u00a0\n"), /no text/],
    ["a few words", () => text("The towns voted on Tuesday."), /only 5 words/],
    ["1 MB", () => text(`${TEXT}\n`.repeat(4000)), /longer than an article/],
    ["an empty file", () => file("dam.txt", ""), /empty/],
    [
      "a file of more than 2 MB",
      () => file("dam.txt", new Uint8Array(2_000_001).fill(97)),
      /larger than 2 MB/,
    ],
    ["a PDF", () => file("dam.pdf", "%PDF-1.7 …"), /a PDF/],
    ["a picture", () => file("dam.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])), /a picture/],
    ["bytes that are no text", () => file("dam.txt", new Uint8Array([1, 2, 0, 0, 4, 65])), /no text/],
    ["a broken Word document", () => file("dam.docx", "PK\u0003\u0004 nothing"), /Word document/],
    [
      "a Word document that unpacks to too much",
      () => file("dam.docx", docx(" ".repeat(10_000_001))),
      /Word document/,
    ],
    ["an archive without a page", () => file("dam.mht", "Content-Type: text/plain\r\n\r\nx"), /web archive/],
    [
      "a page without words",
      () => text("<html><body><script>render()</script><div id=root></div></body></html>"),
      /No text/,
    ],
    ["a page of too many tags", () => text(`<p>${"<b>x</b>".repeat(60_000)}`), /too large/],
    [
      "a page that is for subscribers",
      () =>
        text(
          PAGE.replace(
            "</head>",
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script></head>',
          ),
        ),
      /Only the beginning/,
    ],
  ])("%s", async (_name, read, sentence) => {
    const submission = await read();
    expect(submission.ok).toBe(false);
    const message = submission.ok ? "" : submission.message;
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^[A-Z][^\n]{10,160}\.$/);
  });
});

import { beforeEach, describe, expect, it, vi } from "vitest";
import { desk, signedIn, teacher } from "#tests/support/desk-world";
import { createQuiz } from "../../../app/(site)/teach/quizzes/actions";
import { listOwnQuizzes } from "#lib/data/desk";
import type { FetchedPage } from "#lib/intake/submission";
import { ARTICLE, post } from "#tests/support/desk-requests";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const web = vi.hoisted(() => ({ fetchPage: vi.fn<(url: string) => Promise<FetchedPage>>() }));
vi.mock("#lib/intake/fetch-page", () => web);

const LINK = "https://gazette.example/votes";
const paragraphs = ARTICLE.split(/\n+/).map((line) => `<p>${line.replaceAll("&", "&amp;")}</p>`);
const PAGE = `<html><head><title>Two votes - The Gazette</title>
<meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2031-05-02T08:00:00Z">
<link rel="canonical" href="${LINK}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Two votes</h1>${paragraphs.join("")}</article></body></html>`;

const give = (link: string) => post(createQuiz, { text: "", link, title: "" });

useEmbeddedStore();

beforeEach(() => {
  signedIn(teacher);
  vi.stubEnv("ARTICLE_LINKS", "on");
  web.fetchPage.mockReset();
});

describe("a quiz from a link", () => {
  it("is made of the page, which is fetched once, and names its source", async () => {
    web.fetchPage.mockResolvedValue({ ok: true, type: "html", content: PAGE, url: LINK });
    const { sentTo = "" } = await give(` ${LINK} `);
    expect(web.fetchPage.mock.calls).toEqual([[LINK]]);
    const { source, content } = await desk(sentTo.split("/").at(-1) ?? "");
    expect(source.article).toMatchObject({
      headline: "Two votes",
      publisher: "The Gazette",
      datePublished: "2031-05-02",
      url: LINK,
    });
    expect(source.article.body).not.toContain("Home");
    expect(content.items.length).toBeGreaterThan(1);
  });

  it("that cannot be opened says why at its field, and keeps what was typed", async () => {
    web.fetchPage.mockResolvedValue({ ok: false, message: "This page did not answer." });
    expect(await give(LINK)).toMatchObject({
      ok: false,
      fieldErrors: { link: "This page did not answer." },
      values: { link: LINK },
    });
    expect(await listOwnQuizzes(teacher)).toEqual([]);
  });

  it("to a page that is no article is refused at its field", async () => {
    const content = "<html><body><p>Sign in to read on.</p></body></html>";
    web.fetchPage.mockResolvedValue({ ok: true, type: "html", content, url: LINK });
    expect(await give(LINK)).toMatchObject({
      ok: false,
      fieldErrors: { link: expect.any(String) as string },
    });
  });

  it("is fetched for nobody who is not signed in, and nowhere where links are off", async () => {
    signedIn();
    expect(await give(LINK)).toMatchObject({ code: "not-signed-in" });
    signedIn(teacher);
    vi.stubEnv("ARTICLE_LINKS", "off");
    expect(await give(LINK)).toMatchObject({ fieldErrors: { link: expect.any(String) as string } });
    expect(web.fetchPage).not.toHaveBeenCalled();
  });
});

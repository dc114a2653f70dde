import { describe, expect, it, vi } from "vitest";
import { readPage } from "#lib/intake/read-page";

// A loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const PARAGRAPHS = [
  "The assembly of the lake towns voted on Tuesday to lower the dam, after two hours of debate about the water.",
  "“We need the water in the fields, not behind a wall,” said Mayor Ada Brook, who had asked for the vote.",
  "The town of Fenwick voted against the plan, while the town of Harrow abstained and the town of Dale was absent.",
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe("the text of a page", () => {
  it("leaves menus, scripts, captions, related links and forms out, and keeps every paragraph", () => {
    const { text } = readPage(
      page(
        "<title>Dam</title><style>p { color: red }</style>",
        `<nav><a href="/">Home</a> <a href="/w">World</a></nav>
         <script>document.write("<p>Injected words of a script.</p>")</script>
         <article><h1>Towns lower the dam</h1>
         <figure><img src="http://192.0.2.1/x.png" onerror="alert(1)"><figcaption>Photo: A. Nobody</figcaption></figure>
         ${BODY}<form><input name="q"><button>Subscribe</button></form></article>
         <aside class="related"><ul><li><a href="/1">Ten ways to dry fish</a></li><li><a href="/2">More fish</a></li></ul></aside>
         <footer>© The Lake Post</footer>`,
      ),
    );
    for (const paragraph of PARAGRAPHS) expect(text.split("\n")).toContain(paragraph);
    for (const noise of ["Home", "Injected", "Photo", "Subscribe", "dry fish"])
      expect(text).not.toContain(noise);
  });

  it("keeps lists that a colon announces, links or not, and rows of tables on one line", () => {
    const { text } = readPage(
      page(
        "",
        `<article>${BODY}<p>Those who voted against:</p><ul><li><a href="/a">Ann Hall</a></li><li><a href="/b">Ben Marsh</a></li></ul>
         <table><tr><th>Town</th><th>Vote</th></tr><tr><td>Harrow</td><td>For</td></tr></table>${BODY}</article>`,
      ),
    );
    expect(text).toMatch(/against:\n+Ann Hall\n+Ben Marsh/);
    expect(text).toContain("Harrow | For");
  });

  it("joins what inline marks split, and keeps what line breaks part", () => {
    const { text } = readPage(
      "<p>They <b>vo</b>ted<sup>[1]</sup>.<br>They &amp; we left.</p><p>&lt;b&gt; 3 < 4</p>",
    );
    expect(text).toBe("They voted.\nThey & we left.\n\n<b> 3 < 4");
  });

  it("reads pages too deep for a stack", () => {
    expect(readPage(`<article>${"<div>".repeat(5000)}${BODY}`).text).toContain(PARAGRAPHS[0]);
  });
});

describe("what a page says about its article", () => {
  it("prefers structured data, also in a graph", () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "Shop" },
        {
          "@type": ["NewsArticle"],
          headline: "Towns &amp; dams",
          datePublished: "2031-02-03T23:10:00-05:00",
          publisher: { "@id": "#post" },
        },
        { "@type": "Organization", "@id": "#post", name: "The Lake Post" },
      ],
    };
    const facts = readPage(
      page(
        `<title>x</title><meta property="og:title" content="Other"><link rel="canonical" href="/dam#top">
         <script type="application/ld+json">{broken</script>
         <script type="application/ld+json">${JSON.stringify(data)}</script>`,
        BODY,
      ),
      "https://lake.example/amp/dam?utm=1",
    );
    expect(facts).toMatchObject({
      title: "Towns & dams",
      publisher: "The Lake Post",
      datePublished: "2031-02-03",
      url: "https://lake.example/dam",
      paid: false,
    });
  });

  it("falls back to OpenGraph and to what the page shows", () => {
    const graph = readPage(
      page(
        `<meta property="og:title" content="Towns &amp; dams"><meta property="og:site_name" content="Lake Post">
         <meta property="article:published_time" content="2031-02-03T10:00Z">`,
        BODY,
      ),
    );
    expect(graph).toMatchObject({
      title: "Towns & dams",
      publisher: "Lake Post",
      datePublished: "2031-02-03",
    });
    const shown = readPage(
      page(
        "<title>ignored</title>",
        `<article><h1>Towns meet</h1><time datetime="2031-02-04">Tue</time>${BODY}</article>`,
      ),
    );
    expect(shown).toMatchObject({ title: "Towns meet", datePublished: "2031-02-04" });
  });

  it("leaves absent what no page states", () => {
    const facts = readPage(page("", BODY));
    expect(Object.keys(facts).sort()).toEqual(["paid", "text"]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "https://user:pass@lake.example/"])(
    "takes no address such as %s",
    (href) => {
      expect(readPage(page(`<link rel="canonical" href="${href}">`, BODY)).url).toBeUndefined();
    },
  );
});

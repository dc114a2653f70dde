import { describe, expect, it, vi } from "vitest";
import { readGiven } from "#lib/intake/read-submission";
import { growsLinearly } from "#tests/support/grows-linearly";

vi.setConfig({ testTimeout: 120_000 });

const PROSE =
  "<p>The council voted on the plan on Monday, and the mayor said that it would be good.</p>".repeat(6);
const page = (hostile: string) =>
  `<!doctype html><html><head><title>T</title></head><body><article>${PROSE}${hostile}`;

/** Long enough for quadratic work to be far above the floor. */
const N = 12_000;

const HOSTILE = [
  "<div>", "<b>", "<div>a</div>", "<br>", "<", "<a", "<a<", "&", "&amp;", "<!--", "<!---->a", "<![CDATA[", "</p>", "<p>", "<ul><li>", "<sup>",
  "<table><tr><td>", "<tr><td>a</td></tr>", "<a href=x>a</a> ", "<span>a </span>", "<img src=x>", "<script>", "<script>x</script>", "<style>",
  "<template>", "<svg><g>", "<meta name=a content=b>", "<time>", "<h1>a</h1>", "<p hidden>a</p>", "<article>a</article>", "<iframe src=x></iframe>",
  '<script type="application/ld+json">[[[[', "a", "\u0000",
]; // prettier-ignore

describe("time grows no faster than the page", () => {
  it.each(HOSTILE)("of %j without end", (unit) => {
    const work = (length: number) => {
      readGiven({ kind: "text", text: page(unit.repeat(Math.ceil(length / unit.length))) });
    };
    work(1000);
    expect(growsLinearly(work, N)).toBe(true);
  });

  it("of attributes without end", () => {
    const attributes = (length: number) =>
      Array.from({ length: length / 8 }, (_, at) => `a${at}=1`).join(" ");
    expect(
      growsLinearly(
        (length) => void readGiven({ kind: "text", text: page(`<p ${attributes(length)}>x</p>`) }),
        8_000,
      ),
    ).toBe(true);
  });
});

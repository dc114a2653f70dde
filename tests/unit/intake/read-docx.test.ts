import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { readDocx } from "#lib/intake/read-docx";
import { growsLinearly } from "#tests/support/grows-linearly";

vi.setConfig({ testTimeout: 60_000 });

const BODY = '<?xml version="1.0"?><w:document xmlns:w="w"><w:body>';
const docx = (inside: string) => zipSync({ "word/document.xml": strToU8(BODY + inside) }, { level: 1 });
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("a Word document", () => {
  it("gives what stands, without what was deleted, moved away or stands twice", () => {
    const inside =
      `<w:p>${run("The dam ")}<w:del><w:del/>${run("old")}</w:del><w:moveFrom>${run("gone")}</w:moveFrom>` +
      `${run("stays &amp; holds &#8364;5&#x21;")}<w:r><w:br/><w:t/></w:r>${run("below")}</w:p>` +
      `<mc:AlternateContent><mc:Choice>${run("once")}</mc:Choice><mc:Fallback>${run("twice")}</mc:Fallback></mc:AlternateContent>` +
      `<w:p/><w:tbl><w:tr><w:tc>${run("a")}</w:tc><w:tc>${run("b")}</w:tc></w:tr></w:tbl>`;
    expect(readDocx(docx(inside))).toBe("The dam stays & holds €5!\nbelow\n\nonce\n\na b");
  });

  it("reads no words that stand outside a run of text", () => {
    expect(readDocx(docx("stray<w:p>stray<w:t>kept</w:t>stray</w:p>"))).toBe("kept");
  });

  it("is unpacked once, however often the directory lists it", () => {
    const [name, other] = ["word/document.xml", "word/documenx.xml"];
    const bytes = zipSync({
      [name]: strToU8(`${BODY}${run("first")}`),
      [other]: strToU8(`${BODY}${run("second")}`),
    });
    const packed = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(other, name), "latin1");
    expect(readDocx(packed)).toBe("first");
  });

  it.each([
    ["more tags than any article", "<w:p/>".repeat(200_001)],
    ["more words than any article", `<w:t>${"&amp;".repeat(200_001)}`],
    ["a comment, in which tags could hide", "<!-- <w:p> -->"],
    ["entities of its own", '<!DOCTYPE a [<!ENTITY b "c">]>'],
  ])("is refused with %s", (_what, inside) => {
    expect(readDocx(docx(inside))).toBeUndefined();
  });

  it.each([
    "<w:p>",
    "<w:del>",
    "<w:p></w:r>",
    "<w:t>a&amp;",
    '<w:p a="1"/>',
    "<",
    "&#38;",
    "<w:t a='",
    "<w:t>&",
  ])("takes time that grows no faster than %j without end", (unit) => {
    const work = (length: number) => void readDocx(docx(unit.repeat(length / unit.length)));
    work(1000);
    expect(growsLinearly(work, 200_000)).toBe(true);
  });

  it("takes no long time over attributes without end", () => {
    const attributes = (length: number) =>
      Array.from({ length: length / 8 }, (_, i) => `a${i}="1"`).join(" ");
    expect(growsLinearly((length) => void readDocx(docx(`<w:p ${attributes(length)}/>`)), 100_000)).toBe(
      true,
    );
  });
});

import { describe, expect, it } from "vitest";
import { fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("what is no record", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["nothing", "", /is empty/],
    ["white space", " \n\t", /is empty/],
    ["a PDF", bytes("%PDF-1.7 ..."), /This is a PDF/],
    ["a zip archive", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /zip archive/],
    ["bytes", new Uint8Array([1, 0, 2, 0]), /is no text/],
    ["numbers", "1,2,3\n4,5,6\n", /no record of votes in a format/],
    ["another XML", "<feed><entry/></feed>", /outermost element is “feed”/],
    ["another JSON", '{"a": 1}', /no record of votes in a format/],
    ["an empty list", "[]", /no record of votes in a format/],
    ["a web page", "<!DOCTYPE html><html><body>Votes</body></html>", /web page/],
    ["prose", "The council met on Monday and went home early.", /no recorded vote/],
    ["a library record", "<collection><record/></collection>", /MARCXML/],
    ["unvotes", "rcid,country,country_code,vote\n3,Fiji,FJ,yes\n", /unvotes/],
    ["Voteview", "congress,chamber,rollnumber,icpsr,cast_code,prob\n", /Voteview/],
  ])("refuses %s with one sentence", (_name, input, sentence) => {
    expect(refusal(input)).toMatch(sentence);
  });

  it("refuses a file that is too large, and says what to do", () => {
    expect(refusal(new Uint8Array(40_000_001))).toMatch(/larger than 40 MB.*name the resolution/);
  });

  it("says where JSON breaks off", () => {
    expect(refusal('{\n "votes": [\n')).toBe(
      "Line 2: This JSON breaks off or is damaged. Download the file again.",
    );
    const lines = fixture("un-extract.jsonl").split("\n");
    expect(refusal(`${lines[0] ?? ""}\n{"symbol":\n`)).toMatch(/^Line 2: This JSON breaks off/);
  });
});

describe("XML", () => {
  const clerk = fixture("house-clerk.xml");

  it("is refused where it breaks off, with the line", () => {
    expect(refusal(clerk.slice(0, 900))).toMatch(/^Line \d+: This XML breaks off or is damaged/);
    expect(refusal(clerk.replace("</chamber>", ""))).toMatch(
      /^Line 20: .*missing end tag for element chamber/,
    );
  });

  it("is refused when it declares entities, and never expands them", () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE roll [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;&a;">\n]>\n<roll>&b;</roll>`;
    expect(refusal(bomb)).toMatch(/^Line 3: This XML declares a document type or entities of its own/);
    expect(refusal('<!DOCTYPE roll [ <!ELEMENT roll ANY> ]>\n<roll where="house"/>')).toMatch(
      /^Line 1: This XML declares/,
    );
    expect(refusal('<!DOCTYPE roll SYSTEM "file:///etc/passwd"><roll>&x;</roll>')).toMatch(/damaged/);
  });

  it("is refused when it is nested without end", () => {
    expect(refusal("<a>".repeat(100_000))).toMatch(/nested too deeply|damaged/);
  });

  it("is read in the encoding it names", () => {
    const latin = clerk.replace("UTF-8", "ISO-8859-1");
    const record = read(Buffer.from(latin, "latin1")).records[0];
    expect(record?.votes.map(({ voter }) => voter)).toContain("Núñez");
  });
});

describe("encodings of tables", () => {
  const table = fixture("undl.csv");

  it("reads UTF-8 and UTF-16 with their marks", () => {
    const plain = read(table).records;
    expect(read(bytes(`\uFEFF${table}`)).records).toEqual(plain);
    expect(read(Buffer.from(`\uFEFF${table}`, "utf16le")).records).toEqual(plain);
  });

  it("refuses Latin-1 with the line, as bytes and as text that was decoded wrongly", () => {
    const latin = Buffer.from(table, "latin1");
    expect(refusal(latin)).toMatch(/^Line 3: Here stands a letter that is not UTF-8/);
    expect(refusal(latin.toString("utf8"))).toMatch(/^Line 3: /);
  });
});

describe("many records in one file", () => {
  it("picks the one that is meant, with its own problems only", () => {
    const text = fixture("un-extract.jsonl");
    const { records, problems } = read(text, { symbol: "a/res/79/901" });
    expect(records.map(({ symbol }) => symbol)).toEqual(["A/RES/79/901"]);
    expect(problems).toEqual([]);
    expect(read(text, { symbol: "roll_un-ga-79-901" }).records).toEqual(records);
  });

  it("gives each an id of its own", () => {
    const own = fixture("own.json");
    expect(read(`[${own},${own}]`).records.map(({ id }) => id)).toEqual(["roll_maltby-7", "roll_maltby-7-2"]);
  });
});

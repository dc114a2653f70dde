import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OWN_COLUMNS } from "#lib/domain/own-columns";
import { RollCall } from "#lib/domain/roll-call";
import { recordTemplate } from "#lib/exports/record-template";
import { byVote, fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const OWN = fixture("own.json");
const TABLE = recordTemplate("csv")!.content;
/** The template as somebody types it. */
const TYPED = TABLE.replace("\uFEFF", "").replaceAll("\r\n", "\n");

describe("our own JSON", () => {
  it("reads a roll call as it is kept here, its id and its open votes included", () => {
    const { format, records, problems } = read(OWN);
    expect([format, problems]).toEqual(["own-json", []]);
    expect(records[0]!.id).toBe("roll_maltby-7");
    expect(byVote(records[0]!)(null)).toEqual(["Cy Marsh"]);
    expect(read(JSON.stringify(records[0])).records).toEqual(records);
    expect(RollCall.parse(records[0])).toEqual(records[0]);
  });

  it("takes the words other tools use, and names what is missing", () => {
    const [record] = read(OWN.replaceAll('"voter"', '"actor"').replace('"adopted"', '"Bill Passed"')).records;
    expect(record).toMatchObject({ result: "adopted" });
    expect(refusal(OWN.replace('"yes" }', '"maybe" }'))).toMatch(/^Motion 7, votes\[0\]: “maybe” is no vote/);
    expect(refusal(OWN.replace('"source"', '"origin"'))).toMatch(/source is missing/);
    expect(refusal(OWN.replace('"date"', '"day"'))).toMatch(/body, date and title/);
  });

  it("tells a licence that is not named", () => {
    const { records, problems } = read(OWN.replace(/ *"licence".*\n/, ""));
    expect(records[0]!.licence).toBe("Not stated");
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("names no licence")]);
  });

  it("tells a list that is short, unless the record says it is not whole", () => {
    const short = OWN.replace('"yes": 2', '"yes": 9');
    expect(read(short).problems.map(({ message }) => message)).toEqual([
      "The numbers do not add up: the record counts 9 votes for and names only 2.",
    ]);
    const told = read(short.replace('"date"', '"complete": false, "date"'));
    expect([told.problems, told.records[0]!.note]).toEqual([
      [],
      "The record counts 9 votes for and names 2.",
    ]);
  });

  it("gives members of the United Nations their name and code", () => {
    const text = JSON.stringify({
      body: "UN General Assembly",
      date: "2031-03-04",
      title: "Lanterns",
      source: "S",
      licence: "L",
      tallies: { yes: 1, no: 1 },
      votes: [
        { voter: "TURKEY", vote: "yes" },
        { voter: "Atlantis", vote: "no" },
      ],
    });
    const { records, problems } = read(text);
    expect(records[0]!.votes).toEqual([{ voter: "Turkey", iso3: "TUR", vote: "yes" }]);
    expect(problems[0]?.message).toContain("Atlantis");
  });
});

describe("our own table", () => {
  it("takes semicolons, tabs, a byte order mark and Windows line ends", () => {
    const plain = read(TYPED).records;
    expect(read(`\uFEFF${TYPED.replaceAll(",", ";").replaceAll("\n", "\r\n")}`).records).toEqual(plain);
    expect(read(TYPED.replaceAll(",", "\t")).records).toEqual(plain);
  });

  it("takes the majority a vote needed, and refuses a word that names none", () => {
    expect(read(TYPED).records[0]!.requires).toBe("simple");
    expect(read(OWN.replace('"result"', '"requires": "2/3", "result"')).records[0]!.requires).toBe(
      "two-thirds",
    );
    expect(refusal(TYPED.replace(",simple,", ",most,"))).toMatch(/“most” is no majority/);
  });

  it("keeps an empty vote open", () => {
    expect(byVote(read(TYPED.replace("\nno,", "\n,")).records[0]!)(null)).toEqual(["Ben Quill"]);
  });

  it("names line and column of what is wrong", () => {
    expect(refusal(TYPED.replace("\nno,", "\nperhaps,"))).toMatch(/^Line 3: “perhaps” is no vote/);
    expect(refusal(TYPED.replace("2031-03-04", "4.3.2031"))).toMatch(/^Line 2: “4\.3\.2031” is no date/);
    expect(refusal(TYPED.replace("Minutes of the council", ""))).toMatch(/column “source” is empty/);
    expect(refusal(TYPED.replace(/,\n$/, "\n"))).toMatch(/^Line 6: This row has more or fewer cells/);
    expect(refusal(`${TYPED}yes,Una Sands,,,,,Another Council,,,,,,,,,,,,,\n`)).toMatch(
      /^Line 7: The column “body” says something else than in line 2/,
    );
  });

  it("tells that nothing shows whether the list is whole when there are no totals", () => {
    const { problems } = read(
      "voter,vote,body,date,title,source,licence\nAda,yes,Council,2031-03-04,Lights,Minutes,PD\n",
    );
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("gives no totals")]);
  });
});

describe("the templates", () => {
  it.each(["csv", "json"] as const)("are read as they stand: %s", (format) => {
    const { content, name } = recordTemplate(format)!;
    const { format: read_, records, problems } = read(content);
    expect([read_, problems, name]).toEqual([`own-${format}`, [], `roll-call-template.${format}`]);
    expect(records[0]).toMatchObject({
      id: "roll_maltby-town-council-motion-7-2031-03-04",
      body: "Maltby Town Council",
      symbol: "Motion 7",
      date: "2031-03-04",
      tallies: { yes: 2, no: 1, abstain: 1, notVoting: 1 },
      licence: "Public domain",
    });
    expect(records[0]!.votes[0]).toEqual({
      voter: "Ada Harlow",
      party: "Harbour Party",
      state: "Maltby",
      vote: "yes",
    });
    expect(RollCall.parse(records[0])).toEqual(records[0]);
  });

  it("say the same", () => {
    expect(read(recordTemplate("json")!.content).records).toEqual(read(TABLE).records);
  });

  it("give each vote of one day an id of its own, whatever the format, where nobody gave one", () => {
    const titled = (title: string) =>
      JSON.stringify({ ...JSON.parse(recordTemplate("json")!.content), symbol: null, title });
    const [one, other] = [titled("Lamps"), titled("Benches")].map((text) => read(text).records[0]!.id);
    expect(one).not.toBe(other);
    expect(
      read(TYPED.replace(",Motion 7,", ",,").replace("Lights on the quay", "Lamps")).records[0]!.id,
    ).toBe(one);
  });
});

describe("what is written about our own formats", () => {
  const manual = readFileSync("lib/records/own-formats.md", "utf8");

  it("shows the template, which is read as it stands", () => {
    const [json = ""] = /(?<=```json\n)[^]*?(?=```)/.exec(manual) ?? [];
    expect(JSON.parse(json)).toEqual(JSON.parse(recordTemplate("json")!.content));
  });

  it("names every column there is, to teachers as to programmers", () => {
    const [header = ""] = TYPED.split("\n");
    const names = OWN_COLUMNS.map(({ column }) => column);
    // Nobody needs these two in a table to fill in.
    expect(names.toSorted()).toEqual([...header.split(","), "id", "member_id"].toSorted());
    const cells = [...manual.matchAll(/^\| (`[^|]*`) +\|/gm)].map(([, cell = ""]) => cell);
    expect(cells.flatMap((cell) => cell.match(/\w+/g) ?? []).toSorted()).toEqual(names.toSorted());
    const needed = [...manual.matchAll(/^\| (`[^|]*`) +\| yes/gm)].flatMap(
      ([, cell = ""]) => cell.match(/\w+/g) ?? [],
    );
    expect(OWN_COLUMNS.filter((each) => each.needed).map(({ column }) => column)).toEqual(needed);
  });
});

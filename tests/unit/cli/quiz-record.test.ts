import { truncateSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { QuizRevision } from "#lib/domain/quiz";
import { MOST_RECORD_BYTES } from "#lib/records/decode-record";
import { fixture } from "#tests/fixtures/records/read-fixture";
import { quiz, useFolder } from "#tests/support/quiz-cli";

vi.setConfig({ testTimeout: 60_000 });

const FOLDER = "tests/fixtures/records";
const SENTENCE =
  "The Assembly adopted the lantern resolution by a vote of 3 in favour to 2 against (Fiji, Tonga), with 1 abstention (Palau).";

const { file } = useFolder();

describe("quiz record", () => {
  it("prints a record for people, with its sides, source and what does not add up", () => {
    expect(quiz("record", `${FOLDER}/house-clerk.xml`).out).toMatch(/Needed: a two-thirds majority/);
    const { code, out, err } = quiz("record", `${FOLDER}/un-extract.jsonl`);
    expect(code).toBe(0);
    expect(out).toContain("Format: un-extract");
    expect(out).toContain("For (3; 3 named): Iran, Ivory Coast, Turkey");
    expect(out).toMatch(/Not in the record \(189\): /);
    expect(err).toMatch(/To be looked at:\n- A\/RES\/79\/903 .*: The numbers do not add up/);
  });

  it("lets an article be asked about where the record says otherwise, on request", () => {
    const told = `The US Senate rejected the harbor motion on 4 March 2091. There were 12 votes for the harbor motion
and 10 votes against it. Senator Ada Harlow voted for the harbor motion. Senator Max Dune voted against the harbor
motion. Senator Nell Ford voted for the harbor motion. The lamps will stay dark until the autumn.`;
    const path = file("harbor.txt", `No light in the harbor\n\n${told.replaceAll("\n", " ")}\n`);
    const record = ["--record", `${FOLDER}/harbor-senate.json`];
    const { out } = quiz("build", path, ...record, "--kinds", "spot-the-error");
    expect(out).toContain("The article says that Nell Ford voted for the harbor motion");
    expect(quiz("build", path, ...record).out).not.toContain("[spot-the-error]");
  });

  it("prints nothing but JSON with --json, for one vote with --symbol", () => {
    const { out } = quiz("record", `${FOLDER}/un-extract.jsonl`, "--json", "--symbol", "A/RES/79/901");
    const { format, records, problems } = JSON.parse(out) as Record<string, unknown[]>;
    expect([format, records?.length, problems]).toEqual(["un-extract", 1, []]);
  });

  it("takes what the file does not say", () => {
    const path = file("sentence.txt", SENTENCE);
    expect(quiz("record", path)).toMatchObject({ code: 2, out: "" });
    expect(quiz("record", path, "--date", "tomorrow").err).toContain("--date has the form");
    expect(quiz("record", path, "--date", "2031-03-04").out).toContain(
      "UN General Assembly · 2031-03-04 · adopted",
    );
  });

  it("reads a file that is too large in pieces, for the one vote that is named", () => {
    const path = file("large.csv", fixture("undl.csv"));
    truncateSync(path, MOST_RECORD_BYTES + 1);
    expect(quiz("record", path).err).toContain("Name the one vote with --symbol");
    expect(quiz("record", path, "--symbol", "A/RES/78/9").err).toMatch(
      /large\.csv: Line 9: A row does not end/,
    );
  });
});

/** Two votes of one body on one day: nothing tells which of them a record without a number is about. */
const TWO_VOTES = `Council votes twice

The Maltby Town Council on 4 March 2031 approved the harbour plan by 3 votes to 2. Councillor Ada Harlow voted for the harbour plan. Councillor Ben Quill voted against the harbour plan.

On the same day, the Maltby Town Council rejected the market plan by 2 votes to 3. Councillor Ada Harlow voted against the market plan. Councillor Ben Quill voted for the market plan. The chair thanked everybody for a long evening, and the lamps were put out at ten.
`;
const TABLE = `vote,voter,body,date,title,yes,no,abstain,source,licence
yes,Ada Harlow,Maltby Town Council,2031-03-04,Item 9,1,2,0,Minutes,Public domain
no,Cy Marsh,,,,,,,,
no,Dee Lowther,,,,,,,,
`;

describe("quiz build --record --about", () => {
  const given = () => [file("two.txt", TWO_VOTES), "--record", file("item-9.csv", TABLE)];
  const motions = (out: string) => out.split("Motions\n")[1]?.split("\n\n")[0]?.split("\n").slice(1) ?? [];

  it("takes a record to be about the motion that is named, whatever would be found", () => {
    const listed = motions(quiz("explain", ...given()).out);
    expect(listed.map((line) => line.split(" · ")[0])).toEqual(["motion-1", "motion-2"]);
    for (const id of ["motion-1", "motion-2"]) {
      const { code, out } = quiz("explain", ...given(), "--about", id);
      expect(code).toBe(0);
      const withRecord = motions(out).filter((line) => line.includes("roll call roll_"));
      expect(withRecord.map((line) => line.split(" · ")[0])).toEqual([id]);
    }
    expect(quiz("build", ...given(), "--about=motion-1", "--json").code).toBe(0);
  });

  it("finds what the others are about among what is left", () => {
    const article = file("two.txt", TWO_VOTES);
    const other = file(
      "item-8.csv",
      TABLE.replace("Item 9,1,2,0", "Market plan,2,3,0").replace("yes,Ada Harlow", "no,Ada Harlow"),
    );
    const argv = ["--record", other, "--record", file("item-9.csv", TABLE), "--about", "motion-1"];
    expect(motions(quiz("explain", article, ...argv).out).join("\n")).toMatch(
      /^motion-1 .*item-9.*\n(?:.*\n)*?motion-2 .*market-plan/m,
    );
  });

  it("says how to, where nothing is found for a record", () => {
    const path = file("other.csv", TABLE.replace("Maltby Town Council", "UK House of Commons"));
    expect(quiz("build", file("two.txt", TWO_VOTES), "--record", path).err).toContain(
      "can be said with --about",
    );
  });

  it.each<[string[], RegExp]>([
    [["--about", "motion-1"], /comes after the --record/],
    [["--record", "a", "--about", "motion-1", "--about", "motion-2"], /a can be about one motion only/],
    [["--record", "TABLE", "--about", "motion-9"], /no motion-9 in this article; there is motion-1 \(/],
    [
      ["--record", "TABLE", "--about", "motion-1", "--record", "TABLE", "--about", "motion-1"],
      /Two records are said to be about motion-1/,
    ],
    [["--record", `${FOLDER}/un-extract.jsonl`, "--about", "motion-1"], /holds \d votes.*--symbol/],
  ])("refuses %j with a sentence", (argv, sentence) => {
    const table = file("item-9.csv", TABLE);
    const { code, out, err } = quiz(
      "build",
      file("two.txt", TWO_VOTES),
      ...argv.map((word) => (word === "TABLE" ? table : word)),
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });
});

describe("quiz build --record", () => {
  it("takes any format, and tells what does not add up", () => {
    const article = file(
      "article.txt",
      `Assembly lights the harbours\n\nThe United Nations General Assembly on 4 March 2031 adopted the lantern resolution by a vote of 3 in favour to 2 against, with 1 abstention. Fiji and Tonga voted against it. Palau abstained.\n\n${"The harbours of the river ports had been dark for nine winters, and ferries had run aground. ".repeat(5)}\n`,
    );
    const record = file(
      "release.txt",
      `GA/99001\n\n4 March 2031\n\n${SENTENCE.replace("2 against", "3 against")}\n`,
    );
    const { code, out, err } = quiz("build", article, "--record", record, "--json");
    expect(code).toBe(0);
    expect(QuizRevision.parse(JSON.parse(out)).rollCalls).toHaveLength(1);
    expect(err).toMatch(/3 votes against and names only 2/);
    expect(err).toMatch(/2 against.*The record gives 3 for, 3 against/);
    expect(quiz("explain", article, "--record", record).out).toContain("roll call roll_un-press");
  });
});

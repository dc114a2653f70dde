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

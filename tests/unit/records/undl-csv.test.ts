import { describe, expect, it } from "vitest";
import { pickFromUndl } from "#lib/records/undl-picker";
import { byVote, fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const TABLE = fixture("undl.csv");

async function* pieces(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("the voting data of the United Nations Digital Library", () => {
  it("gives one record a resolution, with totals that were floats", () => {
    const { format, records, problems } = read(TABLE);
    expect(format).toBe("undl-csv");
    expect(problems).toEqual([]);
    expect(records.map(({ symbol, title, tallies }) => [symbol, title, tallies])).toEqual([
      ["A/RES/78/901", 'Maps of the "lower" delta', { yes: 2, no: 1, abstain: 1, notVoting: 1 }],
      ["A/RES/78/9", "Signals at sea", { yes: 1, no: 1, abstain: 0, notVoting: 0 }],
    ]);
    expect(byVote(records[0]!)("yes")).toEqual(["Fiji", "Turkey"]);
    expect(byVote(records[0]!)("notVoting")).toEqual(["Benin"]);
    expect(records[1]!.note).toContain("No machine generated vote");
  });

  it("takes the names that columns and votes had in 2024", () => {
    const older = TABLE.replace("ms_code,ms_name,ms_vote,", "ms_codes,ms_name,ms_votes,").replace(
      ",X,",
      ",NV,",
    );
    expect(byVote(read(older).records[0]!)("notVoting")).toEqual(["Benin"]);
  });

  it("tells a row that is missing", () => {
    const short = TABLE.split("\n")
      .filter((row) => !row.includes("PALAU"))
      .join("\n");
    expect(read(short).problems.map(({ message }) => message)).toEqual([
      "The numbers do not add up: the record counts 1 abstention and names none.",
    ]);
  });

  it("refuses another letter than Y, N, A and X, with its line", () => {
    expect(refusal(TABLE.replace("FIJI,Y", "FIJI,Q"))).toBe(
      "Line 2: “Q” is no vote; Y, N, A or X stand here.",
    );
  });

  it.each([1, 7, 100, 1_000_000])("picks one resolution out of pieces of %i bytes", async (size) => {
    const result = await pickFromUndl(pieces(TABLE, size), "A/RES/78/9");
    expect(result).toEqual({ ...read(TABLE, { symbol: "A/RES/78/9" }), problems: [] });
  });

  it("says which line of the whole file is damaged, and what is not there", async () => {
    const cut = TABLE.slice(0, TABLE.lastIndexOf("digitallibrary") - 60);
    expect(await pickFromUndl(pieces(cut, 64), "78/9")).toEqual({
      ok: false,
      message: "Line 8: This row is damaged or cut off.",
    });
    expect(await pickFromUndl(pieces(TABLE, 64), "A/RES/78/90")).toMatchObject({ ok: false });
    expect(await pickFromUndl(pieces("voter,vote\nA,yes\n", 64), "78/9")).toMatchObject({ ok: false });
    expect(await pickFromUndl(pieces("x".repeat(2_000_000), 65_536), "78/9")).toMatchObject({ ok: false });
  });
});

import { describe, expect, it } from "vitest";
import { frameFields, termsFields } from "#lib/domain/assignment-form";

const now = Date.UTC(2026, 10, 24, 9, 0);
const good = {
  title: "  Two votes\n in one day ",
  note: "Work alone.\r\nOpen the source.",
  zone: "Europe/Berlin",
  opens: "2026-11-24T10:15",
  closes: "2026-11-24T11:00",
  feedback: "after-each",
  attempts: "one",
};
const read = (over: Record<string, unknown>, closing: "ahead" | "any" = "ahead") =>
  termsFields(() => now, closing).safeParse({ ...good, ...over });
const problems = (over: Record<string, unknown>) =>
  Object.fromEntries(
    (read(over).error?.issues ?? []).map(({ path, message }): [string, string] => [String(path[0]), message]),
  );

describe("the terms of an assignment", () => {
  it("reads times in the zone they were typed in", () => {
    expect(read({}).data).toEqual({
      title: "Two votes in one day",
      note: "Work alone.\nOpen the source.",
      zone: "Europe/Berlin",
      opensAt: Date.UTC(2026, 10, 24, 9, 15),
      closesAt: Date.UTC(2026, 10, 24, 10, 0),
      feedback: "after-each",
      attempts: "one",
    });
  });

  it("takes an empty note for none", () => {
    expect(read({ note: " \r\n " }).data).toMatchObject({ note: undefined });
  });

  it.each([
    ["title", "   ", /^Give it a title/],
    ["title", undefined, /^Give it a title/],
    ["title", ["a", "b"], /^Give it a title/],
    ["title", "x".repeat(161), /At most 160 .* this has 161/],
    ["title", "a\u202Eb", /cannot be seen/],
    ["title", "a\u0000b", /cannot be seen/],
    ["note", "x".repeat(501), /At most 500 .* this has 501/],
    ["note", "a\u200Bb", /cannot be seen/],
    ["zone", "Mars/Olympus", /time zone/],
    ["zone", undefined, /time zone/],
    ["opens", "soon", /date and a time/],
    ["opens", undefined, /date and a time/],
    ["closes", "2026-02-30T10:00", /date and a time/],
    ["closes", "2026-11-24T10:15", /after opening/],
    ["closes", "2028-01-01T10:00", /At most a year/],
    ["feedback", "never", /right and wrong/],
    ["attempts", "7", /attempts/],
  ])("says what is wrong with %s %j", (field, value, sentence) => {
    expect(Object.keys(problems({ [field]: value }))).toEqual([field]);
    expect(problems({ [field]: value })[field]).toMatch(sentence);
  });

  it("says everything that is wrong at once", () => {
    expect(
      Object.keys(problems({ title: "", zone: "x", opens: "", closes: "", feedback: "" })).sort(),
    ).toEqual(["closes", "feedback", "opens", "title", "zone"]);
  });

  it("wants a new assignment to be open some time, and lets an old one have closed", () => {
    const over = { opens: "2026-11-23T10:00", closes: "2026-11-23T11:00" };
    expect(problems(over).closes).toMatch(/over already/);
    expect(read(over, "any").success).toBe(true);
  });

  it("lets nobody delete results by mistake, with a closing before the time they are kept", () => {
    const over = { opens: "2026-01-01T10:00", closes: "2026-01-02T10:00" };
    expect(read(over, "any").error?.issues[0]?.message).toMatch(/would be deleted at once/);
  });
});

describe("the frame of an assignment", () => {
  it("reads drawn names and unticked boxes", () => {
    expect(frameFields.parse({ names: "pseudonyms", seats: "nonsense" })).toEqual({
      names: { kind: "pseudonyms" },
      shuffle: { questions: false, options: false },
    });
  });

  it("reads seats, in figures of any width", () => {
    expect(frameFields.parse({ names: "seats", seats: " ２８ ", shuffleOptions: "on" })).toEqual({
      names: { kind: "seats", count: 28 },
      shuffle: { questions: false, options: true },
    });
  });

  it.each(["", "0", "201", "2.5", "-1", "many", "1e99", undefined])("refuses %j seats", (seats) => {
    const { error } = frameFields.safeParse({ names: "seats", seats });
    expect(error?.issues).toMatchObject([{ path: ["seats"], message: "A whole number from 1 to 200." }]);
  });

  it("refuses another kind of names", () => {
    expect(frameFields.safeParse({ names: "real" }).error?.issues[0]?.path).toEqual(["names"]);
  });
});

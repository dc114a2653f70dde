import { describe, expect, it } from "vitest";
import { keepingOf, readKeptWork } from "#lib/domain/kept-work";
import { clockTime, sinceInWords } from "#lib/domain/since-in-words";
import { deskContent } from "#tests/fixtures/desk";

const draft = { quizId: "quiz_1", content: deskContent() };
const kept = { schema: 1, quizId: "quiz_1", base: 2, at: 5, content: { ...deskContent(), title: "Another" } };

describe("work kept in a tab", () => {
  it("comes back when it says something else than the draft", () => {
    expect(readKeptWork(JSON.stringify(kept), draft)).toEqual(kept);
  });

  it("is nothing when the draft says the same, whoever vouches for its questions", () => {
    const [first, ...rest] = deskContent().items;
    const { origin: _, ...question } = first!.question;
    const content = { ...deskContent(), items: [{ ...first!, question }, ...rest] };
    expect(readKeptWork(JSON.stringify({ ...kept, content }), draft)).toBeUndefined();
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "[]",
    JSON.stringify({ ...kept, schema: 2 }),
    JSON.stringify({ ...kept, quizId: "quiz_2" }),
    JSON.stringify({ ...kept, content: {} }),
  ])("is nothing when it is damaged, old or another quiz's: %s", (text) =>
    expect(readKeptWork(text, draft)).toBeUndefined(),
  );
});

describe("the place it is kept in", () => {
  it("takes what is not saved, and is cleared when all is", () => {
    expect(keepingOf({ unsaved: true, undecided: false })).toBe("put");
    expect(keepingOf({ unsaved: false, undecided: false })).toBe("clear");
  });

  it("is not touched while what was found there is undecided", () => {
    expect(keepingOf({ unsaved: true, undecided: true })).toBe("leave");
    expect(keepingOf({ unsaved: false, undecided: true })).toBe("leave");
  });
});

describe("how long ago", () => {
  it("is in seconds, minutes, then by the clock", () => {
    expect(sinceInWords(-5, "10:14")).toBe("1 s ago");
    expect(sinceInWords(3_900, "10:14")).toBe("3 s ago");
    expect(sinceInWords(125_000, "10:14")).toBe("2 min ago");
    expect(sinceInWords(3_600_000, "10:14")).toBe("at 10:14");
    expect(clockTime(0)).toMatch(/^\d\d:\d\d$/);
  });
});

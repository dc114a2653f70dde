import { describe, expect, it } from "vitest";
import { findKeptWork, KEPT_MS, keptWorkKey, keptWorkPrefix, staleKeptKeys } from "#lib/domain/kept-work";
import { clockTime, sinceInWords } from "#lib/domain/since-in-words";
import { deskContent } from "#tests/fixtures/desk";

const owner = { userId: "user_1", quizId: "quiz_1" };
const draft = { ...owner, content: deskContent() };
const kept = { schema: 1, quizId: "quiz_1", base: 2, at: 5, content: { ...deskContent(), title: "Another" } };
const entry = (work: unknown, window = "w", of = owner) =>
  [keptWorkKey(of, window), typeof work === "string" ? work : JSON.stringify(work)] as const;

describe("work kept in a browser", () => {
  it("comes back when it says something else than the draft", () => {
    expect(findKeptWork([entry(kept)], draft, 6)).toEqual([{ key: keptWorkKey(owner, "w"), work: kept }]);
  });

  it("is nothing when the draft says the same, whoever vouches for its questions", () => {
    const [first, ...rest] = deskContent().items;
    const { origin: _, ...question } = first!.question;
    const content = { ...deskContent(), items: [{ ...first!, question }, ...rest] };
    expect(findKeptWork([entry({ ...kept, content })], draft, 6)).toEqual([]);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    JSON.stringify({ ...kept, schema: 2 }),
    JSON.stringify({ ...kept, quizId: "quiz_2" }),
    JSON.stringify({ ...kept, content: {} }),
    JSON.stringify({ ...kept, at: undefined }),
  ])("is nothing when it is damaged, old or another quiz's: %s", (text) =>
    expect(findKeptWork([entry(text)], draft, 6)).toEqual([]),
  );

  it("is each window's own, the newest first", () => {
    const found = findKeptWork([entry(kept, "a"), entry({ ...kept, at: 9 }, "b")], draft, 10);
    expect(found.map(({ key }) => key)).toEqual([keptWorkKey(owner, "b"), keptWorkKey(owner, "a")]);
  });

  it("is shown to nobody else who uses the browser, and on no other quiz", () => {
    const theirs = entry(kept, "w", { ...owner, userId: "user_2" });
    const longer = entry(kept, "w", { ...owner, quizId: "quiz_12" });
    expect(findKeptWork([theirs, longer], draft, 6)).toEqual([]);
    expect(theirs[0].startsWith(keptWorkPrefix("user_1"))).toBe(false);
  });

  it("is cleared after two weeks, whoever's it is, and nothing that is not a desk's is touched", () => {
    const late = kept.at + KEPT_MS + 1;
    const entries = [entry(kept, "a"), entry({ ...kept, at: late }, "b"), ["theme", "dark"] as const];
    expect(findKeptWork(entries, draft, late).map(({ work }) => work.at)).toEqual([late]);
    expect(staleKeptKeys(entries, late)).toEqual([keptWorkKey(owner, "a")]);
    expect(staleKeptKeys([entry("{")], 0)).toHaveLength(1);
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

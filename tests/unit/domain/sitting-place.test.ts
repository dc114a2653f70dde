import { describe, expect, it } from "vitest";
import { pagePath, readJoinPlace, readPlayPlace, readQuestionNumber } from "#lib/domain/sitting-place";

describe("addresses of a sitting", () => {
  it("bring a code into its one form", () => {
    expect(readJoinPlace("k7qm4xrd")).toEqual({ kind: "join", code: "K7QM-4XRD" });
    expect(readJoinPlace("K7QM-4XR")).toBeUndefined();
  });

  it("take only slugs for public quizzes", () => {
    expect(readPlayPlace("un-votes-ukraine-2025")).toEqual({ kind: "play", slug: "un-votes-ukraine-2025" });
    for (const bad of ["", "../etc", "Un-Votes", "a--b", "-a", "a".repeat(65)]) {
      expect(readPlayPlace(bad)).toBeUndefined();
    }
  });

  it("number questions from 1 to the last, written plainly", () => {
    expect(readQuestionNumber("1", 10)).toBe(1);
    expect(readQuestionNumber("10", 10)).toBe(10);
    for (const bad of ["0", "11", "01", "1.0", "-1", "one", "1e1", ""]) {
      expect(readQuestionNumber(bad, 10)).toBeUndefined();
    }
  });

  it("lie under the path of their place", () => {
    const place = readJoinPlace("K7QM-4XRD");
    if (!place) throw new Error("no place");
    expect(pagePath(place, { page: "start" })).toBe("/join/K7QM-4XRD");
    expect(pagePath(place, { page: "question", n: 3 })).toBe("/join/K7QM-4XRD/3");
    expect(pagePath(place, { page: "again-question", n: 2 })).toBe("/join/K7QM-4XRD/again/2");
  });
});

import { describe, expect, it } from "vitest";
import type { River } from "#tests/fixtures/pipeline/river";
import { draftOptions, riverDrafts } from "#tests/fixtures/pipeline/drafts";

describe("a proof is complete", () => {
  const naming = "The UN General Assembly adopted the river resolution by 9 votes to 4, with 3 abstentions.";
  const unlinked = (input: River): River => ({ ...input, rollCalls: [] });
  const shown = (country: string) =>
    riverDrafts("how-voted", unlinked)
      .find(({ stem }) => stem.includes(`did ${country} vote on the river`))
      ?.evidence.map((item) => (item.type === "span" ? item.exact : ""));

  it("with the sentence that names the motion where the voter's does not", () => {
    expect(shown("Canada")).toEqual(["Canada and Mexico abstained.", naming]);
  });

  it("without it where the voter's sentence names the motion", () => {
    expect(shown("France")).toEqual(["France, Norway and Sweden voted for the river resolution."]);
  });

  it("for every option of a choice, right or wrong", () => {
    for (const kind of ["which-voted", "who-voted-alike"] as const)
      for (const draft of riverDrafts(kind, unlinked).filter(({ stem }) => stem.includes("river"))) {
        const text = draft.evidence.map((item) => (item.type === "span" ? item.exact : "")).join(" ");
        expect(text).toContain("river resolution");
        for (const option of draftOptions(draft)) expect(text).toContain(option.text);
      }
  });

  it("with the sentence that names the motion where the numbers' does not", () => {
    const lake = riverDrafts("tally", unlinked).find(({ stem }) => stem.includes("lake"));
    expect(lake?.evidence.map((item) => (item.type === "span" ? item.exact : ""))).toEqual([
      "There were 7 votes in favour, 2 against and 6 abstentions.",
      "Brazil vetoed the lake amendment.",
    ]);
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { linesAround, RollCallExtract } from "#components/votes/roll-call-extract";
import { VoteBar } from "#components/votes/vote-bar";
import { VoteMarks } from "#components/votes/vote-marks";
import { VotePicture } from "#components/votes/vote-picture";
import { rollCallOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

const line = (voter: string) => ({ voter, vote: "yes" as const });

describe("VoteBar", () => {
  it("shows 0 as 0, without a segment", () => {
    const html = renderToStaticMarkup(<VoteBar name="A vote" counts={{ for: 10, against: 0 }} />);
    expect(html).toContain("<dd>0</dd>");
    expect(html).not.toContain("seg-against");
    expect(html).toContain('aria-label="A vote: 10 for, 0 against"');
  });

  it("says nothing of a number nobody gave", () => {
    const html = renderToStaticMarkup(<VoteBar name="A vote" counts={{ for: 10, against: 2 }} />);
    expect(html).not.toContain("Abstained");
    expect(html).not.toContain("Did not");
  });
});

describe("VoteMarks", () => {
  it("draws one mark for each member", () => {
    const html = renderToStaticMarkup(
      <VoteMarks name="A vote" counts={{ for: 3, against: 2, abstain: 1, absent: 0 }} />,
    );
    expect(html.split("l5 9h-10z").length - 1).toBe(3);
    expect(html.split("l5-9h-10z").length - 1).toBe(2);
    expect(html).toContain("6 marks, one for each member");
    expect(html).toContain("3 for, 2 against, 1 abstained, 0 did not take part.");
  });
});

describe("VotePicture", () => {
  const shown = (kind: "world-map" | "hemicycle") => {
    const rollCall = rollCallOf([{ voter: "Ida Kern", vote: null }]);
    const picture = { kind, address: "/pictures/x", width: 400, height: 200, unplaced: [] };
    return renderToStaticMarkup(<VotePicture rollCall={rollCall} picture={picture} />);
  };

  it("calls the mark of an unknown vote what it looks like in this picture", () => {
    expect(shown("world-map")).toContain("Hatched: our record does not say");
    expect(shown("hemicycle")).toContain("A struck square: our record does not say");
  });
});

describe("an extract of a roll call", () => {
  const votes = ["Chad", "Angola", "Égypte", "Benin", "Fiji", "Denmark"].map(line);

  it("keeps the alphabetical neighbours of each line that proves something", () => {
    expect(linesAround(votes, ["Chad"]).map(({ voter, hit }) => [voter, hit])).toEqual([
      ["Benin", false],
      ["Chad", true],
      ["Denmark", false],
    ]);
  });

  it("stops at the ends of the record", () => {
    expect(linesAround(votes, ["Angola"]).map(({ voter }) => voter)).toEqual(["Angola", "Benin"]);
    expect(linesAround(votes, ["Fiji"], 2).map(({ voter }) => voter)).toEqual(["Denmark", "Égypte", "Fiji"]);
  });

  it("gives lines that overlap once, in order", () => {
    expect(linesAround(votes, ["Denmark", "Benin"]).map(({ voter }) => voter)).toEqual([
      "Angola",
      "Benin",
      "Chad",
      "Denmark",
      "Égypte",
    ]);
  });

  it("has no line for a voter the record does not hold", () => {
    expect(linesAround(votes, ["Atlantis"])).toEqual([]);
  });

  it("marks only the lines that prove something", () => {
    const html = renderToStaticMarkup(
      <RollCallExtract body="UN General Assembly" votes={votes} voters={["Chad"]} caption="An extract" />,
    );
    expect(html.match(/class="hit"/g)).toHaveLength(1);
  });
});

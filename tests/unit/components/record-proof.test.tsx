import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Proof } from "#components/evidence/proof";
import type { RowEvidence } from "#lib/domain/evidence";
import { evidenceViews } from "#lib/domain/evidence-view";
import { harborRecord } from "#tests/fixtures/pipeline/harbor";

const { article, rollCalls } = harborRecord();
const [record] = rollCalls;

function proof(...rows: Omit<RowEvidence, "type" | "rollCallId">[]): string {
  if (record === undefined) throw new Error("no record");
  const evidence = rows.map((row) => ({ type: "row" as const, rollCallId: record.id, ...row }));
  return renderToStaticMarkup(<Proof evidence={evidenceViews(evidence, article, rollCalls, [])} />);
}

describe("the proof of a question about a party", () => {
  it("counts its members' lines, and tells nothing of the others", () => {
    const html = proof({ bloc: { by: "party", name: "R" } });
    expect(html).toContain("Republican members, counted from their lines in the record.");
    expect(html).toContain('aria-label="Republican members, Senate vote 9 (2091): 1 for, 9 against, 1');
    expect(html).not.toMatch(/Democratic|Wim Sage|It needed/);
  });

  it("stands beside the lines of those who were asked about", () => {
    const html = proof({ bloc: { by: "party", name: "D" } }, { voter: "Lea Thorn" });
    expect(html).toContain("Democratic members");
    expect(html).toContain("Lea Thorn");
    expect(html).not.toContain("Ben Quill");
  });
});

describe("the proof by the totals", () => {
  it("says what came of the vote and which majority it needed", () => {
    expect(proof({})).toMatch(/Rejected\. It needed a three-fifths majority\./);
  });
});

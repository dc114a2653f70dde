import { describe, expect, it, vi } from "vitest";
import { assemble } from "#lib/pipeline/questions/assemble";
import { proposeMore } from "#lib/pipeline/questions/propose-more";
import { compatible } from "#lib/pipeline/questions/select";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";
import { lintQuiz } from "#lib/pipeline/lint/lint";
import { recordContext } from "#lib/pipeline/lint/record-context";
import { riverRecord } from "#tests/fixtures/pipeline/drafts";

vi.setConfig({ testTimeout: 60_000 });

const record = riverRecord();
const drafts = writeQuestions(record, 1);
const desk = assemble(record, drafts, 4, 1).questions;
const wanted = { count: 5, seed: 3, difficulty: "mixed" as const };
const items = (use: boolean) => desk.map((question) => ({ question, use }));

describe("further questions", () => {
  it("ask for nothing that a used question asks for or tells", () => {
    const more = proposeMore(record, items(true), wanted);
    expect(more.length).toBeGreaterThan(0);
    const draftOf = (stem: string, quotation?: string) =>
      drafts.filter((draft) => draft.stem === stem && draft.quotation === quotation);
    for (const { stem, quotation } of more) {
      for (const old of desk) {
        expect(old.stem + (old.quotation ?? "")).not.toBe(stem + (quotation ?? ""));
        const pairs = draftOf(stem, quotation).flatMap((one) =>
          draftOf(old.stem, old.quotation).map((other) => compatible(one, other)),
        );
        // Several drafts may have one stem and differ in their options.
        if (pairs.length > 0) expect(pairs).toContain(true);
      }
    }
    const leaks = lintQuiz([...desk, ...more], recordContext(record)).filter(
      ({ ruleId, place }) => ruleId === "leak" && place === "key",
    );
    expect(leaks).toEqual([]);
  });

  it("are never those put aside, but may ask for the same fact in another way", () => {
    const more = proposeMore(record, items(false), { ...wanted, count: 25 });
    const known = new Set(desk.map(({ stem, quotation }) => `${stem}${quotation ?? ""}`));
    expect(more.filter(({ stem, quotation }) => known.has(`${stem}${quotation ?? ""}`))).toEqual([]);
    expect(more.length).toBeGreaterThanOrEqual(
      proposeMore(record, items(true), { ...wanted, count: 25 }).length,
    );
  });

  it("are of the kinds asked for, and the same for the same seed", () => {
    const kinds = ["who-said" as const];
    const more = proposeMore(record, items(true), { ...wanted, kinds });
    expect(more.every(({ kind }) => kind === "who-said")).toBe(true);
    expect(proposeMore(record, items(true), { ...wanted, kinds })).toEqual(more);
  });

  it("end: an article gives only so many", () => {
    let all = items(true);
    for (let turn = 0; turn < 12; turn += 1) {
      const more = proposeMore(record, all, { ...wanted, seed: turn });
      if (more.length === 0) return;
      all = [...all, ...more.map((question) => ({ question, use: true }))];
    }
    throw new Error("there was always more");
  });
});

import { describe, expect, it } from "vitest";
import { allFacts } from "#lib/pipeline/questions/record";
import { rebuildRecord } from "#lib/pipeline/rebuild-record";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";
import { riverRecord } from "#tests/fixtures/pipeline/drafts";

const record = riverRecord();
const { article, motions, rollCalls } = record;
const kept = {
  schema: 1 as const,
  article,
  motions: motions.map(({ rollCall: _linked, ...motion }) => motion),
  facts: allFacts(record),
  rollCalls: [...rollCalls],
  rejections: [],
};

describe("a record built again from what is kept", () => {
  it("gives the same questions as the first one", () => {
    expect(writeQuestions(rebuildRecord(kept), 5)).toEqual(writeQuestions(record, 5));
  });

  it("takes nothing whose evidence does not hold", () => {
    const [fact, ...rest] = kept.facts;
    const forged = { ...fact!, evidence: fact!.evidence.map((item) => ({ ...item, exact: "Not there." })) };
    const facts = allFacts(rebuildRecord({ ...kept, facts: [forged, ...rest] as typeof kept.facts }));
    expect(facts.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });
});

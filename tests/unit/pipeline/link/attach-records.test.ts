import { describe, expect, it } from "vitest";
import type { KeptRecord } from "#lib/domain/attached-record";
import type { DraftSource } from "#lib/domain/draft";
import { fallenReason, isBarred } from "#lib/domain/fallen";
import { RecordKey } from "#lib/domain/attached-record";
import { attachRecords, compareWith, findMotion } from "#lib/pipeline/attach-records";
import { extractFacts } from "#lib/pipeline/extract-facts";
import { spotTheError } from "#lib/pipeline/questions/spot-the-error";
import { rebuildRecord } from "#lib/pipeline/rebuild-record";
import { readArticle } from "#lib/pipeline/read-article";
import { readRecord } from "#lib/records/read-record";
import { ASSEMBLY_CSV, RECORD_ARTICLE } from "#tests/fixtures/record-article";

const { article } = readArticle(RECORD_ARTICLE, { format: "text", datePublished: "2031-03-04" });
const { motions, votes, tallies, statements, offices } = extractFacts(article);
const source: DraftSource = {
  schema: 1,
  article,
  motions,
  facts: [...votes, ...tallies, ...statements, ...offices],
  rollCalls: [],
  rejections: [],
};

function kept(csv: string, key = "rec-0123456789abcdef"): KeptRecord {
  const read = readRecord(csv);
  const rollCall = read.ok ? read.records[0] : undefined;
  if (!rollCall) throw new Error("no record");
  return { schema: 1, key: RecordKey.parse(key), rollCall, format: "own-csv", problems: [] };
}

const record = kept(ASSEMBLY_CSV);
const motionId = findMotion(source, record.rollCall) ?? "";

describe("records attached to what was read in an article", () => {
  it("find the vote they are about", () => {
    expect(motions.find(({ id }) => id === motionId)?.label).toContain("free passage");
  });

  it("leave no trace when they are taken away, and none when they are about nothing", () => {
    attachRecords(source, [{ kept: record, motionId }]);
    expect(attachRecords(source, [])).toBe(source);
    expect(attachRecords(source, [{ kept: record }])).toBe(source);
    expect(attachRecords(source, [{ kept: record, motionId: "motion-99" }])).toBe(source);
  });

  it("name their facts by themselves, whatever else is attached", () => {
    const other = kept(ASSEMBLY_CSV.replace("A/RES/85/7", "A/RES/85/8"), "rec-fedcba9876543210");
    const second = motions.find(({ id }) => id !== motionId)?.id ?? "";
    const alone = attachRecords(source, [{ kept: record, motionId }]);
    const both = attachRecords(source, [
      { kept: other, motionId: second },
      { kept: record, motionId },
    ]);
    const peru = ({ facts }: DraftSource) =>
      facts.find((fact) => fact.type === "vote" && fact.voter === "Peru" && fact.motionId === motionId)?.id;
    expect(peru(alone)).toBeDefined();
    expect(peru(both)).toBe(peru(alone));
  });

  it("are taken for the vote that a person says, however little agrees", () => {
    const other = motions.find(({ id }) => id !== motionId)?.id ?? "";
    const points = compareWith(source, other, record.rollCall);
    expect(points.find(({ about }) => about === "body")).toMatchObject({ agrees: false });
    expect(attachRecords(source, [{ kept: record, motionId: other }]).rollCalls).toHaveLength(1);
  });

  it("say of each point what both have, and nothing against whom they do not name", () => {
    const points = compareWith(source, motionId, record.rollCall);
    expect(points.map(({ about, agrees }) => [about, agrees])).toEqual([
      ["body", true],
      ["symbol", undefined],
      ["date", true],
      ["counts", false],
      ["outcome", true],
      ["votes", false],
    ]);
    const few = kept(ASSEMBLY_CSV.split("\n").slice(0, 4).join("\n") + "\n").rollCall;
    expect(compareWith(source, motionId, few).at(-1)).toMatchObject({
      record: "3 the same, 3 not named",
      agrees: true,
    });
  });
});

describe("a question on a contradiction", () => {
  const attached = attachRecords(source, [{ kept: record, motionId }]);
  const clash = attached.contradictions?.find(({ about }) => about === "vote");
  const question = clash && spotTheError(clash, rebuildRecord(attached));

  it("holds while the record is attached, and is barred without it, whoever vouches for it", () => {
    if (!question) throw new Error("no question");
    expect(fallenReason(question, attached)).toBeUndefined();
    expect(fallenReason(question, source)).toMatch(/not attached/);
    expect(isBarred({ ...question, origin: "teacher" }, source)).toBe(true);
  });

  it("is told from one that rests on what is contradicted, which only its teacher may use", () => {
    const told = votes.find(({ voter }) => voter === "Nigeria");
    if (!question || !told) throw new Error("no question");
    const resting = { ...question, kind: "how-voted" as const, factIds: [told.id], evidence: told.evidence };
    expect(fallenReason(resting, attached)).toBe(
      "Nigeria: the article says “abstained”, the official record “voted for”.",
    );
    expect(isBarred(resting, attached)).toBe(true);
    expect(isBarred({ ...resting, origin: "teacher" }, attached)).toBe(false);
  });
});

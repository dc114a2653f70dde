import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Question } from "#lib/domain/question";
import { lintQuestion } from "#lib/pipeline/lint/lint";
import { recordContext } from "#lib/pipeline/lint/record-context";
import { arrange } from "#lib/pipeline/questions/arrange";
import { rewriteQuestion } from "#lib/pipeline/questions/rewrite-question";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";
import { riverRecord } from "#tests/fixtures/pipeline/drafts";

vi.setConfig({ testTimeout: 60_000 });

const record = riverRecord();
const all = arrange(writeQuestions(record, 1), 1);
const optionsOf = (question: Question) =>
  question.shape === "boolean" ? [question.stem] : question.options.map(({ text }) => text);
const keysOf = (question: Question) => {
  if (question.shape === "boolean") return [];
  const keys = question.shape === "matching" ? Object.values(question.key) : [question.key].flat();
  return question.options.flatMap(({ id, text }) => (keys.includes(id) ? [text] : [])).sort();
};

describe("a question written once more", () => {
  it("asks for the same fact with the same key and other wrong options, and the lint has nothing to say", () => {
    const rewritten = all.flatMap((question) => {
      const other = rewriteQuestion(record, question, 7);
      return other === undefined ? [] : [{ question, other }];
    });
    expect(new Set(rewritten.map(({ question }) => question.kind)).size).toBeGreaterThanOrEqual(4);
    for (const { question, other } of rewritten) {
      expect(other).toMatchObject({ id: question.id, kind: question.kind, shape: question.shape });
      expect([...other.factIds].sort()).toEqual([...question.factIds].sort());
      expect(keysOf(other)).toEqual(keysOf(question));
      expect(optionsOf(other).some((text) => !optionsOf(question).includes(text))).toBe(true);
      expect(lintQuestion(other, recordContext(record))).toEqual([]);
    }
  });

  it("offers only voters who are shown to have voted otherwise", () => {
    for (const question of all.filter(({ kind }) => kind === "which-voted" || kind === "who-voted-alike")) {
      const other = rewriteQuestion(record, question, 3);
      if (other === undefined || other.shape === "boolean") continue;
      const keys = keysOf(other);
      for (const { text, basis } of other.options) {
        const fact = record.votes.find(({ id }) => basis?.factIds.includes(id));
        const key = record.votes.find(({ id }) => other.factIds.includes(id));
        expect(fact?.voter).toBe(text);
        expect(fact?.motionId).toBe(key?.motionId);
        const side = (position?: string) => position?.replace("veto", "against");
        expect(side(fact?.position) === side(key?.position)).toBe(keys.includes(text));
      }
    }
  });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(all.length - 1), (seed, i) => {
        const question = all[i];
        if (question === undefined) return;
        expect(rewriteQuestion(record, question, seed)).toEqual(rewriteQuestion(record, question, seed));
      }),
      { numRuns: 20 },
    );
  });

  it("is not there for a closed scale, nor when its facts are gone", () => {
    const scale = all.filter(({ kind }) => ["how-voted", "outcome", "which-body"].includes(kind));
    expect(scale.map((question) => rewriteQuestion(record, question, 2))).toEqual(scale.map(() => undefined));
    const voters = all.find(({ kind }) => kind === "which-voted");
    expect(voters && rewriteQuestion({ ...record, votes: [] }, voters, 2)).toBeUndefined();
  });
});

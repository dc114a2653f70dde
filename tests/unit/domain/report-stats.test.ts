import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Attempt } from "#lib/domain/attempt";
import { QuizRevision } from "#lib/domain/quiz";
import type { Choice } from "#lib/domain/response";
import { ENOUGH_TO_SORT, reportStats } from "#lib/domain/report-stats";

const evidence = [{ type: "row", rollCallId: "roll_x" }];
const basis = { factIds: ["fact_v1"], note: "The record says so." };
const common = { explanation: "So it was.", factIds: ["fact_v1"], evidence, difficulty: 1 };

function options(...texts: string[]) {
  return texts.map((text, i) => ({ id: `opt_${"abcdef"[i]}`, text, basis }));
}

const revision = QuizRevision.parse({
  schema: 1,
  quizId: "quiz_test",
  revision: 1,
  title: "Test",
  summary: "Test.",
  article: { id: "article_1", headline: "H", body: "B", contentHash: "0".repeat(64) },
  articleShared: false,
  motions: [],
  facts: [],
  rollCalls: [],
  rejections: [],
  questions: [
    {
      ...common,
      id: "q_1",
      kind: "how-voted",
      stem: "How?",
      shape: "single",
      options: options("For", "Against", "Absent"),
      key: "opt_b",
    },
    {
      ...common,
      id: "q_2",
      kind: "which-voted",
      stem: "Which?",
      shape: "multiple",
      options: options("A", "B", "C"),
      key: ["opt_a", "opt_c"],
    },
    {
      ...common,
      id: "q_3",
      kind: "match-speakers",
      stem: "Match.",
      shape: "matching",
      prompts: [
        { id: "opt_x", text: "One" },
        { id: "opt_y", text: "Two" },
      ],
      options: options("Ann", "Bob"),
      key: { opt_x: "opt_b", opt_y: "opt_a" },
    },
    { ...common, id: "q_4", kind: "true-false", stem: "It was so.", shape: "boolean", key: false },
  ],
});

const RIGHT: Record<string, Choice> = {
  q_1: { shape: "single", option: "opt_b" },
  q_2: { shape: "multiple", options: ["opt_a", "opt_c"] },
  q_3: { shape: "matching", pairs: { opt_x: "opt_b", opt_y: "opt_a" } },
  q_4: { shape: "boolean", value: false },
} as unknown as Record<string, Choice>;
const WRONG: Record<string, Choice> = {
  q_1: { shape: "single", option: "opt_a" },
  q_2: { shape: "multiple", options: ["opt_b"] },
  q_3: { shape: "matching", pairs: { opt_x: "opt_a", opt_y: "opt_b" } },
  q_4: { shape: "boolean", value: true },
} as unknown as Record<string, Choice>;

let next = 0;
function attempt(over: {
  name?: string;
  seat?: number;
  right?: string[];
  wrong?: string[];
  submitted?: boolean;
  startedAt?: number;
  revision?: number;
}) {
  next += 1;
  const answer = (ids: string[], from: Record<string, Choice>) =>
    ids.map((questionId, i) => ({ questionId, choice: from[questionId], answeredAt: 2_000 + i }));
  return Attempt.parse({
    schema: 1,
    id: `att_${next}`,
    quizId: "quiz_test",
    revision: over.revision ?? 1,
    participant: over.seat
      ? { kind: "seat", seat: over.seat }
      : { kind: "pseudonym", name: over.name ?? `P ${next}` },
    secretHash: "0".repeat(64),
    seed: 1,
    startedAt: over.startedAt ?? 1_000,
    responses: [...answer(over.right ?? [], RIGHT), ...answer(over.wrong ?? [], WRONG)],
    ...(over.submitted !== false && { submittedAt: 9_000 }),
  });
}

describe("a class report", () => {
  it("says nothing of nobody", () => {
    const report = reportStats(revision, []);
    expect(report).toMatchObject({ finished: 0, working: 0, scoreMaximum: 400, participants: [] });
    expect(report.median).toBeUndefined();
    expect(report.questions.map(({ answers, right, flag }) => [answers, right, flag])).toEqual(
      Array(4).fill([0, undefined, "few"]),
    );
  });

  it("counts finished and working apart, and scores only the finished", () => {
    const report = reportStats(revision, [
      attempt({ name: "Zinc Owl", right: ["q_1", "q_2"], wrong: ["q_4"] }),
      attempt({ name: "Amber Heron", right: ["q_1"], submitted: false }),
    ]);
    expect(report.finished).toBe(1);
    expect(report.working).toBe(1);
    expect(
      report.participants.map(({ name, answered, score }) => [name, answered, score?.scoreGiven]),
    ).toEqual([
      ["Amber Heron", 1, undefined],
      ["Zinc Owl", 3, 200],
    ]);
  });

  it("orders seats by number and counts a seat's later starts", () => {
    const report = reportStats(revision, [
      attempt({ seat: 10 }),
      attempt({ seat: 2, startedAt: 5_000 }),
      attempt({ seat: 2, startedAt: 3_000 }),
    ]);
    expect(report.participants.map(({ name, attempt: n }) => `${name} #${n}`)).toEqual([
      "Seat 2 #1",
      "Seat 2 #2",
      "Seat 10 #1",
    ]);
  });

  it("leaves attempts at another revision out", () => {
    expect(reportStats(revision, [attempt({ revision: 2, right: ["q_1"] })]).participants).toEqual([]);
  });

  it("takes the median between the two in the middle", () => {
    const attempts = [[], ["q_1"], ["q_1", "q_2"], ["q_1", "q_2", "q_3", "q_4"]].map((right) =>
      attempt({ right }),
    );
    expect(reportStats(revision, attempts)).toMatchObject({ median: 150, middleHalf: { from: 75, to: 250 } });
  });

  it("counts choices of every shape, with the key marked", () => {
    const [single, multiple, matching, boolean] = reportStats(revision, [
      attempt({ right: ["q_1", "q_2", "q_3", "q_4"] }),
      attempt({ wrong: ["q_1", "q_2", "q_3", "q_4"] }),
    ]).questions;
    const counted = (q: typeof single) =>
      q?.options.map(({ isKey, chosen }) => `${isKey ? "key " : ""}${chosen}`);
    expect(counted(single)).toEqual(["1", "key 1", "0"]);
    expect(counted(multiple)).toEqual(["key 1", "1", "key 1"]);
    expect(counted(matching)).toEqual(["key 1", "key 1"]);
    expect(counted(boolean)).toEqual(["1", "key 1"]);
    expect(single?.right).toBe(0.5);
  });

  it("asks for a second look at a key that the strong miss", () => {
    const strong = Array.from({ length: 6 }, () => attempt({ right: ["q_2", "q_3", "q_4"], wrong: ["q_1"] }));
    const weak = Array.from({ length: 6 }, () => attempt({ right: ["q_1"], wrong: ["q_2", "q_3", "q_4"] }));
    const [first, second] = reportStats(revision, [...strong, ...weak]).questions;
    expect(first?.sorts).toBeCloseTo(-1);
    expect(first?.flag).toBe("check-key");
    expect(second?.flag).toBeUndefined();
  });

  it("asks for a second look where a wrong option draws more than the key", () => {
    const attempts = Array.from({ length: 10 }, (_, i) =>
      attempt(i < 7 ? { wrong: ["q_1"], submitted: false } : { right: ["q_1"], submitted: false }),
    );
    expect(reportStats(revision, attempts).questions[0]?.flag).toBe("check-key");
  });

  it("never correlates below ten finished attempts", () => {
    const few = Array.from({ length: ENOUGH_TO_SORT - 1 }, (_, i) =>
      attempt(i % 2 ? { right: ["q_1"] } : {}),
    );
    expect(reportStats(revision, few).questions.every(({ sorts }) => sorts === undefined)).toBe(true);
  });

  it("does not depend on the order in which attempts are read", () => {
    const attempts = Array.from({ length: 12 }, (_, i) =>
      attempt({ seat: i + 1, right: i % 2 ? ["q_1", "q_3"] : ["q_2"], wrong: ["q_4"] }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(attempts, { minLength: attempts.length }), (shuffled) => {
        expect(reportStats(revision, shuffled)).toEqual(reportStats(revision, attempts));
      }),
      { numRuns: 20 },
    );
  });
});

import { beforeEach, describe, expect, it, vi } from "vitest";
import * as actions from "../../../app/(site)/teach/quizzes/actions";
import type { Viewer } from "#lib/data/action-gate";
import { getDeskQuiz, getPreview } from "#lib/data/desk";
import type { DeskQuiz, RecordedDraft } from "#lib/domain/desk-view";
import { fallenReason } from "#lib/domain/fallen";
import { UserId } from "#lib/domain/ids";
import { findRevision } from "#lib/store/quiz-store";
import { ASSEMBLY_CSV, COUNCIL_SENTENCE, RECORD_ARTICLE } from "#tests/fixtures/record-article";
import { post, yes, type Answer } from "#tests/support/desk-requests";
import { formOf, type FakeRequest } from "#tests/support/fake-request";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const request = vi.hoisted<FakeRequest>(() => ({ cookies: new Map(), headers: new Map() }));
const viewer = vi.hoisted(() => ({ userId: "user_teacher", displayName: "Teacher" }));
vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(request));
vi.mock("#lib/data/session", () => ({ getViewer: async () => viewer, getTokenViewer: async () => viewer }));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");

const teacher: Viewer = { ...viewer, userId: UserId.parse(viewer.userId) };
const store = useEmbeddedStore();
let quiz: DeskQuiz;

async function desk(): Promise<DeskQuiz> {
  const found = await getDeskQuiz(quiz.quizId, teacher);
  if (!found) throw new Error("no such quiz");
  return found;
}

const at = (more: object = {}, base = quiz.version) => ({
  quizId: quiz.quizId as string,
  base: String(base),
  ...(more as Record<string, string>),
});

interface Given {
  file?: string | Uint8Array<ArrayBuffer>;
  recordText?: string;
  recordDate?: string;
  recordBody?: string;
  pick?: string;
}

/** Attaches a file or a text to the newest version. */
async function attach({ file, ...fields }: Given): Promise<Answer<RecordedDraft>> {
  const form = formOf(at(fields));
  if (file !== undefined) form.set("recordFile", new File([file], "record.csv"));
  const answer = await post(actions.attachRecord, form);
  quiz = await desk();
  return answer;
}

const csv = () => attach({ file: ASSEMBLY_CSV });

beforeEach(async () => {
  const answer = await post(actions.createQuiz, { text: RECORD_ARTICLE, date: "2031-03-04", count: "12" });
  yes(answer);
  quiz = { quizId: answer.sentTo?.split("/").at(-1) } as DeskQuiz;
  quiz = await desk();
});

describe("an official record", () => {
  it("is attached to the vote it is about, with what speaks for that", async () => {
    const done = yes(await csv());
    expect(done.outcome).toContain("The record is attached.");
    const [record] = quiz.records;
    const motion = quiz.source.motions.find(({ id }) => id === record?.motionId);
    expect(motion?.label).toContain("free passage");
    expect(record?.points.find(({ about }) => about === "body")).toMatchObject({ agrees: true });
    expect(record?.points.find(({ about }) => about === "counts")).toMatchObject({ agrees: false });
    expect(record?.named).toBe(17);
  });

  it("is refused when nobody could keep it, or choose from all that is with it", async () => {
    const record = (title: string) => ({
      body: "UN General Assembly",
      date: "2031-03-04",
      title,
      source: "Minutes of the clerk",
      tallies: { yes: 1, no: 0 },
      votes: [{ voter: "Kenya", vote: "yes" }],
    });
    const long = await attach({ file: JSON.stringify(record("passage ".repeat(60_000))) });
    expect(long).toMatchObject({
      fieldErrors: { recordFile: expect.stringContaining("too long") as unknown },
    });
    const many = await attach({
      file: JSON.stringify(Array.from({ length: 1001 }, (_, i) => record(`No ${i}`))),
    });
    expect(many).toMatchObject({
      fieldErrors: { recordFile: expect.stringContaining("1001 votes") as unknown },
    });
    expect(quiz.records).toEqual([]);
  });

  it("stands behind what it confirms, and gives questions of its own", async () => {
    yes(await csv());
    const kenya = quiz.source.facts.find((fact) => fact.type === "vote" && fact.voter === "Kenya");
    expect(kenya?.evidence.map(({ type }) => type)).toContain("row");
    expect(quiz.source.facts.some((fact) => fact.type === "vote" && fact.voter === "Peru")).toBe(true);
    const more = yes(await post(actions.proposeMore, at({ count: "3" })));
    quiz = await desk();
    const fresh = quiz.content.items.filter(({ question }) => more.added.includes(question.id));
    expect(fresh.length).toBeGreaterThan(0);
  });

  it("takes questions on what it contradicts out of use and says why; none is lost", async () => {
    const before = quiz.content.items;
    const done = yes(await csv());
    expect(quiz.source.contradictions).toContainEqual(
      expect.objectContaining({ about: "vote", voter: "Nigeria", article: "abstain", record: "for" }),
    );
    expect(done.setAside.length).toBeGreaterThan(0);
    expect(quiz.content.items).toHaveLength(before.length);
    for (const { question, use } of quiz.content.items) {
      const reason = fallenReason(question, quiz.source);
      expect(use).toBe(reason === undefined);
      expect(done.setAside.includes(question.id)).toBe(reason !== undefined);
    }
  });

  it("may be asked about where it contradicts the article, once", async () => {
    yes(await csv());
    const place = quiz.source.contradictions?.findIndex(({ about }) => about === "vote") ?? -1;
    const asked = yes(await post(actions.askContradiction, at({ contradiction: String(place) })));
    expect(asked.added).toHaveLength(1);
    quiz = await desk();
    expect(quiz.content.items.at(-1)?.question).toMatchObject({ kind: "spot-the-error" });
    expect(quiz.content.items.at(-1)?.question.origin).toBeUndefined();
    const again = yes(await post(actions.askContradiction, at({ contradiction: String(place) })));
    expect(again).toMatchObject({ added: [], notice: expect.stringContaining("already") as string });
    expect(await post(actions.askContradiction, at({ contradiction: "99" }))).toMatchObject({
      code: "not-found",
    });
  });

  it("goes into the revision that is published, and is shown as evidence", async () => {
    yes(await csv());
    yes(await post(actions.publishQuiz, at()));
    const revision = await findRevision({ quizId: quiz.quizId, revision: 1 });
    expect(revision?.rollCalls).toHaveLength(1);
    const n = quiz.content.items
      .filter(({ use }) => use)
      .findIndex(({ question }) => question.evidence.some(({ type }) => type === "row"));
    expect(n).toBeGreaterThanOrEqual(0);
    expect(await getPreview(quiz.quizId, teacher, n + 1)).toBeDefined();
    expect((await desk()).published).toMatchObject({ revision: 1, changedSince: false });
  });

  it("is asked for its day and its body where a pasted sentence does not say them", async () => {
    const body = await attach({ recordText: COUNCIL_SENTENCE });
    expect(body).toMatchObject({ ok: false, fieldErrors: { recordDate: expect.any(String) as string } });
    const done = await attach({
      recordText: COUNCIL_SENTENCE,
      recordDate: "2031-03-04",
      recordBody: "UN Security Council",
    });
    yes(done);
    expect(quiz.records).toHaveLength(1);
  });

  it.each([
    ["nothing", {}, "recordFile"],
    [
      "a text without a vote",
      { recordText: "The ferry will begin in the spring, said the mayor." },
      "recordText",
    ],
    ["truncated XML", { file: "<rollcall-vote><vote-metadata>" }, "recordFile"],
    [
      "an entity bomb",
      { file: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>' },
      "recordFile",
    ],
    ["Latin-1", { file: new Uint8Array([118, 111, 116, 101, 114, 10, 84, 252, 114]) }, "recordFile"],
    ["more than the cap", { file: new Uint8Array(4_000_001) }, "recordFile"],
    ["two at once", { file: ASSEMBLY_CSV, recordText: COUNCIL_SENTENCE }, "recordFile"],
  ])("that is %s is refused with one sentence, and nothing changes", async (_name, given, field) => {
    const before = quiz;
    const answer = await attach(given);
    expect(answer).toMatchObject({
      ok: false,
      code: "invalid-input",
      fieldErrors: { [field]: expect.any(String) as string },
    });
    expect(quiz).toEqual(before);
  });

  it("of several votes is asked which, and attaches none before", async () => {
    const one = {
      source: "Minutes",
      licence: "Public domain",
      date: "2031-03-04",
      votes: [{ voter: "Kenya", iso3: "KEN", vote: "yes" }],
    };
    const two = JSON.stringify([
      { ...one, body: "UN General Assembly", title: "Free passage", tallies: { yes: 1, no: 0 } },
      { ...one, body: "Town Council", title: "A new bench", tallies: { yes: 1, no: 0 } },
    ]);
    const offered = yes(await attach({ file: two }));
    expect(offered.choose?.map(({ title }) => title)).toEqual(["Free passage", "A new bench"]);
    expect(quiz).toMatchObject({ version: 1, records: [] });
    yes(await attach({ file: two, pick: offered.choose?.[1]?.key ?? "" }));
    expect(quiz.records).toMatchObject([{ head: { title: "A new bench" }, points: [] }]);
  });
});

describe("an attached record", () => {
  const change = (records: unknown) => post(actions.changeRecords, at({ records: JSON.stringify(records) }));

  it("is about another vote, or none, when the teacher says so", async () => {
    yes(await csv());
    const record = quiz.records[0]?.key;
    const other = quiz.source.motions.find(({ label }) => label.includes("pilots"))?.id;
    expect(yes(await change([{ record, motionId: other }])).regarded?.records[0]?.motionId).toBe(other);
    quiz = await desk();
    yes(await change([{ record }]));
    quiz = await desk();
    expect(quiz.source.rollCalls).toEqual([]);
    expect(quiz.records).toHaveLength(1);
    expect(await change([{ record, motionId: "motion-99" }])).toMatchObject({ code: "invalid-input" });
    expect(await change([{ record: "rec-0000000000000000" }])).toMatchObject({ code: "invalid-input" });
  });

  it("is detached: what rests on it alone is put aside and marked, and comes back with it", async () => {
    yes(await csv());
    yes(await post(actions.askContradiction, at({ contradiction: "0" })));
    quiz = await desk();
    const whole = quiz.content;
    const done = yes(await change([]));
    quiz = await desk();
    expect(done.setAside).toContain(whole.items.at(-1)?.question.id);
    expect(fallenReason(quiz.content.items.at(-1)!.question, quiz.source)).toMatch(/not attached/);
    expect(quiz.content.items).toHaveLength(whole.items.length);
    // Undone: the desk sends what it had.
    const saved = yes(await post(actions.saveDraft, at({ content: JSON.stringify(whole) })));
    expect(saved.regarded?.source.rollCalls).toHaveLength(1);
    expect((await desk()).content).toEqual(whole);
  });

  it("is not published under a question whose record is not there", async () => {
    yes(await csv());
    yes(await post(actions.askContradiction, at({ contradiction: "0" })));
    quiz = await desk();
    const items = quiz.content.items;
    yes(
      await post(actions.saveDraft, at({ content: JSON.stringify({ ...quiz.content, items, records: [] }) })),
    );
    quiz = await desk();
    const refused = await post(actions.publishQuiz, at());
    const id = items.at(-1)?.question.id ?? "";
    expect(refused).toMatchObject({
      fieldErrors: { [`${id}.evidence`]: expect.stringMatching(/not attached/) as string },
    });
  });

  it("is read anew by the same file, once", async () => {
    yes(await csv());
    const { version } = quiz;
    expect(yes(await csv()).outcome).toContain("attached already");
    expect(quiz).toMatchObject({ version, records: [{}] });
    yes(await attach({ file: ASSEMBLY_CSV.replace("Cuba,CUB,no", "Cuba,CUB,abstain") }));
    expect(quiz.records).toHaveLength(1);
  });

  it("of another window is never overwritten: the conflict is told, and nothing is attached", async () => {
    const mine = formOf(at({ recordText: "" }));
    mine.set("recordFile", new File([ASSEMBLY_CSV], "record.csv"));
    yes(
      await post(
        actions.saveDraft,
        at({ content: JSON.stringify({ ...quiz.content, title: "Theirs" }), window: "w2" }),
      ),
    );
    expect(await post(actions.attachRecord, mine)).toMatchObject({
      code: "conflict",
      newest: { version: 2 },
    });
    expect((await desk()).records).toEqual([]);
  });

  it("comes once when the request is repeated, costs one trip, and whole or not at all when the store breaks", async () => {
    const form = () => {
      const fields = formOf(at());
      fields.set("recordFile", new File([ASSEMBLY_CSV], "record.csv"));
      return fields;
    };
    for (let commands = 0; commands < 5; commands += 1) {
      store.breakAfter(commands);
      await post(actions.attachRecord, form());
      store.breakAfter(undefined);
      const now = await desk();
      expect(now.records.length).toBe(now.content.records?.length ?? 0);
    }
    const first = yes(await post(actions.attachRecord, form()));
    store.reset();
    const second = yes(await post(actions.attachRecord, form()));
    expect(second.version).toBe(first.version);
    expect(second.outcome).toBe(first.outcome);
    expect(store.trips.length).toBeLessThanOrEqual(2);
    expect((await desk()).records).toHaveLength(1);
  });

  it("is copied with the quiz", async () => {
    yes(await csv());
    const { sentTo = "" } = await post(actions.duplicateQuiz, at());
    const copy = await getDeskQuiz(sentTo.split("/").at(-1) ?? "", teacher);
    expect(copy?.records).toHaveLength(1);
  });
});

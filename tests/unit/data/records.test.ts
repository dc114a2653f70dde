import { describe, expect, it, vi } from "vitest";
import { findRecords, getRecord, publicRecords } from "#lib/data/records";
import { listShippedQuizzes } from "#lib/data/shipped-quizzes";
import { QuizId } from "#lib/domain/ids";
import { recordFile } from "#lib/exports/record-file";
import { readRecord } from "#lib/records/read-record";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");

describe("the public records", () => {
  it("are those of the shipped quizzes, each with its page, its picture and its quiz", async () => {
    const quizzes = await listShippedQuizzes();
    const { found, total } = await findRecords({ text: "" });
    expect(total).toBe(
      new Set(quizzes.flatMap(({ revision }) => revision.rollCalls.map(({ id }) => id))).size,
    );
    for (const { record } of found) {
      const view = await getRecord(record.id);
      expect(view).toMatchObject({ path: record.address, problems: [] });
      expect(view?.picture?.address).toMatch(/^\/pictures\//);
      expect(view?.quizzes.length).toBeGreaterThan(0);
    }
  });

  it("read back from their downloads as they are", async () => {
    for (const { revision } of await listShippedQuizzes()) {
      for (const rollCall of revision.rollCalls) {
        for (const format of ["csv", "json"] as const) {
          expect(readRecord(recordFile(rollCall, format)?.content ?? "")).toMatchObject({
            records: [rollCall],
          });
        }
      }
    }
  });

  it("are linked from public quizzes only", async () => {
    const [quiz] = await listShippedQuizzes();
    const [rollCall] = quiz?.revision.rollCalls ?? [];
    if (!quiz || !rollCall) throw new Error("no quiz");
    expect((await publicRecords(quiz.revision))(rollCall)).toBe(`/records/${rollCall.id}`);
    expect((await publicRecords({ quizId: QuizId.parse("quiz_own") }))(rollCall)).toBeUndefined();
  });

  it("are not there under an unknown id", async () => {
    expect(await getRecord("roll_nope")).toBeUndefined();
    expect(await getRecord("../etc/passwd")).toBeUndefined();
  });
});

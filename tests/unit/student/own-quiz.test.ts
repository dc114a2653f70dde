import { beforeEach, describe, expect, it, vi } from "vitest";
import { publishDraft } from "#lib/data/publish-draft";
import type { JoinCode } from "#lib/domain/join-code";
import { Question } from "#lib/domain/question";
import { keys } from "#lib/kv/keys";
import { createAssignment } from "#lib/store/assignment-store";
import { listAttempts } from "#lib/store/attempt-store";
import { deleteQuiz, findDeletable } from "#lib/store/draft-deletion";
import type { StoredDraft } from "#lib/store/stored-draft";
import { CANARY, fixtureRevision } from "#tests/fixtures/quiz";
import type { FakeRequest } from "#tests/support/fake-request";
import { someDraft } from "#tests/support/some-draft";
import { someAssignment, someUser } from "#tests/support/stored-things";
import { Student } from "#tests/support/student-routes";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const request = vi.hoisted<FakeRequest>(() => ({ cookies: new Map(), headers: new Map() }));
vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(request));
vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");
vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");

const store = useEmbeddedStore();
const teacher = someUser();
const order = { questions: false, options: false };

/** A question that a teacher wrote from nothing; its key is its second choice. */
const own = Question.parse({
  id: "q_own",
  kind: "own",
  origin: "teacher",
  shape: "single",
  stem: "Which word do you think describes the debate best?",
  explanation: `We settled on this in class. ${CANARY}`,
  factIds: [],
  evidence: [],
  difficulty: 1,
  options: ["Calm", "Tense", "Merry"].map((text, i) => ({ id: `opt_${"abc".charAt(i)}`, text })),
  key: "opt_b",
});

let draft: StoredDraft;
let code: JoinCode;
let student: Student;

beforeEach(async () => {
  const [first, ...rest] = fixtureRevision.questions.map((question) => ({ question, use: true }));
  draft = await someDraft(teacher.id, { items: [{ question: own, use: true }, first!, ...rest] });
  const revision = await publishDraft(draft, draft.newest.version, Date.now());
  const given = someAssignment({ ...fixtureRevision, quizId: draft.quizId, revision }, teacher, {
    shuffle: order,
  });
  await createAssignment(given);
  code = given.code;
  student = new Student(request, `/join/${code}`);
});

describe("a class with a quiz of its teacher's own", () => {
  it("gets no key, reason or proof before the answer, on any page", async () => {
    await student.start();
    for (const page of ["", "1", "2", "3", "4", "5", "6", "finish", "results", "again"]) {
      expect(await (await student.get(page)).text(), page).not.toContain(CANARY);
    }
  });

  it("is told after the answer that the question is the teacher's and has no source", async () => {
    await student.start();
    const before = await (await student.get("1")).text();
    expect(before).toContain(own.stem);
    expect(before).not.toContain("no source is given");
    await student.post("1", { question: "q_1", option: "opt_b" });
    const html = await (await student.get("1")).text();
    expect(html).toContain("no source is given");
    expect(html).toContain(CANARY);
    expect(html).not.toContain("On the record");
    const [attempt] = await listAttempts(code);
    expect(attempt).toMatchObject({ quizId: draft.quizId, revision: 1, responses: [{ questionId: "q_1" }] });
  });

  it("goes on when the quiz is deleted, as long as the class lives", async () => {
    await student.start();
    await deleteQuiz((await findDeletable(draft.quizId, teacher.id))!);
    await student.post("1", { question: "q_1", option: "opt_b" });
    const late = new Student(request, `/join/${code}`);
    expect((await late.start()).status).toBe(303);
    expect(await listAttempts(code)).toHaveLength(2);
    expect(await store.kv.ttl(keys.revision({ quizId: draft.quizId, revision: 1 }))).toBeGreaterThan(0);
  });
});

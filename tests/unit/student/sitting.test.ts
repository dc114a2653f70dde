import { beforeEach, describe, expect, it, vi } from "vitest";
import type { JoinCode } from "#lib/domain/join-code";
import { findAssignment, updateAssignment } from "#lib/store/assignment-store";
import { listAttempts } from "#lib/store/attempt-store";
import { CANARY, fixtureRevision } from "#tests/fixtures/quiz";
import type { FakeRequest } from "#tests/support/fake-request";
import { seedClass } from "#tests/support/seed-class";
import { codePage, Student } from "#tests/support/student-routes";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const request = vi.hoisted<FakeRequest>(() => ({ cookies: new Map(), headers: new Map() }));
vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(request));
vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");
vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");

const store = useEmbeddedStore();
const HOUR = 3_600_000;
const right = { question: "q_1", option: "opt_b" };
const wrong = { question: "q_1", option: "opt_a" };

let code: JoinCode;
let student: Student;

beforeEach(async () => {
  code = await seedClass(fixtureRevision);
  student = new Student(request, `/join/${code}`);
});

async function responses() {
  const [attempt] = await listAttempts(code);
  return attempt?.responses ?? [];
}

/** What `<main>` says, without markup. */
async function words(reply: Response | Promise<Response>): Promise<string> {
  const html = await (await reply).text();
  return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "").replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("sitting a quiz", () => {
  it("starts with a drawn name and leads to the first question", async () => {
    const started = await student.start();
    expect([started.status, started.headers.get("location")]).toEqual([303, `/join/${code}/1`]);
    const [attempt] = await listAttempts(code);
    const { participant } = attempt ?? {};
    expect(participant?.kind === "pseudonym" && participant.name).toMatch(/^\w+ \w+$/);
    expect(await words(student.get("1"))).toContain("How did Kofi Osei vote on the tram motion?");
  });

  it("shows the key, the reason and the proof after the answer, and at the same address", async () => {
    await student.start();
    expect(await words(student.get("1"))).not.toContain(CANARY);
    const answered = await student.post("1", wrong);
    expect([answered.status, answered.headers.get("location")]).toEqual([303, `/join/${code}/1`]);
    const text = await words(student.get("1"));
    for (const part of [
      "Not this one.",
      "Your answer",
      "On the record",
      CANARY,
      "Kofi Osei voted against the tram motion.",
      "What shows this also answers a question that is still open.",
    ]) {
      expect(text).toContain(part);
    }
    const sentence = "Mr Osei and Ms Quill voted against it";
    expect(text).not.toContain(sentence);
    await student.post("finish", {});
    expect(await words(student.get("results"))).toContain(sentence);
  });

  it("shows how everybody voted only once no question is open", async () => {
    const how = "How everybody voted";
    await student.start();
    const answers = [
      right,
      { question: "q_2", option: "opt_a" },
      { question: "q_3", "pair:opt_p1": "opt_b", "pair:opt_p2": "opt_a" },
      { question: "q_4", value: "false" },
    ];
    for (const [i, answer] of answers.entries()) {
      expect((await student.post(String(i + 1), answer)).status).toBe(303);
      const html = await (await student.get("1")).text();
      expect(html).toContain("Right.");
      expect(html).not.toContain(how);
      expect(html).not.toContain("/pictures/");
    }
    await student.post("5", { question: "q_5", option: "opt_c" });
    const html = await (await student.get("1")).text();
    expect(html.split(how).length - 1).toBe(1);
    expect(html).toMatch(/<img [^>]*src="\/pictures\/quiz_port-alder-tram\/1\//);
    expect(await (await student.get("3")).text()).not.toContain(how);
  });

  it("hands in, scores in points and lists what to read again", async () => {
    await student.start();
    await student.post("1", right);
    await student.post("2", { question: "q_2", option: "opt_a" });
    expect(await words(student.get("finish"))).toContain("3 questions have no answer yet");
    expect((await student.post("finish", {})).headers.get("location")).toBe(`/join/${code}/results`);
    const text = await words(student.get("results"));
    expect(text).toContain("1.5 out of 5");
    expect(text).toContain("4 to read again: questions 2, 3, 4 and 5.");
  });

  it("lets missed questions be tried again, in the address alone", async () => {
    await student.start();
    await student.post("1", wrong);
    await student.post("finish", {});
    expect((await student.get("again")).headers.get("location")).toBe(`/join/${code}/again/1`);
    const before = await responses();
    store.reset();
    expect(await words(student.get("again/1?question=q_1&option=opt_b"))).toContain("Right.");
    expect(await words(student.get("again/1?question=q_1&option=opt_zz"))).toContain(
      "does not belong to this question",
    );
    expect(store.trips.flat().filter((name) => /^(hset|set|zadd|del)/i.test(name))).toEqual([]);
    expect(await responses()).toEqual(before);
  });

  it("asks our script for nothing but the part that changes, and answers a form with the next page at once", async () => {
    await student.start();
    const reply = await student.post("1", right, { "x-part": "1" });
    expect([reply.status, reply.headers.get("x-part")]).toEqual([200, `/join/${code}/1`]);
    const html = await reply.text();
    expect(html).toMatch(/^<title>Question 1: right/);
    expect(html).not.toContain("<script");
  });

  it("goes on without right and wrong when the teacher keeps them for the end", async () => {
    code = await seedClass(fixtureRevision, { feedback: "at-end" });
    student = new Student(request, `/join/${code}`);
    await student.start();
    expect((await student.post("1", right)).headers.get("location")).toBe(`/join/${code}/2`);
    const text = await words(student.get("1"));
    expect(text).toContain("Your answer is saved.");
    expect(text).not.toMatch(/Right\.|On the record|canary/);
    await student.post("finish", {});
    expect(await words(student.get("1"))).toContain("Right.");
  });

  it("keeps the result back until the quiz has closed, when the teacher wants that", async () => {
    code = await seedClass(fixtureRevision, { feedback: "after-close" });
    student = new Student(request, `/join/${code}`);
    await student.start();
    await student.post("1", right);
    await student.post("finish", {});
    expect(await words(student.get("results"))).toContain("You have handed in");
    expect((await student.get("again")).headers.get("location")).toBe(`/join/${code}/results`);
  });
});

describe("what counts", () => {
  it("is the first answer, of fifty at once", async () => {
    await student.start();
    const options = ["opt_a", "opt_b", "opt_c"];
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        student.post("1", { question: "q_1", option: options[i % 3] ?? "" }),
      ),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await responses()).toHaveLength(1);
  });

  it("is the first of two different answers, and the page says so", async () => {
    await student.start();
    await student.post("1", right);
    const second = await student.post("1", wrong);
    const text = await words(student.get(second.headers.get("location")?.split("/").at(-1) ?? ""));
    expect(text).toContain("You had already answered this question. Your first answer, Against, counts.");
    expect(await responses()).toMatchObject([{ choice: { option: "opt_b" } }]);
  });

  it("says nothing of the kind when the same answer is only sent again", async () => {
    await student.start();
    await student.post("1", right);
    expect((await student.post("1", right)).headers.get("location")).toBe(`/join/${code}/1`);
  });

  it("is one attempt, however often the same form starts it", async () => {
    const html = await (await student.get("")).text();
    const token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const name = /name="name" value="([^"]+)"/.exec(html)?.[1] ?? "";
    await Promise.all([1, 2, 3].map(() => student.post("", { token, name })));
    expect(await listAttempts(code)).toHaveLength(1);
  });
});

describe("what is refused, with nothing written", () => {
  it.each([
    ["a question of another quiz", { question: "q_99", option: "opt_a" }],
    ["an option of another question", { question: "q_1", option: "opt_zz" }],
    ["a choice of another shape", { question: "q_1", value: "true" }],
    ["two options where one is asked", { question: "q_1", option: ["opt_a", "opt_b"] }],
    ["something that is no id", { question: "__proto__", option: "opt_a" }],
    ["no choice at all", { question: "q_1" }],
  ])("%s", async (_what, fields) => {
    await student.start();
    const reply = await student.post("1", fields);
    expect(reply.status).toBe(422);
    expect(await words(reply)).toContain("How did Kofi Osei vote on the tram motion?");
    expect(await responses()).toEqual([]);
  });

  it("an answer from a browser that has not started", async () => {
    expect((await student.post("1", right)).headers.get("location")).toBe(`/join/${code}`);
    expect(await listAttempts(code)).toEqual([]);
  });

  it("a ticket that was tampered with, or belongs to another class", async () => {
    await student.start();
    const [name = "", value = ""] = [...student.cookies][0] ?? [];
    const other = new Student(request, `/join/${await seedClass(fixtureRevision)}`);
    other.cookies.set(name, value);
    expect((await other.post("1", right)).status).toBe(303);
    expect((await other.get("results")).headers.get("location")).toBe(other.place);
    const forged = new Student(request, student.place);
    forged.cookies.set(name, value.replace(/^att_./, "att_0"));
    expect((await forged.get("1")).headers.get("location")).toBe(student.place);
    expect(await responses()).toEqual([]);
  });

  it("an answer after handing in", async () => {
    await student.start();
    await student.post("finish", {});
    const late = await student.post("1", right);
    expect(late.status).toBe(409);
    expect(await responses()).toEqual([]);
  });

  it("an answer after closing, with a kind sentence", async () => {
    await student.start();
    await student.post("1", right);
    const assignment = await findAssignment(code);
    if (!assignment) throw new Error("no assignment");
    await updateAssignment({ ...assignment, opensAt: Date.now() - 2 * HOUR, closesAt: Date.now() - HOUR });
    // As after the two seconds for which an assignment is trusted.
    await student.get("2");
    const late = await student.post("2", { question: "q_2", option: "opt_a" });
    expect(late.status).toBe(409);
    expect(await words(late)).toMatch(/This quiz has closed.*You had answered 1 of 5\. Those count\./);
    expect(await responses()).toHaveLength(1);
    // Nothing is open any more, so nothing is held back: as in the results.
    const shown = await words(student.get("1"));
    expect(shown).toContain("Mr Osei and Ms Quill voted against it");
    expect(shown).toContain("How everybody voted");
    expect(shown).not.toContain("still open");
  });

  it("a form another site sent", async () => {
    await student.start();
    const foreign = await student.post("1", right, { "sec-fetch-site": "cross-site" });
    expect(foreign.status).toBe(403);
    expect((await student.post("1", right, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect(await responses()).toEqual([]);
  });

  it("a name nobody drew, and a seat outside the class", async () => {
    expect((await student.start({ name: "99999999" })).status).toBe(422);
    const seats = await seedClass(fixtureRevision, { names: { kind: "seats", count: 30 } });
    const sitter = new Student(request, `/join/${seats}`);
    for (const seat of ["0", "31", "-1", "1.5", "two", "", "\u202e7"]) {
      const reply = await sitter.start({ seat });
      expect([seat, reply.status]).toEqual([seat, 422]);
    }
    expect(await listAttempts(seats)).toEqual([]);
    expect((await sitter.start({ seat: " 30 " })).status).toBe(303);
  });
});

describe("a form", () => {
  it("that is far too large is refused with a clear sentence", async () => {
    await student.start();
    const reply = await student.post("1", { ...right, more: "x".repeat(70_000) });
    expect(reply.status).toBe(413);
    expect(await words(reply)).toContain("That is too large to send.");
  });
});

describe("a hand-in cut short", () => {
  it("is completed by the page that shows the result", async () => {
    await student.start();
    await student.post("1", right);
    store.breakAfter(2); // the time of handing in is stored, the score is not
    expect((await student.post("finish", {})).status).toBe(503);
    store.breakAfter(undefined);
    store.reset();
    expect(await words(student.get("results"))).toContain("1 out of 5");
    expect(store.trips.flat().join(" ").toLowerCase()).toContain("zadd");
    store.reset();
    await student.get("results");
    expect(store.trips).toHaveLength(1);
  });
});

describe("a code", () => {
  it("that never existed and one whose time is over get the same answer", async () => {
    const unknown = await codePage.post("2222-2222");
    expect(unknown.status).toBe(404);
    expect(await words(unknown)).toContain(
      "No quiz has the code 2222-2222. Check each letter, or ask your teacher.",
    );
    const direct = await new Student(request, "/join/2222-2222").get("");
    expect(direct.status).toBe(404);
    expect(await words(direct)).toContain("No quiz has the code 2222-2222.");
  });

  it("is not looked up any more for somebody who only guesses", async () => {
    request.headers.set("x-forwarded-for", "203.0.113.99");
    for (let i = 0; i < 62; i += 1) await codePage.post("2222-2222");
    const guess = await codePage.post(code);
    request.headers.delete("x-forwarded-for");
    expect(guess.status).toBe(429);
    expect(await words(guess)).toContain("That was a lot at once.");
    expect((await codePage.post(code)).status).toBe(303);
  });

  it("is read as people type it", async () => {
    const typed = code.toLowerCase().replace("-", " ");
    expect((await codePage.post(typed)).headers.get("location")).toBe(`/join/${code}`);
    expect((await codePage.get(`?code=${encodeURIComponent(typed)}`)).headers.get("location")).toBe(
      `/join/${code}`,
    );
  });

  it("of a quiz that is not open yet says when it opens, and takes no start", async () => {
    code = await seedClass(fixtureRevision, {
      opensAt: Date.now() + 2 * HOUR,
      closesAt: Date.now() + 3 * HOUR,
    });
    const text = await words(new Student(request, `/join/${code}`).get(""));
    expect(text).toContain("This quiz opens in 2 hours");
    expect(text).toMatch(/\d{1,2} \w+ \d{4}, \d\d:\d\d \(UTC\)/);
    expect(text).not.toContain("Start the quiz");
  });

  it("of a closed quiz says so", async () => {
    code = await seedClass(fixtureRevision, { opensAt: Date.now() - 2 * HOUR, closesAt: Date.now() - HOUR });
    expect(await words(new Student(request, `/join/${code}`).get(""))).toContain("This quiz has closed");
  });
});

describe("while the store does not answer", () => {
  it("the question comes again with the choice kept, and the answer is taken when it is back", async () => {
    await student.start();
    await student.get("1");
    store.breakAfter(0);
    const reply = await student.post("1", right);
    const html = await reply.text();
    expect(reply.status).toBe(503);
    expect(html).toContain("Not saved yet");
    expect(html).toMatch(/value="opt_b"[^>]* checked|checked[^>]* value="opt_b"/);
    store.breakAfter(undefined);
    expect((await student.post("1", right)).status).toBe(303);
    expect(await responses()).toHaveLength(1);
  });

  it("a page says so honestly and looks again by itself", async () => {
    await student.start();
    store.breakAfter(0);
    const reply = await student.get("2");
    expect([reply.status, reply.headers.get("refresh")]).toEqual([503, "10"]);
    expect(await words(reply)).toContain("Answers cannot be saved at the moment");
    store.breakAfter(undefined);
    expect((await student.get("2")).status).toBe(200);
  });
});

describe("round trips to the store", () => {
  it("are one for a page, one for an answer and two for handing in", async () => {
    await student.start();
    await student.get("1");
    const counting = async (work: () => Promise<Response>) => {
      store.reset();
      await work();
      return store.trips.length;
    };
    expect(await counting(() => student.get("1"))).toBe(1);
    expect(await counting(() => student.post("1", right))).toBe(1);
    expect(
      await counting(() => student.post("2", { question: "q_2", option: "opt_a" }, { "x-part": "1" })),
    ).toBe(1);
    expect(await counting(() => student.get("results"))).toBe(1);
    expect(await counting(() => student.post("finish", {}))).toBe(2);
  });
});

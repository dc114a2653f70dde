import { beforeEach, describe, expect, it, vi } from "vitest";
import * as assignActions from "../../../app/(site)/teach/assign/[ref]/actions";
import * as classActions from "../../../app/(site)/teach/assignments/[code]/actions";
import { GET as results } from "../../../app/(site)/teach/assignments/[code]/results/route";
import type { Viewer } from "#lib/data/action-gate";
import { findAssignmentView, getDeskView } from "#lib/data/assignment-views";
import { assignmentPhase } from "#lib/domain/assignment";
import { UserId } from "#lib/domain/ids";
import type { JoinCode } from "#lib/domain/join-code";
import { listShippedQuizzes } from "#lib/data/shipped-quizzes";
import { findAssignment, listAssignments } from "#lib/store/assignment-store";
import { type FakeRequest, formOf } from "#tests/support/fake-request";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const request = vi.hoisted<FakeRequest>(() => ({ cookies: new Map(), headers: new Map() }));
const who = vi.hoisted<{ viewer: unknown }>(() => ({ viewer: undefined }));
vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(request));
vi.mock("#lib/data/session", () => ({
  getViewer: async () => who.viewer,
  getTokenViewer: async () => who.viewer,
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");
vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");

const aSentence: unknown = expect.any(String);
const owner: Viewer = { userId: UserId.parse("user_owner"), displayName: "Owner" };
const other: Viewer = { userId: UserId.parse("user_other"), displayName: "Other" };

/** A moment as a form writes it, in UTC. */
function minutesFromNow(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16);
}

/** A whole form: whatever any action of a class asks for, so that only the owner decides. */
const everything = {
  title: "Two votes",
  note: "",
  zone: "UTC",
  opens: minutesFromNow(-120),
  closes: minutesFromNow(120),
  feedback: "at-end",
  attempts: "one",
  move: "now",
  sure: "yes",
};

type Call = (form: FormData) => Promise<unknown>;

async function act(action: Call, fields: Record<string, string>): Promise<unknown> {
  return action(formOf(fields)).catch((error: unknown) => {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (!digest.startsWith("NEXT_REDIRECT")) throw error;
    return { sentTo: digest.split(";")[2] };
  });
}

let code: JoinCode;

describe("a teacher's classes", () => {
  useEmbeddedStore();

  beforeEach(async () => {
    const [quiz] = await listShippedQuizzes();
    who.viewer = owner;
    await act(assignActions.assign, {
      ...everything,
      ref: quiz?.slug ?? "",
      names: "seats",
      seats: "28",
      shuffleOptions: "yes",
    });
    const [made] = await listAssignments(owner.userId);
    code = made!.code;
  });

  describe("giving a quiz", () => {
    it("makes what was asked for, under a code of its own", async () => {
      expect(await findAssignment(code)).toMatchObject({
        owner: owner.userId,
        title: "Two votes",
        names: { kind: "seats", count: 28 },
        shuffle: { questions: false, options: true },
        feedback: "at-end",
      });
    });

    it("is for the signed-in only, and only for quizzes there are", async () => {
      const fields = {
        ...everything,
        opens: "2036-01-01T10:00",
        closes: "2036-01-02T10:00",
        names: "pseudonyms",
      };
      who.viewer = undefined;
      expect(await act(assignActions.assign, { ...everything, ref: "x" })).toMatchObject({ ok: false });
      who.viewer = owner;
      const result = await act(assignActions.assign, { ...fields, ref: "../x" });
      expect(result).toMatchObject({ code: "invalid-input", fieldErrors: { ref: aSentence } });
      expect(await listAssignments(owner.userId)).toHaveLength(1);
    });
  });

  describe("a class, for everybody but its owner", () => {
    const strangers: [string, Viewer | undefined, string][] = [
      ["another teacher", other, "not-found"],
      ["nobody", undefined, "not-signed-in"],
    ];
    const actions = Object.entries(classActions) as [string, Call][];

    it.each(
      strangers.flatMap(([name, viewer, answer]) =>
        actions.map(([action, call]) => ({ name, viewer, answer, action, call })),
      ),
    )("$action does nothing for $name", async ({ viewer, answer, call }) => {
      const before = await findAssignment(code);
      who.viewer = viewer;
      const outcome = await act(call, { ...everything, code });
      const told = (outcome as { code?: string }).code ?? (outcome as { sentTo: string }).sentTo;
      expect(told).toMatch(new RegExp(`(^|problem=)${answer}$`));
      expect(await findAssignment(code)).toEqual(before);
    });

    it("has no page, no file and no line in another teacher's list", async () => {
      expect(await findAssignmentView(code, other, Date.now())).toBeUndefined();
      expect((await getDeskView(other, Date.now())).assignments).toEqual([]);
      for (const [viewer, status] of [
        [other, 404],
        [undefined, 401],
      ] as const) {
        who.viewer = viewer;
        const reply = await results(new Request("http://localhost/x"), { params: Promise.resolve({ code }) });
        expect(reply.status).toBe(status);
      }
    });

    it("answers for a code that exists as for one that does not", async () => {
      who.viewer = other;
      const fields = { ...everything, sure: "yes" };
      const real = await act(classActions.remove, { ...fields, code });
      const none = await act(classActions.remove, { ...fields, code: "2222-2222" });
      const bare = (result: unknown) => ({ ...(result as object), values: undefined });
      expect(bare(real)).toEqual(bare(none));
    });
  });

  describe("a class, for its owner", () => {
    it("closes now and reopens for a day", async () => {
      const phase = async () => assignmentPhase((await findAssignment(code))!, Date.now());
      await act(classActions.changeClosing, { code, move: "now" });
      expect(await phase()).toBe("closed");
      await act(classActions.changeClosing, { code, move: "day" });
      expect(await phase()).toBe("open");
      const { closesAt } = (await findAssignment(code))!;
      expect(closesAt - Date.now()).toBeGreaterThan(86_000_000);
    });

    it("takes new terms and keeps what is fixed", async () => {
      expect(
        await act(classActions.saveTerms, { ...everything, code, title: "Renamed", names: "pseudonyms" }),
      ).toMatchObject({
        ok: true,
      });
      expect(await findAssignment(code)).toMatchObject({ title: "Renamed", names: { kind: "seats" } });
    });

    it("is deleted only when that was ticked", async () => {
      expect(await act(classActions.remove, { code })).toMatchObject({
        fieldErrors: { sure: aSentence },
      });
      expect(await act(classActions.remove, { code, sure: "yes" })).toEqual({ sentTo: "/teach?deleted=yes" });
      expect(await findAssignment(code)).toBeUndefined();
    });

    it("gives its results as a file nobody else keeps", async () => {
      const reply = await results(new Request("http://localhost/x"), { params: Promise.resolve({ code }) });
      expect(reply.headers.get("cache-control")).toBe("no-store");
      expect(reply.headers.get("content-disposition")).toContain(`results-${code}.csv`);
      expect(await reply.text()).toMatch(/^Name,Attempt,State/);
    });
  });
});

import { redirect } from "next/navigation";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createGate, isGated, type GateWorld, type Viewer } from "#lib/data/action-gate";
import { AppError } from "#lib/domain/app-error";
import { UserId } from "#lib/domain/ids";

const teacher: Viewer = { userId: UserId.parse("user_t"), displayName: "Teacher" };

function world(over: Partial<GateWorld> = {}): GateWorld & { reported: unknown[]; buckets: string[] } {
  const reported: unknown[] = [];
  const buckets: string[] = [];
  return {
    reported,
    buckets,
    identify: async () => undefined,
    address: async () => "somewhere",
    hit: async (bucket) => {
      buckets.push(bucket);
      return { allowed: true };
    },
    now: () => 1_000,
    report: (_name, error) => {
      reported.push(error);
      return "abcd1234";
    },
    ...over,
  };
}

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, one);
  return data;
}

const echo = {
  name: "echo",
  access: "anyone" as const,
  input: z.object({ title: z.string().min(1, "Give it a title.") }),
  limit: { none: "test" },
  run: async ({ input }: { input: { title: string } }) => input.title,
};

describe("the gate", () => {
  it("runs with the parsed input, called by a plain form or by useActionState", async () => {
    const action = createGate(world())(echo);
    expect(await action(form({ title: "Votes" }))).toEqual({ ok: true, data: "Votes" });
    expect(await action(undefined, form({ title: "Votes" }))).toEqual({ ok: true, data: "Votes" });
  });

  it("answers bad input with a sentence at its field and what was typed", async () => {
    const result = await createGate(world())(echo)(form({ title: "", note: "kept" }));
    expect(result).toMatchObject({
      ok: false,
      code: "invalid-input",
      fieldErrors: { title: "Give it a title." },
      values: { title: "", note: "kept" },
    });
  });

  it("gives boxes of one name back as well, with commas between", async () => {
    const result = await createGate(world())(echo)(form({ title: "", kinds: ["tally", "outcome"] }));
    expect(result).toMatchObject({ values: { kinds: "tally,outcome" } });
  });

  it("never sends a secret field back", async () => {
    const action = createGate(world())({ ...echo, secret: ["password"] });
    const result = await action(form({ title: "", password: "hunter2" }));
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });

  it("refuses a call without a form, a file, and a form over the limit", async () => {
    const action = createGate(world())(echo);
    // @ts-expect-error a forged call may carry anything
    expect(await action("not a form")).toMatchObject({ ok: false, code: "invalid-input" });
    const withFile = form({ title: "x" });
    withFile.set("file", new File(["x"], "x.txt"));
    expect(await action(withFile)).toMatchObject({ ok: false, code: "invalid-input" });
    expect(await action(form({ title: "x".repeat(60_000) }))).toMatchObject({ ok: false, code: "too-large" });
  });

  it("takes one file and a longer form where the action says so, and no other", async () => {
    const allowing = {
      ...echo,
      allows: { characters: 100_000, files: ["file"] },
      input: z.object({ title: z.string(), file: z.file().optional() }),
      run: async ({ input }: { input: { title: string; file?: File | undefined } }) => input.file?.name,
    };
    const action = createGate(world())(allowing);
    const sent = form({ title: "x".repeat(60_000) });
    sent.set("file", new File(["x"], "article.txt"));
    expect(await action(sent)).toEqual({ ok: true, data: "article.txt" });
    sent.append("file", new File(["y"], "second.txt"));
    expect(await action(sent)).toMatchObject({ ok: false, code: "invalid-input" });
    const elsewhere = form({ title: "x" });
    elsewhere.set("other", new File(["x"], "other.txt"));
    expect(await action(elsewhere)).toMatchObject({ ok: false, code: "invalid-input" });
    // What a browser sends for a file field in which none was chosen.
    const none = form({ title: "x" });
    none.set("file", new File([], ""));
    expect(await action(none)).toEqual({ ok: true, data: undefined });
    expect(await action(form({ title: "x".repeat(100_001) }))).toMatchObject({ code: "too-large" });
  });

  it("tells what is there already, when somebody else was first", async () => {
    const newest = { version: 3, savedAt: 7 };
    const run = async (): Promise<string> => {
      throw new AppError("conflict", "Changed.", undefined, newest);
    };
    expect(await createGate(world())({ ...echo, run })(form({ title: "x" }))).toMatchObject({
      code: "conflict",
      message: "Changed.",
      newest,
    });
  });

  it("lets nobody in where sign-in is needed, and runs nothing", async () => {
    let ran = false;
    const spec = { ...echo, access: "signed-in" as const, run: async () => (ran = true) };
    expect(await createGate(world())(spec)(form({ title: "x" }))).toMatchObject({ code: "not-signed-in" });
    expect(ran).toBe(false);
    const there = createGate(world({ identify: async () => teacher }));
    expect(await there(spec)(form({ title: "x" }))).toMatchObject({ ok: true });
  });

  it("asks for a looked-up account except where anyone may come", async () => {
    const asked: string[] = [];
    const gate = createGate(world({ identify: async (how) => (asked.push(how), teacher) }));
    await gate(echo)(form({ title: "x" }));
    await gate({ ...echo, access: "signed-in" as const })(form({ title: "x" }));
    await gate({ ...echo, access: async () => "resource" })(form({ title: "x" }));
    expect(asked).toEqual(["token", "checked", "checked"]);
  });

  it("hands the authorised resource to run, and stops where authorising fails", async () => {
    const gate = createGate(world({ identify: async () => teacher }));
    const read = gate({
      ...echo,
      access: async ({ input }) => {
        if (input.title !== "mine") throw new AppError("not-allowed");
        return { owned: input.title };
      },
      run: async ({ resource }) => resource.owned,
    });
    expect(await read(form({ title: "mine" }))).toEqual({ ok: true, data: "mine" });
    expect(await read(form({ title: "yours" }))).toMatchObject({ ok: false, code: "not-allowed" });
  });

  it("spends the limit after authorising and refuses when it is used up", async () => {
    const closed = world({ hit: async () => ({ allowed: false }) });
    const limit = { bucket: ({ ip }: { ip: string }) => `echo:${ip}`, max: 1, windowSeconds: 60 };
    expect(await createGate(closed)({ ...echo, limit })(form({ title: "x" }))).toMatchObject({
      code: "rate-limited",
    });
    const open = world();
    await createGate(open)({ ...echo, limit: [limit, { ...limit, bucket: () => "all" }] })(
      form({ title: "x" }),
    );
    expect(open.buckets).toEqual(["echo:somewhere", "all"]);
  });

  it("answers a foreign error with the general sentence and its reference, not with its message", async () => {
    const w = world();
    const failing = { ...echo, run: async () => Promise.reject(new Error('SET key "secret value"')) };
    const result = await createGate(w)(failing)(form({ title: "x" }));
    expect(result).toMatchObject({ ok: false, code: "unexpected" });
    expect(JSON.stringify(result)).toContain("abcd1234");
    expect(JSON.stringify(result)).not.toContain("secret value");
    expect(w.reported).toHaveLength(1);
  });

  it("does not report refusals that have words of their own", async () => {
    const w = world();
    const refusing = { ...echo, run: async () => Promise.reject(new AppError("conflict")) };
    await createGate(w)(refusing)(form({ title: "x" }));
    expect(w.reported).toEqual([]);
  });

  it("lets redirects through, from run and from onFailure", async () => {
    const going = { ...echo, run: async () => redirect("/done") };
    await expect(createGate(world())(going)(form({ title: "x" }))).rejects.toMatchObject({
      digest: expect.stringContaining("/done") as unknown,
    });
    const refused = createGate(world())({
      ...echo,
      onFailure: ({ code }) => redirect(`/again?problem=${code}`),
    });
    await expect(refused(form({ title: "" }))).rejects.toMatchObject({
      digest: expect.stringContaining("/again?problem=invalid-input") as unknown,
    });
  });

  it("knows its own actions and no others", () => {
    expect(isGated(createGate(world())(echo))).toBe(true);
    expect(isGated(async () => ({ ok: true }))).toBe(false);
  });
});

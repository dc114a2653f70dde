import { beforeEach, describe, expect, it, vi } from "vitest";
import { register } from "../../../app/(site)/register/actions";
import { erase, rename, showOrHide, signOut } from "../../../app/(site)/account/actions";
import { continueWith, signIn } from "../../../app/(site)/sign-in/actions";
import { type FakeRequest, formOf } from "#tests/support/fake-request";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

const request = vi.hoisted<FakeRequest>(() => ({ cookies: new Map(), headers: new Map() }));
vi.mock("next/headers", async () => (await import("#tests/support/fake-request")).fakeHeaders(request));
// React's cache lasts for one request; here every call is one.
vi.mock("react", async (original) => ({ ...(await original<object>()), cache: (f: unknown) => f }));
// Hashing is slow on purpose and has tests of its own.
const password = vi.hoisted(() => ({
  hashPassword: vi.fn(async (plain: string) => `hashed ${plain}`),
  verifyPassword: vi.fn(async (plain: string, stored: string | undefined) => stored === `hashed ${plain}`),
}));
vi.mock("#lib/data/account-password", () => password);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.stubEnv("NEXTAUTH_SECRET", "a secret that lives for these tests");
vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");

const like = (words: RegExp): unknown => expect.stringMatching(words);
const SESSION = "next-auth.session-token";
const someone = {
  userName: "minute-book",
  password: "correct horse",
  again: "correct horse",
  displayName: "Minute Book",
};

/** Where an action sends the person, or what it answered. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (!digest.startsWith("NEXT_REDIRECT")) throw error;
    return digest.split(";")[2];
  });
}

describe("local accounts", () => {
  const store = useEmbeddedStore();

  /** What the store holds, the rate limits' counts apart: those go by themselves. */
  async function allKeys(): Promise<string[]> {
    const found: string[] = [];
    for await (const key of store.kv.scanIterator({ count: 1000 })) {
      if (!key.startsWith("otr:rate:")) found.push(key);
    }
    return found.sort();
  }

  beforeEach(() => {
    request.cookies.clear();
    request.headers.set("x-forwarded-for", "203.0.113.7");
  });

  describe("registering", () => {
    it("signs in and goes back, on this site only", async () => {
      expect(await outcome(register(formOf({ ...someone, callbackUrl: "/leaderboards?period=all" })))).toBe(
        "/leaderboards?period=all",
      );
      expect(request.cookies.get(SESSION)).toBeDefined();
      const other = { ...someone, userName: "other", displayName: "Somebody Else" };
      expect(await outcome(register(formOf({ ...other, callbackUrl: "//elsewhere.example" })))).toBe(
        "/account",
      );
    });

    it("tells all mistakes at their fields, keeps what was typed and no password", async () => {
      const result = await register(
        formOf({ userName: "a", password: "short", again: "other", displayName: "x\u202Ey" }),
      );
      expect(result).toMatchObject({
        ok: false,
        fieldErrors: {
          userName: like(/At least 3/),
          password: like(/At least 10/),
          displayName: like(/cannot be seen/),
        },
        values: { userName: "a", displayName: "x\u202Ey" },
      });
      expect(JSON.stringify(result)).not.toMatch(/"(short|other)"/);
    });

    it("refuses a password with the user name in it, and two that differ", async () => {
      expect(
        await register(formOf({ ...someone, password: "minute-book 1", again: "minute-book 1" })),
      ).toMatchObject({
        fieldErrors: { password: like(/without your user name/) },
      });
      expect(await register(formOf({ ...someone, again: "correct horsf" }))).toMatchObject({
        fieldErrors: { again: like(/not the same/) },
      });
    });

    it("refuses a user name and a display name that are taken or look it, and leaves nothing behind", async () => {
      await outcome(register(formOf(someone)));
      const before = await allKeys();
      expect(
        await register(formOf({ ...someone, userName: "MINUTE-BOOK", displayName: "Other" })),
      ).toMatchObject({
        code: "conflict",
        fieldErrors: { userName: like(/taken/) },
      });
      expect(
        await register(formOf({ ...someone, userName: "another", displayName: "M\u0456nute B00k" })),
      ).toMatchObject({ code: "conflict", fieldErrors: { displayName: like(/plays under/) } });
      expect(await outcome(signIn(formOf({ ...someone, userName: "another" })))).toMatchObject({ ok: false });
      expect(await allKeys()).toEqual(before);
    });
  });

  describe("signing in", () => {
    it("takes the right password, whatever the case of the name", async () => {
      await outcome(register(formOf(someone)));
      request.cookies.clear();
      expect(await outcome(signIn(formOf({ ...someone, userName: " Minute-Book" })))).toBe("/account");
      expect(request.cookies.get(SESSION)).toBeDefined();
    });

    it("says the same of a wrong name and a wrong password, and keeps the name", async () => {
      await outcome(register(formOf(someone)));
      request.cookies.clear();
      const wrongPassword = await signIn(formOf({ userName: "minute-book", password: "wrong horse" }));
      const wrongName = await signIn(formOf({ userName: "minute-boot", password: "wrong horse" }));
      const same = { ok: false, code: "invalid-input", message: "User name and password do not match." };
      expect(wrongPassword).toEqual({ ...same, values: { userName: "minute-book" } });
      expect(wrongName).toEqual({ ...same, values: { userName: "minute-boot" } });
      expect(request.cookies.get(SESSION)).toBeUndefined();
      // The work is done for a name that does not exist as well, so that the time tells nothing.
      expect(password.verifyPassword.mock.calls.slice(-2)).toEqual([
        ["wrong horse", "hashed correct horse"],
        ["wrong horse", undefined],
      ]);
    });

    it("stops after ten tries at one name, known or not, and says so", async () => {
      const codes: unknown[] = [];
      for (let i = 0; i < 11; i += 1) {
        request.headers.set("x-forwarded-for", `203.0.113.${i}`);
        codes.push(await signIn(formOf({ userName: "nobody", password: "wrong horse" })));
      }
      expect(codes.slice(0, 10).every((r) => (r as { code: string }).code === "invalid-input")).toBe(true);
      expect(codes[10]).toMatchObject({ code: "rate-limited" });
    });

    it("goes to no service that is not configured", async () => {
      expect(await outcome(continueWith(formOf({ service: "google", callbackUrl: "/teach" })))).toBe(
        "/sign-in?error=service&callbackUrl=%2Fteach",
      );
    });
  });

  describe("an account", () => {
    beforeEach(async () => {
      await outcome(register(formOf(someone)));
    });

    it("is renamed, unless the name is somebody's", async () => {
      expect(await rename(formOf({ displayName: "Second  Reading" }))).toEqual({
        ok: true,
        data: { displayName: "Second Reading" },
      });
      request.cookies.clear();
      await outcome(register(formOf({ ...someone, userName: "other" })));
      expect(await rename(formOf({ displayName: "second reading" }))).toMatchObject({
        code: "conflict",
        values: { displayName: "second reading" },
      });
    });

    it("signs out", async () => {
      expect(await outcome(signOut(formOf({})))).toBe("/");
      expect(request.cookies.get(SESSION)).toBeUndefined();
      expect(await rename(formOf({ displayName: "Anybody" }))).toMatchObject({ code: "not-signed-in" });
    });

    it("leaves no key behind when it is erased, and its cookie is nobody's", async () => {
      const cookie = request.cookies.get(SESSION) ?? "";
      await outcome(showOrHide(formOf({ hidden: "yes" })));
      expect(await erase(formOf({}))).toMatchObject({ fieldErrors: { sure: like(/./) } });
      expect(await outcome(erase(formOf({ sure: "yes" })))).toBe("/account/erased");
      expect(await allKeys()).toEqual([]);
      request.cookies.set(SESSION, cookie);
      expect(await rename(formOf({ displayName: "Ghost" }))).toMatchObject({ code: "not-signed-in" });
    });

    it("is not opened by a forged or foreign cookie", async () => {
      const cookie = request.cookies.get(SESSION) ?? "";
      for (const forged of [
        "",
        "x",
        cookie.slice(0, -4) + "AAAA",
        btoa(JSON.stringify({ sub: "user_x", name: "X" })),
      ]) {
        request.cookies.set(SESSION, forged);
        expect(await rename(formOf({ displayName: "Ghost" }))).toMatchObject({ code: "not-signed-in" });
      }
    });
  });
});

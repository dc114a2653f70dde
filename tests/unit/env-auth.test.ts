import { describe, expect, it } from "vitest";
import { authConfig, ConfigError } from "#lib/env";

const base = { NODE_ENV: "test", NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef" } as const;

describe("sign-in settings", () => {
  it("falls back to local accounts when no service is configured", () => {
    expect(authConfig(base)).toEqual({ secret: base.NEXTAUTH_SECRET, secure: false, local: true });
  });

  it("drops local accounts beside a service, unless they are asked for", () => {
    const google = { ...base, GOOGLE_CLIENT_ID: "id", GOOGLE_CLIENT_SECRET: "s" };
    expect(authConfig(google)).toMatchObject({ local: false, google: { clientId: "id" } });
    expect(authConfig({ ...google, LOCAL_ACCOUNTS: "on" }).local).toBe(true);
  });

  it("marks cookies Secure on https and on Vercel", () => {
    expect(authConfig({ ...base, NEXTAUTH_URL: "https://x.example" }).secure).toBe(true);
    expect(authConfig({ ...base, VERCEL: "1" }).secure).toBe(true);
    expect(authConfig({ ...base, NEXTAUTH_URL: "http://localhost:3000", VERCEL: "1" }).secure).toBe(false);
  });

  it.each([
    [{ NODE_ENV: "production" }, /NEXTAUTH_SECRET is not set/],
    [{ NODE_ENV: "production", NEXTAUTH_SECRET: "short" }, /too short/],
    [{ ...base, GITHUB_CLIENT_ID: "id" }, /both GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET/],
    [{ ...base, OIDC_ISSUER: "https://id.example" }, /all of OIDC_ISSUER/],
    [{ ...base, OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" }, /all of OIDC_ISSUER/],
    [
      { ...base, OIDC_ISSUER: "id.example", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" },
      /OIDC_ISSUER is not an address/,
    ],
    [{ ...base, NEXTAUTH_URL: "localhost" }, /NEXTAUTH_URL is not an address/],
  ] as [NodeJS.ProcessEnv, RegExp][])("refuses %o in one sentence", (env, sentence) => {
    expect(() => authConfig(env)).toThrow(ConfigError);
    expect(() => authConfig(env)).toThrow(sentence);
  });
});

import { z } from "zod";

/** Which store this process uses, and where it is. The first that is set wins: REST, Redis, embedded. */
export type StoreConfig =
  | { transport: "rest"; url: string; token: string }
  | { transport: "redis"; urls: string[] }
  | { transport: "embedded"; folder: string };

/** Settings that cannot be right. `message` is one sentence for whoever runs the server; it quotes no secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** An unset variable and an empty one mean the same: hosting panels cannot always unset. */
const setting = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const StoreEnv = z.object({
  KV_REST_API_URL: setting,
  KV_REST_API_TOKEN: setting,
  REDIS_URL: setting,
  DATA_DIR: setting,
  VERCEL: setting,
});

/**
 * Reads the store's settings. `KV_REST_API_URL` with `KV_REST_API_TOKEN`: Upstash or Vercel KV over REST.
 * `REDIS_URL`: Redis or Valkey, several nodes of a Redis Cluster separated by commas. Neither: a file in `DATA_DIR`
 * (default `.data`).
 *
 * @throws ConfigError when they contradict each other or cannot work here.
 */
export function storeConfig(env: NodeJS.ProcessEnv = process.env): StoreConfig {
  const { KV_REST_API_URL, KV_REST_API_TOKEN, REDIS_URL, DATA_DIR, VERCEL } = StoreEnv.parse(env);
  if (KV_REST_API_URL ?? KV_REST_API_TOKEN) {
    if (!KV_REST_API_TOKEN) {
      throw new ConfigError("KV_REST_API_URL is set but KV_REST_API_TOKEN is not; set both or neither.");
    }
    if (!KV_REST_API_URL) {
      throw new ConfigError("KV_REST_API_TOKEN is set but KV_REST_API_URL is not; set both or neither.");
    }
    requireProtocol("KV_REST_API_URL", KV_REST_API_URL, ["https:", "http:"]);
    return { transport: "rest", url: KV_REST_API_URL, token: KV_REST_API_TOKEN };
  }
  if (REDIS_URL) {
    const urls = REDIS_URL.split(",").map((url) => url.trim());
    for (const url of urls) requireProtocol("REDIS_URL", url, ["redis:", "rediss:"]);
    return { transport: "redis", urls };
  }
  if (VERCEL) {
    throw new ConfigError(
      "No store is configured: Vercel keeps no files, so set KV_REST_API_URL and KV_REST_API_TOKEN (or REDIS_URL).",
    );
  }
  return { transport: "embedded", folder: DATA_DIR ?? ".data" };
}

/** The sentence never repeats the value: a store's address may hold its password. */
function requireProtocol(name: string, value: string, protocols: string[]): void {
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    const expected = protocols.map((protocol) => `${protocol}//`).join(" or ");
    throw new ConfigError(`${name} is not an address that begins with ${expected}.`);
  }
}

/** Whether the start script has already said which store is in use, so that the server need not say it again. */
export function storeAnnounced(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.STORE_ANNOUNCED === "1";
}

/** A sign-in service with its registered client. */
export interface OAuthClient {
  clientId: string;
  clientSecret: string;
}

/** How people sign in here. */
export interface AuthConfig {
  /** Signs and encrypts session cookies. */
  secret: string;
  /** Whether this site is served over https, so that cookies may carry the Secure mark. */
  secure: boolean;
  google?: OAuthClient;
  github?: OAuthClient;
  /** Microsoft Entra ID; `tenant` is `common` unless one school's is named. */
  entra?: OAuthClient & { tenant: string };
  /** Any other OpenID Connect issuer; `name` is what its button says. */
  oidc?: OAuthClient & { issuer: string; name: string };
  /** User name and password kept here: when no service is configured, or when LOCAL_ACCOUNTS is `on`. */
  local: boolean;
}

const AuthEnv = z.object({
  NEXTAUTH_SECRET: setting,
  NEXTAUTH_URL: setting,
  VERCEL: setting,
  GOOGLE_CLIENT_ID: setting,
  GOOGLE_CLIENT_SECRET: setting,
  GITHUB_CLIENT_ID: setting,
  GITHUB_CLIENT_SECRET: setting,
  ENTRA_CLIENT_ID: setting,
  ENTRA_CLIENT_SECRET: setting,
  ENTRA_TENANT_ID: setting,
  OIDC_ISSUER: setting,
  OIDC_CLIENT_ID: setting,
  OIDC_CLIENT_SECRET: setting,
  OIDC_NAME: setting,
  LOCAL_ACCOUNTS: setting,
});

/**
 * Reads the sign-in settings.
 *
 * @throws ConfigError when the secret is missing or short, or a service is configured by halves.
 */
export function authConfig(env: NodeJS.ProcessEnv = process.env): AuthConfig {
  const read = AuthEnv.parse(env);
  const secret = read.NEXTAUTH_SECRET;
  if (!secret) {
    throw new ConfigError(
      "NEXTAUTH_SECRET is not set; `npm start` makes one, elsewhere set it to 32 random bytes (openssl rand -base64 32).",
    );
  }
  if (secret.length < 16) throw new ConfigError("NEXTAUTH_SECRET is too short; use 32 random bytes.");
  if (read.NEXTAUTH_URL) requireProtocol("NEXTAUTH_URL", read.NEXTAUTH_URL, ["https:", "http:"]);

  const google = oauthClient("GOOGLE", read.GOOGLE_CLIENT_ID, read.GOOGLE_CLIENT_SECRET);
  const github = oauthClient("GITHUB", read.GITHUB_CLIENT_ID, read.GITHUB_CLIENT_SECRET);
  const entra = oauthClient("ENTRA", read.ENTRA_CLIENT_ID, read.ENTRA_CLIENT_SECRET);
  const oidc = oauthClient("OIDC", read.OIDC_CLIENT_ID, read.OIDC_CLIENT_SECRET);
  if (Boolean(read.OIDC_ISSUER) !== Boolean(oidc)) {
    throw new ConfigError("Set all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none.");
  }
  if (read.OIDC_ISSUER) requireProtocol("OIDC_ISSUER", read.OIDC_ISSUER, ["https:", "http:"]);
  const anyService = google ?? github ?? entra ?? oidc;
  return {
    secret,
    secure: read.NEXTAUTH_URL ? read.NEXTAUTH_URL.startsWith("https:") : Boolean(read.VERCEL),
    ...(google && { google }),
    ...(github && { github }),
    ...(entra && { entra: { ...entra, tenant: read.ENTRA_TENANT_ID ?? "common" } }),
    ...(oidc && read.OIDC_ISSUER
      ? { oidc: { ...oidc, issuer: read.OIDC_ISSUER, name: read.OIDC_NAME ?? "your school" } }
      : {}),
    local: !anyService || read.LOCAL_ACCOUNTS === "on",
  };
}

function oauthClient(name: string, clientId?: string, clientSecret?: string): OAuthClient | undefined {
  if (!clientId && !clientSecret) return undefined;
  if (!clientId || !clientSecret) {
    throw new ConfigError(`Set both ${name}_CLIENT_ID and ${name}_CLIENT_SECRET, or neither.`);
  }
  return { clientId, clientSecret };
}

/** The key of every signature and keyed hash of ours; see authConfig. */
export function authSecret(): string {
  return authConfig().secret;
}

/** The name of next-auth's session cookie: `__Secure-` binds it to https, where there is https. */
export function sessionCookieName(): string {
  return `${authConfig().secure ? "__Secure-" : ""}next-auth.session-token`;
}

/** Where this site is, without a slash at the end: `NEXTAUTH_URL`, or undefined to go by the request. */
export function siteUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return AuthEnv.parse(env).NEXTAUTH_URL?.replace(/\/+$/, "");
}

/**
 * Whether teachers may give the address of an article, which this server then fetches: `ARTICLE_LINKS`, off unless it
 * is `on`, since a server may have no way out, or may not be meant to use it.
 *
 * @throws ConfigError for any other word, so that a typing mistake is noticed.
 */
export function articleLinks(env: NodeJS.ProcessEnv = process.env): boolean {
  const value = setting.parse(env.ARTICLE_LINKS) ?? "off";
  if (value !== "on" && value !== "off") throw new ConfigError("ARTICLE_LINKS is neither on nor off.");
  return value === "on";
}

import "server-only";
import type { NextAuthOptions } from "next-auth";
import AzureAD from "next-auth/providers/azure-ad";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { authConfig } from "#lib/env";

type Provider = NextAuthOptions["providers"][number];

/** A sign-in service as the sign-in page shows it. */
export interface SignInService {
  id: "google" | "azure-ad" | "github" | "oidc";
  name: string;
}

// Only `openid` is asked for: who somebody is to us is one opaque subject, so no name, e-mail or picture is fetched.
const OPENID_ONLY = { authorization: { params: { scope: "openid" } } };
const CHECKS: ("pkce" | "state" | "nonce")[] = ["pkce", "state", "nonce"];

/** The subject and nothing else of what a service tells. */
function subjectOnly(profile: { sub: string }) {
  return { id: profile.sub };
}

/** next-auth's providers for whatever the environment configures. */
export function authProviders(): Provider[] {
  const { google, github, entra, oidc } = authConfig();
  return [
    google && Google({ ...google, ...OPENID_ONLY, checks: CHECKS, profile: subjectOnly }),
    entra &&
      AzureAD({
        clientId: entra.clientId,
        clientSecret: entra.clientSecret,
        tenantId: entra.tenant,
        ...OPENID_ONLY,
        checks: CHECKS,
        idToken: true,
        profile: subjectOnly,
      }),
    github &&
      GitHub({
        ...github,
        // No scope: the public profile is enough to learn the account's number.
        authorization: { params: { scope: "" } },
        userinfo: { request: ({ client, tokens }) => client.userinfo(tokens.access_token ?? "") },
        profile: ({ id }) => ({ id: String(id) }),
      }),
    oidc && {
      id: "oidc",
      name: oidc.name,
      type: "oauth" as const,
      wellKnown: `${oidc.issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`,
      clientId: oidc.clientId,
      clientSecret: oidc.clientSecret,
      ...OPENID_ONLY,
      checks: CHECKS,
      // The subject is in the id token already: no second request, no further claims.
      idToken: true,
      profile: subjectOnly,
    },
  ].filter((provider) => provider !== undefined);
}

/** The services the sign-in page offers, in one order everywhere. */
export function signInServices(): SignInService[] {
  const { google, github, entra, oidc } = authConfig();
  return [
    oidc && { id: "oidc" as const, name: oidc.name },
    google && { id: "google" as const, name: "Google" },
    entra && { id: "azure-ad" as const, name: "Microsoft" },
    github && { id: "github" as const, name: "GitHub" },
  ].filter((service) => service !== undefined);
}

/**
 * Names the issuer a subject belongs to. With `oidc` the issuer itself is part of it, so that pointing the site at
 * another issuer never hands one person's account to another who happens to have the same subject there.
 */
export function issuerOf(providerId: string): string {
  const { oidc, entra } = authConfig();
  if (providerId === "oidc") return `oidc ${oidc?.issuer ?? ""}`;
  return providerId === "azure-ad" ? `azure-ad ${entra?.tenant ?? ""}` : providerId;
}

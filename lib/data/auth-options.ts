import "server-only";
import type { NextAuthOptions } from "next-auth";
import { userOfIdentity } from "#lib/data/account-identity";
import { authProviders } from "#lib/data/auth-providers";
import { reportError } from "#lib/data/report-error";
import { SESSION_SECONDS } from "#lib/data/session";
import { readReturnPath } from "#lib/domain/return-path";
import { authConfig } from "#lib/env";

/**
 * next-auth 4: sessions are encrypted tokens in an HttpOnly cookie and hold our user id and the display name, nothing
 * a service told us. Local accounts need no provider here: their sign-in action passes our own gate and starts the
 * same session (see session.ts), so there is no second, ungated way in.
 */
export function authOptions(): NextAuthOptions {
  const { secret, secure } = authConfig();
  return {
    providers: authProviders(),
    secret,
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
    callbacks: {
      async jwt({ token, account }) {
        if (!account) return token;
        const user = await userOfIdentity(account.provider, account.providerAccountId, Date.now());
        return { sub: user.id, name: user.displayName };
      },
      session: ({ session, token }) => ({ expires: session.expires, user: { name: token.name ?? null } }),
      redirect: ({ url, baseUrl }) =>
        baseUrl + readReturnPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url, "/"),
    },
    logger: {
      // What goes with a code may hold tokens and claims; only the error's class and place are kept.
      error: (code, metadata) =>
        void reportError(`next-auth ${code}`, metadata instanceof Error ? metadata : metadata.error),
      warn: (code) => console.warn(`next-auth ${code}`),
      debug: () => undefined,
    },
  };
}

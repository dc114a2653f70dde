import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { cache } from "react";
import { AppError } from "#lib/domain/app-error";
import { User } from "#lib/domain/user";
import type { Viewer } from "#lib/data/action-gate";
import { authConfig, authSecret, sessionCookieName } from "#lib/env";
import { findUser } from "#lib/store/user-store";

/** How long one sign-in lasts: 30 days. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/**
 * Who the session cookie names, without a store round trip. Good for pages and actions that anyone may use; the
 * account may have been renamed or erased since (see getViewer).
 */
export const getTokenViewer = cache(async (): Promise<Viewer | undefined> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return undefined;
  // A forged, foreign or expired token decodes to null or throws; either way nobody is signed in.
  const claims = await decode({ token, secret: authSecret() }).catch(() => null);
  const viewer = User.pick({ id: true, displayName: true }).safeParse({
    id: claims?.sub,
    displayName: claims?.name,
  });
  return viewer.success ? { userId: viewer.data.id, displayName: viewer.data.displayName } : undefined;
});

/**
 * The account of whoever is signed in: one store round trip when there is a session cookie, none otherwise, and one
 * per request however often it is asked. An erased account is nobody, whatever its cookie says.
 */
export const getAccount = cache(async (): Promise<User | undefined> => {
  const viewer = await getTokenViewer();
  return viewer && findUser(viewer.userId);
});

/**
 * Who is signed in, by getAccount. While the store is down it answers from the cookie, so that pages can still show
 * who is there; nothing can be read or written for them meanwhile.
 */
export const getViewer = cache(async (): Promise<Viewer | undefined> => {
  try {
    const account = await getAccount();
    return account && { userId: account.id, displayName: account.displayName };
  } catch (error) {
    if (error instanceof AppError && error.code === "store-unavailable") return getTokenViewer();
    throw error;
  }
});

/**
 * Signs somebody in on this browser: the same encrypted token in the same HttpOnly cookie that next-auth sets.
 * Only in actions and route handlers, where cookies can be set.
 */
export async function startSession({ userId, displayName }: Viewer): Promise<void> {
  const token = { sub: userId, name: displayName };
  const value = await encode({ token, secret: authSecret(), maxAge: SESSION_SECONDS });
  (await cookies()).set(sessionCookieName(), value, { ...cookieMarks(), maxAge: SESSION_SECONDS });
}

/** Signs out on this browser. */
export async function endSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...cookieMarks(), maxAge: 0 });
}

function cookieMarks() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: authConfig().secure } as const;
}

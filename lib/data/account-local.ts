import "server-only";
import type { Limits, Viewer } from "#lib/data/action-gate";
import { hashPassword, verifyPassword } from "#lib/data/account-password";
import { startSession } from "#lib/data/session";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { foldName } from "#lib/domain/display-name";
import { authConfig } from "#lib/env";
import { createLocalAccount, dropLocalAccount, findLocalAccount, newUserId } from "#lib/store/account-store";
import { createUser, findUser } from "#lib/store/user-store";

/** Whether accounts with a user name and password are offered here. */
export function localAccountsOffered(): boolean {
  return authConfig().local;
}

/**
 * Ten tries in ten minutes for one name, whether there is such an account or not; a hundred for one address, so that
 * a class behind one connection can sign in.
 */
export const SIGN_IN_LIMITS: Limits<{ userName: string }, Viewer | undefined> = [
  { bucket: ({ ip }) => `sign-in:${ip}`, max: 100, windowSeconds: 600 },
  { bucket: ({ input }) => `sign-in-name:${foldName(input.userName)}`, max: 10, windowSeconds: 600 },
];

/**
 * Signs in with a user name and password. A wrong name and a wrong password get the same sentence after the same
 * work, so nobody learns which names exist.
 *
 * @throws AppError `invalid-input` when they do not match, `not-found` where local accounts are not offered.
 */
export async function signInLocally(userName: string, password: string): Promise<void> {
  if (!localAccountsOffered()) throw new AppError("not-found");
  const account = await findLocalAccount(userName);
  const right = await verifyPassword(password, account?.passwordHash);
  const user = right && account ? await findUser(account.userId) : undefined;
  if (!user) throw new AppError("invalid-input", "User name and password do not match.");
  await startSession({ userId: user.id, displayName: user.displayName });
}

/**
 * Makes a local account with its user, and signs in.
 *
 * @param wanted checked by UserName, NewPassword and DisplayName.
 * @param now milliseconds since the epoch.
 * @throws AppError `conflict` with the field whose name is taken.
 */
export async function registerLocally(
  wanted: { userName: string; password: string; displayName: string },
  now: number,
): Promise<void> {
  if (!localAccountsOffered()) throw new AppError("not-found");
  const { userName, displayName } = wanted;
  const id = newUserId();
  const passwordHash = await hashPassword(wanted.password);
  if ((await createLocalAccount(userName, { userId: id, passwordHash })) === "account-taken") {
    throw taken("userName", "That user name is taken. Choose another.");
  }
  const user = { schema: 1 as const, id, displayName, hidden: false, createdAt: now };
  if ((await createUser(user, { account: userName })) === "name-taken") {
    await dropLocalAccount(userName, id);
    throw taken("displayName", "Somebody plays under this name, or one that looks like it. Choose another.");
  }
  await startSession({ userId: id, displayName });
}

function taken(field: string, sentence: string): AppError {
  return new AppError("conflict", APP_ERRORS["invalid-input"], { [field]: sentence });
}

import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { foldName } from "#lib/domain/display-name";
import { UserId } from "#lib/domain/ids";
import { keys } from "#lib/kv/keys";
import { atStore, readStored } from "#lib/store/at-store";
import { RESERVED_SECONDS } from "#lib/store/stored-user";

/** A user name and password kept here, for installations without an identity provider. */
export const LocalAccount = z.object({
  schema: z.literal(1),
  userId: UserId,
  /** As the password hash's writer encodes it, parameters and salt included. */
  passwordHash: z.string().min(1),
});
export type LocalAccount = z.infer<typeof LocalAccount>;

/** A fresh user id: 122 random bits. */
export function newUserId(): UserId {
  return UserId.parse(`user_${randomUUID()}`);
}

/** Finds the account of a user name; capitals, accents and look-alike letters make no difference. One round trip. */
export async function findLocalAccount(name: string): Promise<LocalAccount | undefined> {
  return atStore(async (kv) =>
    readStored(LocalAccount, await kv.get(keys.account(foldName(name))), "account"),
  );
}

/**
 * Takes a user name. It is held for a day; `createUser(user, { account: name })` then makes it the user's for good.
 * Repeating it for the same user answers `created` again. One round trip.
 */
export async function createLocalAccount(
  name: string,
  account: Omit<LocalAccount, "schema">,
): Promise<"created" | "account-taken"> {
  const key = keys.account(foldName(name));
  return atStore(async (kv) => {
    const [, stored] = await kv
      .pipeline()
      .set(key, { schema: 1, ...account }, { nx: true, ex: RESERVED_SECONDS })
      .get(key)
      .exec<[string | null, unknown]>();
    return readStored(LocalAccount, stored, "account")?.userId === account.userId
      ? "created"
      : "account-taken";
  });
}

/** Gives a user name back, if this user still holds it: the registration went no further. Two round trips. */
export async function dropLocalAccount(name: string, userId: UserId): Promise<void> {
  const account = await findLocalAccount(name);
  if (account?.userId === userId) await atStore((kv) => kv.del(keys.account(foldName(name))));
}

/**
 * The user an outside identity belongs to; at first sight a fresh id, held for a day, which
 * `createUser(user, { identity })` makes permanent. Everybody who asks meanwhile gets the same one. One round trip.
 *
 * @param subjectHash digest of the provider's subject; the subject itself is never stored.
 */
export async function linkIdentity(provider: string, subjectHash: string): Promise<UserId> {
  const key = keys.identity(provider, subjectHash);
  return atStore(async (kv) => {
    const [, stored] = await kv
      .pipeline()
      .set(key, newUserId(), { nx: true, ex: RESERVED_SECONDS })
      .get(key)
      .exec<[string | null, unknown]>();
    return UserId.parse(stored);
  });
}

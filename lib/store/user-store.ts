import "server-only";
import { foldName } from "#lib/domain/display-name";
import type { UserId } from "#lib/domain/ids";
import { User } from "#lib/domain/user";
import { keys } from "#lib/kv/keys";
import { removeFromBoards, restoreToBoards } from "#lib/store/board-store";
import { atStore, readStored } from "#lib/store/at-store";
import { encodeText, RESERVED_SECONDS, userFields } from "#lib/store/stored-user";
import type { StoredHash } from "#lib/store/stored-attempt";

/** Finds a user. One round trip. */
export async function findUser(id: UserId): Promise<User | undefined> {
  return atStore(async (kv) => readUser(id, await kv.hgetall(keys.user(id))));
}

function readUser(id: UserId, hash: StoredHash): User | undefined {
  return hash && "displayName" in hash ? readStored(User, { ...hash, id }, "user") : undefined;
}

/** What a new user signs in by; it is found again and erased through the user. */
export type SignInKey = { identity: { provider: string; subjectHash: string } } | { account: string };

/**
 * Makes a user, if the display name is free. A name is taken when it only looks different (`foldName`). For a user
 * who is there already this changes nothing and answers `created`. Two round trips.
 *
 * The name is first reserved for a day and becomes the user's for good when the user is there: a registration cut
 * short leaves nothing behind.
 */
export async function createUser(user: User, signIn?: SignInKey): Promise<"created" | "name-taken"> {
  const { id, displayName, hidden } = user;
  const folded = foldName(displayName);
  return atStore(async (kv) => {
    const [, holder, existing] = await kv
      .pipeline()
      .set(keys.name(folded), id, { nx: true, ex: RESERVED_SECONDS })
      .get(keys.name(folded))
      .hgetall(keys.user(id))
      .exec<[string | null, unknown, StoredHash]>();
    const known = readUser(id, existing);
    if (!known && holder !== id) return "name-taken";
    const pipeline = kv.pipeline();
    if (!known) {
      pipeline
        .hset(keys.user(id), {
          schema: user.schema,
          displayName: encodeText(displayName),
          hidden,
          createdAt: user.createdAt,
          [userFields.name(folded)]: 1,
        })
        .persist(keys.name(folded));
      if (!hidden) pipeline.hset(keys.shownNames(), { [id]: encodeText(displayName) });
    }
    if (signIn && "identity" in signIn) {
      const { provider, subjectHash } = signIn.identity;
      pipeline
        .hset(keys.user(id), { [userFields.identity(provider, subjectHash)]: 1 })
        .persist(keys.identity(provider, subjectHash));
    } else if (signIn) {
      const account = foldName(signIn.account);
      pipeline.hset(keys.user(id), { [userFields.account(account)]: 1 }).persist(keys.account(account));
    }
    if (pipeline.length() > 0) await pipeline.exec();
    return "created";
  });
}

/**
 * Gives a user another display name, if it is free, and frees the old one. Repeating it completes a renaming cut
 * short. Two round trips. An unknown user is left unknown.
 */
export async function renameUser(id: UserId, displayName: string): Promise<"renamed" | "name-taken"> {
  const folded = foldName(displayName);
  return atStore(async (kv) => {
    const [, holder, hash] = await kv
      .pipeline()
      .set(keys.name(folded), id, { nx: true, ex: RESERVED_SECONDS })
      .get(keys.name(folded))
      .hgetall(keys.user(id))
      .exec<[string | null, unknown, StoredHash]>();
    if (holder !== id) return "name-taken";
    const user = readUser(id, hash);
    if (!user) {
      await kv.del(keys.name(folded));
      return "renamed";
    }
    const pipeline = kv
      .pipeline()
      .hset(keys.user(id), { displayName: encodeText(displayName), [userFields.name(folded)]: 1 })
      .persist(keys.name(folded));
    if (!user.hidden) pipeline.hset(keys.shownNames(), { [id]: encodeText(displayName) });
    for (const old of userFields.names(hash).filter((name) => name !== folded)) {
      pipeline.del(keys.name(old)).hdel(keys.user(id), userFields.name(old));
    }
    await pipeline.exec();
    return "renamed";
  });
}

/**
 * Takes a user off every leaderboard, or puts them back. Standings are kept meanwhile, and go on growing. Idempotent;
 * four round trips.
 */
export async function setHidden(id: UserId, hidden: boolean): Promise<void> {
  const user = await findUser(id);
  if (!user) return;
  await atStore((kv) => {
    const pipeline = kv.pipeline().hset(keys.user(id), { hidden });
    if (hidden) pipeline.hdel(keys.shownNames(), id);
    else pipeline.hset(keys.shownNames(), { [id]: encodeText(user.displayName) });
    return pipeline.exec();
  });
  await (hidden ? removeFromBoards(id) : restoreToBoards(id));
}

import "server-only";
import { foldName } from "#lib/domain/display-name";
import type { UserId } from "#lib/domain/ids";
import { User } from "#lib/domain/user";
import type { Kv } from "#lib/kv/kv-client";
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
 * Makes a user, if the display name is free. A name is taken when it only looks different (`foldName`). A user who is
 * there already keeps their name and answers `created`; what a crash left out is completed. Two round trips.
 *
 * The name is first reserved for a day and becomes the user's for good when the user is there: a registration cut
 * short leaves nothing behind.
 */
export async function createUser(user: User, signIn?: SignInKey): Promise<"created" | "name-taken"> {
  const { id } = user;
  return atStore(async (kv) => {
    const { isTheirs, known } = await reserveName(kv, id, foldName(user.displayName));
    if (!known && !isTheirs) return "name-taken";
    const pipeline = kv.pipeline();
    if (!known)
      pipeline.hset(keys.user(id), { schema: user.schema, hidden: user.hidden, createdAt: user.createdAt });
    if (isTheirs && known && foldName(known.displayName) !== foldName(user.displayName)) {
      pipeline.del(keys.name(foldName(user.displayName))); // reserved a moment ago and not needed
    } else if (isTheirs) {
      holdName(pipeline, known ?? user);
    }
    if (signIn) holdSignIn(pipeline, id, signIn);
    if (pipeline.length() > 0) await pipeline.exec();
    return "created";
  });
}

/** Reserves a name unless somebody has it, and looks who the user is by now. One round trip. */
async function reserveName(kv: Kv, id: UserId, folded: string) {
  const [, holder, hash] = await kv
    .pipeline()
    .set(keys.name(folded), id, { nx: true, ex: RESERVED_SECONDS })
    .get(keys.name(folded))
    .hgetall(keys.user(id))
    .exec<[string | null, unknown, StoredHash]>();
  return { isTheirs: holder === id, known: readUser(id, hash), hash };
}

type Pipeline = ReturnType<Kv["pipeline"]>;

/** Makes a reserved name the user's: shown, pointed to by the user, and held for good. */
function holdName(pipeline: Pipeline, { id, displayName, hidden }: User): void {
  const folded = foldName(displayName);
  const text = encodeText(displayName);
  pipeline.hset(keys.user(id), { displayName: text, [userFields.name(folded)]: 1 });
  pipeline.persist(keys.name(folded));
  if (!hidden) pipeline.hset(keys.shownNames(), { [id]: text });
}

/** Makes what a user signs in by theirs for good. */
function holdSignIn(pipeline: Pipeline, id: UserId, signIn: SignInKey): void {
  if ("identity" in signIn) {
    const { provider, subjectHash } = signIn.identity;
    pipeline.hset(keys.user(id), { [userFields.identity(provider, subjectHash)]: 1 });
    pipeline.persist(keys.identity(provider, subjectHash));
  } else {
    const folded = foldName(signIn.account);
    pipeline.hset(keys.user(id), { [userFields.account(folded)]: 1 }).persist(keys.account(folded));
  }
}

/**
 * Gives a user another display name, if it is free, and frees the old one. Repeating it completes a renaming cut
 * short. Two round trips. An unknown user is left unknown.
 */
export async function renameUser(id: UserId, displayName: string): Promise<"renamed" | "name-taken"> {
  const folded = foldName(displayName);
  return atStore(async (kv) => {
    const { isTheirs, known, hash } = await reserveName(kv, id, folded);
    if (!isTheirs) return "name-taken";
    const pipeline = kv.pipeline();
    if (known) holdName(pipeline, { ...known, displayName });
    else pipeline.del(keys.name(folded));
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

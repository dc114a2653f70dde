import { describe, expect, it } from "vitest";
import { keys } from "#lib/kv/keys";
import {
  createLocalAccount,
  dropLocalAccount,
  findLocalAccount,
  linkIdentity,
  newUserId,
} from "#lib/store/account-store";
import { eraseUser, exportUser } from "#lib/store/user-erasure";
import { createUser, findUser, renameUser, setHidden } from "#lib/store/user-store";
import { someUser } from "#tests/support/stored-things";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

describe("users in the store", () => {
  const store = useEmbeddedStore();

  it.each(["Amber Heron", "4242", "true", "null", '{"a":1}', "Ünsal 🦊", '"quoted"'])(
    "come back with the display name %s, letter for letter",
    async (displayName) => {
      const user = someUser({ displayName });
      await createUser(user);
      expect(await findUser(user.id)).toEqual(user);
    },
  );

  it("cannot take a name that only looks different", async () => {
    await createUser(someUser({ displayName: "Amber Heron" }));
    expect(await createUser(someUser({ displayName: "AMBER-HER0N" }))).toBe("name-taken");
    const other = someUser();
    await createUser(other);
    expect(await renameUser(other.id, "amber  heron")).toBe("name-taken");
  });

  it("free their old name by taking a new one, and may change its spelling", async () => {
    const user = someUser({ displayName: "Amber Heron" });
    await createUser(user);
    expect(await renameUser(user.id, "AMBER Heron")).toBe("renamed");
    expect(await renameUser(user.id, "Blue Finch")).toBe("renamed");
    expect((await findUser(user.id))?.displayName).toBe("Blue Finch");
    expect(await createUser(someUser({ displayName: "Amber Heron" }))).toBe("created");
  });

  it("keep their name when they are made again, as every sign-in may do", async () => {
    const user = someUser({ displayName: "Amber Heron" });
    await createUser(user);
    await renameUser(user.id, "Blue Finch");
    expect(await createUser(user)).toBe("created");
    expect((await findUser(user.id))?.displayName).toBe("Blue Finch");
    expect(await createUser(someUser({ displayName: "Amber Heron" }))).toBe("created");
  });

  it("hold a name for a day only, until they are there", async () => {
    const user = someUser();
    store.breakAfter(3); // the name is reserved, the user not made
    await createUser(user).catch(() => undefined);
    store.breakAfter(undefined);
    expect(await findUser(user.id)).toBeUndefined();
    for await (const key of store.kv.scanIterator()) expect(await store.kv.ttl(key), key).toBeGreaterThan(0);
  });

  it("are the same user for the same identity, also when two sign-ins race", async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => linkIdentity("github", "5f2a")));
    expect(new Set(ids).size).toBe(1);
    expect(await linkIdentity("google", "5f2a")).not.toBe(ids[0]);
    const key = keys.identity("github", "5f2a");
    expect(await store.kv.ttl(key)).toBeGreaterThan(0);
    await createUser(someUser({ id: ids[0]! }), { identity: { provider: "github", subjectHash: "5f2a" } });
    expect(await store.kv.ttl(key)).toBe(-1);
  });

  it("sign in by a user name of their own", async () => {
    const userId = newUserId();
    const account = { userId, passwordHash: "scrypt$…" };
    expect(await createLocalAccount("Amber", account)).toBe("created");
    expect(await createLocalAccount("Amber", account)).toBe("created");
    expect(await createLocalAccount("AMBER", { userId: newUserId(), passwordHash: "x" })).toBe(
      "account-taken",
    );
    expect(await findLocalAccount("amber")).toEqual({ schema: 1, ...account });
    await createUser(someUser({ id: userId }), { account: "Amber" });
    expect(await store.kv.ttl(keys.account("amber"))).toBe(-1);
    await dropLocalAccount("Amber", newUserId()); // not theirs
    expect(await findLocalAccount("Amber")).toBeDefined();
  });

  it("are handed everything about them, and erased without a trace", async () => {
    const user = someUser();
    await createLocalAccount("Amber", { userId: user.id, passwordHash: "x" });
    await createUser(user, { account: "Amber" });
    await linkIdentity("github", "5f2a");
    await setHidden(user.id, true);
    expect(await exportUser(user.id)).toEqual({
      user: { ...user, hidden: true },
      assignments: [],
      attempts: [],
      standings: [],
      quizzes: [],
    });
    await eraseUser(user.id);
    expect(await exportUser(user.id)).toBeUndefined();
    expect(await store.kv.exists(keys.user(user.id), keys.account("amber"), keys.shownNames())).toBe(0);
  });
});

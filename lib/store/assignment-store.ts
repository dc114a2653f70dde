import "server-only";
import { Assignment, RETENTION_DAYS } from "#lib/domain/assignment";
import { AttemptId, type UserId } from "#lib/domain/ids";
import { JoinCode } from "#lib/domain/join-code";
import type { Kv } from "#lib/kv/kv-client";
import { keys } from "#lib/kv/keys";
import { atStore, inSeconds, readStored } from "#lib/store/at-store";

const DAY_MS = 24 * 60 * 60 * 1000;

/** When everything of an assignment is deleted: the retention time after it closes. Milliseconds since the epoch. */
export function assignmentExpiry({ closesAt }: Pick<Assignment, "closesAt">): number {
  return closesAt + RETENTION_DAYS * DAY_MS;
}

/**
 * Takes a code for an assignment. One command makes the key with its expiry, so no crash can leave it without one;
 * the owner's list is written first, so none can be lost from it. Repeating it with the same assignment answers
 * `created` again. One round trip; a second when the code is taken.
 */
export async function createAssignment(assignment: Assignment): Promise<"created" | "code-taken"> {
  const { code, owner } = assignment;
  const at = inSeconds(assignmentExpiry(assignment));
  return atStore(async (kv) => {
    const [, , , , stored] = await kv
      .pipeline()
      .zadd(keys.userAssignments(owner), { score: assignment.createdAt, member: code })
      // Lives as long as the longest-lived assignment in it: NX for the first, GT for the later ones.
      .expireat(keys.userAssignments(owner), at, "NX")
      .expireat(keys.userAssignments(owner), at, "GT")
      .set(keys.assignment(code), assignment, { nx: true, exat: at })
      .get(keys.assignment(code))
      .exec<[number, number, number, string | null, unknown]>();
    const holder = readStored(Assignment, stored, "assignment");
    if (holder?.owner === owner && holder.createdAt === assignment.createdAt) return "created";
    if (holder?.owner !== owner) await kv.zrem(keys.userAssignments(owner), code);
    return "code-taken";
  });
}

/** Finds an assignment that is not yet deleted, whatever its phase. One round trip. */
export async function findAssignment(code: JoinCode): Promise<Assignment | undefined> {
  return atStore(async (kv) => readStored(Assignment, await kv.get(keys.assignment(code)), "assignment"));
}

/**
 * Writes an assignment again, and lets everything of it live for the retention time after its new closing. One that
 * was deleted meanwhile stays deleted. Two round trips however large the class.
 */
export async function updateAssignment(assignment: Assignment): Promise<void> {
  const { code, owner } = assignment;
  const at = inSeconds(assignmentExpiry(assignment));
  await atStore(async (kv) => {
    const [, ids] = await kv
      .pipeline()
      .set(keys.assignment(code), assignment, { xx: true, exat: at })
      .zrange(keys.assignmentAttempts(code), 0, -1)
      .expireat(keys.assignmentAttempts(code), at)
      .expireat(keys.assignmentBoard(code), at)
      .expireat(keys.userAssignments(owner), at, "GT")
      .expireat(keys.revision(assignment), at, "GT")
      .exec<[string | null, unknown[], number, number, number, number]>();
    if (ids.length === 0) return;
    const pipeline = kv.pipeline();
    for (const id of readAttemptIds(ids)) pipeline.expireat(keys.attempt(id), at);
    await pipeline.exec();
  });
}

/** An owner's assignments, newest first. Two round trips. */
export async function listAssignments(owner: UserId): Promise<Assignment[]> {
  return atStore(async (kv) => {
    const codes = await listCodes(kv, owner);
    if (codes.length === 0) return [];
    const pipeline = kv.pipeline();
    for (const code of codes) pipeline.get(keys.assignment(code));
    return (await pipeline.exec<unknown[]>()).flatMap((stored) => {
      const assignment = readStored(Assignment, stored, "assignment");
      return assignment?.owner === owner ? [assignment] : []; // gone by its time, or a code that was not got
    });
  });
}

async function listCodes(kv: Kv, owner: UserId): Promise<JoinCode[]> {
  const stored = await kv.zrange<unknown[]>(keys.userAssignments(owner), 0, -1, { rev: true });
  return readStored(JoinCode.array(), stored, "list of codes") ?? [];
}

/**
 * Deletes an assignment with all its attempts and its board: nothing of the class is left. The list of attempts and
 * the assignment go last, so that a deletion cut short is completed by repeating it. Two round trips.
 */
export async function deleteAssignment(code: JoinCode): Promise<void> {
  await atStore(async (kv) => {
    const [stored, ids] = await kv
      .pipeline()
      .get(keys.assignment(code))
      .zrange(keys.assignmentAttempts(code), 0, -1)
      .exec<[unknown, unknown[]]>();
    const assignment = readStored(Assignment, stored, "assignment");
    const pipeline = kv.pipeline();
    for (const id of readAttemptIds(ids)) pipeline.del(keys.attempt(id));
    pipeline.del(keys.assignmentBoard(code)).del(keys.assignmentAttempts(code));
    if (assignment) pipeline.zrem(keys.userAssignments(assignment.owner), code);
    await pipeline.del(keys.assignment(code)).exec();
  });
}

/** Parses the members of a list of attempts. */
export function readAttemptIds(stored: unknown): AttemptId[] {
  return readStored(AttemptId.array(), stored, "list of attempts") ?? [];
}

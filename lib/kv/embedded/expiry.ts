import { at, type CommandSpec, reads, writes } from "#lib/kv/embedded/command";
import { readInteger } from "#lib/kv/embedded/numbers";
import { invalidExpireTime, ReplyError } from "#lib/kv/embedded/reply-error";

/** The largest time a JavaScript date can hold, in milliseconds; beyond it no one means a time. */
const LATEST = 8.64e15;

/** `NX` only when no expiry, `XX` only when one, `GT` only to later, `LT` only to earlier; no expiry is "never". */
function allowed(flags: ReadonlySet<string>, old: number | null, next: number): boolean {
  if (flags.has("NX") && old !== null) return false;
  if (flags.has("XX") && old === null) return false;
  if (flags.has("GT") && next <= (old ?? Infinity)) return false;
  return !(flags.has("LT") && next >= (old ?? Infinity));
}

function readFlags(words: readonly string[]): Set<string> {
  const flags = new Set(words.map((word) => word.toUpperCase()));
  for (const flag of flags) {
    if (!["NX", "XX", "GT", "LT"].includes(flag)) throw new ReplyError(`ERR Unsupported option ${flag}`);
  }
  if (flags.has("NX") && flags.size > 1) {
    throw new ReplyError("ERR NX and XX, GT or LT options at the same time are not compatible");
  }
  if (flags.has("GT") && flags.has("LT")) {
    throw new ReplyError("ERR GT and LT options at the same time are not compatible");
  }
  return flags;
}

/** EXPIRE and its kin: 1 when set, 0 when there is no key or a flag forbids it. A time already past removes the key. */
function expire(unit: number, absolute: boolean): CommandSpec {
  return writes(-3, (keys, [key = "", amount = "", ...words], name) => {
    const flags = readFlags(words);
    const expiresAt = readInteger(amount) * unit + (absolute ? 0 : keys.now);
    if (Math.abs(expiresAt) > LATEST) throw invalidExpireTime(name);
    const entry = keys.find(key);
    if (!entry || !allowed(flags, entry.expiresAt, expiresAt)) return 0;
    if (expiresAt <= keys.now) keys.remove(entry);
    else keys.setExpiry(entry, expiresAt);
    return 1;
  });
}

/** TTL and PTTL: -2 when there is no key, -1 when it has no expiry. */
function ttl(unit: number): CommandSpec {
  return reads(2, (keys, args) => {
    const entry = keys.find(at(args, 0));
    if (!entry) return -2;
    return entry.expiresAt === null ? -1 : Math.round((entry.expiresAt - keys.now) / unit);
  });
}

export const EXPIRY_COMMANDS: Readonly<Record<string, CommandSpec>> = {
  EXPIRE: expire(1000, false),
  PEXPIRE: expire(1, false),
  EXPIREAT: expire(1000, true),
  PEXPIREAT: expire(1, true),
  TTL: ttl(1000),
  PTTL: ttl(1),
  PERSIST: writes(2, (keys, args) => {
    const entry = keys.find(at(args, 0));
    if (typeof entry?.expiresAt !== "number") return 0;
    keys.setExpiry(entry, null);
    return 1;
  }),
};

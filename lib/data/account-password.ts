import "server-only";
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

// OWASP's recommendation for scrypt with 32 MiB: N = 2^15, r = 8, p = 3. About 0.2 s of one core.
const LOG_N = 15;
const BLOCK = 8;
const PARALLEL = 3;
const KEY_BYTES = 32;

interface Cost {
  logN: number;
  r: number;
  p: number;
}

function derive(password: string, salt: Buffer, { logN, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** logN;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** Hashes a password with a salt of its own: `scrypt$15$8$3$salt$key`, so that the cost can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, { logN: LOG_N, r: BLOCK, p: PARALLEL });
  return ["scrypt", LOG_N, BLOCK, PARALLEL, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/**
 * Whether a password is the one that was hashed. Without a hash (no such account) it does the same work and says no,
 * so that the time taken tells nobody which names exist.
 */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [kind, logN, r, p, salt, key] = stored?.split("$") ?? [];
  if (kind !== "scrypt" || !salt || !key) {
    await derive(password, randomBytes(16), { logN: LOG_N, r: BLOCK, p: PARALLEL });
    return false;
  }
  const expected = Buffer.from(key, "base64url");
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(salt, "base64url"), cost);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

import "server-only";
import { createHash } from "node:crypto";
import { keys } from "#lib/kv/keys";
import { atStore, inSeconds } from "#lib/store/at-store";

/**
 * Counts one more event in a bucket and says whether it is still within the limit. Fixed windows, aligned to the
 * clock; MULTI on one key, so concurrent hits get distinct counts and no count outlives its window. One round trip.
 *
 * @param bucket what is limited and for whom, such as `failed-codes:203.0.113.7`. Only its digest is stored: an
 *   address never lies in the store in the clear.
 * @param now milliseconds since the epoch.
 */
export async function hit(
  bucket: string,
  limit: number,
  windowSeconds: number,
  now: number,
): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  const window = Math.floor(now / 1000 / windowSeconds);
  const key = keys.rate(createHash("sha256").update(bucket).digest("base64url").slice(0, 22), window);
  return atStore(async (kv) => {
    const [, count] = await kv
      .multi()
      .set(key, 0, { nx: true, ex: windowSeconds })
      .incr(key)
      .exec<[string | null, number]>();
    const allowed = count <= limit;
    const windowEnds = (window + 1) * windowSeconds;
    return { allowed, retryAfterSeconds: allowed ? 0 : Math.max(1, windowEnds - inSeconds(now)) };
  });
}

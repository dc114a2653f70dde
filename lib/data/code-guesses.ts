import "server-only";
import { callerAddress } from "#lib/data/caller-address";
import { hit } from "#lib/store/rate-store";

/** Only misses count, so a class of two hundred behind one address joins freely, typing errors included. */
const MISSES = 60;
const WINDOW_SECONDS = 600;
const LIMIT = 10_000;

/** Addresses (hashed) that missed too often, until when; a refused guess costs no round trip. */
const refused = new Map<string, number>();

/** Whether this caller has tried too many codes that do not exist. No store round trip. */
export async function guessesRefused(now: number): Promise<boolean> {
  const until = refused.get(await callerAddress());
  return until !== undefined && until > now;
}

/** Counts a code that does not exist: one store round trip. */
export async function countMiss(now: number): Promise<void> {
  const address = await callerAddress();
  const { allowed, retryAfterSeconds } = await hit(`join-miss:${address}`, MISSES, WINDOW_SECONDS, now);
  if (allowed) return;
  if (refused.size >= LIMIT) refused.clear();
  refused.set(address, now + retryAfterSeconds * 1000);
}

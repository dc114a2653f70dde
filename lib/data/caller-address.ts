import "server-only";
import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { authSecret } from "#lib/env";

/**
 * A keyed hash of the caller's network address, for rate limits; the address itself is neither kept nor logged.
 *
 * The last entry of X-Forwarded-For is read: the one the nearest proxy wrote. Earlier entries are whatever the
 * caller claimed. Next fills the header from the socket when no proxy did.
 */
export async function callerAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for") ?? "";
  const address = forwarded.split(",").at(-1)?.trim() ?? "";
  return createHmac("sha256", authSecret())
    .update(`address:${household(address)}`)
    .digest("base64url")
    .slice(0, 22);
}

/** An IPv6 caller is its /64, because one connection owns all 2^64 addresses of it; an IPv4 caller is itself. */
function household(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = (part: string) => part.split(":").filter(Boolean);
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(Math.max(0, missing)).fill("0"), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

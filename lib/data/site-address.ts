import "server-only";
import { headers } from "next/headers";
import { siteUrl } from "#lib/env";

/** Where this site is, without a slash at the end: as configured, else as the request addressed it. */
export async function siteAddress(): Promise<string> {
  const configured = siteUrl();
  if (configured) return configured;
  const sent = await headers();
  const host = sent.get("x-forwarded-host") ?? sent.get("host") ?? "localhost";
  return `${sent.get("x-forwarded-proto") ?? "https"}://${host}`;
}

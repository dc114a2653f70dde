const BASE = "https://this.site.invalid";
const MAX_LENGTH = 500;

/**
 * Where to go back to after signing in: a page of this site, whatever a link says. Anything else (another site, a
 * script, the sign-in pages themselves, an address of the sign-in machinery) becomes the fallback.
 *
 * @example readReturnPath("/leaderboards?period=all", "/") // "/leaderboards?period=all"
 * @example readReturnPath("//elsewhere.example", "/") // "/"
 */
export function readReturnPath(raw: unknown, fallback: string): string {
  if (typeof raw !== "string" || raw.length > MAX_LENGTH) return fallback;
  // Browsers read a backslash as a slash, and drop tabs and line breaks: neither belongs in a path of ours.
  if (!raw.startsWith("/") || /[\\\p{Cc}]/u.test(raw) || !URL.canParse(raw, BASE)) return fallback;
  const url = new URL(raw, BASE);
  if (url.origin !== BASE || /^\/(?:api|sign-in|register)(?:\/|$)/.test(url.pathname)) return fallback;
  // Dots are resolved by now: "/x/..//elsewhere" would come out as "//elsewhere".
  return url.pathname.startsWith("//") ? fallback : url.pathname + url.search + url.hash;
}

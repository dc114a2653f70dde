/** An address that may be tried, or one sentence why not. */
export type PageAddress = { ok: true; url: URL; port: number } | { ok: false; message: string };

const LONGEST = 2000;

/**
 * Reads a web address as a person gives it: http or https, no name or password in it, no fragment. The standard's
 * parser makes every odd notation of an IPv4 address (`0x7f.1`, `2130706433`, `017700000001`) the plain one.
 *
 * @param base for the target of a redirect, which may be relative.
 */
export function readPageAddress(given: string, base?: URL): PageAddress {
  const text = given.trim();
  const whole = base === undefined && /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : text;
  if (text.length > LONGEST || !URL.canParse(whole, base))
    return { ok: false, message: "This is not a web address. Copy it from the browser's address bar." };
  const url = new URL(whole, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return { ok: false, message: "Only addresses that begin with http:// or https:// can be opened." };
  if (url.username || url.password)
    return { ok: false, message: "This address holds a user name or password. Give it without." };
  url.hash = "";
  return { ok: true, url, port: Number(url.port) || (url.protocol === "https:" ? 443 : 80) };
}

/** The host as the resolver and the checks want it: IPv6 without brackets, no dot at the end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

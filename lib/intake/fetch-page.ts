import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { decodeText } from "#lib/intake/decode-text";
import { hostOf, readPageAddress } from "#lib/intake/page-address";
import { isPublicAddress } from "#lib/intake/public-address";
import { BodyTooLarge, BodyUnreadable, readBody, requestPage } from "#lib/intake/request-page";
import type { FetchedPage } from "#lib/intake/submission";

/** What the fetcher asks about the network, and its limits. Tests give their own; the product never does. */
export interface Network {
  /** All IP addresses of a host name. */
  resolve: (host: string) => Promise<string[]>;
  /** Whether an IP address may be connected to. */
  allowsAddress: (address: string) => boolean;
  allowsPort: (port: number) => boolean;
  /** Bytes of one page, unpacked. */
  mostBytes: number;
  /** Milliseconds for everything: names, connections, redirects and the body. */
  longest: number;
}

const PUBLIC_INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
  mostBytes: 2_000_000,
  longest: 10_000,
};

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A refusal on the way, with its sentence. */
class Refused extends Error {}

/**
 * Fetches one page that a stranger named, so that nothing but a public web page can be reached through this server:
 * http and https on their own ports, public addresses only, the connection to the very address that was checked,
 * redirects by hand and each checked anew, and caps on bytes and time over everything.
 *
 * @returns the page as text, or one sentence for the person. Never throws, and says nothing about what a refused
 *   address would have answered.
 */
export async function fetchPage(address: string, network: Partial<Network> = {}): Promise<FetchedPage> {
  const rules = { ...PUBLIC_INTERNET, ...network };
  const signal = AbortSignal.timeout(rules.longest);
  try {
    return await followed(address, rules, signal);
  } catch (error) {
    return { ok: false, message: sentenceOf(error, signal) };
  }
}

async function followed(given: string, rules: Network, signal: AbortSignal): Promise<FetchedPage> {
  let target = given;
  let from: URL | undefined;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const { url, addresses } = await checked(target, from, rules, signal);
    const reply = await requestPage(url, addresses, signal);
    const next = reply.headers.location;
    if (!REDIRECTS.has(reply.statusCode ?? 0) || next === undefined) return await pageOf(reply, url, rules);
    reply.destroy();
    target = next;
    from = url;
  }
  throw new Refused("This address leads on and on. Copy the article's text and paste it.");
}

/** An address that may be connected to, with the IP addresses that were looked at. All of them must be public. */
async function checked(given: string, from: URL | undefined, rules: Network, signal: AbortSignal) {
  const read = readPageAddress(given, from);
  if (!read.ok) throw new Refused(read.message);
  if (!rules.allowsPort(read.port))
    throw new Refused("Only addresses without a port number of their own can be opened.");
  const host = hostOf(read.url);
  const addresses = isIP(host) ? [host] : await withinTime(rules.resolve(host), signal);
  if (addresses.length === 0 || !addresses.every(rules.allowsAddress))
    throw new Refused("This address is not on the public web. Copy the article's text and paste it.");
  return { url: read.url, addresses };
}

/** A name server cannot be interrupted, but need not be waited for. */
function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error("late"));
    if (signal.aborted) late();
    signal.addEventListener("abort", late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", late));
  });
}

async function pageOf(reply: IncomingMessage, url: URL, { mostBytes }: Network): Promise<FetchedPage> {
  const status = reply.statusCode ?? 0;
  const [, type = "", parameters = ""] =
    /^\s*([\w/+.-]*)(.*)$/.exec(reply.headers["content-type"] ?? "") ?? [];
  const isHtml = /^(?:text\/html|application\/xhtml\+xml)$/i.test(type);
  const fault = statusFault(status) ?? (isHtml || /^text\/plain$/i.test(type) ? undefined : NOT_A_PAGE);
  if (fault !== undefined) {
    reply.destroy();
    throw new Refused(fault);
  }
  const charset = /charset\s*=\s*"?([\w-]{1,30})/i.exec(parameters)?.[1];
  const decoded = decodeText(await readBody(reply, mostBytes), charset);
  if (!decoded.ok) throw new Refused(NOT_A_PAGE);
  return { ok: true, url: url.href, type: isHtml ? "html" : "text", content: decoded.text };
}

const NOT_A_PAGE = "There is no web page at this address. Copy the article's text and paste it.";

function statusFault(status: number): string | undefined {
  if (status >= 200 && status < 300 && status !== 204) return undefined;
  if (status === 404 || status === 410)
    return "There is no page at this address any more. Check it, or paste the article's text.";
  if (status === 401 || status === 402 || status === 403 || status === 429 || status === 451)
    return "The site does not show this page to us. Open it in your browser, copy the article's text and paste it.";
  return "The site did not give us the page. Copy the article's text and paste it.";
}

/** One sentence for the person; never the error's own words, which may name machines. */
function sentenceOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof Refused) return error.message;
  if (signal.aborted) return "The site took too long. Try again, or copy the article's text and paste it.";
  if (error instanceof BodyTooLarge) return "This page is too large. Copy the article's text and paste it.";
  if (error instanceof BodyUnreadable)
    return "The page came in a form that cannot be read. Copy its text and paste it.";
  return "The site could not be reached. Check the address, or copy the article's text and paste it.";
}

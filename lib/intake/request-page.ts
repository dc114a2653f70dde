import { request as requestHttp, Agent as HttpAgent, type IncomingMessage } from "node:http";
import { request as requestHttps, Agent as HttpsAgent } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** Who asks, said honestly. */
const USER_AGENT = "OnTheRecord/0.1 (reads one article when a teacher gives its address)";

/**
 * Asks for one page at exactly these addresses: the name is not resolved again, so that what was checked is what is
 * connected to. No cookies, no referrer, no proxy, no connection kept, no redirect followed.
 *
 * @param addresses checked IP addresses of the page's host; the first that answers is used.
 * @throws whatever the socket throws; the caller makes a sentence of it.
 */
export function requestPage(
  url: URL,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isHttps = url.protocol === "https:";
  const options = {
    agent: isHttps ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
    headers: {
      "user-agent": USER_AGENT,
      accept: "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8",
      "accept-language": "en",
      "accept-encoding": "gzip, deflate, br",
    },
    lookup: pinnedTo(addresses),
    maxHeaderSize: 16_384,
    signal,
  };
  return new Promise((resolve, reject) => {
    const asked = (isHttps ? requestHttps : requestHttp)(url, options, resolve);
    asked.on("error", reject);
    asked.end();
  });
}

/** A resolver that knows one answer. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, done) => {
    const [first] = answers;
    if (first === undefined) done(new Error("no address"), "");
    else if (options.all) done(null, answers);
    else done(null, first.address, first.family);
  };
}

/** A body larger than allowed, packed or unpacked. */
export class BodyTooLarge extends Error {}
/** A body packed in a way nobody asked for. */
export class BodyUnreadable extends Error {}

/**
 * Reads a reply's body, unpacked. Counts what comes out of the unpacker, so that a small bomb does not grow here.
 *
 * @throws BodyTooLarge above `most` bytes; BodyUnreadable when it cannot be unpacked.
 */
export async function readBody(reply: IncomingMessage, most: number): Promise<Uint8Array> {
  const declared = Number(reply.headers["content-length"]);
  if (declared > most) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  const source = unpacked(reply, most);
  try {
    for await (const chunk of source) {
      length += (chunk as Buffer).length;
      if (length > most) throw new BodyTooLarge();
      chunks.push(chunk as Buffer);
    }
  } finally {
    source.destroy();
    reply.destroy();
  }
  return Buffer.concat(chunks);
}

/** The body behind its Content-Encoding; what comes over the wire is capped as well, since it may unpack to nothing. */
function unpacked(reply: IncomingMessage, most: number): Readable {
  const coding = (reply.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (coding === "identity" || coding === "") return reply;
  const unpackers = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const unpacker = Object.entries(unpackers).find(([name]) => name === coding)?.[1]();
  if (unpacker === undefined) throw new BodyUnreadable();
  // A reply that breaks off breaks the unpacker too, so that the reader hears of it.
  reply.on("error", (error) => unpacker.destroy(error));
  let length = 0;
  reply.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > most) unpacker.destroy(new BodyTooLarge());
  });
  return reply.pipe(unpacker);
}

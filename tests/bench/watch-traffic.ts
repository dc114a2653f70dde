import { brotliCompressSync, constants } from "node:zlib";
import type { BrowserContext, Page } from "@playwright/test";

/** What a browser fetched from the network; what it had in its cache does not count. */
export interface Traffic {
  requests: number;
  /** Bytes over the wire as this server sent them (gzip), headers included. */
  sent: number;
  /** The same replies, headers as sent and bodies in brotli at quality 5, as a CDN sends them. */
  brotli: number;
  /** Script bytes among them in brotli: files, and inline script in documents. */
  script: number;
  thirdParties: number;
}

const COMPRESSIBLE = /text|javascript|json|svg|xml/;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g;

function brotli(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** Counts everything this page loads from now on, by the browser's own count of bytes on the wire. */
export async function watchTraffic(context: BrowserContext, page: Page) {
  const traffic: Traffic = { requests: 0, sent: 0, brotli: 0, script: 0, thirdParties: 0 };
  const session = await context.newCDPSession(page);
  const replies = new Map<string, { type: string; headerBytes: number }>();
  // The browser tells of its memory's copy before it tells of the reply.
  const cached = new Set<string>();
  const pending: Promise<void>[] = [];
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ request }) => {
    const { protocol, hostname } = new URL(request.url);
    if (protocol.startsWith("http") && !["localhost", "127.0.0.1"].includes(hostname)) {
      traffic.thirdParties += 1;
    }
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache || cached.has(requestId)) return;
    replies.set(requestId, { type: response.mimeType, headerBytes: response.encodedDataLength });
    traffic.requests += 1;
  });
  session.on("Network.requestServedFromCache", ({ requestId }) => cached.add(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!replies.has(requestId)) return;
    traffic.sent += encodedDataLength;
    pending.push(recompress(requestId, encodedDataLength));
  });

  async function recompress(requestId: string, sent: number): Promise<void> {
    const { type = "", headerBytes = 0 } = replies.get(requestId) ?? {};
    const reply = await session.send("Network.getResponseBody", { requestId }).catch(() => undefined);
    if (!reply || reply.base64Encoded || !COMPRESSIBLE.test(type)) {
      traffic.brotli += sent;
      return;
    }
    traffic.brotli += headerBytes + brotli(reply.body);
    if (type.includes("javascript")) traffic.script += brotli(reply.body);
    if (type.includes("html")) {
      const inline = [...reply.body.matchAll(INLINE_SCRIPT)].map(([, code = ""]) => code).join("");
      traffic.script += inline ? brotli(inline) : 0;
    }
  }

  return {
    /** The counts so far, once everything received has been counted. */
    read: async (): Promise<Traffic> => {
      await Promise.all(pending);
      return { ...traffic };
    },
  };
}

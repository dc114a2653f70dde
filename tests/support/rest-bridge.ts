import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Requester } from "@upstash/redis";
import { CommandRefused } from "#lib/kv/store-error";

export interface RestBridge {
  url: string;
  token: string;
  close: () => Promise<void>;
}

/**
 * The REST interface of Upstash and Vercel KV in front of any requester, so that the REST transport can be tested
 * without that service: bearer token, JSON body, `/`, `/pipeline` and `/multi-exec`, replies in base64 when asked
 * for, 400 with `{ error }` for a refused command, 401 for a wrong token.
 */
export async function startRestBridge(requester: Requester, token = "bridge-token"): Promise<RestBridge> {
  const server = createServer((request, response) => {
    void (async () => {
      const reply = await answer(requester, request, token);
      response.writeHead(reply.status, { "content-type": "application/json" });
      response.end(JSON.stringify(reply.body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, token, close: () => closeServer(server) };
}

interface HttpReply {
  status: number;
  body: unknown;
}

async function answer(requester: Requester, request: IncomingMessage, token: string): Promise<HttpReply> {
  if (request.headers.authorization !== `Bearer ${token}`) {
    return { status: 401, body: { error: "Unauthorized" } };
  }
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  const path = request.url?.split("/").filter(Boolean) ?? [];
  const encoded = request.headers["upstash-encoding"] === "base64";
  try {
    const outcome: unknown = await requester.request({ path, body: JSON.parse(text) as unknown });
    if (Array.isArray(outcome)) return { status: 200, body: outcome.map((one) => encode(one, encoded)) };
    const failed = (outcome as { error?: string }).error !== undefined;
    return { status: failed ? 400 : 200, body: encode(outcome, encoded) };
  } catch (error) {
    // A refused MULTI is the caller's fault; that what stands behind does not answer is not.
    const status = error instanceof CommandRefused ? 400 : 503;
    return { status, body: { error: error instanceof Error ? error.message : "failed" } };
  }
}

/** Every string of a reply goes out as base64, except an `OK` that is the whole reply. */
function encode(outcome: unknown, encoded: boolean): unknown {
  const { result, error } = outcome as { result?: unknown; error?: string };
  if (error !== undefined) return { error };
  return { result: encoded && result !== "OK" ? toBase64(result) : result };
}

function toBase64(value: unknown): unknown {
  if (typeof value === "string") return Buffer.from(value).toString("base64");
  return Array.isArray(value) ? value.map(toBase64) : value;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchPage, type Network } from "#lib/intake/fetch-page";

// A loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

/** A site on loopback behind a resolver that knows its name; real sockets, no other machine. */
const servers: Server[] = [];
const seen: { path: string; headers: IncomingMessage["headers"] }[] = [];

async function site(routes: Record<string, RequestListener>): Promise<number> {
  const server = createServer((request, reply) => {
    const path = request.url ?? "";
    seen.push({ path, headers: request.headers });
    (routes[path] ?? ((_, to: ServerResponse) => to.writeHead(404).end()))(request, reply);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

afterEach(async () => {
  seen.length = 0;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const html =
  (content: string | Buffer, headers = {}): RequestListener =>
  (_, reply) => {
    reply.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(content);
  };
const to =
  (location: string, status = 302): RequestListener =>
  (_, reply) => {
    reply.writeHead(status, { location }).end();
  };

/** Names that this test's resolver knows; loopback counts as public only as long as a test says so. */
const NAMES: Record<string, string[]> = {
  "lake.example": ["127.0.0.1"],
  "inside.example": ["10.0.0.7"],
  "mixed.example": ["127.0.0.1", "10.0.0.7"],
  "nowhere.example": [],
};
const open: Partial<Network> = {
  resolve: async (host) => NAMES[host] ?? Promise.reject(new Error(`ENOTFOUND ${host}`)),
  allowsAddress: (address) => address === "127.0.0.1",
  allowsPort: () => true,
};

describe("a page fetched by its address", () => {
  it("comes as text, with the address that answered, and is asked for honestly and without cookies", async () => {
    const port = await site({ "/dam": html("<p>“Água”</p>") });
    const page = await fetchPage(`http://lake.example:${port}/dam#top`, open);
    expect(page).toEqual({
      ok: true,
      url: `http://lake.example:${port}/dam`,
      type: "html",
      content: "<p>“Água”</p>",
    });
    expect(seen[0]?.headers).toMatchObject({
      host: `lake.example:${port}`,
      "user-agent": expect.stringContaining("OnTheRecord") as string,
    });
    for (const name of ["cookie", "referer", "authorization"])
      expect(seen[0]?.headers).not.toHaveProperty(name);
  });

  it("may be packed, plain, or in another encoding", async () => {
    const port = await site({
      "/gzip": html(gzipSync("<p>a</p>"), { "content-encoding": "gzip" }),
      "/br": html(brotliCompressSync("<p>b</p>"), { "content-encoding": "br" }),
      "/latin": (_, reply) =>
        reply
          .writeHead(200, { "content-type": "text/plain; charset=iso-8859-1" })
          .end(Buffer.from("caf\u00e9", "latin1")),
    });
    const content = async (path: string) => {
      const page = await fetchPage(`http://lake.example:${port}${path}`, open);
      return page.ok ? page.content : page.message;
    };
    expect([await content("/gzip"), await content("/br"), await content("/latin")]).toEqual([
      "<p>a</p>",
      "<p>b</p>",
      "café",
    ]);
  });

  it("is found behind five redirects, relative or not, and not behind six", async () => {
    const port = await site({
      "/0": to("/1"),
      "/1": to("/2", 301),
      "/2": to("3", 303),
      "/3": (request, reply) => to(`//${request.headers.host ?? ""}/4`)(request, reply),
      "/4": to("/5", 307),
      "/5": to("/6", 308),
      "/6": html("<p>here</p>"),
      "/loop": to("/loop"),
    });
    const at = (path: string) => `http://lake.example:${port}${path}`;
    expect(await fetchPage(at("/1"), open)).toMatchObject({ ok: true, url: at("/6") });
    for (const path of ["/0", "/loop"]) {
      const page = await fetchPage(at(path), open);
      expect(page).toMatchObject({ ok: false, message: expect.stringContaining("on and on") as string });
    }
  });
});

describe("what is refused", () => {
  const refused = async (address: string, network: Partial<Network> = open) => {
    const page = await fetchPage(address, network);
    expect(page.ok).toBe(false);
    return page.ok ? "" : page.message;
  };

  it("a name that leads to no public address, in whole or in part", async () => {
    const port = await site({ "/": html("secret") });
    for (const host of ["inside.example", "mixed.example", "nowhere.example"])
      expect(await refused(`http://${host}:${port}/`)).toContain("not on the public web");
    expect(seen).toEqual([]);
  });

  it("this machine itself, by the rules of the product, in every notation", async () => {
    const port = await site({ "/": html("secret") });
    const everyPort = { allowsPort: () => true };
    for (const host of [
      "127.0.0.1",
      "2130706433",
      "0x7f.1",
      "017700000001",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "localhost",
      "0.0.0.0",
      "0",
    ])
      expect(await refused(`http://${host}:${port}/`, everyPort)).toMatch(/public web|could not be reached/);
    expect(seen).toEqual([]);
  });

  it("every port but the web's own", async () => {
    const port = await site({ "/": html("secret") });
    const { allowsPort: _, ...rules } = open;
    expect(await refused(`http://lake.example:${port}/`, rules)).toContain("port");
    expect(seen).toEqual([]);
  });

  it.each([
    "http://10.0.0.7/",
    "http://inside.example/",
    "http://[::1]/",
    "file:///etc/passwd",
    "http://a:b@lake.example/",
    "gopher://lake.example/",
  ])("a redirect to %s", async (location) => {
    const port = await site({ "/": to(location) });
    expect(await refused(`http://lake.example:${port}/`)).toMatch(/^[A-Z].*\.$/);
    expect(seen).toHaveLength(1);
  });

  it("a name that changes its mind: what was checked is what is connected to", async () => {
    const port = await site({ "/": html("<p>first</p>") });
    let asked = 0;
    const resolve = async () => (asked++ === 0 ? ["127.0.0.1"] : ["10.0.0.7"]);
    expect(await fetchPage(`http://lake.example:${port}/`, { ...open, resolve })).toMatchObject({ ok: true });
    expect(asked).toBe(1);
    expect(await refused(`http://lake.example:${port}/`, { ...open, resolve })).toContain("public web");
  });

  it("more than it may be: declared, sent, unpacked, or packed into nothing", async () => {
    const most = 100_000;
    const endless: RequestListener = (_, reply) => {
      reply.writeHead(200, { "content-type": "text/html" });
      const more = () => {
        while (!reply.destroyed && reply.write("x".repeat(10_000)));
        if (!reply.destroyed) reply.once("drain", more);
      };
      more();
    };
    const port = await site({
      "/declared": html("", { "content-length": "100001" }),
      "/sent": endless,
      "/bomb": html(gzipSync(Buffer.alloc(5_000_000)), { "content-encoding": "gzip" }),
      // Members that unpack to nothing, of no declared length.
      "/hollow": (_, reply) => {
        reply.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
        for (let member = 0; member < 6000; member += 1) reply.write(gzipSync(""));
        reply.end();
      },
      "/odd": html("x", { "content-encoding": "zstd" }),
    });
    for (const path of ["/declared", "/sent", "/bomb", "/hollow"])
      expect(await refused(`http://lake.example:${port}${path}`, { ...open, mostBytes: most })).toContain(
        "too large",
      );
    expect(await refused(`http://lake.example:${port}/odd`)).toContain("cannot be read");
  });

  it("what takes too long: the name, the head, the body, or a redirect that dawdles", async () => {
    const port = await site({
      "/head": () => undefined,
      "/body": (_, reply) => reply.writeHead(200, { "content-type": "text/html" }).write("<p>"),
      "/packed": (_, reply) =>
        reply
          .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
          .write(gzipSync("<p>").subarray(0, 10)),
    });
    const quick = { ...open, longest: 200 };
    for (const path of ["/head", "/body", "/packed"])
      expect(await refused(`http://lake.example:${port}${path}`, quick)).toContain("too long");
    expect(
      await refused("http://lake.example/", { ...quick, resolve: () => new Promise(() => undefined) }),
    ).toContain("too long");
  });

  it("what is no page, and says why in a sentence without the error's own words", async () => {
    const typed =
      (type: string, status = 200): RequestListener =>
      (_, reply) =>
        reply.writeHead(status, { "content-type": type }).end("x");
    const port = await site({
      "/pdf": typed("application/pdf"),
      "/json": typed("application/json"),
      "/none": (_, reply) => reply.writeHead(200).end("x"),
      "/gone": typed("text/html", 410),
      "/paid": typed("text/html", 403),
      "/broken": typed("text/html", 500),
      "/torn": (_, reply) =>
        reply
          .writeHead(200, { "content-type": "text/html", "content-length": "100" })
          .write("x", () => reply.destroy()),
      "/binary": html(Buffer.from([0, 1, 2, 3, 0, 0, 9])),
    });
    const of = (path: string) => refused(`http://lake.example:${port}${path}`);
    for (const path of ["/pdf", "/json", "/none", "/binary"]) expect(await of(path)).toContain("no web page");
    expect(await of("/gone")).toContain("any more");
    expect(await of("/paid")).toContain("does not show");
    expect(await of("/broken")).toContain("did not give");
    expect(await of("/torn")).toContain("could not be reached");
    expect(await refused("http://unknown.example/")).toContain("could not be reached");
  });
});

import { Agent, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { HtmlForm } from "#tests/support/read-forms";

/** What came back, whole. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** The address it came from, after redirects. */
  url: URL;
}

interface Cookie {
  name: string;
  value: string;
  path: string;
}

interface Sending {
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: Buffer;
}

/** The two ways in which browsers send forms. */
function encode(encoding: string, pairs: (readonly [string, string])[]): { type: string; body: Buffer } {
  if (encoding !== "multipart/form-data") {
    const parameters = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
    return { type: encoding, body: Buffer.from(parameters.toString()) };
  }
  const boundary = "----on-the-record";
  const parts = pairs.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
  };
}

/** The connection was cut before the reply was read, as on a bad network; the server may well have acted. */
export class ReplyLost extends Error {}

/**
 * A browser without scripts: cookies by path, forms sent as they ask to be, redirects followed. Hundreds of them fit
 * into one process.
 */
export class FormClient {
  #cookies: Cookie[] = [];
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** @param origin e.g. `http://localhost:3000` */
  constructor(private readonly origin: string) {}

  /** Loads a page and follows redirects. */
  async get(path: string): Promise<Reply> {
    return this.#follow(await this.#send(new URL(path, this.origin), { method: "GET", headers: {} }));
  }

  /**
   * Sends a form from the page at `from`, and does not follow the reply: a 303 leads to the next page.
   *
   * @param values what was filled in, by field name; several values for ticked boxes. Fields not named are sent as
   * they stand, except buttons.
   * @param loseReply cuts the connection once the form is sent, and throws ReplyLost.
   */
  async post(
    from: URL,
    form: HtmlForm,
    values: Record<string, string | string[]> = {},
    loseReply = false,
  ): Promise<Reply> {
    const untouched = form.fields.filter(({ name, sent }) => sent && !(name in values));
    const pairs: (readonly [string, string])[] = [
      ...untouched.map(({ name, value }) => [name, value] as const),
      ...Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const)),
    ];
    const { type, body } = encode(form.encoding, pairs);
    const headers = {
      "content-type": type,
      "content-length": String(body.length),
      origin: this.origin,
    };
    const url = new URL(form.action || from.href, from);
    return this.#send(url, { method: "POST", headers, body }, loseReply);
  }

  /** `post`, then on to the page it leads to. */
  async submit(from: URL, form: HtmlForm, values: Record<string, string | string[]> = {}): Promise<Reply> {
    return this.#follow(await this.post(from, form, values));
  }

  /** Closes its connection. */
  close(): void {
    this.#agent.destroy();
  }

  async #follow(reply: Reply, hops = 0): Promise<Reply> {
    const { location } = reply.headers;
    if (reply.status < 300 || reply.status >= 400 || !location) return reply;
    if (hops === 10) throw new Error(`too many redirects at ${reply.url.href}`);
    const next = await this.#send(new URL(location, reply.url), { method: "GET", headers: {} });
    return this.#follow(next, hops + 1);
  }

  #send(url: URL, { method, headers, body }: Sending, loseReply = false): Promise<Reply> {
    const cookie = this.#cookies
      .filter(({ path }) => url.pathname === path || url.pathname.startsWith(path.replace(/\/?$/, "/")))
      .map(({ name, value }) => `${name}=${value}`)
      .join("; ");
    return new Promise((resolve, reject) => {
      const sending = httpRequest(
        url,
        { method, agent: this.#agent, headers: { ...headers, ...(cookie ? { cookie } : {}) } },
        (response) => {
          if (loseReply) {
            response.destroy();
            reject(new ReplyLost());
            return;
          }
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            this.#keep(response.headers["set-cookie"] ?? [], url);
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString(),
              url,
            });
          });
        },
      );
      sending.on("error", (error: NodeJS.ErrnoException) => {
        // The server may close a kept connection at the moment it is used again; browsers then open another.
        const isStale = sending.reusedSocket && error.code === "ECONNRESET";
        if (isStale)
          this.#send(url, { method, headers, ...(body && { body }) }, loseReply).then(resolve, reject);
        else reject(error);
      });
      sending.end(body);
    });
  }

  #keep(setCookies: string[], { pathname }: URL): void {
    for (const line of setCookies) {
      const [pair = "", ...attributes] = line.split(/;\s*/);
      const [name = "", ...value] = pair.split("=");
      const path =
        attributes.find((attribute) => /^path=/i.test(attribute))?.slice("path=".length) ?? pathname;
      this.#cookies = this.#cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
      if (value.join("=") !== "") this.#cookies.push({ name, value: value.join("="), path });
    }
  }
}

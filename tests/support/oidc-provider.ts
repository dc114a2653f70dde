import { createServer, type Server } from "node:http";
import Provider from "oidc-provider";

/** A real OpenID Connect provider on this machine. */
export interface Issuer extends AsyncDisposable {
  /** What the site is told as `OIDC_ISSUER`. */
  url: string;
  clientId: string;
  clientSecret: string;
}

const CLIENT = { id: "on-the-record", secret: "a secret both sides know" };

/**
 * Starts `oidc-provider` with its own development pages: any user name signs in, with any password. The subject is
 * that name, and it gives away a name and an e-mail address to anybody who asks for them, which the site must not.
 *
 * @param redirectUris where the site takes people back; known only once its port is.
 */
export async function startIssuer(port: number, redirectUris: string[]): Promise<Issuer> {
  const url = `http://localhost:${port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: redirectUris,
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: "Real Name", email: "real.name@school.example" }),
    }),
    cookies: { keys: ["a key for one test"] },
    pkce: { required: () => true },
  });
  // Its pages ask a stranger for a typeface; nothing of ours may.
  provider.use(async (ctx, next) => {
    await next();
    if (typeof ctx.body === "string") ctx.body = ctx.body.replace(/@import url\([^)]*\);?/g, "");
  });
  const answer = provider.callback();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    [Symbol.asyncDispose]: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

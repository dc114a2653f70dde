import { NextResponse, type NextRequest } from "next/server";
import { authConfig } from "#lib/env";

/**
 * The security headers of every page but the students' own, which send theirs with a policy that knows one script by
 * its hash (app/(student)/_frame/respond.tsx). Here each reply has a nonce, which the framework finds in the request's
 * policy and puts on its tags; `strict-dynamic` lets these load the rest.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  if (request.headers.get("x-forwarded-proto")?.startsWith("https")) {
    response.headers.set("strict-transport-security", "max-age=31536000");
  }
  return response;
}

function contentPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    // The development server evaluates code to show where an error lies.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // The framework and the vote bars set the style of single elements.
    `style-src 'self' 'unsafe-inline'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' https: ${issuer()}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

let knownIssuer: string | undefined;

/**
 * Signing in is a form that ends at the provider, over as many of its hosts as it likes; browsers hold every hop to
 * this directive. A provider without https is one of a test or of a machine's own network.
 */
function issuer(): string {
  return (knownIssuer ??= new URL(authConfig().oidc?.issuer ?? "https://localhost").origin);
}

/** Not: what is built ahead, pictures of votes (they carry their own), and the students' pages. */
export const config = {
  matcher: ["/((?!_next/static|_next/image|pictures/|join(?:/|$)|play/|student\\.css).*)"],
};

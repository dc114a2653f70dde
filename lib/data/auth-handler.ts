import "server-only";
import NextAuth from "next-auth";
import { cookies } from "next/headers";
import { NextRequest, NextResponse } from "next/server";
import { authOptions } from "#lib/data/auth-options";
import type { SignInService } from "#lib/data/auth-providers";
import { AppError } from "#lib/domain/app-error";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's own routes under `/api/auth`. Options are read per request, so a wrong setting fails there, not at build. */
export async function nextAuthHandler(request: NextRequest, context: Context): Promise<Response> {
  return (NextAuth(authOptions()) as (request: NextRequest, context: Context) => Promise<Response>)(
    request,
    context,
  );
}

/**
 * Begins to sign in with a service, from a server action: asks next-auth in this process for its anti-forgery token,
 * then for the service's address, and passes its cookies on. That is what its client script would do with two
 * requests, so the sign-in page works without any script.
 *
 * @returns the address at the service to send the person to.
 * @throws AppError `unexpected` when the service cannot be reached.
 */
export async function beginSignIn(service: SignInService["id"], callbackUrl: string): Promise<string> {
  const csrf = await ask("csrf");
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const reply = await ask("signin", service, new URLSearchParams({ csrfToken, callbackUrl }));
  const address = reply.headers.get("location");
  if (!address || /\/(?:signin|error)\?/.test(address)) {
    throw new AppError("unexpected", "That service does not answer now. Try again in a moment.");
  }
  return address;
}

async function ask(action: string, service?: string, form?: URLSearchParams): Promise<Response> {
  const nextauth = service ? [action, service] : [action];
  // Only path and body of this address count; where the site is, next-auth reads from its settings.
  const request = new NextRequest(
    `http://localhost/api/auth/${nextauth.join("/")}`,
    form ? { method: "POST", body: form } : {},
  );
  const reply = await nextAuthHandler(request, { params: Promise.resolve({ nextauth }) });
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: reply.headers }).cookies.getAll()) jar.set(cookie);
  return reply;
}

import type { ReactElement } from "react";
import { scriptHash } from "./asset-text";
import { PagePart, StudentDocument, fullTitle } from "./document";
import type { StudentPage } from "./student-page";

/** Sent by our script: it wants the part of a page that changes, not the whole document. */
const PART = "x-part";

/** Whether the request comes from our script. */
export function wantsPart(request: Request): boolean {
  return request.headers.has(PART);
}

/**
 * Nothing on these pages is fetched from anywhere else, and no script runs but our own, known by its hash. The one
 * inline style is the width of a vote bar's segments.
 */
function contentPolicy(): string {
  return [
    "default-src 'none'",
    `script-src ${scriptHash()}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Sends a page: a whole document, or for our script only what changes in it. */
export async function respond(request: Request, page: StudentPage): Promise<Response> {
  const { status = 200, at, lookAgain } = page;
  const common = {
    "content-type": "text/html; charset=utf-8",
    // Another person may sit down at the same machine: no copy is kept.
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(status === 503 ? { "retry-after": "4" } : {}),
  };
  if (wantsPart(request)) {
    const part = (
      <>
        <title>{fullTitle(page)}</title>
        <PagePart page={page} />
      </>
    );
    return new Response(await html(part), { status, headers: { ...common, [PART]: at } });
  }
  return new Response(`<!doctype html>${await html(<StudentDocument page={page} />)}`, {
    status,
    headers: {
      ...common,
      "content-security-policy": contentPolicy(),
      "referrer-policy": "same-origin",
      "permissions-policy": "camera=(), microphone=(), geolocation=()",
      ...(isSecure(request) ? { "strict-transport-security": "max-age=31536000" } : {}),
      ...(lookAgain === undefined ? {} : { refresh: String(lookAgain) }),
    },
  });
}

/**
 * Answers a form. A browser is sent on with 303, so that reload and back never send the form again; our script is
 * given the next page at once and saves a round trip.
 */
export async function goOn(
  request: Request,
  at: string,
  page: () => StudentPage | Promise<StudentPage>,
): Promise<Response> {
  return wantsPart(request) ? respond(request, await page()) : redirect(at, 303);
}

/** Sends on to another address of ours. */
export function redirect(at: string, status: 303 | 308): Response {
  return new Response(null, { status, headers: { location: at, "cache-control": "no-store" } });
}

/** Whether the person's browser speaks https, whoever ends it. */
function isSecure(request: Request): boolean {
  return request.headers.get("x-forwarded-proto")?.startsWith("https") ?? false;
}

/**
 * Plain markup. The module is imported when first needed, because the framework refuses a static import of it; nothing
 * of it reaches a browser. Why these pages are not the framework's own: lib/decisions/0009-student-documents.md.
 */
async function html(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(element);
}

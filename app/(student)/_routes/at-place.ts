import { unstable_rethrow } from "next/navigation";
import { redirect, respond } from "../_frame/respond";
import type { StudentPage } from "../_frame/student-page";
import { notFoundPage, ourFaultPage, refusedPage, storeDownPage, strangerPage } from "../_pages/trouble";
import { reportError } from "#lib/data/report-error";
import { AppError } from "#lib/domain/app-error";
import { placePath, readJoinPlace, readPlayPlace, type SittingPlace } from "#lib/domain/sitting-place";

/** A handler that knows its place; `param` reads the other parts of the address. */
type AtPlace = (request: Request, place: SittingPlace, param: (name: string) => string) => Promise<Response>;

type Params = Record<string, string | undefined>;
type RouteHandler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/**
 * Makes a route handler out of a handler for places: reads the place from the address, brings a code into its one
 * form, refuses forms sent from other sites, and turns whatever is thrown into a page.
 */
export function atPlace(handler: AtPlace): RouteHandler {
  return guarded(async (request, params) => {
    const place =
      params.code === undefined ? readPlayPlace(params.slug ?? "") : readJoinPlace(decode(params.code));
    if (!place) return respond(request, notFoundPage(request));
    const { pathname, search } = new URL(request.url);
    const rest = pathname.split("/").slice(3).join("/");
    const canonical = placePath(place) + (rest === "" ? "" : `/${rest}`);
    if (canonical !== pathname && request.method === "GET") return redirect(canonical + search, 308);
    return handler(request, place, (name) => params[name] ?? "");
  });
}

/** The guard alone, for pages outside any place. */
export function guarded(handler: (request: Request, params: Params) => Promise<Response>): RouteHandler {
  return async (request, { params }) => {
    try {
      if (request.method === "POST" && !isOwnForm(request))
        return await respond(request, strangerPage(request));
      return await handler(request, await params);
    } catch (error) {
      unstable_rethrow(error);
      return respond(request, troublePage(request, error));
    }
  };
}

function troublePage(request: Request, error: unknown): StudentPage {
  if (!(error instanceof AppError)) return ourFaultPage(request, reportError("student page", error));
  if (error.code === "store-unavailable") return storeDownPage(request);
  if (error.code === "not-found") return notFoundPage(request);
  return refusedPage(request, error);
}

/**
 * Whether a form was sent from a page of ours. Browsers say where a form comes from; what says nothing is no browser
 * that could be tricked, and the ticket's cookie (SameSite=Lax) does not come with another site's form anyway.
 */
function isOwnForm(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

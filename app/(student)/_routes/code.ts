import { goOn, redirect, respond } from "../_frame/respond";
import { codePage, unknownCode } from "../_pages/code-page";
import { startPage } from "../_pages/start-page";
import { findClass } from "../actions";
import { guarded } from "./at-place";
import { readForm } from "./read-form";
import { openPlace } from "#lib/data/sitting";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { readJoinCode } from "#lib/domain/join-code";
import { pagePath } from "#lib/domain/sitting-place";

/** `/join`: the form; `/join?code=…`, as the front door sends it: on to the class. */
export const getCode = guarded(async (request) => {
  const typed = new URL(request.url).searchParams.get("code");
  if (typed === null) return respond(request, codePage());
  const code = readJoinCode(typed);
  if (code) return redirect(pagePath({ kind: "join", code }, { page: "start" }), 303);
  return respond(request, codePage({ typed: typed.slice(0, 40), problem: unknownCode(typed), status: 404 }));
});

/** A typed code: on to the class, or the form again with what is wrong. */
export const postCode = guarded(async (request) => {
  const form = await readForm(request);
  const sent = form.get("code");
  const typed = typeof sent === "string" ? sent.slice(0, 100) : "";
  const found = await findClass(form);
  if (found.ok) {
    const { place } = found.data;
    return goOn(request, pagePath(place, { page: "start" }), async () => {
      const opened = await openPlace(place, undefined, Date.now());
      if (!opened) throw new AppError("not-found");
      return startPage(opened, {}, Date.now());
    });
  }
  if (found.code === "store-unavailable") throw new AppError(found.code);
  const limited = found.code === "rate-limited";
  return respond(
    request,
    codePage({
      typed: typed.slice(0, 40),
      problem: limited ? APP_ERRORS["rate-limited"] : unknownCode(typed),
      status: limited ? 429 : 404,
    }),
  );
});

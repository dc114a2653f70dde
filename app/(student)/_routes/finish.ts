import { goOn, redirect, respond } from "../_frame/respond";
import { finishPage } from "../_pages/finish-page";
import { notFoundPage } from "../_pages/trouble";
import { finish } from "../actions";
import { atPlace } from "./at-place";
import { withPlace } from "./read-form";
import { resultsOf } from "./results";
import { ownTicket } from "#lib/data/own-ticket";
import { openPlace } from "#lib/data/sitting";
import { AppError } from "#lib/domain/app-error";
import { pagePath } from "#lib/domain/sitting-place";

/** The last look before handing in; once handed in, the result. */
export const getFinish = atPlace(async (request, place) => {
  const opened = await openPlace(place, await ownTicket(place), Date.now());
  if (!opened) return respond(request, notFoundPage(request));
  if (!opened.sitting) return redirect(pagePath(place, { page: "start" }), 303);
  if (opened.sitting.attempt.submittedAt !== undefined) {
    return redirect(pagePath(place, { page: "results" }), 303);
  }
  return respond(request, finishPage(opened.sitting));
});

/** Hands in, and goes on to the result. */
export const postFinish = atPlace(async (request, place) => {
  const finished = await finish(await withPlace(request, place));
  if (finished.ok) {
    const { sitting } = finished.data;
    return goOn(request, pagePath(place, { page: "results" }), () => resultsOf(sitting));
  }
  if (finished.code === "not-allowed") return redirect(pagePath(place, { page: "start" }), 303);
  throw new AppError(finished.code, finished.message);
});

import { goOn, respond } from "../_frame/respond";
import { codePage, unknownCode } from "../_pages/code-page";
import { questionPage } from "../_pages/question-page";
import { startPage } from "../_pages/start-page";
import { notFoundPage } from "../_pages/trouble";
import { start } from "../actions";
import { atPlace } from "./at-place";
import { withPlace } from "./read-form";
import { countMiss, guessesRefused } from "#lib/data/code-guesses";
import { ownTicket } from "#lib/data/own-ticket";
import { openPlace } from "#lib/data/sitting";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { pagePath } from "#lib/domain/sitting-place";

/** The first page of a place. */
export const getStart = atPlace(async (request, place) => {
  const now = Date.now();
  const ticket = await ownTicket(place);
  if (!ticket && place.kind === "join" && (await guessesRefused(now))) {
    return respond(request, codePage({ problem: APP_ERRORS["rate-limited"], status: 429 }));
  }
  const opened = await openPlace(place, ticket, now);
  if (!opened) {
    if (place.kind === "play") return respond(request, notFoundPage(request));
    await countMiss(now);
    return respond(request, codePage({ typed: place.code, problem: unknownCode(place.code), status: 404 }));
  }
  const query = new URL(request.url).searchParams;
  const draw = query.get("draw");
  return respond(
    request,
    startPage(
      opened,
      { ...(draw !== null ? { draw: Number(draw) } : {}), instead: query.get("instead") === "1" },
      now,
    ),
  );
});

/** Starts, and goes on with the first question without an answer. */
export const postStart = atPlace(async (request, place) => {
  const now = Date.now();
  const form = await withPlace(request, place);
  const started = await start(form);
  if (started.ok) {
    const { sitting } = started.data;
    const first = sitting.questions.findIndex((question) => sitting.choiceOf(question) === undefined);
    const n = Math.max(1, first + 1);
    return goOn(request, pagePath(place, { page: "question", n }), () => questionPage(sitting, n, {}, now));
  }
  if (started.code !== "invalid-input" && started.code !== "not-open" && started.code !== "rate-limited") {
    throw new AppError(started.code, started.message);
  }
  const opened = await openPlace(place, await ownTicket(place), now);
  if (!opened) return respond(request, notFoundPage(request));
  const draw = form.get("name");
  const page = startPage(
    opened,
    {
      ...(started.code === "not-open" ? {} : { problem: started.fieldErrors?.seat ?? started.message }),
      ...(typeof draw === "string" ? { draw: Number(draw) } : {}),
      ...(started.values?.seat === undefined ? {} : { seat: started.values.seat }),
      instead: form.get("instead") === "1",
    },
    now,
  );
  return respond(request, started.code === "rate-limited" ? { ...page, status: 429 } : page);
});

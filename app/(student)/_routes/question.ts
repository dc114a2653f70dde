import { goOn, redirect, respond } from "../_frame/respond";
import { finishPage } from "../_pages/finish-page";
import { askPage, questionPage, tooLatePage } from "../_pages/question-page";
import { notFoundPage, storeDownPage } from "../_pages/trouble";
import { answer } from "../actions";
import { atPlace } from "./at-place";
import { withPlace } from "./read-form";
import { readFields } from "#lib/data/form-fields";
import { ownTicket } from "#lib/data/own-ticket";
import { openPlace, recallPlace } from "#lib/data/sitting";
import { APP_ERRORS, type AppErrorCode } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import type { ChoiceFields } from "#lib/domain/read-choice";
import { pagePath, readQuestionNumber, type SittingPlace } from "#lib/domain/sitting-place";

/** In the address after a second answer, so that the page can say which one counts. */
const SECOND = "second";

/** Question `n`: its form, or what came of its answer. */
export const getQuestion = atPlace(async (request, place, param) => {
  const second = new URL(request.url).searchParams.has(SECOND);
  return questionAgain(request, place, param("n"), second ? { secondAnswer: true } : {});
});

/**
 * The answer to question `n`. With feedback after each answer the same address shows it; otherwise the next question
 * follows. Whatever is refused shows the question again, with what was chosen and the reason.
 */
export const postAnswer = atPlace(async (request, place, param) => {
  const form = await withPlace(request, place);
  const result = await answer(form);
  if (!result.ok) return refused(request, place, param("n"), form, result);
  const { sitting, question, counts } = result.data;
  const n = sitting.questions.indexOf(question) + 1;
  const now = Date.now();
  if (!counts || sitting.venue.feedback === "after-each") {
    const at = pagePath(place, { page: "question", n });
    const before = counts ? {} : { secondAnswer: true };
    return goOn(request, counts ? at : `${at}?${SECOND}`, () => questionPage(sitting, n, before, now));
  }
  const next = sitting.questions.findIndex((each, i) => i >= n && sitting.choiceOf(each) === undefined) + 1;
  return next > 0
    ? goOn(request, pagePath(place, { page: "question", n: next }), () =>
        questionPage(sitting, next, {}, now),
      )
    : goOn(request, pagePath(place, { page: "finish" }), () => finishPage(sitting));
});

async function refused(
  request: Request,
  place: SittingPlace,
  typedNumber: string,
  form: FormData,
  { code, message }: { code: AppErrorCode; message: string },
): Promise<Response> {
  const chosen = readFields(form);
  switch (code) {
    case "store-unavailable":
      return notSaved(request, place, form, chosen);
    case "not-allowed":
      return redirect(pagePath(place, { page: "start" }), 303);
    case "invalid-input":
      return questionAgain(request, place, typedNumber, { problem: message, chosen, status: 422 });
    case "not-open":
    case "already-finished":
      return tooLate(request, place, typedNumber);
    default:
      throw new AppError(code, message);
  }
}

async function questionAgain(
  request: Request,
  place: SittingPlace,
  typedNumber: string,
  before: Parameters<typeof questionPage>[2],
): Promise<Response> {
  const now = Date.now();
  const opened = await openPlace(place, await ownTicket(place), now);
  const n = opened && readQuestionNumber(typedNumber, opened.venue.quiz.revision.questions.length);
  if (n === undefined) return respond(request, notFoundPage(request));
  if (!opened?.sitting) return redirect(pagePath(place, { page: "start" }), 303);
  return respond(request, questionPage(opened.sitting, n, before, now));
}

/** No more answers are taken: what counts, and the way to the result. */
async function tooLate(request: Request, place: SittingPlace, typedNumber: string): Promise<Response> {
  const now = Date.now();
  const opened = await openPlace(place, await ownTicket(place), now);
  const n = opened && readQuestionNumber(typedNumber, opened.venue.quiz.revision.questions.length);
  if (n === undefined || !opened?.sitting) return respond(request, notFoundPage(request));
  return respond(request, { ...tooLatePage(opened.sitting, n, now), status: 409 });
}

/** The store does not answer: the same question from memory, with the choice kept, to be sent again. */
async function notSaved(
  request: Request,
  place: SittingPlace,
  form: FormData,
  chosen: ChoiceFields,
): Promise<Response> {
  const ticket = await ownTicket(place);
  const recalled = ticket && (await recallPlace(place, ticket));
  const asked = form.get("question");
  const question = typeof asked === "string" ? recalled?.venue.quiz.question(asked) : undefined;
  if (!recalled || !question) return respond(request, storeDownPage(request));
  const { venue, order, questions } = recalled;
  return respond(
    request,
    askPage(
      { venue, question, order, n: questions.indexOf(question) + 1, states: questions.map(() => false) },
      { problem: APP_ERRORS["store-unavailable"], chosen, status: 503 },
    ),
  );
}

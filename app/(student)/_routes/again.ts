import { redirect, respond } from "../_frame/respond";
import { againPage, missedQuestions, nothingAgainPage } from "../_pages/again-page";
import { notFoundPage } from "../_pages/trouble";
import { atPlace } from "./at-place";
import { ownTicket } from "#lib/data/own-ticket";
import { openPlace, type Sitting } from "#lib/data/sitting";
import { showsVerdict } from "#lib/domain/feedback-rule";
import type { ChoiceFields } from "#lib/domain/read-choice";
import { pagePath, readQuestionNumber, type SittingPlace } from "#lib/domain/sitting-place";

/** On to the first missed question. */
export const getAgain = atPlace(async (request, place) => {
  const sitting = await finishedSitting(place);
  if (!(typeof sitting === "object")) return redirect(pagePath(place, { page: sitting }), 303);
  if (missedQuestions(sitting).length === 0) return respond(request, nothingAgainPage(sitting));
  return redirect(pagePath(place, { page: "again-question", n: 1 }), 303);
});

/** A missed question: its form, or with an answer in the address what came of it. */
export const getAgainQuestion = atPlace(async (request, place, param) => {
  const sitting = await finishedSitting(place);
  if (!(typeof sitting === "object")) return redirect(pagePath(place, { page: sitting }), 303);
  const n = readQuestionNumber(param("n"), missedQuestions(sitting).length);
  if (n === undefined) return respond(request, notFoundPage(request));
  const query = new URL(request.url).searchParams;
  const asked = query.has("question");
  return respond(request, againPage(sitting, n, asked ? fieldsOf(query) : undefined));
});

/** The attempt, if right and wrong may be shown for all of it; otherwise the page to go to instead. */
async function finishedSitting(place: SittingPlace): Promise<Sitting | "start" | "results"> {
  const now = Date.now();
  const opened = await openPlace(place, await ownTicket(place), now);
  if (!opened?.sitting) return "start";
  const { venue, attempt } = opened.sitting;
  const phase = venue.phase(now);
  const over = attempt.submittedAt !== undefined || phase === "closed";
  return over && showsVerdict(venue.feedback, phase, over) ? opened.sitting : "results";
}

function fieldsOf(query: URLSearchParams): ChoiceFields {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

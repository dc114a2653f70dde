import { goOn, redirect, respond } from "../_frame/respond";
import type { StudentPage } from "../_frame/student-page";
import { resultsPage } from "../_pages/results-page";
import { notFoundPage } from "../_pages/trouble";
import { claim } from "../actions";
import { atPlace } from "./at-place";
import { withPlace } from "./read-form";
import { settle } from "#lib/data/hand-in";
import { keepTicket, ownTicket } from "#lib/data/own-ticket";
import { publicRecords } from "#lib/data/records";
import { getViewer } from "#lib/data/session";
import { openPlace, type Sitting } from "#lib/data/sitting";
import { votePicture } from "#lib/data/vote-picture";
import { AppError } from "#lib/domain/app-error";
import type { RollCall } from "#lib/domain/roll-call";
import { pagePath } from "#lib/domain/sitting-place";

/** What came of the attempt. */
export const getResults = atPlace(async (request, place) => {
  const ticket = await ownTicket(place);
  const opened = await openPlace(place, ticket, Date.now());
  if (!opened) return respond(request, notFoundPage(request));
  if (!ticket || !opened.sitting) return redirect(pagePath(place, { page: "start" }), 303);
  const { attempt, venue } = opened.sitting;
  // Handed in, and this browser was never told so: whatever the hand-in left unwritten is written now.
  if (attempt.submittedAt !== undefined && !ticket.done) {
    await settle(opened.sitting, undefined);
    await keepTicket(place, { ...ticket, done: true }, venue.deletedAt(attempt.startedAt));
  }
  return respond(request, await resultsOf(opened.sitting));
});

/** "Add my score": signed in after playing. */
export const postResults = atPlace(async (request, place) => {
  const at = pagePath(place, { page: "results" });
  const claimed = await claim(await withPlace(request, place));
  if (claimed.ok) {
    const { sitting } = claimed.data;
    return goOn(request, at, () => resultsOf(sitting));
  }
  if (claimed.code === "not-signed-in") {
    return redirect(`/sign-in?callbackUrl=${encodeURIComponent(at)}`, 303);
  }
  if (claimed.code === "not-allowed") return redirect(pagePath(place, { page: "start" }), 303);
  throw new AppError(claimed.code, claimed.message);
});

/** The results page, for whoever is signed in where that matters. */
export async function resultsOf(sitting: Sitting): Promise<StudentPage> {
  const viewer = sitting.venue.place.kind === "play" ? await getViewer() : undefined;
  const pictureOf = (record: RollCall) => votePicture(sitting.attempt, record);
  const addressOf = await publicRecords(sitting.attempt);
  return resultsPage(sitting, viewer, pictureOf, addressOf, Date.now());
}

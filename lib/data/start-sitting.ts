import "server-only";
import { createHash } from "node:crypto";
import { seat, type Sitting } from "#lib/data/sitting";
import { hashSecret, issueTicket, type Ticket } from "#lib/data/sitting-ticket";
import type { Venue } from "#lib/data/venue";
import type { AttemptHead, Participant } from "#lib/domain/attempt";
import { AttemptId } from "#lib/domain/ids";
import { seedOf } from "#lib/domain/seeded-order";
import { placePath, type SittingPlace } from "#lib/domain/sitting-place";
import { startAttempt } from "#lib/store/attempt-store";

/**
 * Starts an attempt: one store round trip. The id follows from the form's random token, so a form sent twice, or
 * again after a lost reply, starts one attempt and not two.
 *
 * @param token 22 random characters, made with the form.
 */
export async function startSitting(
  venue: Venue,
  token: string,
  participant: Participant,
  now: number,
): Promise<{ sitting: Sitting; ticket: Ticket }> {
  const { revision } = venue.quiz;
  const id = attemptId(venue.place, token, participant);
  const ticket = issueTicket(venue.place, id, revision);
  const head: AttemptHead = {
    schema: 1,
    id,
    quizId: revision.quizId,
    revision: revision.revision,
    ...(venue.assignment ? { assignmentCode: venue.assignment.code } : {}),
    participant,
    secretHash: hashSecret(ticket.secret),
    seed: seedOf(id),
    startedAt: now,
  };
  await startAttempt(head, revision, venue.deletedAt(now));
  return { sitting: seat(venue, { ...head, responses: [] }), ticket };
}

function attemptId(place: SittingPlace, token: string, participant: Participant): AttemptId {
  const name = participant.kind === "seat" ? participant.seat : participant.name;
  const text = [placePath(place), token, participant.kind, name].join("\n");
  return AttemptId.parse(`att_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`);
}

import "server-only";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { AttemptId, QuizId } from "#lib/domain/ids";
import type { RevisionRef } from "#lib/domain/quiz";
import { placePath, type SittingPlace } from "#lib/domain/sitting-place";
import { authSecret } from "#lib/env";

/** The one cookie of a place; its path is the place, so two quizzes never mix and nothing follows a student away. */
export const TICKET_COOKIE = "otr-sitting";

/**
 * What the cookie says: `attemptId.secret.quizId.revision`, and `.done` once handed in. The secret is a keyed hash
 * over place, attempt and revision, so a forged or borrowed ticket is known without asking the store; the store keeps
 * only its SHA-256. `done` saves writing an answer that would not count; it protects nothing (see countedResponses).
 */
export interface Ticket extends RevisionRef {
  attemptId: AttemptId;
  secret: string;
  done?: true;
}

const TicketParts = z.tuple([
  AttemptId,
  z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  QuizId,
  z.string().regex(/^[1-9]\d{0,8}$/),
  z.literal("done").optional(),
]);

/** Makes the ticket of an attempt. */
export function issueTicket(place: SittingPlace, attemptId: AttemptId, ref: RevisionRef): Ticket {
  return {
    attemptId,
    secret: secretOf(place, attemptId, ref),
    quizId: ref.quizId,
    revision: ref.revision,
  };
}

/** The cookie's value. */
export function writeTicket({ attemptId, secret, quizId, revision, done }: Ticket): string {
  return `${attemptId}.${secret}.${quizId}.${revision}${done ? ".done" : ""}`;
}

/**
 * Reads the cookie of a place. Undefined for anything that this server did not write for this very place: garbage,
 * another place's ticket, another attempt's secret.
 */
export function readTicket(place: SittingPlace, value: string | undefined): Ticket | undefined {
  const parsed = TicketParts.safeParse(value?.split("."));
  if (!parsed.success) return undefined;
  const [attemptId, secret, quizId, revisionText, done] = parsed.data;
  const ref = { quizId, revision: Number(revisionText) };
  const expected = secretOf(place, attemptId, ref);
  const genuine = timingSafeEqual(Buffer.from(secret), Buffer.from(expected));
  return genuine ? { attemptId, secret, ...ref, ...(done ? { done: true } : {}) } : undefined;
}

/** What the store keeps of a secret: SHA-256, hex. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

function secretOf(place: SittingPlace, attemptId: AttemptId, { quizId, revision }: RevisionRef): string {
  const signed = ["sitting", placePath(place), attemptId, quizId, revision].join(" ");
  return createHmac("sha256", authSecret()).update(signed).digest("base64url");
}

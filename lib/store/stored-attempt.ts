import "server-only";
import { z } from "zod";
import { type Attempt, AttemptHead } from "#lib/domain/attempt";
import { UserId } from "#lib/domain/ids";
import { Response } from "#lib/domain/response";
import { readStored } from "#lib/store/at-store";

/** Fields of `attempt:{id}`. Each is written by one command of its own, so no write can undo another. */
export const attemptFields = {
  head: "head",
  /** The counted answer to a question. */
  response: (questionId: string) => `r:${questionId}`,
  submittedAt: "submittedAt",
  score: "score",
  claimedBy: "claimedBy",
} as const;

/** A hash as the KV client returns it: values parsed as JSON; null when there is no such key. */
export type StoredHash = Record<string, unknown> | null;

const Marks = z.object({ submittedAt: z.int().positive().optional(), claimedBy: UserId.optional() });

/** Reads an attempt from its hash; undefined when there is none, or only the shreds of one just erased. */
export function readAttempt(hash: StoredHash): Attempt | undefined {
  const head = readStored(AttemptHead, hash?.[attemptFields.head], "attempt");
  const marks = readStored(Marks, hash, "attempt");
  return head && { ...head, ...marks, responses: readResponses(hash) };
}

/** In the order they were given; a hash has none of its own. */
function readResponses(hash: StoredHash): Response[] {
  const prefix = attemptFields.response("");
  return Object.entries(hash ?? {})
    .filter(([field]) => field.startsWith(prefix))
    .flatMap(([, stored]) => readStored(Response, stored, "response") ?? [])
    .sort((a, b) => a.answeredAt - b.answeredAt || (a.questionId < b.questionId ? -1 : 1));
}

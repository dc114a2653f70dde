import { z } from "zod";
import { answerQuestion } from "#lib/data/answer-question";
import { countMiss, guessesRefused } from "#lib/data/code-guesses";
import { defineAction } from "#lib/data/define-action";
import { handIn, settle } from "#lib/data/hand-in";
import { keepTicket, ownTicket } from "#lib/data/own-ticket";
import { openPlace, type Sitting } from "#lib/data/sitting";
import { startSitting } from "#lib/data/start-sitting";
import type { Venue } from "#lib/data/venue";
import { AppError } from "#lib/domain/app-error";
import type { Participant } from "#lib/domain/attempt";
import { QuestionId } from "#lib/domain/ids";
import { readJoinCode } from "#lib/domain/join-code";
import { pseudonymAt } from "#lib/domain/pseudonym";
import { placePath, readPlacePath, type SittingPlace } from "#lib/domain/sitting-place";

// Called by the route handlers beside this file, never by address: so there is no "use server" here.

/** The path of a place; the route fills it in from its own address, whatever the form says. */
const Place = z.string().transform((path, ctx) => {
  const place = readPlacePath(path);
  if (place) return place;
  ctx.addIssue({ code: "custom", message: "No such place." });
  return z.NEVER;
});

/** A whole number in a hidden field. */
const Digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Finds the class of a typed code. */
export const findClass = defineAction({
  name: "find-class",
  access: "anyone",
  input: z.object({ code: z.string().max(100) }),
  limit: { none: "misses are counted, see code-guesses" },
  run: async ({ input, now }) => {
    if (await guessesRefused(now)) throw new AppError("rate-limited");
    const code = readJoinCode(input.code);
    const place = code && ({ kind: "join", code } as const);
    if (place && (await openPlace(place, undefined, now))) return { place };
    await countMiss(now);
    throw new AppError("not-found");
  },
});

/** Starts an attempt and gives this browser its ticket. */
export const start = defineAction({
  name: "start-sitting",
  access: "anyone",
  input: z.object({
    place: Place,
    token: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
    name: Digits.optional(),
    seat: z.string().max(20).optional(),
    instead: z.literal("1").optional(),
  }),
  // A class of two hundred behind one address, or two thousand at once, pass; a flood does not.
  limit: {
    bucket: ({ input, ip }) => `start:${placePath(input.place)}:${ip}`,
    max: 4000,
    windowSeconds: 600,
  },
  run: async ({ input, now }): Promise<{ sitting: Sitting }> => {
    const own = await ownTicket(input.place);
    const opened = await openPlace(input.place, own, now);
    if (!opened) throw new AppError("not-found");
    const { venue, sitting } = opened;
    if (venue.phase(now) !== "open") throw new AppError("not-open");
    if (sitting && !venue.again && input.instead === undefined) return { sitting };
    const participant = readParticipant(venue, input);
    const started = await startSitting(venue, input.token, participant, now);
    await keepTicket(input.place, started.ticket, venue.deletedAt(now));
    return { sitting: started.sitting };
  },
});

function readParticipant(
  venue: Venue,
  { name, seat }: { name?: number | undefined; seat?: string | undefined },
): Participant {
  const names = venue.assignment?.names;
  if (names?.kind === "seats") {
    const read = z.coerce
      .number()
      .int()
      .min(1)
      .max(names.count)
      .safeParse(seat?.trim() || undefined);
    if (read.success) return { kind: "seat", seat: read.data };
    const sentence = `Type the seat number your teacher gave you, from 1 to ${names.count}.`;
    throw new AppError("invalid-input", sentence, { seat: sentence });
  }
  const drawn = name === undefined ? undefined : pseudonymAt(name);
  if (drawn === undefined) throw new AppError("invalid-input", "Draw a name first.");
  return { kind: "pseudonym", name: drawn };
}

/**
 * Takes the answer to one question. Whose attempt it is, the ticket proves; `answerQuestion` refuses all the rest
 * before anything is written.
 */
export const answer = defineAction({
  name: "answer",
  access: "anyone",
  input: z
    .object({ place: Place, question: QuestionId })
    .catchall(z.union([z.string().max(100), z.array(z.string().max(100)).max(20)])),
  limit: { none: "one answer a question, held by the attempt itself" },
  run: async ({ input: { place, question, ...fields }, now }) =>
    answerQuestion(place, await ownTicket(place), question, fields as Record<string, string | string[]>, now),
});

const NOT_STARTED = "This browser has not started the quiz.";

/** The attempt of this browser. */
async function ownSitting({ input, now }: { input: { place: SittingPlace }; now: number }): Promise<Sitting> {
  const ticket = await ownTicket(input.place);
  const opened = ticket && (await openPlace(input.place, ticket, now));
  if (!opened?.sitting) throw new AppError("not-allowed", NOT_STARTED);
  return opened.sitting;
}

/** Hands the attempt in; a signed-in player's score of a public quiz counts on the leaderboards at once. */
export const finish = defineAction({
  name: "hand-in",
  access: "anyone",
  input: z.object({ place: Place }),
  limit: { none: "the first hand-in counts, the others change nothing" },
  run: async ({ input, viewer, now }) => {
    const ticket = await ownTicket(input.place);
    if (!ticket) throw new AppError("not-allowed", NOT_STARTED);
    const sitting = await handIn(input.place, ticket, viewer, now);
    await keepTicket(
      input.place,
      { ...ticket, done: true },
      sitting.venue.deletedAt(sitting.attempt.startedAt),
    );
    return { sitting };
  },
});

/** Puts a finished attempt's score on the leaderboards of the player who signed in afterwards. */
export const claim = defineAction({
  name: "claim-score",
  access: ownSitting,
  input: z.object({ place: Place }),
  limit: { none: "one attempt, one claimant" },
  run: async ({ viewer, resource: sitting }) => {
    if (!viewer) throw new AppError("not-signed-in");
    if (sitting.attempt.submittedAt === undefined) throw new AppError("conflict");
    return { sitting: await settle(sitting, viewer) };
  },
});

import "server-only";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Viewer } from "#lib/data/action-gate";
import { fetchQuiz } from "#lib/data/venue";
import { AppError } from "#lib/domain/app-error";
import { RecordKey } from "#lib/domain/attached-record";
import { QuizId, RollCallId } from "#lib/domain/ids";
import type { RevisionRef } from "#lib/domain/quiz";
import type { RollCall } from "#lib/domain/roll-call";
import { picturedVotes, spokenCounts } from "#lib/domain/vote-counts";
import type { AttachedPicture, VotePictureView } from "#lib/domain/vote-picture";
import { drawVote, type DrawnVote } from "#lib/exports/vote-picture/draw-vote";
import { authSecret } from "#lib/env";
import { loadDraft } from "#lib/store/draft-store";

// Drawn once for each roll call in memory: a picture is up to 90 kB of text and never changes.
const drawn = new WeakMap<RollCall, { picture: DrawnVote | undefined; edition: string }>();

/** The picture of a roll call, with a digest of its content; `picture` is undefined where none fits. */
function drawOnce(rollCall: RollCall): { picture: DrawnVote | undefined; edition: string } {
  const known = drawn.get(rollCall);
  if (known) return known;
  const picture = drawVote(rollCall);
  const edition = createHash("sha256")
    .update(picture?.svg ?? "")
    .digest("base64url")
    .slice(0, 8);
  const made = { picture, edition };
  drawn.set(rollCall, made);
  return made;
}

/**
 * The picture of a published quiz's roll call, and its address; undefined where no picture fits.
 *
 * The address carries a digest of the picture, so it may be kept for ever, and a signature of ours: nobody makes one
 * up, not even from a right guess of how everybody voted. A page that shows it must be one that may show the votes.
 */
export function votePicture(ref: RevisionRef, rollCall: RollCall): VotePictureView | undefined {
  const place = `${ref.quizId}/${ref.revision}/${rollCall.id}`;
  return view(rollCall, (edition) => `/pictures/${place}?v=${edition}${sign(place, edition)}`);
}

/**
 * The picture of a record attached to a draft, for its owner's pages: its address works for the owner only. The key is
 * a digest of the record, so it needs none of the picture.
 */
export function draftPicture(
  quizId: QuizId,
  key: RecordKey,
  rollCall: RollCall,
): AttachedPicture | undefined {
  const shown = view(rollCall, () => `/pictures/${quizId}/${DRAFT}/${key}`);
  return shown && { ...shown, shows: picturedVotes(rollCall), spoken: spokenCounts(rollCall) };
}

/** In the place of a revision's number. */
export const DRAFT = "draft";

function view(rollCall: RollCall, address: (edition: string) => string): VotePictureView | undefined {
  const { picture, edition } = drawOnce(rollCall);
  if (!picture) return undefined;
  const { kind, width, height, unplaced } = picture;
  return { kind, width, height, unplaced, address: address(edition) };
}

/** The parts of an address, as they come. */
const Asked = z.object({
  quizId: QuizId,
  revision: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
  rollCallId: RollCallId,
  v: z.string().regex(/^[A-Za-z0-9_-]{30}$/),
});

/**
 * The SVG at an address; undefined when we never gave that address out, or its quiz is gone. An address that is not
 * ours costs no store round trip, one of ours at most one.
 *
 * @throws AppError `store-unavailable`.
 */
export async function getVotePicture(
  asked: Record<keyof z.input<typeof Asked>, string>,
): Promise<string | undefined> {
  const parsed = Asked.safeParse(asked);
  if (!parsed.success) return undefined;
  const { quizId, revision, rollCallId, v } = parsed.data;
  const expected = sign(`${quizId}/${revision}/${rollCallId}`, v.slice(0, 8));
  if (!timingSafeEqual(Buffer.from(v.slice(8)), Buffer.from(expected))) return undefined;
  const quiz = await fetchQuiz({ quizId, revision }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") return undefined;
    throw error;
  });
  const rollCall = quiz?.revision.rollCalls.find(({ id }) => id === rollCallId);
  return rollCall && drawOnce(rollCall).picture?.svg;
}

/**
 * The SVG of a record attached to a draft of the viewer's own; undefined for everybody else. One store round trip.
 *
 * @throws AppError `store-unavailable`.
 */
export async function getDraftPicture(
  asked: { quizId: string; key: string },
  viewer: Viewer | undefined,
): Promise<string | undefined> {
  const [quizId, key] = [QuizId.safeParse(asked.quizId), RecordKey.safeParse(asked.key)];
  if (!viewer || !quizId.success || !key.success) return undefined;
  const found = await loadDraft(quizId.data, viewer.userId);
  const record = found?.draft.record(key.data);
  return record && drawOnce(record.rollCall).picture?.svg;
}

/** 132 bits of a keyed hash: 22 characters. */
function sign(place: string, edition: string): string {
  return createHmac("sha256", authSecret())
    .update(`picture ${place} ${edition}`)
    .digest("base64url")
    .slice(0, 22);
}

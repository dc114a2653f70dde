import "server-only";
import { createHash } from "node:crypto";
import { findShippedQuiz } from "#lib/data/shipped-quizzes";
import type { RollCall } from "#lib/domain/roll-call";
import { QuizSlug } from "#lib/domain/sitting-place";
import { worldMapSvg } from "#lib/exports/world-map/world-map-svg";

/** A map as it is sent, and the digest of its content that its address carries. */
interface DrawnMap {
  svg: string;
  edition: string;
}

// Drawn once for each roll call in memory: a map is 70 kB of text and never changes.
const drawn = new WeakMap<RollCall, DrawnMap>();

function draw(rollCall: RollCall): DrawnMap {
  const known = drawn.get(rollCall);
  if (known) return known;
  const svg = worldMapSvg(rollCall);
  const made = { svg, edition: createHash("sha256").update(svg).digest("hex").slice(0, 16) };
  drawn.set(rollCall, made);
  return made;
}

/**
 * The address of a roll call's map, or undefined where a map would say nothing (a parliament, say: no voter is a
 * state). It carries the digest of the picture, so it may be kept for ever, and cannot be guessed before the page
 * that shows it has been reached.
 */
export function voteMapAddress(slug: string, rollCall: RollCall): string | undefined {
  if (!rollCall.votes.some(({ iso3 }) => iso3)) return undefined;
  return `/maps/${slug}/${rollCall.id}?v=${draw(rollCall).edition}`;
}

/** The map at that address; undefined when there is none, or the picture has changed since. No store round trip. */
export async function getVoteMap(
  slug: string,
  rollCallId: string,
  edition: string,
): Promise<string | undefined> {
  const known = QuizSlug.safeParse(slug);
  if (!known.success) return undefined;
  const quiz = await findShippedQuiz(known.data);
  const rollCall = quiz?.revision.rollCalls.find(({ id }) => id === rollCallId);
  if (!rollCall) return undefined;
  const map = draw(rollCall);
  return map.edition === edition ? map.svg : undefined;
}

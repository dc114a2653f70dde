import type { Sitting } from "#lib/data/sitting";

/** Under which name a class sees an attempt; nobody sees one of a public quiz, so it has none to show. */
export function participantName({ venue, attempt: { participant } }: Sitting): string | undefined {
  if (venue.place.kind === "play") return undefined;
  return participant.kind === "seat" ? `Seat ${participant.seat}` : participant.name;
}

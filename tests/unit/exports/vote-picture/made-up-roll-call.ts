import { RollCall } from "#lib/domain/roll-call";

/** A made-up roll call for the pictures. */
export function rollCallOf(votes: unknown[], more: Record<string, unknown> = {}): RollCall {
  return RollCall.parse({
    id: "roll_test",
    body: "Chamber of Elmore",
    date: "2024-05-06",
    title: "The River Bill",
    source: "Made up",
    licence: "CC0",
    tallies: {},
    votes,
    ...more,
  });
}

/** How often a text occurs in another. */
export function count(text: string, what: string): number {
  return text.split(what).length - 1;
}

/** Every seat of a picture: where its mark begins, and what its title says. */
export function seatsOf(svg: string): { x: number; y: number; title: string }[] {
  return [...svg.matchAll(/<path d="M(-?[\d.]+) (-?[\d.]+)m[^"]*"><title>([^<]*)<\/title>/g)].map(
    ([, x, y, title = ""]) => ({ x: Number(x), y: Number(y), title }),
  );
}

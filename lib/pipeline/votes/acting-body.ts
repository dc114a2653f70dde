import type { Body } from "#lib/pipeline/votes/bodies";
import type { Item } from "#lib/pipeline/votes/items";
import { sideClause } from "#lib/pipeline/votes/side-clauses";
import { wordAfterBody } from "#lib/pipeline/votes/words-at-body";
import { isAdverb, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/**
 * The body that an event of a sentence was held in, when it names several: the one of the event's own clause; the one
 * that acts ("the Assembly voted to suspend Russia from the Human Rights Council") before the one something happens
 * in, before one that is merely mentioned.
 *
 * @param event index of the vote or its numbers; undefined asks where the report goes on, which is never in a clause
 * about another vote.
 * @example "the bill, which the House passed | 228-201 |, cleared the Senate | 61-37 |" // House, then Senate
 */
export function actingBody(
  items: readonly Item[],
  bodies: readonly Body[],
  event?: number,
): Body | undefined {
  const placed = bodies.map((body) => ({ body, clause: sideClause(items, body, bodies) }));
  const own = placed.filter(
    ({ clause }) => clause !== undefined && event !== undefined && event >= clause.from && event < clause.to,
  );
  const main = placed.filter(({ clause }) => clause === undefined);
  const eligible = (own.length > 0 ? own : main).map(({ body }) => body);
  const before = event ?? items.length;
  const near = eligible.filter(({ at }) => at <= before);
  // "cleared the lower house 43-21; the Senate had passed it before": what follows must be of the same clause
  const later = eligible.filter(({ at }) => !items.slice(before, at).some(({ key }) => key === ";"));
  return (near.length > 0 ? near : later).reduce<Body | undefined>(
    (best, body) => (best && rank(items, best) > rank(items, body) ? best : body),
    undefined,
  );
}

/** The bodies of clauses about another vote, where an event is told in such a clause: "the Senate had passed it 61-37". */
export function bodyToldAside(
  items: readonly Item[],
  bodies: readonly Body[],
  events: readonly number[],
): Body | undefined {
  return bodies.find((body) => {
    const clause = sideClause(items, body, bodies);
    return clause !== undefined && events.some((at) => at >= clause.from && at < clause.to);
  });
}

const DECIDING = /^(adopting|passing|approving|clearing|rejecting|defeating|backing|voting)$/;

function rank(items: readonly Item[], { at, end }: Body): number {
  const word = wordAt(items, wordAfterBody(items, end));
  // "with the Senate | adopting | it by 61 votes to 37"
  if (word !== undefined && (isVerbLike(word) || isAdverb(word) || DECIDING.test(word))) return 3;
  const lead = wordAt(items, wordAt(items, at - 1) === "the" ? at - 2 : at - 1) ?? "";
  // "The bill | cleared the Senate |": passed there
  if (/^(passed|passes|cleared|clears)$/.test(lead)) return 3;
  if (/^(in|at|by|before|inside)$/.test(lead)) return 2;
  return /^(of|from|to|on|with|under)$/.test(lead) ? 0 : 1;
}

import type { Body } from "#lib/pipeline/votes/bodies";
import type { Item } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS } from "#lib/pipeline/votes/lexicon";
import { wordAfterBody, wordBeforeBody } from "#lib/pipeline/votes/words-at-body";
import { isAdverb, wordAt } from "#lib/pipeline/votes/words";

/** Item indices of a clause, end exclusive. */
export interface Clause {
  from: number;
  to: number;
}

const TIME = /^(after|before|since|until|once|following)$/;
const DECIDED = /^(approved|passed|adopted|backed|cleared|rejected|endorsed|ratified|defeated)$/;
/** Words from a clause's first to the body in it. */
const REACH = 14;

/**
 * The clause about another vote that a body is named in, if it is: what stands outside it was not held there.
 *
 * @example "Labour, | which walked out when the bill was before the Senate last week |, voted for it"
 * @example "passed 61-37, a week | after the House approved it |"
 * @example "The bill, | approved by the House in June |, passed the Senate"
 * @example "| The House had passed it with 228 votes |"
 */
export function sideClause(items: readonly Item[], body: Body, bodies: readonly Body[]): Clause | undefined {
  const next = bodies.find(({ at }) => at >= body.end)?.at ?? items.length;
  const past = pastFrom(items, body);
  if (past !== undefined) return { from: past, to: next };
  const from = openerBefore(items, body.at);
  if (from === undefined) return undefined;
  const comma = items.findIndex(
    ({ kind, text }, at) => at >= body.end && kind === "mark" && /^[,;]$/.test(text),
  );
  return { from, to: Math.min(next, comma < 0 ? items.length : comma) };
}

/** "the House | had |", "| had | passed the House", "| had | been approved in the House": of an earlier time. */
function pastFrom(items: readonly Item[], { at, end }: Body): number | undefined {
  if (wordAt(items, wordAfterBody(items, end)) === "had") return at;
  const lead = wordBeforeBody(items, at);
  if (!/^(in|at|by)$/.test(wordAt(items, lead) ?? "") && !DECIDED.test(wordAt(items, lead) ?? ""))
    return undefined;
  for (let had = lead - 1; had >= Math.max(0, lead - REACH); had -= 1) {
    if (/^[,;]$/.test(items[had]?.text ?? "")) return undefined;
    if (wordAt(items, had) === "had") return decidesNext(items, had) ? had : undefined;
  }
  return undefined;
}

/** "had | been narrowly approved |" */
function decidesNext(items: readonly Item[], had: number): boolean {
  let verb = had + 1;
  while (wordAt(items, verb) === "been" || isAdverb(wordAt(items, verb))) verb += 1;
  return DECIDED.test(wordAt(items, verb) ?? "");
}

/** The first word of the clause, between the comma before the body and the body. */
function openerBefore(items: readonly Item[], body: number): number | undefined {
  let found: number | undefined;
  for (let at = body - 1; at >= Math.max(0, body - REACH); at -= 1) {
    if (/^[,;]$/.test(items[at]?.text ?? "")) break;
    if (opens(items, at)) found = at;
  }
  return found;
}

function opens(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at) ?? "";
  if (/^(which|who|whose)$/.test(word) || TIME.test(word)) return true;
  // "the bill | that the House passed |", not "said that the House passed"
  if (word === "that") return MOTION_NOUNS.has(wordAt(items, at - 1) ?? "");
  return DECIDED.test(word) && wordAt(items, at + 1) === "by" && wordAt(items, at - 1) === ",";
}

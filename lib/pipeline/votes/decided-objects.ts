import type { Item } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS, SUPPORTED_NOUNS, WEEKDAYS } from "#lib/pipeline/votes/lexicon";
import { isObjectOfDecision } from "#lib/pipeline/votes/motion-decisions";
import { STOP } from "#lib/pipeline/votes/motion-words";
import { PREPOSITIONS } from "#lib/pipeline/votes/lexicon";
import { isAdverb, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

const HOUSE =
  /^(council|board|committee|commission|senate|house|parliament|assembly|congress|legislature|commons|lords|knesset|bundestag|sabha|dail|seanad|riksdag|sejm|panel|mps|meps|tds|msps|senators|lawmakers|councillors|deputies|legislators|supervisors|trustees|peers)$/;
const NO_MATTER =
  /^(claims?|version|criticism|accusations?|allegations?|suggestions?|notion|idea|ideas|offers?|invitation|appeals?|arguments?|concerns?|people|members|time|times|muster|judgment|judgement|hands|part|parts|rest|it|them|this|that|these|those|all|both|none|either|others|way|today|yesterday|tonight|night|week|month|year|away)$/;
const LONGEST_NOUN = 8;

/**
 * The noun of what a house adopts or rejects, whatever it is called.
 *
 * @param verb index of a verb of deciding.
 * @returns the places of its first word and its noun.
 * @example "Parliament approved | new rules | on repairs by 584 votes to 3"
 */
export function readDecidedObject(
  items: readonly Item[],
  verb: number,
): { at: number; head: number } | undefined {
  const word = wordAt(items, verb) ?? "";
  if (!isObjectOfDecision(items, verb + 1) || isAdverb(word)) return undefined;
  const voted = items.some(({ kind, key }) => kind === "pair" || /^(votes|voted)$/.test(key));
  const house = items.slice(0, verb).some(({ key, kind }) => kind === "word" && HOUSE.test(key));
  if (!(voted || (house && !/^(reject|defeat)/.test(word)))) return undefined;
  let end = verb + 1;
  while (end < items.length && end - verb <= LONGEST_NOUN && isInside(items, end)) end += 1;
  const head = end - 1;
  const noun = items[head];
  if (head <= verb || noun?.kind !== "word" || noun.key.length < 4 || NO_MATTER.test(noun.key))
    return undefined;
  const known = items
    .slice(verb + 1, end)
    .some(({ kind, key }) => kind === "word" && (MOTION_NOUNS.has(key) || SUPPORTED_NOUNS.has(key)));
  return known || noun.capital ? undefined : { at: verb + 1, head };
}

function isInside(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === "actor" || item?.kind === "person") return true;
  if (item?.kind === "mark") return item.key === "'s";
  if (item?.kind !== "word") return false;
  if (WEEKDAYS.has(item.key) || PREPOSITIONS.has(item.key) || STOP.test(item.key)) return false;
  return !(isVerbLike(item.key) && !item.key.endsWith("ed")) && !/^(to|that|late|early|last)$/.test(item.key);
}

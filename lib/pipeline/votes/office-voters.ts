import type { Item } from "#lib/pipeline/votes/items";
import { TITLE_WORDS } from "#lib/pipeline/votes/lexicon";
import type { Element } from "#lib/pipeline/votes/voter-phrases";
import { endsName, wordAt } from "#lib/pipeline/votes/words";

/** Offices of one holder each, that a field or rank tells from others. */
const HEAD =
  /^(secretary|minister|chancellor|speaker|leader|whip|mayor|chair|chairman|chairwoman|chairperson|premier|treasurer|general|president)$/;
/** Those of which a house or council has but one. */
const ALONE =
  /^(chancellor|speaker|mayor|premier|taoiseach|tanaiste|treasurer|chairman|chairwoman|chairperson)$/;
const QUALIFIER =
  /^(foreign|home|health|education|defence|defense|justice|finance|interior|trade|energy|environment|transport|agriculture|culture|housing|labour|labor|immigration|climate|water|planning|prime|first|deputy|shadow|chief|opposition|majority|minority|house|senate|council|committee|board|party|commission|vice|attorney|solicitor|government|business|security|tourism|fisheries|parliamentary|cabinet|local|social|public|works|families|children|science|sports?|industry|commerce|treasury|northern|scottish|welsh|pensions|and|affairs|policing|communities)$/;
const RANK = /^(of|for)$/;
const LONGEST_OFFICE = 5;
const LONGEST_FIELD = 6;

/**
 * Reads a voter known by office alone; who holds it is looked up later (see `office-register`).
 *
 * @param at the first item after "the".
 * @example "The | Foreign Secretary | abstained"
 * @example "the | Minister for Health | and the | leader of the opposition | voted against"
 */
export function readOfficeVoter(items: readonly Item[], at: number): Element | undefined {
  if (wordAt(items, at - 1) !== "the" && !/^(taoiseach|tanaiste)$/.test(wordAt(items, at) ?? ""))
    return undefined;
  let head = at;
  while (head < at + LONGEST_OFFICE && isQualifier(items, head)) head += 1;
  const word = wordAt(items, head) ?? "";
  if (!HEAD.test(word) && !ALONE.test(word)) return undefined;
  if (word === "general" && !/^(attorney|solicitor)$/.test(wordAt(items, head - 1) ?? "")) return undefined;
  if (word === "president" && wordAt(items, head - 1) !== "vice") return undefined;
  const next = fieldEnd(items, head + 1);
  if (isBesideName(items, next) || /^'s?$/.test(wordAt(items, next) ?? "") || !endsName(items[next]))
    return undefined;
  const first = items[at];
  const last = items[next - 1];
  if (!first || !last) return undefined;
  const office = items
    .slice(at, next)
    .map(({ text }) => text)
    .join(" ");
  const voter = {
    name: `the ${office}`,
    kind: "person" as const,
    start: first.start,
    end: last.end,
    doubtful: true as const,
    office,
  };
  return { named: [voter], sort: "names", next };
}

function isQualifier(items: readonly Item[], at: number): boolean {
  const word = wordAt(items, at) ?? "";
  return QUALIFIER.test(word) && items[at]?.kind === "word";
}

/** "for Health", "of State for Work and Pensions", "of the finance committee": where the field of an office ends. */
function fieldEnd(items: readonly Item[], from: number): number {
  if (!RANK.test(wordAt(items, from) ?? "")) return from;
  let at = wordAt(items, from + 1) === "the" ? from + 2 : from + 1;
  const start = at;
  while (at < start + LONGEST_FIELD && isField(items, at)) at += 1;
  while (wordAt(items, at - 1) === "and") at -= 1;
  return at === start ? from : fieldEnd(items, at);
}

function isField(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word") return false;
  if (item.key === "and") return isField(items, at + 1) && items[at + 1]?.kind === "word";
  return (item.capital && !TITLE_WORDS.has(item.key)) || isQualifier(items, at) || item.key === "exchequer";
}

/** "the Foreign Secretary, Ann Hall,": a name tells who it is. */
function isBesideName(items: readonly Item[], at: number): boolean {
  let name = wordAt(items, at) === "," ? at + 1 : at;
  while (name < at + 3 && TITLE_WORDS.has((wordAt(items, name) ?? "").replace(/\.$/, ""))) name += 1;
  return items[name]?.kind === "person";
}

import type { Position } from "#lib/domain/fact";
import { foldName } from "#lib/pipeline/actors/name-words";
import type { Token } from "#lib/pipeline/document";
import type { Voter } from "#lib/pipeline/votes/items";
import { NAME_PARTICLES, NOT_IN_NAMES, TITLE_WORDS } from "#lib/pipeline/votes/lexicon";
import type { Reading } from "#lib/pipeline/votes/reading";

/** One row of a table of votes: a voter and, in its last cell, the vote. */
export interface TableLine {
  voter: Voter;
  position: Position;
}

/** What a last cell may say, folded. */
const CELLS: ReadonlyMap<string, Position> = new Map([
  ["yes", "for"], ["aye", "for"], ["yea", "for"], ["for", "for"], ["in favour", "for"], ["in favor", "for"],
  ["no", "against"], ["nay", "against"], ["noe", "against"], ["against", "against"],
  ["abstain", "abstain"], ["abstained", "abstain"], ["abstention", "abstain"], ["present", "abstain"],
  ["absent", "absent"], ["excused", "absent"], ["not voting", "absent"], ["did not vote", "absent"],
]); // prettier-ignore

/** Places and offices beside a name, which end it. */
const BESIDE_NAMES = new Set(
  (
    "queensland tasmania victoria nsw wa sa act nt ontario quebec independent ind ld con lab snp labour conservative " +
    "republican democrat democratic green liberal district ward"
  ).split(" "),
);

const LONGEST_ROW = 14;

/**
 * Reads a row of a table of votes.
 *
 * @example "Penny Hall Queensland Yes" // Penny Hall, for
 * @example "| Russia | Against |" // Russia, against
 * @example "Lund, Bo (R) – Not voting" // Bo Lund, absent
 */
export function readTableLine({ sentence, items }: Reading): TableLine | undefined {
  const tokens = trimMarks(sentence.tokens);
  if (tokens.length < 2 || tokens.length > LONGEST_ROW) return undefined;
  // "Labor 0 Yes 17 No" gives totals; a number may only lead the row
  if (tokens.slice(1).some(({ kind }) => kind === "number")) return undefined;
  for (const length of [3, 2, 1]) {
    const cell = tokens.slice(-length).map(({ text }) => foldName(text));
    const position = CELLS.get(cell.join(" "));
    if (position === undefined || tokens.length <= length) continue;
    const voter = readActorCell(items, tokens) ?? readNameCell(tokens.slice(0, -length));
    return voter && { voter, position };
  }
  return undefined;
}

function trimMarks(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && tokens[from]?.kind === "punct") from += 1;
  while (to > from && tokens[to - 1]?.kind === "punct") to -= 1;
  return tokens.slice(from, to);
}

/** A state or party that opens the row and is all of its first cell. */
function readActorCell(items: Reading["items"], tokens: readonly Token[]): Voter | undefined {
  const start = tokens[0]?.start ?? -1;
  const item = items.find((candidate) => candidate.start >= start);
  if (item?.kind === "actor" && item.mention.kind !== "group") {
    const { name, kind, iso3, start: from, end } = item.mention;
    const next = tokens.find((token) => token.start >= end);
    return next && endsCell(next) ? { name, kind, start: from, end, ...(iso3 && { iso3 }) } : undefined;
  }
  const only = item?.kind === "voters" && item.voters.named.length === 1 ? item.voters.named[0] : undefined;
  return only && only.kind !== "person" && only.kind !== "group" ? only : undefined;
}

function endsCell(token: Token): boolean {
  return token.kind === "punct" || CELLS.has(foldName(token.text)) || /^(not|did|in)$/i.test(token.text);
}

/** A person's name at the start of a row: "Penny Hall", "Cllr Ann Hall", "Lund, Bo". */
function readNameCell(tokens: readonly Token[]): Voter | undefined {
  let words: Token[] = [];
  let surname: Token | undefined;
  for (const token of tokens) {
    const key = foldName(token.text).replace(/\.$/, "");
    if (token.text === "," && words.length === 1 && !surname) {
      surname = words[0];
      words = [];
    } else if (token.kind !== "word" || BESIDE_NAMES.has(key) || isInitials(token.text)) break;
    else if (!/^\p{Lu}/u.test(token.text) && !NAME_PARTICLES.has(token.text)) return undefined;
    else if (NOT_IN_NAMES.has(key)) return undefined;
    else if (!TITLE_WORDS.has(key) || words.length > 0) words.push(token);
  }
  while (words.length > 0 && TITLE_WORDS.has(foldName(words.at(-1)?.text ?? ""))) words.pop();
  const parts = surname ? [...words, surname] : words;
  if (parts.length < 2 || parts.length > 4) return undefined;
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { name: parts.map(({ text }) => text).join(" "), kind: "person", start, end };
}

/** "WA", "D-OH", "R": a state or party in letters, where "JD" would be part of a name's start. */
function isInitials(text: string): boolean {
  return text.length > 1 && text.length <= 4 && text === text.toUpperCase() && !text.includes(".");
}

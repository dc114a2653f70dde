import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES, shownVote, type ShownVote } from "#lib/domain/shown-vote";
import { usParty } from "#lib/domain/us-parties";
import { isUsBody } from "#lib/domain/us-states";

type Line = RollCall["votes"][number];

/** One party or group of a roll call: its members in the order of the pictures, and how many voted which way. */
export interface PartySeats {
  /** As it is read: `Democratic`, `Scottish National Party`; `No party given` where the record is silent. */
  name: string;
  /** As short as a picture needs it: `D`, `SNP`; in the Congress two letters at most. Unique within the roll call. */
  short: string;
  members: { line: Line; vote: ShownVote; word: string }[];
  counts: Partial<Record<ShownVote, number>>;
}

const NO_PARTY = "No party given";

/**
 * The members of a roll call by party, or by group where the record gives those. Parties stand in the order of the
 * alphabet: no order of seats here says who is left or right, or who matters. Within a party the votes stand in the
 * order of the house, names by the alphabet.
 */
export function partySeats({ votes, body }: Pick<RollCall, "votes" | "body">): PartySeats[] {
  const inUs = isUsBody(body);
  const parties = new Map<string, PartySeats["members"]>();
  for (const line of votes) {
    const written = line.group ?? line.party ?? "";
    const party = (inUs ? usParty(written)?.name : undefined) ?? written;
    const members = parties.get(party) ?? [];
    members.push({ line, ...shownVote(line.vote, body) });
    parties.set(party, members);
  }
  const taken = new Set<string>();
  return [...parties]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || a.localeCompare(b, "en"))
    .map(([party, members]) => ({
      name: party === "" ? NO_PARTY : party,
      short: unused(inUs ? lettersFor(party) : abbreviations(party), taken),
      members: members.sort(byVoteAndName),
      counts: countsOf(members),
    }));
}

/** Whether a roll call says of most members which party or group they belong to. */
export function givesParties({ votes }: Pick<RollCall, "votes">): boolean {
  return votes.filter(({ group, party }) => group ?? party).length * 2 > votes.length;
}

/** `Conservative` → `Con`, `Scottish National Party` → `SNP`, `Labour (Co-op)` → `LCo`; the best first. */
function abbreviations(name: string): string[] {
  const words = wordsOf(name);
  const [first = ""] = words;
  return [
    ...(name.length <= 9 && words.length <= 2 && !/\s/.test(name) ? [name] : []),
    words.length > 1 ? initialsOf(words) : first.slice(0, 3),
    first.slice(0, 4),
    first.slice(0, 6),
  ];
}

/** As the Congress abbreviates: `Democratic` → `D`, `Independent Democrat` → `ID`. Half a tile of the Senate holds two letters. */
function lettersFor(name: string): string[] {
  const words = wordsOf(name);
  return [
    usParty(name)?.letters ?? initialsOf(words).slice(0, 2).toUpperCase(),
    (words[0] ?? "").slice(0, 2),
  ];
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}&/]+/gu) ?? [];
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** The first that no other party has, or the best one with a number. */
function unused(tries: readonly string[], taken: Set<string>): string {
  const usable = tries.filter((text) => text !== "");
  const base = usable[0] ?? "–";
  let short = usable.find((text) => !taken.has(text)) ?? base;
  for (let n = 2; taken.has(short); n += 1) short = `${base}${n}`;
  taken.add(short);
  return short;
}

function byVoteAndName(a: PartySeats["members"][number], b: PartySeats["members"][number]): number {
  const order = SHOWN_VOTES.indexOf(a.vote) - SHOWN_VOTES.indexOf(b.vote);
  return order || a.line.voter.localeCompare(b.line.voter, "en");
}

function countsOf(members: PartySeats["members"]): PartySeats["counts"] {
  const counts: PartySeats["counts"] = {};
  for (const { vote } of members) counts[vote] = (counts[vote] ?? 0) + 1;
  return counts;
}

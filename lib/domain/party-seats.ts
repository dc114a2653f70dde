import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES, shownVote, type ShownVote } from "#lib/domain/shown-vote";
import { isUsBody } from "#lib/domain/us-states";

type Line = RollCall["votes"][number];

/** One party or group of a roll call: its members in the order of the pictures, and how many voted which way. */
export interface PartySeats {
  /** As it is read: `Democrats`, `Scottish National Party`; `No party given` where the record is silent. */
  name: string;
  /** As short as a picture needs it: `D`, `SNP`. Unique within the roll call. */
  short: string;
  members: { line: Line; vote: ShownVote; word: string }[];
  counts: Partial<Record<ShownVote, number>>;
}

/** What the records of the US Congress write, and what it stands for. */
const CONGRESS: Record<string, string> = {
  D: "Democrats",
  R: "Republicans",
  I: "Independents",
  ID: "Independent Democrats",
};
const NO_PARTY = "No party given";

/**
 * The members of a roll call by party, or by group where the record gives those. Parties stand in the order of the
 * alphabet: no order of seats here says who is left or right, or who matters. Within a party the votes stand in the
 * order of the house, names by the alphabet.
 */
export function partySeats({ votes, body }: Pick<RollCall, "votes" | "body">): PartySeats[] {
  const parties = new Map<string, PartySeats["members"]>();
  for (const line of votes) {
    const party = line.group ?? line.party ?? "";
    const members = parties.get(party) ?? [];
    members.push({ line, ...shownVote(line.vote, body) });
    parties.set(party, members);
  }
  const taken = new Set<string>();
  return [...parties]
    .map(([written, members]) => ({ written, name: partyName(written, body), members }))
    .sort((a, b) => Number(a.written === "") - Number(b.written === "") || a.name.localeCompare(b.name, "en"))
    .map(({ written, name, members }) => ({
      name,
      short: shortName(written, taken),
      members: members.sort(byVoteAndName),
      counts: countsOf(members),
    }));
}

/** Whether a roll call says of most members which party or group they belong to. */
export function givesParties({ votes }: Pick<RollCall, "votes">): boolean {
  return votes.filter(({ group, party }) => group ?? party).length * 2 > votes.length;
}

function partyName(written: string, body: string): string {
  if (written === "") return NO_PARTY;
  const congress = isUsBody(body) ? CONGRESS[written] : undefined;
  return congress ?? written;
}

/** `D` → `D`, `Conservative` → `Con`, `Scottish National Party` → `SNP`, `Labour (Co-op)` → `LCo`. */
function shortName(written: string, taken: Set<string>): string {
  const words = written.match(/[\p{L}\p{N}&/]+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0)).join("");
  const [first = ""] = words;
  const tries = [
    ...(written.length <= 9 && words.length <= 2 && !/\s/.test(written) ? [written] : []),
    words.length > 1 ? initials : first.slice(0, 3),
    first.slice(0, 4),
    first.slice(0, 6),
  ].filter((text) => text !== "");
  const free = tries.find((text) => !taken.has(text));
  const base = tries[0] ?? "–";
  let short = free ?? base;
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

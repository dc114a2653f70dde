import { findsWord, searchWords } from "#lib/domain/find-words";
import { partySeats } from "#lib/domain/party-seats";
import type { RollCall } from "#lib/domain/roll-call";
import { SHOWN_VOTES, voteWord, type ShownVote } from "#lib/domain/shown-vote";
import { isUsBody, isUsState, US_STATES } from "#lib/domain/us-states";

/** What the lines of a roll call can be sorted by: the columns of its table. */
export const LINE_COLUMNS = ["member", "party", "state", "vote"] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

/** Which lines of a roll call are wanted, and in which order. */
export interface LinesQuery {
  /** Words that all stand in a line. */
  text: string;
  vote?: ShownVote;
  /** A party or group by its name. */
  party?: string;
  sort: LineColumn;
  descending: boolean;
}

/** One member's line, in words. */
export interface RecordLine {
  member: string;
  /** Its name, or that the record gives none. */
  party: string;
  givesParty: boolean;
  state?: string;
  vote: ShownVote;
  word: string;
}

/** The lines that are shown, and what can be asked of them. */
export interface RecordLines {
  /** The columns this record has; nobody's party makes no column. */
  columns: LineColumn[];
  /** `Group` where the record gives political groups. */
  partyWord: "Party" | "Group";
  rows: RecordLine[];
  /** How many lines the record has. */
  total: number;
  /** The votes and parties that occur, with how many lines have them. */
  votes: { vote: ShownVote; word: string; count: number }[];
  parties: { name: string; count: number }[];
  /** What was asked, without what this record does not have. */
  query: LinesQuery;
}

/** Chooses and sorts the lines of a roll call. Lines alike in the column stand in the order of the names. */
export function recordLines(rollCall: Pick<RollCall, "votes" | "body">, asked: LinesQuery): RecordLines {
  const { votes, body } = rollCall;
  const seats = partySeats(rollCall);
  const all = seats.flatMap(({ name, members }) =>
    members.map(({ line, vote, word }): RecordLine => {
      const state = line.state !== undefined ? stateName(line.state, body) : undefined;
      const givesParty = (line.group ?? line.party) !== undefined;
      return { member: line.voter, party: name, givesParty, ...(state && { state }), vote, word };
    }),
  );
  const has: Record<LineColumn, boolean> = {
    member: true,
    party: all.some(({ givesParty }) => givesParty),
    state: all.some(({ state }) => state !== undefined),
    vote: true,
  };
  const columns = LINE_COLUMNS.filter((column) => has[column]);
  const query = withinRecord(asked, all, columns);
  return {
    columns,
    partyWord: votes.some(({ group }) => group !== undefined) ? "Group" : "Party",
    rows: chosen(all, query).sort(inOrder(query)),
    total: all.length,
    votes: SHOWN_VOTES.map((vote) => ({
      vote,
      word: voteWord(vote, body),
      count: all.filter((line) => line.vote === vote).length,
    })).filter(({ count }) => count > 0),
    parties: has.party ? seats.map(({ name, members }) => ({ name, count: members.length })) : [],
    query,
  };
}

/** Asking for what the record does not have asks for nothing: an old link then shows more, never less. */
function withinRecord(
  asked: LinesQuery,
  all: readonly RecordLine[],
  columns: readonly LineColumn[],
): LinesQuery {
  const { vote, party, ...rest } = asked;
  const sort = columns.includes(rest.sort) ? rest.sort : "member";
  return {
    ...rest,
    sort,
    ...(vote && all.some((line) => line.vote === vote) && { vote }),
    ...(party !== undefined &&
      columns.includes("party") &&
      all.some((line) => line.party === party) && { party }),
  };
}

function chosen(all: readonly RecordLine[], { text, vote, party }: LinesQuery): RecordLine[] {
  const words = searchWords(text);
  return all.filter((line) => {
    if (vote !== undefined && line.vote !== vote) return false;
    if (party !== undefined && line.party !== party) return false;
    const within = [line.member, line.givesParty ? line.party : "", line.state ?? ""].join(" ");
    return words.every((word) => findsWord(within, word));
  });
}

function inOrder({ sort, descending }: LinesQuery): (a: RecordLine, b: RecordLine) => number {
  const turn = descending ? -1 : 1;
  const byName = (a: RecordLine, b: RecordLine) => a.member.localeCompare(b.member, "en");
  if (sort === "member") return (a, b) => turn * byName(a, b);
  if (sort === "vote") {
    const place = ({ vote }: RecordLine) => SHOWN_VOTES.indexOf(vote);
    return (a, b) => turn * (place(a) - place(b)) || byName(a, b);
  }
  // Whoever has none stands last, whichever way round the rest is.
  const value = (line: RecordLine) =>
    sort === "state" ? line.state : line.givesParty ? line.party : undefined;
  return (a, b) => {
    const [one, two] = [value(a), value(b)];
    const last = Number(one === undefined) - Number(two === undefined);
    return last || turn * (one ?? "").localeCompare(two ?? "", "en") || byName(a, b);
  };
}

function stateName(state: string, body: string): string {
  return isUsBody(body) && isUsState(state) ? US_STATES[state][0] : state;
}

import { readCsv, type CsvRow, type CsvTable } from "#lib/records/csv-table";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote, RecordContext } from "#lib/records/reading";
import type { RecordedVote, RollCall } from "#lib/domain/roll-call";
import { dateIn } from "#lib/records/calendar";

/** What the column `position` holds. */
const POSITIONS: ReadonlyMap<string, RecordedVote> = new Map([
  ["FOR", "yes"],
  ["AGAINST", "no"],
  ["ABSTENTION", "abstain"],
  ["DID_NOT_VOTE", "notVoting"],
]);

const SOURCE = {
  body: "European Parliament",
  source: "HowTheyVote.eu, from the European Parliament",
  licence: "Open licence of HowTheyVote.eu with attribution, see howtheyvote.eu/about; © European Union",
} as const;

/**
 * Reads the table of one vote as HowTheyVote.eu offers it for download. It names every member and neither the vote
 * nor its day, so both must be given beside it.
 *
 * @throws RecordFault when title or date are not given, or a row is not whole.
 */
export function readHowTheyVote({ rows }: CsvTable, context: RecordContext): DraftRecord {
  const { date, title } = context;
  if (date === undefined || title === undefined) {
    throw new RecordFault(
      "This table of HowTheyVote.eu says how members voted, but not on what and when. Give the title and the date as well.",
    );
  }
  return {
    ...SOURCE,
    idWords: `ep ${date} ${title}`,
    place: "The table",
    date,
    title,
    ...(context.symbol && { symbol: context.symbol }),
    tallies: {},
    votes: rows.map(({ cell, line }) =>
      rowOf({
        line,
        position: cell("position"),
        id: cell("member.id"),
        name: `${cell("member.first_name")} ${cell("member.last_name")}`.trim(),
        state: cell("member.country.code"),
        group: cell("member.group.short_label") || cell("member.group.code"),
      }),
    ),
  };
}

/** The tables of the whole export that votes are joined from; see https://github.com/HowTheyVote/data. */
interface HowTheyVoteTables {
  votes: CsvTable;
  members: CsvTable;
  /** Rows of other votes do no harm. */
  memberVotes: CsvTable;
}

/** `# votes.csv`, before each table. */
const TABLE_HEAD = /^# (\w+)\.csv[ \t]*\n/gm;

/** Whether a text holds the tables of the export, each under its name. */
export function isHowTheyVoteExport(text: string): boolean {
  return /^# votes\.csv/m.test(text) && /^# member_votes\.csv/m.test(text);
}

/**
 * Reads votes out of HowTheyVote.eu's export: its tables `votes`, `members` and `member_votes` in one text, each
 * under a line `# votes.csv`.
 *
 * @throws RecordFault when a table or a member is missing.
 */
export function readHowTheyVoteExport(text: string): DraftRecord[] {
  const heads = [...text.matchAll(TABLE_HEAD)];
  const tables = new Map(
    heads.map((head, index) => {
      const body = text.slice(head.index + head[0].length, heads[index + 1]?.index);
      return [head[1] ?? "", { body, line: text.slice(0, head.index).split("\n").length }];
    }),
  );
  const tableOf = (name: string): CsvTable => {
    const found = tables.get(name);
    if (found === undefined) throw new RecordFault(`The table ${name}.csv is missing.`);
    const table = readCsv(found.body);
    return { ...table, rows: table.rows.map((row) => ({ ...row, line: row.line + found.line })) };
  };
  const joined = {
    votes: tableOf("votes"),
    members: tableOf("members"),
    memberVotes: tableOf("member_votes"),
  };
  return joined.votes.rows.map((vote) => joinVote(joined, vote));
}

function joinVote(tables: HowTheyVoteTables, vote: CsvRow): DraftRecord {
  const id = vote.cell("id");
  const date = dateIn(vote.cell("timestamp"));
  if (date === undefined) throw new RecordFault("The date is missing.", `Line ${vote.line}`);
  const members = new Map(tables.members.rows.map((row) => [row.cell("id"), row.cell]));
  const title = [vote.cell("display_title"), vote.cell("description")].filter(Boolean).join(" – ");
  const count = (column: string) => (/^\d+$/.test(vote.cell(column)) ? Number(vote.cell(column)) : undefined);
  return {
    ...SOURCE,
    idWords: `ep ${id}`,
    place: `Vote ${id}`,
    ...(vote.cell("reference") && { symbol: vote.cell("reference") }),
    date,
    title,
    result: resultOf(vote.cell("result")),
    sourceUrl: `https://howtheyvote.eu/votes/${id}`,
    tallies: {
      yes: count("count_for"),
      no: count("count_against"),
      abstain: count("count_abstention"),
      notVoting: count("count_did_not_vote"),
    },
    votes: tables.memberVotes.rows
      .filter(({ cell }) => cell("vote_id") === id)
      .map(({ cell, line }) => {
        const member = members.get(cell("member_id"));
        return rowOf({
          line,
          position: cell("position"),
          id: cell("member_id"),
          name: member ? `${member("first_name")} ${member("last_name")}`.trim() : "",
          state: cell("country_code"),
          group: cell("group_code"),
        });
      }),
  };
}

interface Row {
  line: number;
  position: string;
  id: string;
  name: string;
  state: string;
  group: string;
}

function rowOf({ line, position, id, name, state, group }: Row): DraftVote {
  const place = `Line ${line}`;
  const vote = POSITIONS.get(position);
  if (vote === undefined) throw new RecordFault(`“${position}” is no position.`, place);
  if (name === "") throw new RecordFault(`The member ${id} has no name in these tables.`, place);
  return { voter: name, memberId: id, ...(state && { state }), ...(group && { group }), vote, place };
}

function resultOf(word: string): RollCall["result"] {
  if (word === "ADOPTED") return "adopted";
  return word === "REJECTED" ? "rejected" : undefined;
}

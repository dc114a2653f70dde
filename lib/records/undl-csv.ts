import type { CsvRow, CsvTable } from "#lib/records/csv-table";
import type { RecordedVote } from "#lib/domain/roll-call";
import { dateIn } from "#lib/records/calendar";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote, Drafts, RecordProblem } from "#lib/records/reading";
import { sameSymbol } from "#lib/records/same-symbol";
import { memberNamed, memberOfCode } from "#lib/records/un-members";

/** Codes of the column `ms_vote`. X and NV: took no part. */
const CODES: ReadonlyMap<string, RecordedVote> = new Map([
  ["Y", "yes"],
  ["N", "no"],
  ["A", "abstain"],
  ["X", "notVoting"],
  ["NV", "notVoting"],
]);

/** Whether a header is that of the United Nations Digital Library's voting data; column names of 2024 and later. */
export function isUndlHeader(columns: readonly string[]): boolean {
  return columns.includes("undl_id") && (columns.includes("ms_vote") || columns.includes("ms_votes"));
}

/**
 * Reads the voting data of the United Nations Digital Library (one row a member and resolution; resolutions adopted
 * by the General Assembly or the Security Council).
 *
 * @param symbol only this resolution.
 * @throws RecordFault when a row is not whole.
 */
export function readUndl({ rows }: CsvTable, symbol?: string): Drafts {
  const byResolution = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const resolution = row.cell("resolution");
    if (symbol !== undefined && !sameSymbol(resolution, symbol)) continue;
    const key = row.cell("undl_id") || resolution;
    const own = byResolution.get(key);
    if (own) own.push(row);
    else byResolution.set(key, [row]);
  }
  const read = [...byResolution.values()].map(draftOf);
  return { drafts: read.map(({ draft }) => draft), problems: read.flatMap(({ problems }) => problems) };
}

function draftOf(rows: readonly CsvRow[]): { draft: DraftRecord; problems: RecordProblem[] } {
  const [first] = rows;
  if (first === undefined) throw new RecordFault("A resolution has no row.");
  const { cell } = first;
  const symbol = cell("resolution");
  const date = dateIn(cell("date"));
  const place = `Line ${first.line}`;
  if (symbol === "" || date === undefined) throw new RecordFault("The symbol or the date is missing.", place);
  const problems: RecordProblem[] = [];
  const votes = rows.flatMap((row) => voteOf(row, problems));
  const title = (cell("title").split(" : ")[0] ?? "").replace(/\s*:?\s*resolution\s*$/i, "").trim();
  const note = cell("vote_note");
  const inCouncil = symbol.startsWith("S/");
  return {
    draft: {
      idWords: `un ${inCouncil ? "sc" : "ga"} ${symbol.replace(/^[AS]\/RES\//, "")}`,
      place: symbol,
      body: inCouncil ? "UN Security Council" : "UN General Assembly",
      symbol,
      date,
      title: title || symbol,
      result: "adopted",
      source: "United Nations Digital Library, voting data",
      ...(cell("undl_link") && { sourceUrl: cell("undl_link") }),
      licence: "© United Nations; non-commercial use with attribution",
      notes: note === "" ? [] : [`Note of the library: ${note.replace(/[.\s]*$/, "")}.`],
      tallies: {
        yes: totalOf(cell("total_yes")),
        no: totalOf(cell("total_no")),
        abstain: totalOf(cell("total_abstentions")),
        notVoting: totalOf(cell("total_non_voting")),
      },
      votes,
    },
    problems,
  };
}

function voteOf({ cell, line }: CsvRow, problems: RecordProblem[]): DraftVote[] {
  const place = `Line ${line}`;
  const code = cell("ms_vote") || cell("ms_votes");
  const vote = CODES.get(code);
  if (vote === undefined) throw new RecordFault(`“${code}” is no vote; Y, N, A or X stand here.`, place);
  const name = cell("ms_name");
  const member = memberNamed(name) ?? memberOfCode(cell("ms_code") || cell("ms_codes"));
  if (member !== undefined) return [{ voter: member.name, iso3: member.iso3, vote, place }];
  problems.push({
    place,
    message: `“${name}” is not the name of a member state that is known here, so its vote is left out.`,
  });
  return [];
}

/** "120.0" → 120. An empty total stays absent. */
function totalOf(text: string): number | undefined {
  return /^\d+(?:\.0*)?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

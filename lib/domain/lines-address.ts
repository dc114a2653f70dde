import { LINE_COLUMNS, type LineColumn, type LinesQuery } from "#lib/domain/record-lines";
import { SHOWN_VOTES } from "#lib/domain/shown-vote";

/** Query parameters as a page gets them. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** Longest words that are looked for. */
export const SEARCH_MAX = 120;

/** One parameter as it was typed; nothing for one that is missing or given twice. */
export function readText(given: string | string[] | undefined): string {
  return typeof given === "string" ? given.trim().slice(0, SEARCH_MAX) : "";
}

/** Which lines an address asks for. What it cannot mean is as good as not said: such a link still leads somewhere. */
export function readLinesQuery(params: PageQuery): LinesQuery {
  const vote = SHOWN_VOTES.find((each) => each === params.vote);
  const party = readText(params.party);
  return {
    text: readText(params.q),
    ...(vote && { vote }),
    ...(party !== "" && { party }),
    sort: LINE_COLUMNS.find((each) => each === params.sort) ?? "member",
    descending: params.dir === "desc",
  };
}

/**
 * The address of a record's lines, at the table. What goes without saying is left out, so one view has one address.
 *
 * @example linesAddress("/records/roll_x", { text: "", sort: "vote", descending: true }) // "/records/roll_x?sort=vote&dir=desc#members"
 */
export function linesAddress(path: string, { text, vote, party, sort, descending }: LinesQuery): string {
  const params = new URLSearchParams({
    ...(text !== "" && { q: text }),
    ...(vote && { vote }),
    ...(party !== undefined && { party }),
    ...(sort !== "member" && { sort }),
    ...(descending && { dir: "desc" }),
  });
  return `${path}${params.size > 0 ? `?${params}` : ""}#members`;
}

/** The address that sorts by a column: the other way round when it is sorted by that already. */
export function sortAddress(path: string, query: LinesQuery, column: LineColumn): string {
  const descending = query.sort === column && !query.descending;
  return linesAddress(path, { ...query, sort: column, descending });
}

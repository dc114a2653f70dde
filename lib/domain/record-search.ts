import { findsWord, searchWords } from "#lib/domain/find-words";
import { readText, type PageQuery } from "#lib/domain/lines-address";
import type { RollCall } from "#lib/domain/roll-call";
import { shownVote, type ShownVote } from "#lib/domain/shown-vote";

/** What of a record is searched and listed. `votes` may be missing: then nobody's name is found in it. */
export type FindableRecord = Omit<RollCall, "votes" | "source" | "licence"> & {
  votes?: RollCall["votes"];
  /** Where it is shown. */
  address: string;
  /** Title of the viewer's own quiz that it is attached to; absent for a public record. */
  attachedTo?: string;
};

/** What is looked for among the records. */
export interface RecordQuery {
  /** Words that are all found in a record: in its title, body or symbol, or in a member's name. */
  text: string;
  body?: string;
  /** `2025`. */
  year?: string;
}

/** A record that was found, and the members whose names were looked for. */
export interface FoundRecord<R extends FindableRecord = FindableRecord> {
  record: R;
  members: { name: string; vote: ShownVote; word: string }[];
}

/** The records that fit, the latest first, and what there is to choose from. */
export interface RecordsFound<R extends FindableRecord = FindableRecord> {
  found: FoundRecord<R>[];
  total: number;
  bodies: string[];
  /** The latest first. */
  years: string[];
  /** What was asked, without a body or year that no record has. */
  query: RecordQuery;
}

/** Which records an address asks for. */
export function readRecordQuery(params: PageQuery): RecordQuery {
  const [body, year] = [readText(params.body), readText(params.year)];
  return { text: readText(params.q), ...(body && { body }), ...(year && { year }) };
}

/** Finds records. */
export function searchRecords<R extends FindableRecord>(
  records: readonly R[],
  asked: RecordQuery,
): RecordsFound<R> {
  const bodies = [...new Set(records.map(({ body }) => body))].sort((a, b) => a.localeCompare(b, "en"));
  const years = [...new Set(records.map(({ date }) => yearOf(date)))].sort().reverse();
  const query: RecordQuery = {
    text: asked.text,
    ...(asked.body !== undefined && bodies.includes(asked.body) && { body: asked.body }),
    ...(asked.year !== undefined && years.includes(asked.year) && { year: asked.year }),
  };
  const words = searchWords(query.text);
  const found = records
    .filter(
      ({ body, date }) => (query.body ?? body) === body && (query.year ?? yearOf(date)) === yearOf(date),
    )
    .flatMap((record) => findIn(record, words) ?? [])
    .sort(
      ({ record: a }, { record: b }) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, "en"),
    );
  return { found, total: records.length, bodies, years, query };
}

/** Words that the head does not hold must all stand in one member's name. */
function findIn<R extends FindableRecord>(record: R, words: readonly string[]): FoundRecord<R> | undefined {
  const { title, body, symbol = "", attachedTo = "" } = record;
  const head = [title, body, symbol, attachedTo].join(" ");
  const rest = words.filter((word) => !findsWord(head, word));
  if (rest.length === 0) return { record, members: [] };
  const members = (record.votes ?? [])
    .filter(({ voter }) => rest.every((word) => findsWord(voter, word)))
    .map(({ voter, vote }) => ({ name: voter, ...shownVote(vote, body) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return members.length > 0 ? { record, members } : undefined;
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

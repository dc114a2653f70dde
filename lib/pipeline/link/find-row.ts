import type { VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { NICKNAMES } from "#lib/pipeline/link/nicknames.data";

export type Row = RollCall["votes"][number];

type Voter = Pick<VoteFact, "voter" | "voterKind" | "iso3">;

/**
 * The row of a roll call that is about a voter: by country code, else by name. A person is also found by the surname
 * that the record gives alone, or by another form of the first name, but only when one row fits.
 *
 * @example findRow(house, "Jared Golden") // the row "Golden"
 * @example findRow(senate, "Chuck Schumer") // the row "Charles Schumer"
 * @example findRow(senate, "Mark Scott") // nothing: neither "Rick Scott" nor "Tim Scott"
 */
export function findRow({ votes }: RollCall, voter: Voter): Row | undefined {
  const rows = namedRows(votes);
  const whole = folded(voter.voter);
  const exact = rows.find(({ row, whole: name }) =>
    row.iso3 !== undefined && voter.iso3 !== undefined ? row.iso3 === voter.iso3 : name === whole,
  );
  if (exact !== undefined || voter.voterKind !== "person") return exact?.row;
  const words = whole.split(" ");
  const fitting = rows.filter(({ row, name }) => row.iso3 === undefined && fits(name, words));
  return fitting.length === 1 ? fitting[0]?.row : undefined;
}

/** A row with its name as names are compared: whole, and in its parts. */
interface NamedRow {
  row: Row;
  whole: string;
  name: PersonName;
}

// Every vote of an article is looked for in the same rows, and a file may hold hundreds of roll calls of hundreds.
const read = new WeakMap<readonly Row[], NamedRow[]>();

function namedRows(votes: readonly Row[]): NamedRow[] {
  const known = read.get(votes);
  if (known) return known;
  const surnames = listsSurnames(votes);
  const rows = votes.map((row) => ({ row, whole: folded(row.voter), name: nameOf(row, surnames) }));
  read.set(votes, rows);
  return rows;
}

interface PersonName {
  /** Empty when the record gives none. */
  given: string[];
  /** All words of the surname; of a name in plain order only the last word is sure to be of it. */
  surname: string[];
}

/** Whether most rows give one word: then the record lists surnames, and "Van Drew" is one of them. */
function listsSurnames(votes: readonly Row[]): boolean {
  return 2 * votes.filter(({ voter }) => /^\S+$/.test(withoutPlace(voter))).length > votes.length;
}

/** Records that list surnames tell people of one surname apart by a place in brackets: "Smith (NJ)". */
function withoutPlace(voter: string): string {
  return voter.replace(/\s*\([^)]*\)\s*$/, "");
}

function nameOf({ voter }: Row, surnames: boolean): PersonName {
  const [surname = "", given] = withoutPlace(voter).split(",");
  if (given !== undefined) return { given: folded(given).split(" "), surname: folded(surname).split(" ") };
  const words = folded(surname).split(" ");
  return surnames || words.length === 1
    ? { given: [], surname: words }
    : { given: words.slice(0, 1), surname: words.slice(-1) };
}

/** The rows that name a voter in full, so that the name can stand alone in a question: not "Golden", not "Smith (NJ)". */
export function namedInFull({ votes }: RollCall): Row[] {
  const isPerson = ({ iso3, voter, party }: Row) => iso3 === undefined && voter !== party;
  const surnames = listsSurnames(votes.filter(isPerson));
  return votes.filter((row) => !isPerson(row) || nameOf(row, surnames).given.length > 0);
}

/** "Boyle, Brendan F." → "Brendan F. Boyle"; any other name as it is. */
export function inPlainOrder(voter: string): string {
  const [surname, given] = voter.split(",").map((part) => part.trim());
  return given === undefined ? voter.replace(/\s+/g, " ") : `${given} ${surname}`;
}

/** @param words of the article's name: a surname alone, or first names and surname. */
function fits({ given, surname }: PersonName, words: readonly string[]): boolean {
  const tail = words.slice(-surname.length).join(" ");
  if (tail !== surname.join(" ")) return false;
  const first = words.slice(0, -surname.length);
  if (first.length === 0 || given.length === 0) return true;
  return sameGiven(given[0] ?? "", first[0] ?? "");
}

function sameGiven(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  return NICKNAMES.some((family) => family.has(a) && family.has(b));
}

function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

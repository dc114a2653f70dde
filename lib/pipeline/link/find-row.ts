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
  const exact = votes.find((row) => sameVoter(row, voter));
  if (exact !== undefined || voter.voterKind !== "person") return exact;
  const words = folded(voter.voter).split(" ");
  const surnames = listsSurnames(votes);
  const fitting = votes.filter((row) => row.iso3 === undefined && fits(nameOf(row, surnames), words));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function sameVoter(row: Row, { voter, iso3 }: Voter): boolean {
  if (row.iso3 !== undefined && iso3 !== undefined) return row.iso3 === iso3;
  return folded(row.voter) === folded(voter);
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
  const people = votes.filter(({ iso3, voter, party }) => iso3 === undefined && voter !== party);
  const surnames = listsSurnames(people);
  return votes.filter((row) => !people.includes(row) || nameOf(row, surnames).given.length > 0);
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

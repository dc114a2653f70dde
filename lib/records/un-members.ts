import { COUNTRIES, OBSERVERS, type Country } from "#lib/pipeline/actors/countries";

/**
 * Names that only official lists of votes use, beside those of `countries.ts`: inverted forms of the United Nations
 * Digital Library and names that states had before. Code | names.
 */
const ON_LISTS = `
BHS|Bahamas (The)
CIV|Cote D Ivoire
COD|Zaire,Congo (Democratic Republic of the)
GMB|Gambia (The),Gambia (Islamic Republic of the),Gambia (Republic of the),Islamic Republic of the Gambia
LAO|Lao
LBY|Socialist People's Libyan Arab Jamahiriya
MKD|TFYR Macedonia
NLD|Netherlands (The)
PRK|Korea (Democratic People's Republic of)
TUR|Türkiye (Republic of)
USA|United States of America (The)
VEN|Venezuela (República Bolivariana de)
`;

/** Since 14 July 2011, when South Sudan joined, the United Nations has the same 193 members. */
const ONE_MEMBERSHIP_SINCE = "2011-07-14";

/** Members of the United Nations, in the order of their names here. */
const MEMBERS: readonly Country[] = COUNTRIES.filter(({ iso3 }) => !OBSERVERS.has(iso3));
const BY_CODE = new Map(MEMBERS.map((member) => [member.iso3, member]));
const BY_NAME = namesOf();

function namesOf(): ReadonlyMap<string, Country> {
  const names = new Map<string, Country>();
  for (const member of MEMBERS) {
    for (const name of [member.name, ...member.aliases]) names.set(keyOf(name), member);
  }
  for (const row of ON_LISTS.trim().split("\n")) {
    const [iso3 = "", list = ""] = row.split("|");
    const member = BY_CODE.get(iso3);
    if (member) for (const name of list.split(",")) names.set(keyOf(name), member);
  }
  return names;
}

/** Letters only, so that capitals, accents, apostrophes, brackets, footnote signs and missing blanks do not matter. */
function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/^\W*the\s+/, "")
    .replace(/[^a-z]+/g, "");
}

/** The member state that a list names: "TÜRKİYE", "Iran (Islamic Republic of)", "COTE D'IVOIRE", "Swaziland". */
export function memberNamed(name: string): Country | undefined {
  return BY_NAME.get(keyOf(name));
}

/** The member state of a code, as the United Nations Digital Library uses them. */
export function memberOfCode(iso3: string): Country | undefined {
  return BY_CODE.get(iso3);
}

/** All members on a day, or `undefined` when the membership was another then. */
export function membersOn(date: string): readonly Country[] | undefined {
  return date >= ONE_MEMBERSHIP_SINCE ? MEMBERS : undefined;
}

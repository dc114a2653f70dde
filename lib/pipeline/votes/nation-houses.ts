/** The names of one nation's houses, by the words a text uses for them: `*Senate`, `*House`, `*Parliament`, `*Commons`. */
export type NationHouses = Readonly<Record<string, string>>;

interface Nation {
  iso3: string;
  /** Cities its reports are datelined from. */
  cities: readonly string[];
  /** How it is called before a house: "the French Senate", "Italy's Senate". */
  called: readonly string[];
  names: NationHouses;
}

/** Nations with a house that other nations have too. Source: the parliaments' own names in English. */
const NATIONS: readonly Nation[] = [
  { iso3: "USA", cities: ["Washington"], called: ["U.S.", "US", "American"], names: { "*Senate": "US Senate", "*House": "US House of Representatives", "*Parliament": "Parliament" } },
  { iso3: "GBR", cities: ["London"], called: ["British", "UK", "Britain"], names: { "*Commons": "House of Commons", "*House": "House of Commons", "*Parliament": "UK Parliament" } },
  { iso3: "CAN", cities: ["Ottawa"], called: ["Canadian", "Canada"], names: { "*Commons": "House of Commons of Canada", "*Senate": "Senate of Canada", "*House": "House of Commons of Canada", "*Parliament": "Parliament of Canada" } },
  { iso3: "AUS", cities: ["Canberra"], called: ["Australian", "Australia"], names: { "*Senate": "Australian Senate", "*House": "Australian House of Representatives", "*Parliament": "Parliament of Australia" } },
  { iso3: "IRL", cities: ["Dublin"], called: ["Irish", "Ireland"], names: { "*House": "Dáil Éireann", "*Senate": "Seanad Éireann", "*Parliament": "Oireachtas" } },
  { iso3: "NGA", cities: ["Abuja"], called: ["Nigerian", "Nigeria"], names: { "*Senate": "Nigerian Senate", "*House": "Nigerian House of Representatives", "*Parliament": "National Assembly of Nigeria" } },
  { iso3: "KEN", cities: ["Nairobi"], called: ["Kenyan", "Kenya"], names: { "*Senate": "Senate of Kenya", "*House": "National Assembly", "*Parliament": "Parliament of Kenya" } },
  { iso3: "PAK", cities: ["Islamabad"], called: ["Pakistani", "Pakistan"], names: { "*Senate": "Senate of Pakistan", "*House": "National Assembly", "*Parliament": "Parliament of Pakistan" } },
  { iso3: "PHL", cities: ["Manila"], called: ["Philippine", "Philippines"], names: { "*Senate": "Philippine Senate", "*House": "Philippine House of Representatives" } },
  { iso3: "JPN", cities: ["Tokyo"], called: ["Japanese", "Japan"], names: { "*House": "House of Representatives", "*Parliament": "National Diet of Japan" } },
  { iso3: "FRA", cities: ["Paris"], called: ["French", "France"], names: { "*Senate": "French Senate", "*House": "National Assembly", "*Parliament": "French Parliament" } },
  { iso3: "ITA", cities: ["Rome"], called: ["Italian", "Italy"], names: { "*Senate": "Italian Senate", "*House": "Chamber of Deputies", "*Parliament": "Italian Parliament" } },
  { iso3: "ESP", cities: ["Madrid"], called: ["Spanish", "Spain"], names: { "*Senate": "Spanish Senate", "*House": "Congress of Deputies", "*Parliament": "Spanish Parliament" } },
  { iso3: "POL", cities: ["Warsaw"], called: ["Polish", "Poland"], names: { "*Senate": "Polish Senate", "*House": "Sejm", "*Parliament": "Polish Parliament" } },
  { iso3: "CZE", cities: ["Prague"], called: ["Czech", "Czech Republic"], names: { "*Senate": "Czech Senate", "*House": "Chamber of Deputies", "*Parliament": "Czech Parliament" } },
  { iso3: "ROU", cities: ["Bucharest"], called: ["Romanian", "Romania"], names: { "*Senate": "Romanian Senate", "*House": "Chamber of Deputies", "*Parliament": "Romanian Parliament" } },
  { iso3: "NLD", cities: ["The Hague", "Amsterdam"], called: ["Dutch", "Netherlands"], names: { "*Senate": "Dutch Senate", "*House": "Dutch House of Representatives", "*Parliament": "Dutch Parliament" } },
  { iso3: "ARG", cities: ["Buenos Aires"], called: ["Argentine", "Argentinian", "Argentina"], names: { "*Senate": "Argentine Senate", "*House": "Chamber of Deputies", "*Parliament": "Argentine Congress" } },
  { iso3: "BRA", cities: ["Brasilia"], called: ["Brazilian", "Brazil"], names: { "*Senate": "Brazilian Senate", "*House": "Chamber of Deputies", "*Parliament": "Brazilian Congress" } },
  { iso3: "MEX", cities: ["Mexico City"], called: ["Mexican", "Mexico"], names: { "*Senate": "Mexican Senate", "*House": "Chamber of Deputies", "*Parliament": "Mexican Congress" } },
  { iso3: "CHL", cities: ["Santiago"], called: ["Chilean", "Chile"], names: { "*Senate": "Chilean Senate", "*House": "Chamber of Deputies", "*Parliament": "Chilean Congress" } },
  { iso3: "COL", cities: ["Bogota", "Bogotá"], called: ["Colombian", "Colombia"], names: { "*Senate": "Colombian Senate", "*House": "Colombian House of Representatives", "*Parliament": "Colombian Congress" } },
]; // prettier-ignore

/** Parties with their states, or both parties: a report from the Congress, whatever countries it speaks of. */
const CONGRESS =
  /\b[RD]-(?:\p{Lu}|[A-Z][a-z]+\.)|\bU\.S\. (?:Senate|House)\b|\b(?:Republicans?\b[\s\S]*\bDemocrats?|Democrats?\b[\s\S]*\bRepublicans?)\b/u;

const CHAMBER = "(?:Senate|senate|senators?|[Pp]arliament|House of \\p{Lu}|lower house|upper house)\\b";

/**
 * Whose houses a text means by its dateline, else by the one nation whose house it names.
 *
 * @returns undefined where neither tells.
 * @example "PARIS (Wire) - The Senate approved …" // the French Senate
 * @example "Italy's Senate met. … The Senate then approved …" // the Italian Senate
 */
export function nationHouses(text: string): NationHouses | undefined {
  const dateline = datelineOf(text);
  if (dateline) return dateline.names;
  if (CONGRESS.test(text)) return undefined;
  const named = NATIONS.filter(({ called }) =>
    new RegExp(`\\b(?:${called.join("|").replaceAll(".", "\\.")})(?:['’]s)? ${CHAMBER}`, "u").test(text),
  );
  return named.length === 1 ? named[0]?.names : undefined;
}

/** A nation's houses, for a house that has the nation's name before it: "the | French | Senate". */
export function housesOfNation(iso3: string): NationHouses | undefined {
  return NATIONS.find((nation) => nation.iso3 === iso3)?.names;
}

function datelineOf(text: string): Nation | undefined {
  return NATIONS.find(({ cities }) =>
    cities.some((city) =>
      new RegExp(
        `^\\s*(?:${city.toUpperCase()}(?=[,(:\\s—–-])|${city}(?:,[^.\\n]{0,24})? ?(?:\\([^)\\n]*\\) ?)?[:—–])`,
        "m",
      ).test(text),
    ),
  );
}

/** Parliaments in which each house calls itself the House. A house stands first by its name, then by its members. */
const EACH_THE_HOUSE: readonly { parliament: string; lower: [string, RegExp]; upper: [string, RegExp] }[] = [
  { parliament: "Parliament of India", lower: ["Lok Sabha", /\bLok Sabha\b/], upper: ["Rajya Sabha", /\bRajya Sabha\b/] },
  { parliament: "UK Parliament", lower: ["House of Commons", /\b(?:Commons|MPs?)\b/], upper: ["House of Lords", /\b(?:House of|the) Lords\b|^Lords\b/im] },
  { parliament: "Oireachtas", lower: ["Dáil Éireann", /\b(?:D[áa]il|TDs?)(?!\p{L})/u], upper: ["Seanad Éireann", /\bSeanad\b/] },
]; // prettier-ignore

/**
 * What "the House" is where each of two houses calls itself so: the one house that a text names, or the parliament
 * where it names both, and then the house the report is in tells (see `HouseTrail`).
 *
 * @returns undefined where the text names no upper house of such a parliament, nor the Lok Sabha.
 */
export function ownHouse(text: string): NationHouses | undefined {
  for (const { parliament, lower, upper } of EACH_THE_HOUSE) {
    const [inLower, inUpper] = [lower, upper].map(([, shows]) => shows.test(text));
    // The Commons of Canada, and a Dáil alone, are found by other signs.
    if (!inUpper && parliament !== "Parliament of India") continue;
    if (!inUpper && !inLower) continue;
    const house = inLower && inUpper ? parliament : inUpper ? upper[0] : lower[0];
    return { "*House": house, "*Parliament": parliament };
  }
  return undefined;
}

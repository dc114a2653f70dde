interface UsParty {
  /** As a word beside a name and before a noun: `Democratic`. */
  name: string;
  /** As beside a senator's name: `D`. */
  letters: string;
}

const PARTIES: readonly (UsParty & { written: readonly string[] })[] = [
  { name: "Democratic", letters: "D", written: ["D", "Dem", "Democrat", "Democratic", "Democrats"] },
  { name: "Republican", letters: "R", written: ["R", "Rep", "Republican", "Republicans"] },
  { name: "Independent", letters: "I", written: ["I", "Ind", "Independent", "Independents"] },
  { name: "Independent Democrat", letters: "ID", written: ["ID", "Independent Democrat"] },
];

const BY_WRITING = new Map(PARTIES.flatMap((party) => party.written.map((each) => [each, party] as const)));

/**
 * A party of the United States, whichever way a record of the Congress writes it: its files give letters, words or
 * both. Undefined for any other.
 *
 * @example usParty("D") // { name: "Democratic", letters: "D" }
 */
export function usParty(written: string): UsParty | undefined {
  return BY_WRITING.get(written.trim().replace(/\.$/, ""));
}

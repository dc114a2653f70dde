type Chamber = "upper" | "lower";

/** Titles that only the members of one house bear. "MP" is none: both houses of some parliaments have them. */
const TITLES: readonly (readonly [chamber: Chamber, title: RegExp])[] = [
  ["upper", /\b(?:Sens?\.|Senators?|Lord|Lady|Baroness|Viscount|Earl)(?= (?:of )?\p{Lu})/u],
  ["lower", /\b(?:Reps?\.|Representatives?|Congress(?:wo)?man|Delegates?)(?= \p{Lu})|\bTDs?\b/u],
];

const HOUSES: readonly (readonly [chamber: Chamber, name: RegExp])[] = [
  ["upper", /Senate|Seanad|House of Lords|Rajya Sabha|Bundesrat/],
  [
    "lower",
    /House of (?:Representatives|Commons|Delegates)|National Assembly|State Assembly|Dáil|Lok Sabha|Bundestag/,
  ],
];

function chamberOf(text: string, signs: typeof TITLES): Chamber | undefined {
  const found = new Set(signs.filter(([, sign]) => sign.test(text)).map(([chamber]) => chamber));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * Whether the members a sentence names by their titles sit in a house; undefined where no title or house tells.
 *
 * @example sitsIn("Reps. Hall and Lund voted no", "Kansas Senate") // false
 */
export function sitsIn(sentence: string, house: string | undefined): boolean | undefined {
  const title = chamberOf(sentence, TITLES);
  const chamber = chamberOf(house ?? "", HOUSES);
  return title === undefined || chamber === undefined ? undefined : title === chamber;
}

import { NAMES } from "#lib/pipeline/votes/body-names";
import { stateHouses } from "#lib/pipeline/votes/state-houses";

/** Councils and boards, longest names first: "Board of Supervisors", "City Council". */
const LOCAL = NAMES.filter(([, , sort]) => sort === "local").map(([, name]) => name);
/** Capitalised words that stand before a council and are no place. */
const NO_PLACE =
  /^(?:The|A|An|In|At|On|By|But|And|When|After|Before|As|If|Since|While|Split|Divided|Democratic|Republican|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Local|Our|Their|Its|This|That|Former|Senior|New City)$/;
/** The federal houses, however they are called: then a state's house is not the only one a text can mean. */
const FEDERAL = /\b(?:(?:U\.S\.|US) (?:House|Senate)|Congress(?!ional district)|Capitol Hill)\b/;
/** States and territories of a federation whose parliaments are called by their name alone. */
const STATE_PARLIAMENT =
  /\b(Queensland|Victorian|New South Wales|NSW|South Australian|Western Australian|Tasmanian|ACT|Northern Territory) (?:state )?[Pp]arliament\b/g;

/**
 * What a text calls houses that are not a nation's: a council by its town, a chamber of an American state by its
 * state, where the text names one only.
 *
 * @example localHouses("The Riverton City Council met. The City Council voted 5-4.") // { "City Council": "Riverton City Council" }
 * @example localHouses("The Kansas House voted. The Senate followed.") // "*Senate" → "Kansas Senate"
 */
export function localHouses(text: string): Record<string, string> {
  const names: Record<string, string> = {};
  for (const council of LOCAL) {
    const places = placesBefore(text, council);
    if (places.size === 1) names[council] = `${[...places].join("")} ${council}`;
  }
  if (!FEDERAL.test(text)) Object.assign(names, stateHouses(text));
  const parliaments = new Set([...text.matchAll(STATE_PARLIAMENT)].map(([, place = ""]) => place));
  if (parliaments.size === 1) {
    const name = `${[...parliaments].join("")} Parliament`;
    Object.assign(names, { "*Parliament": name, "*House": name });
  }
  return names;
}

/** The towns and counties that stand before a council's name; the last capitalised words before it. */
function placesBefore(text: string, council: string): Set<string> {
  if (!text.includes(council)) return new Set();
  const named = new RegExp(`((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3})${council}\\b`, "gu");
  const places = [...text.matchAll(named)].map(([, words = ""]) => {
    const all = words.trim().split(" ");
    const first = all.findLastIndex((word) => NO_PLACE.test(word)) + 1;
    return all.slice(first).join(" ");
  });
  return new Set(places.filter((place) => place !== ""));
}

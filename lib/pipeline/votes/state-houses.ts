/**
 * The American states with the capitals that datelines name and, where it is no House of Representatives, the lower
 * house. Source: the legislatures' own names.
 */
const STATES: readonly (readonly [state: string, capital: string, lower?: string])[] = [
  ["Alabama", "Montgomery"], ["Alaska", "Juneau"], ["Arizona", "Phoenix"], ["Arkansas", "Little Rock"],
  ["California", "Sacramento", "California State Assembly"], ["Colorado", "Denver"], ["Connecticut", "Hartford"],
  ["Delaware", "Dover"], ["Florida", "Tallahassee"], ["Georgia", "Atlanta"], ["Hawaii", "Honolulu"], ["Idaho", "Boise"],
  ["Illinois", "Springfield"], ["Indiana", "Indianapolis"], ["Iowa", "Des Moines"], ["Kansas", "Topeka"],
  ["Kentucky", "Frankfort"], ["Louisiana", "Baton Rouge"], ["Maine", "Augusta"],
  ["Maryland", "Annapolis", "Maryland House of Delegates"], ["Massachusetts", "Boston"], ["Michigan", "Lansing"],
  ["Minnesota", "St. Paul"], ["Mississippi", "Jackson"], ["Missouri", "Jefferson City"], ["Montana", "Helena"],
  ["Nebraska", "Lincoln"], ["Nevada", "Carson City", "Nevada Assembly"], ["New Hampshire", "Concord"],
  ["New Jersey", "Trenton", "New Jersey General Assembly"], ["New Mexico", "Santa Fe"],
  ["New York", "Albany", "New York State Assembly"], ["North Carolina", "Raleigh"], ["North Dakota", "Bismarck"],
  ["Ohio", "Columbus"], ["Oklahoma", "Oklahoma City"], ["Oregon", "Salem"], ["Pennsylvania", "Harrisburg"],
  ["Rhode Island", "Providence"], ["South Carolina", "Columbia"], ["South Dakota", "Pierre"],
  ["Tennessee", "Nashville"], ["Texas", "Austin"], ["Utah", "Salt Lake City"], ["Vermont", "Montpelier"],
  ["Virginia", "Richmond", "Virginia House of Delegates"], ["Washington", "Olympia"],
  ["West Virginia", "Charleston", "West Virginia House of Delegates"], ["Wisconsin", "Madison", "Wisconsin State Assembly"],
  ["Wyoming", "Cheyenne"],
]; // prettier-ignore

const NAMED = new RegExp(
  `\\b(${STATES.map(([state]) => state).join("|")}) (?:state )?(?:House|Senate|Assembly|Legislature|Statehouse|General Assembly|Capitol|lawmakers|legislators|legislature|senators?|statehouse)\\b`,
  "gi",
);

/** The lower house of a state: "Kansas House of Representatives", "Virginia House of Delegates". */
export function lowerHouse(state: string): string {
  return STATES.find(([name]) => name === state)?.[2] ?? `${state} House of Representatives`;
}

/**
 * What "the House" and "the Senate" are in a report from one American state.
 *
 * @returns undefined where the text names several states' houses.
 * @example "TOPEKA, Kan. - The House on Thursday passed …" // the Kansas House of Representatives
 */
export function stateHouses(text: string): Readonly<Record<string, string>> | undefined {
  const found = new Set([...text.matchAll(NAMED)].map(([, name]) => stateNamed(name ?? "")));
  const dateline = /^\s*([A-Z][A-Z. ]+[A-Z])(?=[,(\s—–-])/m.exec(text)?.[1]?.trim();
  const capital = STATES.find(([, city]) => city.toUpperCase() === dateline)?.[0];
  if (capital !== undefined) found.add(capital);
  const [state] = found;
  if (state === undefined || found.size > 1) return undefined;
  const lower = lowerHouse(state);
  return {
    "*Senate": `${state} Senate`,
    "*House": lower,
    ...(lower.endsWith("Assembly") && { "*Assembly": lower }),
  };
}

/** A state by its name in any letters: "west virginia" → "West Virginia". */
function stateNamed(name: string): string {
  return STATES.find(([state]) => state.toLowerCase() === name.toLowerCase())?.[0] ?? name;
}

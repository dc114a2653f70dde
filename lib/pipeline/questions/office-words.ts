import { LOADED_WORDS } from "#lib/pipeline/questions/loaded-words.data";

const SHORT_FORMS: readonly [short: RegExp, full: string][] = [
  [/\bSens?\.(?=\s|$)/g, "Senator"],
  [/\bReps?\.(?=\s|$)/g, "Representative"],
  [/\bGov\.(?=\s|$)/g, "Governor"],
  [/\bLt\.(?=\s|$)/g, "Lieutenant"],
  [/\bGen\.(?=\s|$)/g, "General"],
  [/\bProf\.(?=\s|$)/g, "Professor"],
  // "Democrat Governor": the party's adjective
  [/\bDemocrat(?=\s\p{Lu})/gu, "Democratic"],
];
/** Words for where or with whom somebody stands, not for an office. */
const STANCE =
  /\b(?:critic|supporter|opponent|ally|foe|rival|loyalist|firebrand|hardliner|sceptic|skeptic|champion|rebel|backer|fan|fellow|colleague|veteran)\b/i;

/** Words for where a party stands, in the article's judgement; a party's own name has capitals. */
const IDEOLOGY =
  /\b(?:(?:far|hard|extreme|ultra|alt|centre|center)-(?:right|left)|(?:right|left)-?wing|populist|nationalist|separatist|socialist|ultranationalist)\s+/g;

/**
 * An office as a question shows it: short forms written out, and nothing that judges.
 *
 * @example officeWords("New York Sen.") // "New York Senator"
 * @example officeWords("leader of the far-right Front National") // "leader of the Front National"
 * @example officeWords("vocal Trump critic") // undefined
 */
export function officeWords(role: string | undefined): string | undefined {
  if (role === undefined || STANCE.test(role)) return undefined;
  const words = role.toLowerCase().match(/[a-z-]+/g) ?? [];
  if (words.some((word) => LOADED_WORDS.has(word))) return undefined;
  return writtenOut(role.replace(IDEOLOGY, ""));
}

/**
 * Short forms of titles written out.
 *
 * @example writtenOut("Gov. Laura Brandt's veto") // "Governor Laura Brandt's veto"
 */
export function writtenOut(text: string): string {
  return SHORT_FORMS.reduce((plain, [short, full]) => plain.replace(short, full), text);
}

import { LOADED_WORDS } from "#lib/pipeline/questions/loaded-words.data";

const LONGEST_NAME = 11;
const LONGEST_TITLE = 12;
/** "the draft resolution “Advancing peace”": a title is taken whole or not at all. */
const TITLE_BEHIND = /\s+“[^”]+”$/;
/** "… by 93 votes to 18", "… by a": the numbers of the vote are no part of the name. */
const NUMBERS_BEHIND = /\s+(?:by|with|after)\s+(?:a|an|\d.*|(?:a|an) (?:vote|margin|majority).*)$/i;
/** "… that would delay the law": a clause is no part of the name either. */
const CLAUSE_BEHIND = /,?\s+(?:that|which|who|would|sending|saying)(?:\s.*)?$/i;
/** "… condemning the attack": what a text blames or praises is told in its own words, not in ours. */
const JUDGEMENT_BEHIND =
  /,?\s+(?:condemning|denouncing|deploring|rebuking|criticis\w+|criticiz\w+|blaming|blasting|slamming|praising|hailing|welcoming|accusing)\b.*$/i;
/** "a resolution of its own to the Council": whose own it is can't be seen in a question. */
const OWN_BEHIND = /\s+of (?:its|their|his|her) own\b.*$/i;
/** "resolution ES-10/21 calling for a truce": the number is enough. */
const NUMBERED = /^((?:the )?(?:resolution|amendment|motion|bill|H\.R\.|S\.) ?(?:\S*\d\S*))\s.*$/i;
/** "… calling for a truce", "… on Illegal Actions", "… to raise taxes": what the text is about. */
const ABOUT = /\s+(?:on|about|to|for|against|calling|\p{Ll}+ing)\s.*$/u;
/** "the similar motion", "Thursday's motion": words that point at something outside the question. */
const POINTING =
  /^(?:similar|same|earlier|previous|latest|shorter|longer|recent|new|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s|today['’]s|yesterday['’]s)$/i;
const DETERMINER = /^(?:an?|the|its|their|his|her|this|that) /i;
/** "Boris Johnson's plan", "Ukraine's resolution": whose it is stands in the place of "the". */
const POSSESSIVE = /^(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*['’]s?\s/u;
/** "resolution 2774", "A/RES/ES-11/7", "H.R. 4": needs no "the". */
const SELF_STANDING =
  /^(?:(?:resolution|amendment|motion|article|bill|protocol|decision) ?\S*\d|(?:H\.?R\.?|S\.?) ?\d|[A-Z]\/)/i;
/** Kinds of text in the middle of a title: "UN General Assembly Resolution on …". */
const KIND = /(?<=\S\s)(?:Resolution|Motion|Amendment|Bill)(?=\s(?:on|to|of|for)\b)/;
const LONE_KIND = /^(?:Draft )?(?:Resolution|Motion|Amendment|Bill|Proposal|Decision)$/;

/**
 * A motion's label as a stem can use it: neutral words, without what only points somewhere, with "the" where English
 * wants it.
 *
 * @example "a robust resolution on Ukraine" → "the resolution on Ukraine"
 * @returns undefined when nothing short and neutral is left.
 */
export function labelForStem(label: string): string | undefined {
  const title = TITLE_BEHIND.exec(label)?.[0] ?? "";
  const cut = [NUMBERS_BEHIND, CLAUSE_BEHIND, JUDGEMENT_BEHIND, OWN_BEHIND].reduce(
    (text, behind) => text.replace(behind, ""),
    label.slice(0, label.length - title.length).trim(),
  );
  const plain = cut.replace(NUMBERED, "$1");
  const about = ABOUT.exec(plain)?.[0] ?? "";
  const tooLong = plain.split(/\s+/).length > LONGEST_NAME;
  const kept =
    about !== "" && (tooLong || about.split(/\s+/).some(judges)) ? plain.replace(ABOUT, "") : plain;
  const words = kept.split(/\s+/).filter((word) => !judges(word) && !POINTING.test(word));
  if (words.length === 0 || words.length > LONGEST_NAME) return undefined;
  if (title.split(/\s+/).length > LONGEST_TITLE) return undefined;
  return `${withArticle(words.join(" "))}${title}`;
}

function withArticle(words: string): string {
  const text = words.replace(DETERMINER, "").replace(KIND, (noun) => noun.toLowerCase());
  if (SELF_STANDING.test(text)) {
    return text.replace(/^(?:Resolution|Amendment|Motion|Decision)\b/, (noun) => noun.toLowerCase());
  }
  if (POSSESSIVE.test(text)) return text;
  return `the ${text.replace(LONE_KIND, (noun) => noun.toLowerCase())}`;
}

function judges(word: string): boolean {
  return LOADED_WORDS.has(word.toLowerCase().replace(/[^a-z-]/g, ""));
}

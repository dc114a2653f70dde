import { writtenOut } from "#lib/pipeline/questions/office-words";
import { LOADED_WORDS } from "#lib/pipeline/questions/loaded-words.data";

const LONGEST_NAME = 18;
const LONGEST_TITLE = 12;
/** "the draft resolution “Advancing peace”": a title is taken whole or not at all. */
const TITLE_BEHIND = /\s+“[^”]+”$/;
/** "… by 93 votes to 18", "… by a": the numbers of the vote are no part of the name. */
const NUMBERS_BEHIND = /\s+(?:by|with|after)\s+(?:a|an|\d.*|(?:a|an) (?:vote|margin|majority).*)$/i;
/** "… which went to the court": a clause is no part of the name either, but for what the text would do. */
const CLAUSE_BEHIND = /,?\s+(?:that(?! would\b)|which|who|(?<!that )would|sending|saying)(?:\s.*)?$/i;
/** "… condemning the attack": what a text blames or praises is told in its own words; ours say what it is on. */
const JUDGEMENT_BEHIND =
  /,?\s+(?:condemning|denouncing|deploring|rebuking|criticis\w+|criticiz\w+|blaming|blasting|slamming|praising|hailing|welcoming|accusing)\b\s*(.*)$/i;
/** Nouns that are themselves the charge. */
const CHARGE =
  /\b(?:aggression|genocid\w*|atrocit\w*|apartheid|terror\w*|massacres?|crimes?|brutality|abuses?|repression|regime|coup)\b/i;
const LONGEST_MATTER = 7;
/** "a resolution of its own to the Council": whose own it is can't be seen in a question. */
const OWN_BEHIND = /\s+of (?:its|their|his|her) own\b.*$/i;
/** "… calling for a truce", "… on Illegal Actions", "… to raise taxes": what the text is about. */
const ABOUT = /\s+(?:on|about|to|for|against|calling|\p{Ll}+ing)\s.*$/u;
/** "the similar motion", "Thursday's motion": words that point at something outside the question. */
/** "last November's resolution", "the resolution on the same subject": another motion than this report's. */
const ELSEWHERE =
  /^(?:(?:last|this|next)\s\S+['’]s\s|(?:\d{4}|\p{Lu}\p{Ll}+ \d{4})['’]s\s)|\bon the (?:same )?(?:subject|matter|issue|topic)\b/iu;
const POINTING =
  /^(?:similar|same|earlier|previous|latest|shorter|longer|recent|new|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s|today['’]s|yesterday['’]s)$/i;
const DETERMINER = /^(?:an?|the|its|their|his|her|this|that) /i;
/** "Boris Johnson's plan", "Ukraine's resolution": whose it is stands in the place of "the". */
const POSSESSIVE = /^(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*['’]s?\s/u;
/** "the Government's bill": an office that owns takes its article. */
const OFFICE_OWNS = /^(?:Government|Cabinet|Opposition|Council|President|Minister)['’]s\s/;
/** "resolution 2774", "A/RES/ES-11/7", "H.R. 4": needs no "the". */
const SELF_STANDING =
  /^(?:(?:resolution|amendment|motion|article|bill|protocol|decision|(?:operative |preambular )?paragraph|clause|section|(?:House|Senate|Assembly) (?:Bill|File)) ?\S*\d|(?:H\.?R\.?|S\.?) ?\d|[A-Z]\/)/i;
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
  if (ELSEWHERE.test(label)) return undefined;
  const title = TITLE_BEHIND.exec(label)?.[0] ?? "";
  const plainly = label
    .replace(/\bthat call(?:s|ed) for\b/, "calling for")
    .replace(/\bthat demand(?:s|ed)\b/, "demanding")
    .replace(/\bkill(?: off)?\b/, "stop");
  const told = [NUMBERS_BEHIND, CLAUSE_BEHIND, OWN_BEHIND].reduce(
    (text, behind) => text.replace(behind, ""),
    plainly.slice(0, plainly.length - title.length).trim(),
  );
  const cut = told.replace(JUDGEMENT_BEHIND, (_, matter: string) => onMatter(matter));
  const plain = shortened(cut);
  const about = ABOUT.exec(plain)?.[0] ?? "";
  const kept = about.split(/\s+/).some(judges) ? plain.replace(ABOUT, "") : plain;
  const words = kept.split(/\s+/).filter((word) => !judges(word) && !POINTING.test(word));
  if (words.length === 0 || words.length > LONGEST_NAME) return undefined;
  if (title.split(/\s+/).length > LONGEST_TITLE) return undefined;
  return `${withArticle(writtenOut(words.join(" ")))}${title}`;
}

/** What a text does besides judging: "… and reaffirming the borders of Ukraine". */
const FURTHER =
  /\s+and\s+((?:affirming|reaffirming|calling|demanding|urging|supporting|asking|requesting)\b.+)$/u;

/**
 * "condemning | the attack |" → " on the attack"; where the matter is long, or a charge itself, what the text does
 * besides, or nothing.
 */
function onMatter(matter: string): string {
  const further = FURTHER.exec(matter)?.[1];
  const [first = ""] = matter.split(/,|\s+(?:and|as|while|but)\s+\p{Ll}+ing\b/u);
  const words = first.trim().split(/\s+/);
  const isPlain =
    first !== "" && words.length <= LONGEST_MATTER && !CHARGE.test(first) && !words.some(judges);
  if (isPlain) return ` on ${first.trim()}`;
  return further === undefined || CHARGE.test(further) ? "" : ` ${further}`;
}

/** Prepositions before which a long name can end. */
const BREAK =
  /\s(?:over|in|at|with|by|before|after|until|during|from|under|through|amid|since|unless|while|if|for|as)\s/gi;

/** A name that is too long, without its last phrases; what it is about stays. */
function shortened(name: string): string {
  let text = name;
  while (text.split(/\s+/).length > LONGEST_NAME) {
    const last = [...text.matchAll(BREAK)].at(-1)?.index;
    if (last === undefined || text.slice(0, last).split(/\s+/).length < 4) break;
    text = text.slice(0, last);
  }
  return text;
}

function withArticle(words: string): string {
  const text = words.replace(DETERMINER, "").replace(KIND, (noun) => noun.toLowerCase());
  if (SELF_STANDING.test(text)) {
    return text.replace(/^(?:Resolution|Amendment|Motion|Decision)\b/, (noun) => noun.toLowerCase());
  }
  if (POSSESSIVE.test(text) && !OFFICE_OWNS.test(text)) return text;
  return `the ${text.replace(LONE_KIND, (noun) => noun.toLowerCase())}`;
}

function judges(word: string): boolean {
  return LOADED_WORDS.has(word.toLowerCase().replace(/[^a-z-]/g, ""));
}

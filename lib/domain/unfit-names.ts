/**
 * Names nobody may take on a board. Our own short list, kept to what can hardly mean anything else: it stops the
 * plainest cases and cannot do more. Whole words only, never parts of words, so that Dickinson, Harshit and
 * Scunthorpe keep their names.
 */

/** Names that would pass for the site or its staff. */
const RESERVED = [
  "admin",
  "administrator",
  "moderator",
  "ontherecord",
  "official",
  "owner",
  "root",
  "staff",
  "support",
  "system",
  "webmaster",
  "you",
];

const ABUSE = [
  "arsehole",
  "asshole",
  "bitch",
  "blyat",
  "chink",
  "cunt",
  "dick",
  "fag",
  "faggot",
  "fuck",
  "fucker",
  "fucking",
  "gook",
  "heil",
  "hitler",
  "kike",
  "kkk",
  "kys",
  "nazi",
  "nazis",
  "nigga",
  "nigger",
  "paki",
  "pedo",
  "penis",
  "pidor",
  "porn",
  "rape",
  "rapist",
  "retard",
  "shit",
  "siegheil",
  "slut",
  "spic",
  "tranny",
  "whore",
  "wetback",
  "хуй",
  "блять",
  "пидор",
];

const FIGURES_AS_LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const reserved = new Set(RESERVED);
const abuse = new Set(ABUSE);

/**
 * Whether a tidy name is reserved or plainly abusive.
 *
 * @example isUnfitName("h1tler") // true: figures stand for letters
 * @example isUnfitName("f.u.c.k") // true: single letters are read together
 * @example isUnfitName("Emily Dickinson") // false: whole words only
 */
export function isUnfitName(name: string): boolean {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const read = [...plain].map((sign) => FIGURES_AS_LETTERS[sign] ?? sign).join("");
  const words = read.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const together = words.join("");
  if (reserved.has(together)) return true;
  const spelledOut = words.every((word) => [...word].length === 1);
  return (
    words.some((word) => abuse.has(word)) || (spelledOut && abuse.has(together)) || name.includes("1488")
  );
}

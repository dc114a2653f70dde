import { z } from "zod";
import { isUnfitName } from "#lib/domain/unfit-names";

/** Bounds in graphemes: what a person would count as one sign, a family emoji included. */
export const NAME_MIN = 2;
export const NAME_MAX = 24;
/** UTF-16 units a stored name may take; 24 graphemes of ordinary writing need far fewer. */
export const NAME_MAX_UNITS = 96;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Number of signs a person sees. */
export function graphemeLength(text: string): number {
  return [...graphemes.segment(text)].length;
}

// A zero-width joiner is right inside an emoji family and in scripts that join letters, and a trick anywhere else.
const JOINED =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])[\u200C\u200D](?=\p{L})|(?<=[\p{Extended_Pictographic}\d#*])\uFE0F/gu;
// Controls, bidi overrides, zero-width and other invisible signs, private use, unassigned, the blank Braille cell.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const STACKED_MARKS = /\p{Mn}{4,}/u;
// Seven figures or more with nothing but spacing between them.
const TELEPHONE = /\d(?:[ ().+/-]{0,2}\d){6,}/u;
const SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Whether a text holds a sign that cannot be seen or that turns the writing direction. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text.replace(JOINED, ""));
}

/** Compatibility forms made plain (full-width letters, ligatures), runs of space made one. */
function tidy(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/\p{Zs}+/gu, " ")
    .trim();
}

/**
 * A name for the leaderboards, as a person types it; read into its tidy form. Everybody can see it, so what would
 * tell who somebody is (an e-mail or web address, a telephone number) is turned away, as are names that pass for the
 * site itself and the plainest abuse.
 *
 * @example DisplayName.parse("  Ａｍｂｅｒ   Heron ") // "Amber Heron"
 */
export const DisplayName = z
  .string({ error: "Choose a name." })
  .max(400, `At most ${NAME_MAX} letters and signs.`)
  // Invisible signs are looked for before tidying: NFKC would turn some of them into ordinary ones.
  .refine((typed) => !hasInvisible(typed.trim()), "Leave out signs that cannot be seen.")
  .transform(tidy)
  .pipe(
    z
      .string()
      .refine((name) => !hasInvisible(name), "Leave out signs that cannot be seen.")
      .refine((name) => graphemeLength(name) >= NAME_MIN, `At least ${NAME_MIN} letters or signs.`)
      .refine(
        (name) => graphemeLength(name) <= NAME_MAX && name.length <= NAME_MAX_UNITS,
        `At most ${NAME_MAX} letters and signs.`,
      )
      .refine((name) => SOMETHING.test(name), "Use at least one letter or number.")
      .refine((name) => !STACKED_MARKS.test(name), "Use fewer marks above and below one letter.")
      .refine((name) => !/@|:\/\/|\bwww\.|\.(?:com|org|net|edu|gov|io)\b/iu.test(name), {
        error: "Not an address, please: everybody can read this name.",
      })
      .refine((name) => !TELEPHONE.test(name), {
        error: "Not a number that could be a telephone's: everybody can read this name.",
      })
      .refine((name) => !isUnfitName(name), "Choose another name, please."),
  );

// Letters of other scripts that look like Latin ones, and figures that look like letters.
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["aаα", "a"],
    ["bв", "b"],
    ["cсϲ", "c"],
    ["eеε", "e"],
    ["hн", "h"],
    ["il1|ιіӏ", "l"],
    ["jј", "j"],
    ["kкκ", "k"],
    ["mм", "m"],
    ["nη", "n"],
    ["o0оοσ", "o"],
    ["pрρ", "p"],
    ["sѕ5", "s"],
    ["tтτ", "t"],
    ["uυ", "u"],
    ["vν", "v"],
    ["xхχ", "x"],
    ["yуγ", "y"],
  ].flatMap(([signs = "", latin = ""]) => [...signs].map((sign) => [sign, latin])),
);

/**
 * The form in which two names are compared: case, accents, spacing, punctuation and look-alike letters make no
 * difference, so that nobody can pass for somebody else on a board. Never shown.
 *
 * @example foldName("Amber Heron") === foldName("АМВЕR  hèr0n") // true (Cyrillic А, М, В, Е)
 */
export function foldName(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase();
  const folded = [...plain]
    .filter((sign) => /[\p{L}\p{N}|\p{Extended_Pictographic}]/u.test(sign))
    .map((sign) => LOOK_ALIKES[sign] ?? sign)
    .join("");
  return folded || plain;
}

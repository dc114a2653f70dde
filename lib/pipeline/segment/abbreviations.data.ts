/**
 * Abbreviations that keep their full stop. Compiled from the style guides' lists of titles, months, American states
 * and company forms (AP Stylebook, Guardian style guide), lower-cased, without the full stop.
 */

/** A name follows: the full stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt pres supt
  insp det amb atty asst messrs mmes mme mlle st ste mt ft vs v engr barr alh smt adv brig cllr ald rt msgr cpt`.split(
    /\s+/,
  ),
);

/** The full stop ends a sentence only when the next word is one that sentences begin with. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr sr inc corp co ltd plc bros etc al ave blvd dept est approx
  jan feb mar apr jun jul aug sep sept oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo mass mex dak ont alta sask ph.d`.split(/\s+/),
);

/** Abbreviations of a number, only before a digit: `No. 10`, `Res. 2774`. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  "no",
  "nos",
  "res",
  "art",
  "sec",
  "pp",
  "p",
  "fig",
]);

/** Words that are abbreviations only before a capital or digit, because they are also plain words. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mar jun jul dec la ill mo miss mass wash del ore pa ind fr det ft al est co gen rep col v st hon res sec p no art
  fig`.split(/\s+/),
);

/** Words that begin sentences far more often than they continue a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an he she it they we you i his her its their our my this that these those there here but and or so yet in on
  at as if when while after before by for from with without since because although though once until during about
  some many most both one two all no not what who why how where which meanwhile however also still now then earlier
  later last next instead asked according despite under over among since among according even just only such`.split(
    /\s+/,
  ),
);

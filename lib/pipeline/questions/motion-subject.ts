import { contentStems } from "#lib/pipeline/questions/words";

/** Kinds of text and of decision, which name no text by themselves. */
const KINDS =
  "resolution|motion|amendment|bill|draft|text|measure|proposal|plan|deal|package|decision|vote|ballot|division|roll call|" +
  "law|act|legislation|ordinance|minutes|agreement|override|question|item|document|declaration|statement|paper|article|" +
  "regulation|directive";
const KIND = new RegExp(`\\b(?:${KINDS})s?\\b`, "iu");
/** Words that tell one text from another only for a reader who has both before him, and kinds of procedure. */
const FILLERS =
  /^(?:first|second|third|fourth|final|new|own|whole|entire|other|another|rival|competing|alternative|joint|separate|oral|written|short|shorter|long|longer|non-binding|binding|proposed|revised|original|same|subject|matter|issue|different|main|further|cloture|procedural|closure|emergency|substantive|opposition|government|latest|draft|said|that|this|would)$/i;
/** What stands behind the kind of text: what it is about, or who wrote it. */
const TAIL = /\s(?:on|about|to|for|of|that|against|by|over|in|from|\p{Ll}+(?:ing|ed))\s/u;

/** What the name of a motion tells a reader who has no article before him. */
interface Subject {
  /** The kind of text, singular and in lower case: "resolution"; none where the name has none. */
  kind: string | undefined;
  /** Stems of the words that tell it from others of its kind. */
  words: ReadonlySet<string>;
  /** Whether it says more than one thing of the text, or gives its title: "European" alone is no subject. */
  isDetailed: boolean;
}

/**
 * What a name says besides the kind of text.
 *
 * @example subjectOf("the resolution") // no words
 * @example subjectOf("the European amendment") // "European", not detailed
 * @example subjectOf("the bill on school lunches") // "school", "lunches", detailed
 */
export function subjectOf(name: string): Subject {
  const known = SUBJECTS.get(name);
  if (known !== undefined) return known;
  if (SUBJECTS.size >= MOST_KEPT) SUBJECTS.clear();
  const subject = readSubject(name);
  SUBJECTS.set(name, subject);
  return subject;
}

/** What was worked out before: every motion is compared with every other, and every sentence with its motion. */
const SUBJECTS = new Map<string, Subject>();
const MOST_KEPT = 2000;

function readSubject(name: string): Subject {
  const kind = KIND.exec(name)?.[0].toLowerCase().replace(/s$/, "");
  const bare = name.replace(new RegExp(KIND.source, "giu"), " ");
  const telling = bare.split(/\s+/).filter((word) => !FILLERS.test(word.replace(/[^\p{L}-]/gu, "")));
  const letters = telling.filter((word) => /^\p{Lu}{2,}\b/u.test(word)).map((word) => word.toLowerCase());
  const words = new Set([...contentStems(telling.join(" ")), ...letters]);
  return { kind, words, isDetailed: name.includes("“") || words.size >= 2 };
}

/** Whether a name has something behind its kind of text: "the bill | on schools". */
export function hasTail(name: string): boolean {
  const kind = KIND.exec(name);
  return kind !== null && TAIL.test(` ${name.slice(kind.index + kind[0].length)} `);
}

/**
 * Whether a name could be taken for another motion: nothing in it tells the two apart.
 *
 * @example couldMean(subjectOf("the European amendment"), subjectOf("the second European amendment")) // true
 */
export function couldMean(name: Subject, other: Subject): boolean {
  return name.kind === other.kind && [...name.words].every((word) => other.words.has(word));
}

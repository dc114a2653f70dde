import type { ActorKind, Position } from "#lib/domain/fact";
import { capitalised } from "#lib/domain/capitalised";
import { PLAIN_WORDS } from "#lib/pipeline/questions/body-words";

/** Country names that English prose puts an article before. */
const TAKES_THE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Solomon Islands|Marshall Islands|Czech Republic|Dominican Republic|Central African Republic|Republic of |Democratic Republic of |Holy See|State of Palestine)/;
const COLLECTIVE = /\b(?:party|union|alliance|group|bloc|front|league|coalition|movement|nations|states)$/i;
/** Parties known by their letters: "the SNP". */
const ACRONYM = /^[A-Z]{2,5}$/;

/** Parties whose name is a word in capitals, and takes no article. */
const WORD_NAME: ReadonlySet<string> = new Set(["GOOD"]);

/**
 * A voter's name as it stands inside a sentence.
 *
 * @example inSentence("United States", "country") // "the United States"
 * @example inSentence("Republicans", "party") // "the Republicans"
 */
export function inSentence(name: string, kind: ActorKind): string {
  if (/^the /i.test(name)) return `the ${name.slice(4)}`;
  if (kind === "country") return TAKES_THE.test(name) ? `the ${name}` : name;
  if (kind === "person") return name;
  return COLLECTIVE.test(name) ||
    (ACRONYM.test(name) && !WORD_NAME.has(name)) ||
    (kind === "party" && /[a-z]{3}s$/.test(name))
    ? `the ${name}`
    : name;
}

/**
 * "a", "a and b", "a, b and c".
 */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/**
 * What somebody did with a motion, as a predicate in the past tense.
 *
 * @example didOn("abstain", "resolution 2774") // "abstained in the vote on resolution 2774"
 */
export function didOn(position: Position, motion: string, { abstainedOn } = PLAIN_WORDS): string {
  switch (position) {
    case "for":
      return `voted for ${motion}`;
    case "against":
      return `voted against ${motion}`;
    case "veto":
      return `vetoed ${motion}`;
    case "abstain":
      return `${abstainedOn} ${motion}`;
    case "absent":
      // the option "Did not take part", without a "not" that a reader may miss in a question
      return `took no part in the vote on ${motion}`;
  }
}

/**
 * What somebody did, without the motion.
 *
 * @example did("against") // "voted against"
 */
export function did(position: Position): string {
  const predicate = {
    for: "voted for",
    against: "voted against",
    veto: "cast a veto",
    abstain: "abstained",
    absent: "took no part",
  };
  return predicate[position];
}

/** Puts the source before a claim or question, so that it is clear who says so. */
export function accordingTo(source: "article" | "record", rest: string): string {
  return `${source === "article" ? "According to the article" : "On the record"}, ${rest}`;
}

/** A whole question, with its source before it where that is the article. */
export function asked(source: "article" | "record", question: string): string {
  return source === "article" ? accordingTo(source, question) : capitalised(question);
}

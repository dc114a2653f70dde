import type { Evidence } from "#lib/domain/evidence";
import { wordsOf, type BodyWords } from "#lib/pipeline/questions/body-words";
import type { LinkedMotion } from "#lib/pipeline/questions/record";
import { labelForStem } from "#lib/pipeline/questions/motion-label";
import { bodyAtom, outcomeAtom } from "#lib/pipeline/questions/draft";

/** How questions speak of one motion. */
export interface MotionName {
  /** "the European-backed resolution"; unique in this article. */
  name: string;
  /** The name with its body: "the European-backed resolution in the UN General Assembly". */
  full: string;
  /** What its body calls its members and their votes. */
  words: BodyWords;
  /** The article's sentence that names it. */
  naming: Evidence[];
  /** What the bare name tells by itself, as atoms. */
  nameTells: string[];
  /** What the full name tells, as atoms. */
  fullTells: string[];
}

/** Kinds of text, which name no text by themselves. */
const BARE =
  /^(?:the|an?|its|their)?\s*(?:draft )?(?:resolution|text|draft|bill|motion|decision|plan|deal|package|amendment)$/i;
/** "the draft resolution “Advancing peace”": where no other is meant, the title only makes a question long. */
const TITLE_BEHIND = /\s+[“"‘].*$/;
/** Labels that only say that there was a vote. */
const NAMELESS = /^(?:the|a|that|this)?\s*(?:vote|ballot|division|roll call|measure|text|proposal)$/i;
const QUANTITY =
  /\b(?:one|two|three|four|five|six|\d+|some|several|many|most|few|parts?|half|none|all|both|any) of (?:the )?$/i;
const OUTCOME_WORD = /\b(?:adopt|approv|reject|veto|defeat|fail|pass(?:ed|age)|carried|lost)/i;

/**
 * Gives every motion a name that a stem can use: neutral words, with "the" where English wants it, and no other
 * motion of the article meant by it. A motion that cannot be told apart from another gets none, and no question.
 */
export function nameMotions(motions: readonly LinkedMotion[]): Map<string, MotionName> {
  const bare = new Map(
    motions.map((motion) => [motion.id, isPart(motion) ? undefined : nameOf(motion, motions)]),
  );
  const names = new Map<string, MotionName>();
  for (const motion of motions) {
    const name = bare.get(motion.id);
    if (name === undefined) continue;
    const body = motion.body === undefined ? undefined : bodyInSentence(motion.body);
    const rivals = motions.filter((other) => other.id !== motion.id && same(bare.get(other.id), name));
    const unique = rivals.length === 0;
    if (!unique && (body === undefined || rivals.some((rival) => rival.body === motion.body))) continue;
    const saysBody = body !== undefined && folded(name).includes(folded(body));
    const full = body === undefined || saysBody ? name : inBody(name, body);
    const outcome = OUTCOME_WORD.test(name) ? [outcomeAtom(motion.id)] : [];
    const fullTells = body === undefined ? outcome : [...outcome, bodyAtom(motion.id)];
    names.set(motion.id, {
      name: unique ? name : full,
      words: wordsOf(motion.body),
      full,
      naming: motion.evidence.filter(({ type }) => type === "span"),
      nameTells: unique && !saysBody ? outcome : fullTells,
      fullTells,
    });
  }
  return names;
}

/** A kind of text with what it is about behind it. */
const ABOUT_BEHIND =
  /^the (?=(?:\S+ )?(?:resolution|motion|bill|amendment|draft|law|plan|measure|proposal|override) (?:on|about|to|for|of|that|against|by|\p{Ll}+ing) )/iu;

/**
 * The name with its body, which stands where it cannot be taken for a part of something else.
 *
 * @example inBody("the lake amendment", "the UN Security Council") // "the lake amendment in the UN Security Council"
 * @example inBody("the bill on schools", "the US Senate") // "the US Senate bill on schools"
 */
function inBody(name: string, body: string): string {
  // "the Parliament of Canada motion" would make the parliament its mover
  if (!ABOUT_BEHIND.test(name) || /\bParliament\b/.test(body)) return `${name} in ${body}`;
  return name.replace(ABOUT_BEHIND, `the ${body.replace(/^the /, "")} `);
}

/** "vetoed two of the amendments" is no vote on the amendments: what a part of the name did cannot be told of it. */
function isPart({ evidence }: LinkedMotion): boolean {
  return evidence.some((item) => item.type === "span" && QUANTITY.test(item.prefix));
}

/** A body as it stands inside a sentence: "the UN Security Council", but "Parliament". */
export function bodyInSentence(body: string): string {
  if (/^the /i.test(body)) return `the ${body.slice(4)}`;
  return /^(?:Parliament|Congress)$/.test(body) ? body : `the ${body}`;
}

function nameOf(motion: LinkedMotion, all: readonly LinkedMotion[]): string | undefined {
  // "the vote" of no body is no text that "the resolution" could mean.
  const texts = all.filter(({ body, label }) => body !== undefined || !NAMELESS.test(label));
  const untitled = labelForStem(motion.label.replace(TITLE_BEHIND, ""));
  const short = untitled !== undefined && BARE.test(untitled) && isAlone(motion, texts);
  const label = short ? untitled : labelForStem(motion.label);
  if (label === undefined) return nameFromRecord(motion);
  if (NAMELESS.test(label)) {
    return nameFromRecord(motion) ?? (isAlone(motion, all) ? "the measure" : undefined);
  }
  if (!BARE.test(label)) return label;
  if (motion.symbol !== undefined) return nameFromRecord(motion) ?? label;
  const kind = label.split(" ").at(-1) ?? label;
  const kin = texts.filter((other) => new RegExp(`\\b${kind}\\b`, "i").test(other.label));
  return isAlone(motion, kin) ? label : undefined;
}

/** Whether a body had no other motion: then "the measure" can mean no other. */
function isAlone({ id, body }: LinkedMotion, all: readonly LinkedMotion[]): boolean {
  return all.every(
    (other) => other.id === id || (body !== undefined && other.body !== undefined && other.body !== body),
  );
}

/** "S/RES/2774 (2025)" → "resolution 2774", "A/RES/ES-11/7" → "resolution ES-11/7". */
function nameFromRecord({ symbol }: LinkedMotion): string | undefined {
  if (symbol === undefined) return undefined;
  const number = /\bRES\/(.+?)(?:\s*\(\d{4}\))?$/.exec(symbol)?.[1];
  if (number !== undefined) return `resolution ${number}`;
  // A parliament's symbol is the number of the vote, or of a bill that several votes are about.
  if (/^[AS]\//.test(symbol)) return `resolution ${symbol}`;
  return /^(?:resolution|article|bill|H\.R\.|S\.) /i.test(symbol) ? symbol : undefined;
}

/** "the United Nations General Assembly" and "the UN General Assembly" are one. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/united nations/g, "un");
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

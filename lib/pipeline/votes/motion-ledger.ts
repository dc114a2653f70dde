import type { Motion } from "#lib/domain/fact";
import type { MotionMention } from "#lib/pipeline/votes/motion-mentions";
import { moreExact } from "#lib/pipeline/votes/houses-of";
import { LIKE } from "#lib/pipeline/votes/earlier-motions";
import { ORDINAL } from "#lib/pipeline/votes/ordinal-motions";

/** A motion while the text is being read. */
export interface MotionDraft {
  id: string;
  label: string;
  head: string;
  words: Set<string>;
  ids: Set<string>;
  origin?: string;
  body?: string;
  outcome?: NonNullable<Motion["outcome"]>;
  /** Offsets of its first mention. */
  start: number;
  end: number;
  /** Its name says what it is to do. */
  purposed: boolean;
  /** Votes or numbers were read on it. */
  used: boolean;
  /** Named by a noun of its own, not only "the vote". */
  named: boolean;
  /** When it was voted on, of a motion told of an earlier time. */
  time?: string;
  /** Index of the sentence that spoke of it last. */
  lastSentence: number;
}

const CLASSES: readonly ReadonlySet<string>[] = [
  new Set(
    "resolution resolutions draft drafts text texts document measure proposal declaration decision statement motion".split(
      " ",
    ),
  ),
  new Set(
    "bill bills legislation measure measures act package law proposal deal plan budget tax reading levy ban clause rule treaty agreement".split(
      " ",
    ),
  ),
  new Set("motion motions proposal measure resolution referendum initiative".split(" ")),
  new Set("procedure motion motions".split(" ")),
  new Set("override overrides motion".split(" ")),
  new Set("amendment amendments proposal measure article clause".split(" ")),
];

function sameClass(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true;
  if (a.startsWith("amendment") !== b.startsWith("amendment")) return false;
  return CLASSES.some((heads) => heads.has(a) && heads.has(b));
}

/** Whether a motion was voted on in another body than the one of a place. */
function isElsewhere({ body }: Pick<MotionDraft, "body">, at: Pick<MotionContext, "body">): boolean {
  return body !== undefined && at.body !== undefined && moreExact(body, at.body) === undefined;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

/** Where a mention or vote stands, for telling motions apart. */
export interface MotionContext {
  sentence: number;
  body: string | undefined;
  start: number;
  end: number;
  /** Inside an item of a list, where "a bill" is always the next one. */
  listed?: boolean;
  /** A motion that this one cannot be. */
  apart?: MotionDraft;
}

/** The same place, of a vote that may have been held anywhere. */
function withoutBody({ sentence, start, end }: MotionContext): MotionContext {
  return { sentence, body: undefined, start, end };
}

/** Keeps the motions of one text apart, and finds the one a sentence means. */
export class MotionLedger {
  readonly motions: MotionDraft[] = [];
  current: MotionDraft | undefined;

  /** The motion a mention names: one spoken of before, or a new one. */
  resolve(mention: MotionMention, context: MotionContext): MotionDraft {
    this.leaveEarlier(context);
    if (mention.time !== undefined) return this.resolveEarlier(mention, mention.time, context);
    const known = this.motions.findLast((motion) => this.matches(motion, mention, context));
    const motion = known ?? this.add(this.labelFor(mention, context), mention.head, context, mention);
    for (const word of mention.words) motion.words.add(word);
    for (const id of mention.ids) motion.ids.add(id);
    if (mention.origin !== undefined) motion.origin ??= mention.origin;
    if (!motion.named || isBetterLabel(mention.label, motion.label)) {
      motion.label = mention.label;
      motion.head = mention.head;
      motion.named = true;
    }
    this.speakOf(motion, context);
    return motion;
  }

  /**
   * "A similar attempt in 2024 was defeated 21 to 15": a motion of its own, named with its time. Where it was voted on
   * is not where the report is.
   */
  private resolveEarlier(mention: MotionMention, time: string, context: MotionContext): MotionDraft {
    const known = this.motions.find((motion) => motion.time === time && motion.head === mention.head);
    const like = [...mention.words].find((word) => LIKE.test(word)) ?? "earlier";
    const plain = mention.label.replace(/^the /, "");
    const label = plain.startsWith(like) ? `the ${plain} ${time}` : `the ${like} ${plain} ${time}`;
    const motion = known ?? this.add(label, mention.head, withoutBody(context), mention);
    motion.time = time;
    this.current = motion;
    return motion;
  }

  /** The sentence after goes on with what was spoken of before. */
  private leaveEarlier({ sentence }: MotionContext): void {
    const { current } = this;
    if (current?.time === undefined || current.lastSentence === sentence) return;
    this.current = this.motions.findLast(({ time }) => time === undefined);
  }

  /** "The Senate then passed the bill": named after the bill that the other house voted on. */
  private labelFor({ head, words, label, definite, ids }: MotionMention, { body }: MotionContext): string {
    const bare = ids.size === 0 && label.split(" ").length === 2;
    if (!(bare || (head === "override" && words.size === 0)) || !definite || body === undefined) return label;
    const elsewhere = this.motions.findLast(
      (motion) => sameClass(motion.head, head) && isElsewhere(motion, { body }),
    );
    return elsewhere?.label ?? label;
  }

  /** "The Senate passed it 40-22": the motion spoken of, in another body than the one that voted on it before. */
  resolveElsewhere(context: MotionContext): MotionDraft {
    this.leaveEarlier(context);
    const { current } = this;
    if (!current?.named || !isElsewhere(current, context)) return this.resolveUnnamed(context);
    return this.inHouseOf(current, context);
  }

  /**
   * The same motion in the house of a place: "The Senate passed the bill 40-22, after the House approved it | 60-40 |".
   */
  inHouseOf(motion: MotionDraft, context: MotionContext): MotionDraft {
    if (!isElsewhere(motion, context)) return motion;
    const { label, head, words, ids } = motion;
    const known = this.motions.find((other) => other.label === label && !isElsewhere(other, context));
    if (known) return known;
    const added = this.add(label, head, context);
    return Object.assign(added, { words: new Set(words), ids: new Set(ids), named: motion.named });
  }

  /** Whether a motion of this kind was voted on in another body too. */
  isInTwoHouses({ head, body }: MotionDraft): boolean {
    return this.motions.some(
      (other) => other.used && sameClass(other.head, head) && isElsewhere(other, { body }),
    );
  }

  /** A motion of its own, by the name a sentence gives it. */
  addNamed(mention: MotionMention, context: MotionContext): MotionDraft {
    return this.add(mention.label, mention.head, context, mention);
  }

  /** The motion of a vote whose sentence names none. */
  resolveUnnamed(context: MotionContext): MotionDraft {
    this.leaveEarlier(context);
    const { current } = this;
    const motion =
      current && !isElsewhere(current, context)
        ? current
        : (this.inBody(context.body) ?? this.add("the vote", "vote", context));
    this.speakOf(motion, context);
    return motion;
  }

  /** A motion of its own for a vote that contradicts what is known of the current one. */
  addUnnamed(context: MotionContext, label = "the vote"): MotionDraft {
    return this.add(label, "vote", context);
  }

  private inBody(body: string | undefined): MotionDraft | undefined {
    return body === undefined ? undefined : this.motions.findLast((motion) => motion.body === body);
  }

  private speakOf(motion: MotionDraft, context: MotionContext): void {
    if (context.body !== undefined) {
      const known = motion.body ?? context.body;
      motion.body = moreExact(known, context.body) ?? known;
    }
    motion.lastSentence = context.sentence;
    this.current = motion;
  }

  private add(label: string, head: string, context: MotionContext, mention?: MotionMention): MotionDraft {
    const motion: MotionDraft = {
      id: `motion-${String(this.motions.length + 1)}`,
      label,
      head,
      words: new Set(mention?.words),
      ids: new Set(mention?.ids),
      ...(mention?.origin !== undefined && { origin: mention.origin }),
      ...(context.body !== undefined && { body: context.body }),
      start: context.start,
      end: context.end,
      purposed: (mention?.purpose.length ?? 0) > 0,
      used: false,
      named: mention !== undefined,
      lastSentence: context.sentence,
    };
    this.motions.push(motion);
    this.current = motion;
    return motion;
  }

  private matches(motion: MotionDraft, mention: MotionMention, context: MotionContext): boolean {
    if (motion.time !== undefined || motion === context.apart) return false;
    if (isElsewhere(motion, context)) return false;
    if (context.listed && !mention.definite && motion.lastSentence !== context.sentence) return false;
    if (!motion.named) return !motion.used && context.sentence - motion.lastSentence <= 1;
    // "voted to override the veto … voted against the bill"
    const overridden = motion.head === "override" && mention.words.size === 0 && motion === this.current;
    if (!sameClass(motion.head, mention.head) && !overridden) return false;
    if (mention.ids.size > 0 && motion.ids.size > 0) return overlap(mention.ids, motion.ids) > 0;
    const shared = overlap(mention.words, motion.words);
    const ordinal = [...mention.words].find((word) => ORDINAL.test(word));
    if (ordinal !== undefined) {
      const known = [...motion.words].find((word) => ORDINAL.test(word));
      if (known !== undefined || mention.other) return known === ordinal;
    }
    if (mention.other)
      return (
        shared >= 2 &&
        motion.words.size > 0 &&
        [...mention.words].some(
          (word) => /^(second|third|rival|competing|alternative)$/.test(word) && motion.words.has(word),
        )
      );
    if (mention.origin !== undefined && motion.origin !== undefined && mention.origin !== motion.origin)
      return false;
    if (isForAnotherEnd(motion, mention)) return false;
    if (shared === 0 && isNamedApart(motion, mention)) return false;
    if (motion.purposed && motion.head !== mention.head && !GENERIC.test(mention.head) && shared === 0)
      return false;
    if (mention.definite)
      return (
        shared > 0 ||
        mention.words.size === 0 ||
        context.sentence - motion.lastSentence <= 2 ||
        this.motions.length === 1
      );
    return shared >= 2 || (shared >= 1 && this.motions.length === 1 && !motion.used);
  }
}

/** Kinds of text that any motion may be called by. */
const GENERIC =
  /^(resolution|draft|text|document|measure|proposal|motion|bill|legislation|act|law|amendment|override|vote|decision|statement|declaration)$/;

/** What a name of its own says beyond "the bill". */
const DISTINCT_LABEL = 3;

/**
 * "the mayor's harbour plan" and "his plan to close the pier": what the second is to do is no word of the first, and
 * the first has a name of its own, so they are two.
 */
function isForAnotherEnd(motion: MotionDraft, { purpose, head }: MotionMention): boolean {
  if (purpose.length === 0 || purpose.some((word) => motion.words.has(word))) return false;
  // "the deal", then "the bill to rush it": two kinds of text
  const otherKind = motion.head !== head && !GENERIC.test(motion.head);
  return otherKind || motion.label.split(" ").length >= DISTINCT_LABEL;
}

const PROPER =
  /\p{Lu}[\p{L}’'-]*(?: \([^)]*\))? (?:Bill|Act|Law|Amendment|Treaty|Budget|Ordinance|Motion)\b/u;

/**
 * Two motions of one kind that both say what they are, without a word in common, are two.
 *
 * @example "the Farm Bill", then "the School Lunch Bill"
 * @example "the resolution on Mali", then "the resolution condemning the siege"
 */
function isNamedApart(motion: MotionDraft, mention: MotionMention): boolean {
  if (PROPER.test(motion.label) && PROPER.test(mention.label)) return true;
  if (motion.head !== mention.head) return false;
  return tellsMatter(motion.label, motion.head) && tellsMatter(mention.label, mention.head);
}

/** "resolution | on Mali |", "bill | banning phones |": words behind the noun. */
function tellsMatter(label: string, head: string): boolean {
  return new RegExp(`\\b${head} (?:on|to|that|which|for|against|about|[a-z]+ing)\\b`, "i").test(label);
}

/** A label with a symbol, or with more to tell the motion by, is better, up to a length a stem can hold. */
function isBetterLabel(label: string, known: string): boolean {
  const hasId = (text: string) => /\d/.test(text);
  const words = (text: string) => text.split(" ").length;
  // "the European-backed resolution" says more to a reader than "resolution ES-11/7".
  if (hasId(label) !== hasId(known)) return hasId(label) && (words(known) < 3 || words(known) > 4);
  // "the resolution" says more than "the document"
  if (
    words(known) <= 2 &&
    /^the (document|text|measure|move|decision|vote)$/.test(known) &&
    words(label) <= 9
  )
    return !/^the (document|text|measure|move|decision|vote)$/.test(label);
  return words(known) <= 2 && words(label) > words(known) && words(label) <= 12;
}

import { endOfCounter, readAttempt } from "#lib/pipeline/votes/attempts";
import { isTry, toldTime } from "#lib/pipeline/votes/earlier-motions";
import type { Item } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS, SUPPORTED_NOUNS } from "#lib/pipeline/votes/lexicon";
import { complementStart, readComplement } from "#lib/pipeline/votes/motion-complements";
import {
  isBeforeResolution,
  isDecidedBehind,
  isDecidedOn,
  isNamedText,
  isObjectOfDecision,
  isSettlement,
} from "#lib/pipeline/votes/motion-decisions";
import { readDecidedObject } from "#lib/pipeline/votes/decided-objects";
import { isYear, readId } from "#lib/pipeline/votes/motion-ids";
import { labelOf } from "#lib/pipeline/votes/motion-labels";
import { isCapital, phraseStart } from "#lib/pipeline/votes/motion-phrases";
import { readPurpose } from "#lib/pipeline/votes/motion-purposes";
import { isLoneOrdinal } from "#lib/pipeline/votes/ordinal-motions";
import { readOverride } from "#lib/pipeline/votes/procedures";
import { COMMON, STOP } from "#lib/pipeline/votes/motion-words";
import { isVerbLike, wordAt } from "#lib/pipeline/votes/words";

/** A motion as a sentence names it. */
export interface MotionMention {
  head: string;
  /** Item indexes: first word of the noun phrase, the head, and the end of its complement. */
  at: number;
  headAt: number;
  end: number;
  definite: boolean;
  /** "another resolution", "a second vote": not the one spoken of so far. */
  other: boolean;
  /** Words that tell it from others, folded. */
  words: ReadonlySet<string>;
  /** What it is to do, in its first words: "his plan to | close the pier |". Empty when it does not say. */
  purpose: readonly string[];
  /** Numbers and symbols: `2774`, `hb 2350`, `es-11/7`. */
  ids: ReadonlySet<string>;
  /** Whose it is: a state's name or adjective. */
  origin?: string;
  /** When it was voted on, of a motion told of an earlier time: "in 2024". */
  time?: string;
  /** How a question may name it, in neutral words. */
  label: string;
}

/** Words that are a motion whenever they occur; the others only as what is voted on. */
const STRONG = new Set(
  "resolution draft bill legislation measure motion amendment proposal override counter-motion countermotion counter-resolution sub-amendment".split(
    " ",
  ),
);

const OTHER =
  /^(another|second|third|separate|rival|competing|alternative|other|different|similar|counter-resolution|previous|earlier|shorter)$/;

const ORIGIN = /-(drafted|backed|sponsored|proposed|led|authored|written|tabled|penned|supported)$/;

/**
 * Finds the motions a sentence names. Weak heads are read only where a vote is said to be on them.
 *
 * @param several the kind of motion that a sentence before spoke of in the plural: "two bills".
 */
export function findMotionMentions(
  items: readonly Item[],
  objectsAt: ReadonlySet<number>,
  several?: string,
): MotionMention[] {
  const mentions: MotionMention[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== "word") continue;
    if (several !== undefined && isLoneOrdinal(items, at, objectsAt.has(at - 1))) {
      mentions.push(readMention(items, at - 1, at, several));
      continue;
    }
    const override = readOverride(items, at);
    if (override) {
      mentions.push(override);
      continue;
    }
    const decidedObject = readDecidedObject(items, at);
    if (decidedObject) {
      mentions.push(readMention(items, decidedObject.at, decidedObject.head));
      continue;
    }
    const attempt = readAttempt(items, at);
    if (attempt && toldTime(items, at) === undefined) {
      mentions.push(attempt);
      at = attempt.end - 1;
      continue;
    }
    if (isTry(item.key) && toldTime(items, at) !== undefined) {
      mentions.push(readMention(items, phraseStart(items, at), at));
      continue;
    }
    if (!MOTION_NOUNS.has(item.key)) {
      // "adopted the fiscal framework", "voted to approve a rezoning", "That request was rejected"
      const supported = SUPPORTED_NOUNS.has(item.key) && !MOTION_NOUNS.has(wordAt(items, at + 1) ?? "");
      if (!supported || !(isObjectOfDecision(items, phraseStart(items, at)) || isDecidedOn(items, at + 1)))
        continue;
      mentions.push(readMention(items, phraseStart(items, at), at));
      continue;
    }
    // "had minutes earlier been carried"
    if (item.key === "minutes" && /^(earlier|later|before|after|into)$/.test(wordAt(items, at + 1) ?? ""))
      continue;
    // "draft resolution": the second noun is the head.
    const next = wordAt(items, at + 1) ?? "";
    if (MOTION_NOUNS.has(next) && next !== "reading") continue;
    if (item.key === "draft" && isBeforeResolution(items, at + 1)) continue;
    const start = phraseStart(items, at);
    if (/^(resolutions|bills|motions|amendments|drafts|measures|proposals|texts)$/.test(item.key)) continue;
    // "abstained | on its ninth paragraph"
    const on = wordAt(items, start - 1) === "on" && objectsAt.has(start - 1);
    const object = on || objectsAt.has(start) || objectsAt.has(at);
    const decided = isObjectOfDecision(items, start) || isDecidedBehind(items, at);
    if (
      !STRONG.has(item.key) &&
      !isNamedText(items, at) &&
      !object &&
      !decided &&
      !isDecidedOn(items, at + 1) &&
      !(isTitledLaw(items, at) && items.some(({ kind }) => kind === "pair"))
    )
      continue;
    if (item.key === "resolution" && isSettlement(items, at)) continue;
    // "in disregard of Security Council resolution 1405": a text referred to, not the one voted on
    if (
      !object &&
      !decided &&
      /^(of|with|under|by|from|about|between|implementing|recalling|violating)$/.test(
        wordAt(items, start - 1) ?? "",
      ) &&
      !/^(favou?r|support)$/.test(wordAt(items, start - 2) ?? "")
    )
      continue;
    if (
      item.key === "draft" &&
      /^(a|an|the|first)$/.test(wordAt(items, at - 1) ?? "") &&
      isVerbLike(next) &&
      next === "pick"
    )
      continue;
    const mention = readMention(items, start, at);
    mentions.push(mention);
    // "an earlier motion | on the budget | was rejected": what it was on is not what was decided
    const whole = mention.time === undefined ? endOfCounter(items, at) : mention.end;
    at = Math.max(at, (whole ?? 0) - 1);
  }
  return mentions;
}

/** "the Railway Safety Act": a law's own name, which beside the numbers of a vote is what was voted on. */
function isTitledLaw(items: readonly Item[], at: number): boolean {
  return (
    /^(act|ordinance|treaty|law|agreement)$/.test(items[at]?.key ?? "") &&
    isCapital(items[at]) &&
    isCapital(items[at - 1])
  );
}

function readMention(items: readonly Item[], at: number, headAt: number, kind?: string): MotionMention {
  const head = kind ?? items[headAt]?.key ?? "";
  const first = wordAt(items, at) ?? "";
  const words = new Set<string>();
  const ids = new Set<string>();
  let origin: string | undefined;
  let other = false;
  for (let index = at; index < headAt + (kind === undefined ? 0 : 1); index += 1) {
    const item = items[index];
    if (!item) continue;
    if (OTHER.test(item.key)) other = true;
    if (item.kind === "actor") origin = item.mention.name;
    else if (item.kind === "word" && ORIGIN.test(item.key)) origin = item.key.replace(ORIGIN, "");
    else if (item.kind === "number" && item.digits) ids.add(item.text);
    if (item.kind === "word" && item.key.length > 3) words.add(item.key);
  }
  let end = headAt + 1;
  const id = readId(items, end);
  if (id) {
    ids.add(id.text);
    end = id.end;
  }
  // "the Port Dues Bill, 2025"
  if (isCapital(items[headAt]) && wordAt(items, end) === "," && isYear(items[end + 1])) end += 2;
  const from = complementStart(items, end);
  const complement = from === undefined ? end : readComplement(items, from);
  // What tells the motion apart goes on beyond what a name can hold.
  for (let index = end; index < Math.min(items.length, end + 18); index += 1) {
    const item = items[index];
    if (wordAt(items, index) === ";" || (item?.kind === "mark" && index > complement && item.key !== "'s"))
      break;
    if (item?.kind === "word" && item.key.length > 3 && !STOP.test(item.key) && !COMMON.has(item.key))
      words.add(item.key);
    if (item?.kind === "actor") words.add(item.mention.name.toLowerCase());
    if (item?.kind === "voters") for (const { name } of item.voters.named) words.add(name.toLowerCase());
  }
  const label = labelOf(items, { at, headAt, idEnd: end, from: from ?? end, end: complement });
  const time = toldTime(items, headAt);
  const ordinal = items[headAt]?.key ?? "";
  const definite = !/^(a|an|another|any|one)$/.test(first) || at === headAt;
  return {
    head,
    at,
    headAt,
    end: complement,
    definite,
    other,
    words,
    purpose: readPurpose(items, end),
    ids,
    ...(origin !== undefined && { origin }),
    ...(time !== undefined && { time }),
    // "the second | bill |, on school fees": the noun the sentence leaves out
    label: kind === undefined ? label : label.replace(ordinal, `${ordinal} ${kind}`),
  };
}

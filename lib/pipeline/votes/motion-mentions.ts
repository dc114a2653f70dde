import { type Item, isDash } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS, SUPPORTED_NOUNS } from "#lib/pipeline/votes/lexicon";
import { readComplement } from "#lib/pipeline/votes/motion-complements";
import { DETERMINER, labelOf } from "#lib/pipeline/votes/motion-labels";
import { isAdverb, isVerbLike, wordAt } from "#lib/pipeline/votes/words";

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
  /** How a question may name it, in neutral words. */
  label: string;
}

/** Words that are a motion whenever they occur; the others only as what is voted on. */
const STRONG = new Set(
  "resolution draft bill legislation measure motion amendment proposal override".split(" "),
);

const OTHER =
  /^(another|second|third|separate|rival|competing|alternative|other|different|similar|counter-resolution|previous|earlier|shorter)$/;

const ORIGIN = /-(drafted|backed|sponsored|proposed|led|authored|written|tabled|penned|supported)$/;

const STOP =
  /^(which|who|but|while|after|before|when|as|with|and|or|because|although|though|where|if|by|was|were|is|are|has|had|have|on|in|at)$/;

/** Words that tell no motion from another. */
const COMMON = new Set(
  "would could should that this their from with into also after before which were been have voted vote votes voting members than more only against favour favor abstentions abstained".split(
    " ",
  ),
);

/** Finds the motions a sentence names. `weak` heads are read only where a vote is said to be on them. */
export function findMotionMentions(items: readonly Item[], objectsAt: ReadonlySet<number>): MotionMention[] {
  const mentions: MotionMention[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== "word") continue;
    if (!MOTION_NOUNS.has(item.key)) {
      // "adopted the fiscal framework", "voted to approve a rezoning", "That request was rejected"
      const supported = SUPPORTED_NOUNS.has(item.key) && !MOTION_NOUNS.has(wordAt(items, at + 1) ?? "");
      if (!supported || !(isObjectOfDecision(items, phraseStart(items, at)) || isDecidedOn(items, at + 1)))
        continue;
      mentions.push(readMention(items, phraseStart(items, at), at));
      continue;
    }
    // "draft resolution": the second noun is the head.
    const next = wordAt(items, at + 1) ?? "";
    if (MOTION_NOUNS.has(next) && next !== "reading") continue;
    if (item.key === "draft" && isBeforeResolution(items, at + 1)) continue;
    const start = phraseStart(items, at);
    if (/^(resolutions|bills|motions|amendments|drafts|measures|proposals|texts)$/.test(item.key)) continue;
    const object = objectsAt.has(start) || objectsAt.has(at);
    const decided = isObjectOfDecision(items, start) || isDecidedBehind(items, at);
    if (
      !STRONG.has(item.key) &&
      !isNamedText(items, at) &&
      !object &&
      !decided &&
      !isDecidedOn(items, at + 1)
    )
      continue;
    if (item.key === "resolution" && isSettlement(items, at)) continue;
    // "in disregard of Security Council resolution 1405": a text referred to, not the one voted on
    if (
      !object &&
      !decided &&
      /^(of|with|under|by|from|about|between|implementing|recalling|violating)$/.test(
        wordAt(items, start - 1) ?? "",
      )
    )
      continue;
    if (
      item.key === "draft" &&
      /^(a|an|the|first)$/.test(wordAt(items, at - 1) ?? "") &&
      isVerbLike(next) &&
      next === "pick"
    )
      continue;
    mentions.push(readMention(items, start, at));
  }
  return mentions;
}

/** "adopted the fiscal framework", "rejecting a moratorium", "voted to approve a rezoning". */
function isObjectOfDecision(items: readonly Item[], start: number): boolean {
  let before = start - 1;
  while (isAdverb(wordAt(items, before))) before -= 1;
  const word = wordAt(items, before) ?? "";
  if (
    /^(adopted|approved|passed|rejected|ratified|defeated|endorsed|adopting|approving|rejecting|ratifying)$/.test(
      word,
    )
  )
    return true;
  return /^(approve|adopt|ratify|reject|deny|pass)$/.test(word) && wordAt(items, before - 1) === "to";
}

/** "The minutes were finally adopted": what is adopted or rejected is a motion, whatever its noun. */
function isDecidedOn(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = wordAt(items, at) ?? "";
    if (/^(adopted|passed|approved|rejected|defeated|carried|confirmed)$/.test(word))
      return at > from || items[at]?.kind === "word";
    if (!/^(was|were|has|had|have|been)$/.test(word) && !isAdverb(word)) return false;
  }
  return false;
}

/** "the text on human rights": a draft, where "a text message" or "the text of the bill" is none. */
function isNamedText(items: readonly Item[], at: number): boolean {
  return (
    wordAt(items, at) === "text" &&
    /^(the|a|this|that|another|revised)$/.test(wordAt(items, at - 1) ?? "") &&
    /^(on|concerning|regarding|demanding|calling|condemning|urging)$/.test(wordAt(items, at + 1) ?? "")
  );
}

/** "By the resolution on Syria — adopted by …": decided on behind what it is about. */
function isDecidedBehind(items: readonly Item[], head: number): boolean {
  const end = readComplement(items, head + 1);
  return (isDash(items[end]) || wordAt(items, end) === ",") && isDecidedOn(items, end + 1);
}

/** "a draft | United Nations Security Council resolution |": the later noun is the head. */
function isBeforeResolution(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    if (/^(resolution|statement|decision)$/.test(wordAt(items, at) ?? "")) return at > from;
    if (items[at]?.kind !== "actor" && !isCapital(items[at])) return false;
  }
  return false;
}

/** "a peaceful resolution of the war": the noun in its other sense. */
function isSettlement(items: readonly Item[], at: number): boolean {
  if (
    /^(peaceful|political|diplomatic|conflict|dispute|swift|lasting|two-state)$/.test(
      wordAt(items, at - 1) ?? "",
    )
  )
    return true;
  if (!/^(of|to)$/.test(wordAt(items, at + 1) ?? "")) return false;
  return [2, 3, 4].some((step) =>
    /^(war|conflict|crisis|dispute|issue|situation|matter|problem|standoff)$/.test(
      wordAt(items, at + step) ?? "",
    ),
  );
}

/** The first item of the noun phrase with its head at `head`. */
function phraseStart(items: readonly Item[], head: number): number {
  let at = head;
  while (at > 0 && head - at < 9) {
    const before = items[at - 1];
    const word = wordAt(items, at - 1);
    // "the Port Dues (Amendment) Bill"
    if (word === ")" && wordAt(items, at - 3) === "(" && isCapital(items[at - 2]) && isCapital(items[head])) {
      at -= 3;
      continue;
    }
    if (!before || (before.kind === "mark" && word !== "'s" && word !== "'")) break;
    if (before.kind === "voters" || before.kind === "pair") break;
    if (word !== undefined) {
      if (DETERMINER.test(word)) return at - 1;
      if (isInsideName(items, at - 1, head)) {
        at -= 1;
        continue;
      }
      // "a no confidence motion" is not a confidence motion
      if (word === "no" && wordAt(items, at) === "confidence") {
        at -= 1;
        continue;
      }
      if (
        /^(of|to|for|on|in|by|with|from|at|against|and|or|that|which|who|as|than|not|no|voted|voting|vote|yes|favour|favor|down|upon|before|after|during|over|under|despite)$/.test(
          word,
        )
      ) {
        // "border security and foreign aid package"
        const joins =
          word === "and" &&
          at - 2 >= 0 &&
          items[at - 2]?.kind === "word" &&
          !isVerbLike(wordAt(items, at - 2)) &&
          !STOP.test(wordAt(items, at - 2) ?? "");
        if (!joins) break;
      }
      if (isVerbLike(word) && !/(-|ed$)/.test(word)) break;
      if (
        isVerbLike(word) &&
        word.endsWith("ed") &&
        !word.includes("-") &&
        !/^(amended|revised|proposed|united|combined|unnamed|related)$/.test(word)
      )
        break;
      if (isAdverb(word) && word !== "early" && before.kind === "word" && /^(also|then|not)$/.test(word))
        break;
    }
    at -= 1;
  }
  return at;
}

function isCapital(item: Item | undefined): boolean {
  return item?.kind === "person" || (item?.kind === "word" && item.capital);
}

/** "the Protection | of | Public Land Bill", "the | Assisted | Dying Bill": words inside a law's own name. */
function isInsideName(items: readonly Item[], at: number, head: number): boolean {
  const item = items[at];
  if (!isCapital(items[head]) || item?.kind !== "word" || at === 0) return false;
  if (item.capital) return !/^(the|a|an|upon|when|after|before|if|on|by|in|and|but)$/.test(item.key);
  return (
    /^(of|and|for|on)$/.test(item.key) &&
    isCapital(items[at - 1]) &&
    at > 1 &&
    isCapital(items[at + 1]) &&
    !/^(resolution|draft|motion)$/.test(items[head]?.key ?? "")
  );
}

function readMention(items: readonly Item[], at: number, headAt: number): MotionMention {
  const head = items[headAt]?.key ?? "";
  const first = wordAt(items, at) ?? "";
  const words = new Set<string>();
  const ids = new Set<string>();
  let origin: string | undefined;
  let other = false;
  for (let index = at; index < headAt; index += 1) {
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
  const complement = readComplement(items, end);
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
    label: labelOf(items, at, headAt, end, complement),
  };
}

const PURPOSE_WORDS = 3;

/** "plan | to close the old pier": the words that carry meaning behind "to" and a verb, or behind "for" and "that". */
function readPurpose(items: readonly Item[], from: number): string[] {
  const first = wordAt(items, from) ?? "";
  const next = items[from + 1];
  // "the bill to the House", "the plan for Monday"
  if (!/^(to|that)$/.test(first) || next?.kind !== "word" || DETERMINER.test(next.key) || next.capital)
    return [];
  const words: string[] = [];
  for (let at = from + 1; at < from + 8 && words.length < PURPOSE_WORDS; at += 1) {
    const item = items[at];
    if (!item || (item.kind === "mark" && item.key !== "'s")) break;
    if (
      item.kind === "word" &&
      item.key.length > 2 &&
      !STOP.test(item.key) &&
      !COMMON.has(item.key) &&
      !DETERMINER.test(item.key)
    )
      words.push(item.key);
  }
  return words;
}

function isYear(item: Item | undefined): boolean {
  return item?.kind === "number" && item.digits && item.value > 1900 && item.value < 2100;
}

/** "resolution 2774", "Senate Bill 180", "resolution ES-11/7", "amendment No. 3", "Motion M-312". */
function readId(items: readonly Item[], at: number): { text: string; end: number } | undefined {
  let from = at;
  if (/^(no\.?|number|nr\.?)$/.test(wordAt(items, from) ?? "")) from += 1;
  const item = items[from];
  // "passed the bill 79 to 19" gives no number of the bill
  if (/^(to|votes?|in|against)$/.test(wordAt(items, from + 1) ?? "")) return undefined;
  if (item?.kind === "number" && item.digits) {
    return {
      text: item.text,
      end:
        wordAt(items, from + 1) === "(" &&
        items[from + 2]?.kind === "number" &&
        wordAt(items, from + 3) === ")"
          ? from + 4
          : from + 1,
    };
  }
  // "draft resolution II"
  if (item?.kind === "word" && /^[IVX]+$/.test(item.text) && wordAt(items, at - 1) === "resolution")
    return { text: item.text, end: from + 1 };
  if (item?.kind === "word" && /^[A-Z]{1,4}[-/.]?\d/.test(item.text)) {
    const slash = wordAt(items, from + 1) === "/" ? items[from + 2] : undefined;
    return { text: slash ? `${item.text}/${slash.text}` : item.text, end: slash ? from + 3 : from + 1 };
  }
  return undefined;
}

import type { Position } from "#lib/domain/fact";
import { readAbsence } from "#lib/pipeline/votes/absences";
import { readState } from "#lib/pipeline/votes/bare-states";
import { readCast } from "#lib/pipeline/votes/cast-votes";
import type { Item, Voter } from "#lib/pipeline/votes/items";
import {
  type Stance,
  namesMotion,
  position,
  readPosition,
  readSideOf,
  sideAt,
  skipCircumstance,
} from "#lib/pipeline/votes/positions";
import { realGovernor } from "#lib/pipeline/votes/verb-group";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

/** A verb phrase that says how its subject voted. Indexes are into the sentence's items. */
export interface Predicate {
  stance: Stance;
  /** The verb. */
  verb: number;
  /** First item after the words that give the position; the motion, if named, begins here. */
  end: number;
  form: "finite" | "participle" | "bare" | "state";
  /** Others who voted the same way: "joined Republicans in voting no". */
  companions: readonly Voter[];
  /** "supported the bill": counts only where a vote is reported. */
  soft: boolean;
  /** "voted to override the veto": the motion is told by the verb. */
  motionVerb?: string;
  /** "voted in Ukraine's favour": a vote for the motion only if so many voted for it. */
  onSide?: true;
}

const FORM: ReadonlyMap<string, Predicate["form"]> = new Map([
  ["voted", "finite"], ["votes", "finite"], ["voting", "participle"], ["vote", "bare"],
  ["abstained", "finite"], ["abstains", "finite"], ["abstaining", "participle"], ["abstain", "bare"],
  ["vetoed", "finite"], ["vetoes", "finite"], ["vetoing", "participle"], ["veto", "bare"],
  ["opposed", "finite"], ["opposing", "participle"], ["supported", "finite"], ["supporting", "participle"],
  ["backed", "finite"], ["backing", "participle"], ["rejected", "finite"], ["rejecting", "participle"],
  ["favored", "finite"], ["favoured", "finite"], ["approved", "finite"], ["approving", "participle"],
  ["endorsed", "finite"], ["oppose", "bare"], ["support", "bare"], ["back", "bare"], ["dissented", "finite"], ["dissenting", "participle"],
]); // prettier-ignore

const SOFT: ReadonlyMap<string, Position> = new Map([
  ["opposed", "against"], ["opposing", "against"], ["rejected", "against"], ["rejecting", "against"],
  ["supported", "for"], ["supporting", "for"], ["backed", "for"], ["backing", "for"], ["favored", "for"],
  ["favoured", "for"], ["endorsed", "for"], ["oppose", "against"], ["support", "for"], ["back", "for"], ["approved", "for"], ["approving", "for"],
]); // prettier-ignore

const DONE: ReadonlyMap<string, Position> = new Map([
  ["defeat", "against"], ["reject", "against"], ["block", "against"], ["sink", "against"], ["kill", "against"],
  ["pass", "for"], ["approve", "for"], ["adopt", "for"], ["carry", "for"],
]); // prettier-ignore

/** "voted with X (against …)", "voted alongside X to …". */
function readCompany(
  items: readonly Item[],
  at: number,
): Omit<Predicate, "verb" | "form" | "soft"> | undefined {
  const word = wordAt(items, at) ?? "";
  if (!/^(with|alongside)$/.test(word) && anyPhraseAt(items, at, ["along with", "together with"]) === 0)
    return undefined;
  const start = at + (/^(with|alongside)$/.test(word) ? 1 : 2);
  const side = word === "with" ? sideAt(items, start) : undefined;
  if (side) {
    const after = readPosition(items, skipCircumstance(items, side.end));
    if (after && after.motionVerb === undefined) return { ...after, companions: [] };
    return { stance: { kind: "alike", with: side.side }, end: side.end, companions: [] };
  }
  const group = items[start];
  if (group?.kind !== "voters") return undefined;
  const companions = group.voters.sort === "names" && !group.voters.barred ? group.voters.named : [];
  const after = readPosition(items, skipCircumstance(items, start + 1));
  if (after) return { ...after, companions };
  return companions.length > 0
    ? { stance: { kind: "alike", with: companions }, end: start + 1, companions: [] }
    : undefined;
}

/** "joined X in voting against", "joined X, Y and Z to oppose": what the subject shares with those joined. */
function readJoin(items: readonly Item[], at: number): Predicate | undefined {
  // "The ANC was joined by the DA in supporting the bill"
  const passive = wordAt(items, at + 1) === "by" && /^(was|were)$/.test(wordAt(items, at - 1) ?? "");
  const place = passive ? at + 2 : at + 1;
  const group = items[place];
  const pronoun = /^(them|him|her|it)$/.test(wordAt(items, place) ?? "");
  if (group?.kind !== "voters" && !pronoun) return undefined;
  let from = place + 1;
  if (wordAt(items, from) === ",") from += 1;
  if (!/^(in|to|and|by)$/.test(wordAt(items, from) ?? "")) return undefined;
  const inner = readVerb(items, from + 1) ?? readDoing(items, from + 1);
  if (inner?.stance.kind !== "position") return undefined;
  const companions =
    group?.kind === "voters" && group.voters.sort === "names" && !group.voters.barred
      ? group.voters.named
      : [];
  const form = wordAt(items, at)?.endsWith("ing") ? "participle" : "finite";
  return { ...inner, verb: at, form, companions: [...companions, ...inner.companions] };
}

/** "joined the Liberals in defeating the motion": what is done together tells the vote. */
function readDoing(items: readonly Item[], at: number): Predicate | undefined {
  const word = wordAt(items, at) ?? "";
  const told = /^(defeating|rejecting|blocking|sinking)$/.test(word)
    ? "against"
    : /^(passing|approving|adopting)$/.test(word)
      ? "for"
      : undefined;
  return (
    told && { stance: position(told), verb: at, end: at + 1, form: "participle", companions: [], soft: false }
  );
}

/** "joined forces to defeat the bill", "teamed up to pass it": done together, and so told as a vote. */
function readDone(items: readonly Item[], at: number): Predicate | undefined {
  const told = DONE.get(wordAt(items, at) ?? "");
  if (!told || wordAt(items, at - 1) !== "to" || realGovernor(items, at - 1) === undefined) return undefined;
  if (!namesMotion(items, at + 1)) return undefined;
  return { stance: position(told), verb: at, end: at + 1, form: "bare", companions: [], soft: true };
}

/** "with Ann Hall supporting it and Bo Lund | opposing |": the motion is said once. */
function endsAbsolute(items: readonly Item[], at: number): boolean {
  if (!/^(opposing|supporting)$/.test(wordAt(items, at) ?? "") || items[at - 1]?.kind !== "voters")
    return false;
  if (items[at + 1] !== undefined && !/^[.,;]$/.test(wordAt(items, at + 1) ?? "")) return false;
  return items
    .slice(Math.max(0, at - 20), at)
    .some(({ key }, step) => key === "with" && items[Math.max(0, at - 20) + step + 1]?.kind === "voters");
}

/** Reads the predicate whose verb stands at `at`, if one does. */
export function readVerb(items: readonly Item[], at: number): Predicate | undefined {
  const word = wordAt(items, at);
  if (word === undefined) return undefined;
  const plain = { verb: at, companions: [], soft: false };
  const absence = readAbsence(items, at);
  if (absence)
    return {
      ...plain,
      stance: position("absent"),
      end: absence.end,
      form: word === "not" ? "participle" : "finite",
    };
  const state = readState(items, at);
  if (state) return { ...plain, ...state, form: "state" };
  if (/^(joined|joining)$/.test(word)) return readJoin(items, at);
  if (
    /^(cast|casting|used|using|exercised|exercising|wielded|wielding|invoked|employed|issued)$/.test(word)
  ) {
    const cast = readCast(items, at);
    return cast && { ...plain, ...cast, form: word.endsWith("ing") ? "participle" : "finite" };
  }
  if (
    /^(changed|switched|flipped)$/.test(word) &&
    /^(his|her|its|their)$/.test(wordAt(items, at + 1) ?? "") &&
    /^votes?$/.test(wordAt(items, at + 2) ?? "")
  ) {
    const to = wordAt(items, at + 3) === "from" ? at + 5 : at + 3;
    const after = wordAt(items, to) === "to" ? readPosition(items, to + 1) : undefined;
    return after && { ...plain, ...after, form: "finite" };
  }
  // "switched to “no” in the final seconds"
  if (/^(switched|flipped|changed)$/.test(word) && wordAt(items, at + 1) === "to") {
    const side =
      /^(no|nay|yes|aye|yea|against)$/.test(wordAt(items, at + 2) ?? "") && readPosition(items, at + 2);
    if (side) return { ...plain, ...side, form: "finite" };
  }
  // "switched to abstention", "moved to abstaining"
  if (
    /^(switched|moved|shifted)$/.test(word) &&
    wordAt(items, at + 1) === "to" &&
    /^(abstention|abstaining|abstentions)$/.test(wordAt(items, at + 2) ?? "")
  )
    return { ...plain, stance: position("abstain"), end: at + 3, form: "finite" };
  // "the lone Democrat to side against it"
  if (
    /^(side|sided|siding)$/.test(word) &&
    wordAt(items, at + 1) === "against" &&
    namesMotion(items, at + 2)
  ) {
    const form = word === "side" ? "bare" : word === "sided" ? "finite" : "participle";
    return { ...plain, stance: position("against"), end: at + 2, form };
  }
  // "said Ann Hall, explaining her no vote"
  if (word === "explaining" && /^(his|her|their|its)$/.test(wordAt(items, at + 1) ?? "")) {
    const side = /^votes?$/.test(wordAt(items, at + 3) ?? "") ? wordAt(items, at + 2) : undefined;
    const told = side && /^(no|nay|yes|aye|yea|dissenting)$/.test(side);
    if (told)
      return {
        ...plain,
        stance: position(/^(yes|aye|yea)$/.test(side) ? "for" : "against"),
        end: at + 4,
        form: "participle",
      };
  }
  // "was alone in opposing the draft"
  if (/^(was|were|stood)$/.test(word) && anyPhraseAt(items, at + 1, ["alone in", "the only one in"])) {
    const inner = readVerb(items, at + 3);
    return inner?.stance.kind === "position"
      ? { ...inner, verb: at, form: "finite", soft: false }
      : undefined;
  }
  if (word === "opted" && wordAt(items, at + 1) === "against")
    return { ...plain, stance: position("against"), end: at + 2, form: "finite", soft: true };
  if (/^refrain(ed|ing)$/.test(word) && anyPhraseAt(items, at + 1, ["from voting"])) {
    return {
      ...plain,
      stance: position("abstain"),
      end: at + 3,
      form: word.endsWith("ing") ? "participle" : "finite",
    };
  }
  const done = readDone(items, at);
  if (done) return done;
  const form = FORM.get(word);
  if (!form) return undefined;
  if (word.startsWith("abst")) {
    let end = at + 1;
    if (anyPhraseAt(items, end, ["from voting", "in the vote", "from the vote"]))
      end += wordAt(items, end) === "in" || wordAt(items, end + 1) === "the" ? 3 : 2;
    return { ...plain, stance: position("abstain"), end, form };
  }
  if (word.startsWith("veto")) {
    return /^(power|powers|threat|threats|override|overrides|holders?|holding)$/.test(
      wordAt(items, at + 1) ?? "",
    )
      ? undefined
      : { ...plain, stance: position("veto"), end: at + 1, form };
  }
  if (word.startsWith("dissent")) {
    return /^(votes?|opinions?|views?|voices?)$/.test(wordAt(items, at + 1) ?? "")
      ? undefined
      : { ...plain, stance: position("against"), end: at + 1, form };
  }
  if (endsAbsolute(items, at))
    return {
      ...plain,
      stance: position(word === "opposing" ? "against" : "for"),
      end: at + 1,
      form,
      soft: true,
    };
  const soft = SOFT.get(word);
  if (soft)
    return namesMotion(items, at + 1)
      ? { ...plain, stance: position(soft), end: at + 1, form, soft: true }
      : undefined;
  const from = skipCircumstance(items, at + 1);
  const company = readCompany(items, from);
  if (company) return { ...plain, ...company, form };
  const stance = readPosition(items, from);
  if (stance) return { ...plain, ...stance, form };
  const side = readSideOf(items, from);
  return side && { ...plain, stance: position("for"), end: side.end, form, onSide: true };
}

import { RecordFault, lineOf } from "#lib/records/record-fault";
import type { DraftRecord, Drafts, RecordContext, TallySide } from "#lib/records/reading";
import { pressAnnexes } from "#lib/records/press-annexes";
import { pressCounts } from "#lib/records/press-counts";
import { joinPressVotes, type PressVote } from "#lib/records/press-votes";
import { bodyOfVote, hasAllMembers, readPressHead, type PressHead } from "#lib/records/press-release";
import { afterthoughts, resultNear, sentenceAround, symbolIn, titleIn } from "#lib/records/press-wording";
import { votesOfStates, withUnlisted } from "#lib/records/un-votes";

/** Permanent members of the Security Council: the negative vote of one of them is a veto. */
const PERMANENT = new Set(["CHN", "FRA", "GBR", "RUS", "USA"]);
/** Votes for that a text needs in the Security Council. */
const COUNCIL_MAJORITY = 9;
const MAY_BE_CUT =
  "The text ends within this sentence or list, without a full stop. It may have been cut off.";

/**
 * Reads the recorded votes of a United Nations press release, pasted whole or in sentences: "by a recorded vote of 74
 * in favour to 4 against (…), with 54 abstentions (…)", and annexes with lists under "In favour:" and "Against:".
 *
 * @returns no drafts when the text tells of no recorded vote.
 * @throws RecordFault when a list was cut off, or the day or body of a vote is said nowhere.
 */
export function readUnPress(text: string, context: RecordContext): Drafts {
  const plain = text.replace(/[\u00a0\u2000-\u200a\u202f]/g, " ");
  const head = readPressHead(plain);
  const told = joinPressVotes(plain, pressCounts(plain), pressAnnexes(plain));
  const read = told.map((vote, index) => draftOf(plain, vote, index + 1, head, context));
  const later = afterthoughts(plain).map(({ at, sentence }) => ({
    place: lineOf(plain, at),
    message: `The release says afterwards: “${sentence}” The votes are shown as they were recorded.`,
  }));
  const problems = read.flatMap((one) => one.problems);
  return {
    drafts: withoutRepeats(read.map(({ draft }) => draft)),
    problems: read.length === 0 ? [] : [...problems, ...later],
  };
}

function draftOf(text: string, told: PressVote, number: number, head: PressHead, context: RecordContext) {
  const place = lineOf(text, told.start);
  const sentence = sentenceAround(text, told.words.start, told.words.end);
  const date = head.date ?? context.date;
  if (date === undefined)
    throw new RecordFault("The day of the vote is not in this text. Give it as well.", place, "date");
  const body = bodyOfVote(sentence, head.symbol, text) ?? context.body;
  if (body === undefined) {
    throw new RecordFault(
      "The text does not say which body voted. Paste the release from its head, or name the body.",
      place,
      "body",
    );
  }
  const { votes, problems, unknown } = votesOfStates(told.lists, place);
  const { yes, no, abstain } = told.counts;
  const whole = hasAllMembers(body)
    ? withUnlisted(votes, { yes, no, abstain }, date, unknown)
    : { votes, notVoting: undefined };
  const committee = body.endsWith(" Committee");
  const near = resultNear(sentence, sentence.search(/\d|\bin favou?r\b/));
  const vetoed =
    body === "UN Security Council" &&
    near !== "adopted" &&
    (yes ?? 0) >= COUNCIL_MAJORITY &&
    votes.some(({ vote, iso3 }) => vote === "no" && PERMANENT.has(iso3 ?? ""));
  const title = titleIn(sentence);
  const named = (Object.keys(told.lists) as TallySide[]).filter((side) => told.lists[side] !== undefined);
  const draft: DraftRecord = {
    idWords: `un press ${head.symbol ?? ""} ${date} ${number}`,
    place,
    body,
    symbol: symbolIn(sentence) ?? undefined,
    date,
    title: title === "" ? (context.title ?? `Recorded vote ${number}`) : title,
    result: committee ? undefined : vetoed ? "vetoed" : near,
    source: `United Nations press release${head.symbol ? ` ${head.symbol}` : ""}`,
    licence: "© United Nations; reuse with attribution. A press release is not an official record",
    notes: committee
      ? ["A committee voted on a draft; whether the General Assembly adopted it is another vote."]
      : [],
    tallies: { yes, no, abstain, notVoting: whole.notVoting },
    votes: whole.votes,
    namedSides: named,
  };
  const cut = told.open || !/[.!?:]|\n\s*\n/.test(text.slice(told.words.end));
  return { draft, problems: cut ? [...problems, { place, message: MAY_BE_CUT }] : problems };
}

/** A release tells a vote in its summary and again below: one record. */
function withoutRepeats(drafts: readonly DraftRecord[]): DraftRecord[] {
  const key = ({ body, title, symbol, tallies, votes }: DraftRecord) =>
    JSON.stringify([body, symbol ?? title, tallies, votes.map(({ voter, vote }) => [voter, vote])]);
  return drafts.filter((draft, index) => drafts.findIndex((other) => key(other) === key(draft)) === index);
}

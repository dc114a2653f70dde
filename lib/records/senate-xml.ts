import type { XmlElement } from "@rgrove/parse-xml";
import { dateIn } from "#lib/records/calendar";
import { notYesOrNo, trialNotes } from "#lib/records/congress-json";
import { majorityFromWord } from "#lib/records/majority-words";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote } from "#lib/records/reading";
import { resultFromWord } from "#lib/records/result-words";
import { voteFromWord } from "#lib/records/vote-words";
import { childOf, childrenOf, countOf, textOf } from "#lib/records/xml-tree";

/**
 * Reads a roll call of the US Senate as the Senate publishes it. An empty number means 0 there when the number of
 * yeas is given. A Vice President who breaks a tie is a voter of this record.
 *
 * @param root the element `roll_call_vote`.
 * @throws RecordFault when it is not whole.
 */
export function readSenate(root: XmlElement): DraftRecord {
  const number = textOf(root, "vote_number");
  const congress = textOf(root, "congress");
  const session = textOf(root, "session");
  const date = dateIn(textOf(root, "vote_date") ?? "");
  const title = textOf(root, "vote_question_text") ?? textOf(root, "question");
  if (!number || !congress || date === undefined || title === undefined) {
    throw new RecordFault("This Senate roll call lacks its number, Congress, question or date.");
  }
  const members = childrenOf(childOf(root, "members"), "member").map(rowOf);
  const tie = tieBreaker(root);
  const tallies = talliesOf(root, members, tie);
  const year = textOf(root, "congress_year") ?? date.slice(0, 4);
  const words = childrenOf(childOf(root, "members"), "member").map((row) => textOf(row, "vote_cast") ?? "");
  return {
    idWords: `us senate ${congress} ${year} ${Number(number)}`,
    place: `Vote ${Number(number)}`,
    body: "US Senate",
    symbol: `Senate vote ${Number(number)} (${year})`,
    date,
    title,
    result: resultFromWord(textOf(root, "vote_result")),
    requires: majorityFromWord(textOf(root, "majority_requirement")),
    source: "US Senate",
    ...(session && {
      sourceUrl: `https://www.senate.gov/legislative/LIS/roll_call_votes/vote${congress}${session}/vote_${congress}_${session}_${number.padStart(5, "0")}.xml`,
    }),
    licence: "Public domain (US government)",
    notes: [...trialNotes(words), ...(tie ? [`The casting vote of the ${tie.voter} is counted in.`] : [])],
    tallies,
    votes: tie ? [...members, tie] : members,
  };
}

/** The Senate's own count leaves the casting vote out in some years and not in others: it is taken as it fits the lists. */
function talliesOf(root: XmlElement, members: readonly DraftVote[], tie: DraftVote | undefined) {
  const count = childOf(root, "count");
  const yes = countOf(count, "yeas");
  const given = yes !== undefined;
  const orNone = (name: string) => countOf(count, name) ?? (given && childOf(count, name) ? 0 : undefined);
  const tallies = { yes, no: orNone("nays"), abstain: orNone("present"), notVoting: orNone("absent") };
  if (tie === undefined || (tie.vote !== "yes" && tie.vote !== "no")) return tallies;
  const listed = members.filter(({ vote }) => vote === tie.vote).length;
  return tallies[tie.vote] === listed ? { ...tallies, [tie.vote]: listed + 1 } : tallies;
}

function rowOf(row: XmlElement, index: number): DraftVote {
  const first = textOf(row, "first_name");
  const last = textOf(row, "last_name");
  const name = first && last ? `${first} ${last}` : textOf(row, "member_full");
  const word = textOf(row, "vote_cast") ?? "";
  const vote = voteFromWord(word);
  const place = `Member ${index + 1}`;
  if (name === undefined) throw new RecordFault("A name is missing.", place);
  if (vote === undefined) throw new RecordFault(notYesOrNo(word), place);
  if (vote === null) throw new RecordFault(`The vote of ${name} is missing.`, place);
  return {
    voter: name,
    memberId: textOf(row, "lis_member_id"),
    party: textOf(row, "party"),
    state: textOf(row, "state"),
    vote,
    place,
  };
}

/** "Vice President of the United States" voted "Yea" when the Senate was divided equally. */
function tieBreaker(root: XmlElement): DraftVote | undefined {
  const who = textOf(root, "tie_breaker", "by_whom");
  const vote = voteFromWord(textOf(root, "tie_breaker", "tie_breaker_vote") ?? "");
  if (who === undefined || !vote) return undefined;
  return { voter: who.replace(/ of the United States$/, ""), memberId: "VP", vote, place: "Casting vote" };
}

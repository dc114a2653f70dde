import type { XmlElement } from "@rgrove/parse-xml";
import { dateIn } from "#lib/records/calendar";
import { notYesOrNo, refuseQuorumCall } from "#lib/records/congress-json";
import { majorityFromVoteType } from "#lib/records/majority-words";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord } from "#lib/records/reading";
import { resultFromWord } from "#lib/records/result-words";
import { voteFromWord } from "#lib/records/vote-words";
import { childOf, childrenOf, countOf, textOf } from "#lib/records/xml-tree";

/**
 * Reads a roll call of the US House of Representatives as its Clerk publishes it (`evs/2025/roll100.xml`). In the
 * Committee of the Whole `committee` stands where `chamber` stands else.
 *
 * @param root the element `rollcall-vote`.
 * @throws RecordFault when it is not whole or elects a person by name.
 */
export function readHouseClerk(root: XmlElement): DraftRecord {
  const meta = childOf(root, "vote-metadata");
  const totals = childOf(meta, "vote-totals", "totals-by-vote") ?? childOf(meta, "totals-by-vote");
  if (childOf(meta, "vote-totals", "totals-by-candidate")) {
    throw new RecordFault(
      notYesOrNo(textOf(meta, "vote-totals", "totals-by-candidate", "candidate") ?? "a name"),
    );
  }
  const date = dateIn(textOf(meta, "action-date") ?? "");
  const number = textOf(meta, "rollcall-num");
  const congress = textOf(meta, "congress");
  const question = textOf(meta, "vote-question");
  if (date === undefined || number === undefined || congress === undefined || question === undefined) {
    throw new RecordFault("This House roll call lacks its number, Congress, question or date.");
  }
  const votes = childrenOf(childOf(root, "vote-data"), "recorded-vote").map(rowOf);
  refuseQuorumCall(votes);
  const about = [textOf(meta, "legis-num"), textOf(meta, "vote-desc")].filter((part) => part !== undefined);
  const year = date.slice(0, 4);
  const committee = textOf(meta, "committee");
  return {
    idWords: `us house ${congress} ${year} ${number}`,
    place: `Roll call ${number}`,
    body:
      committee === undefined
        ? "US House of Representatives"
        : "US House of Representatives (Committee of the Whole)",
    symbol: `House vote ${number} (${year})`,
    date,
    title: about.length > 0 ? `${question}: ${about.join(" ")}` : question,
    result: resultFromWord(textOf(meta, "vote-result")),
    requires: majorityFromVoteType(textOf(meta, "vote-type")),
    source: "Clerk of the US House of Representatives",
    sourceUrl: `https://clerk.house.gov/evs/${year}/roll${number.padStart(3, "0")}.xml`,
    licence: "Public domain (US government)",
    tallies: {
      yes: countOf(totals, "yea-total"),
      no: countOf(totals, "nay-total"),
      abstain: countOf(totals, "present-total"),
      notVoting: countOf(totals, "not-voting-total"),
    },
    votes,
  };
}

function rowOf(row: XmlElement, index: number) {
  const legislator = childOf(row, "legislator");
  const name = textOf(row, "legislator");
  const word = textOf(row, "vote") ?? "";
  const vote = voteFromWord(word);
  const place = `Member ${index + 1}`;
  if (legislator === undefined || name === undefined) throw new RecordFault("A name is missing.", place);
  if (vote === undefined) throw new RecordFault(notYesOrNo(word), place);
  if (vote === null) throw new RecordFault(`The vote of ${name} is missing.`, place);
  const { attributes } = legislator;
  return {
    voter: name,
    memberId: attributes["name-id"],
    party: attributes.party,
    state: attributes.state,
    vote,
    place,
  };
}

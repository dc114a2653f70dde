import type { XmlElement } from "@rgrove/parse-xml";
import { dateIn } from "#lib/records/calendar";
import { notYesOrNo } from "#lib/records/congress-json";
import { majorityFromWord } from "#lib/records/majority-words";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote, Drafts, RecordContext } from "#lib/records/reading";
import { resultFromWord } from "#lib/records/result-words";
import { sideOf, voteFromWord } from "#lib/records/vote-words";
import { childrenOf, textOf } from "#lib/records/xml-tree";

/**
 * Reads a roll call in GovTrack's XML. It names members by number only. Without `context.names` only its numbers are
 * of use: nobody can be asked how "A000370" voted, so its rows are held against the numbers and then left out, and
 * the problem says so.
 *
 * @param root the element `roll`.
 * @throws RecordFault when it is not whole or elects a person by name.
 */
export function readGovTrack(root: XmlElement, context: RecordContext): Drafts {
  const { where, session = "", year = "", roll = "", datetime = "", source = "" } = root.attributes;
  const date = dateIn(datetime);
  const title = textOf(root, "question");
  if ((where !== "house" && where !== "senate") || roll === "" || date === undefined || title === undefined) {
    throw new RecordFault("This GovTrack roll call lacks its chamber, number, question or date.");
  }
  const place = `Roll ${roll}`;
  const rows = childrenOf(root, "voter").map((row, index) => rowOf(row, index, context));
  const named = rows.filter(({ vote: _vote, voter, memberId }) => voter !== memberId);
  const tallies = {
    yes: numberIn(root, "aye"),
    no: numberIn(root, "nay"),
    abstain: numberIn(root, "present"),
    notVoting: numberIn(root, "nv"),
  };
  const draft: DraftRecord = {
    idWords: `us ${where} ${session} ${year} ${roll}`,
    place,
    body: where === "house" ? "US House of Representatives" : "US Senate",
    symbol: `${where === "house" ? "House" : "Senate"} vote ${roll} (${year})`,
    date,
    title,
    result: resultFromWord(textOf(root, "result")),
    requires: majorityFromWord(textOf(root, "required")),
    source: `GovTrack.us${source ? `, from ${source}` : ""}`,
    licence: "Public domain (US government)",
    tallies,
    votes: named,
    namedSides: named.length === rows.length ? undefined : [],
  };
  const problems = miscounts(rows, tallies).map((message) => ({ place, message }));
  if (named.length < rows.length) {
    problems.push({
      place,
      message: `This file names ${rows.length - named.length} members by number only (${rows.find(({ voter, memberId }) => voter === memberId)?.voter ?? ""}), so their votes are left out. The Clerk's or the Senate's own file has the names.`,
    });
  }
  return { drafts: [draft], problems };
}

/** The rows left out are counted before they go. */
function miscounts(rows: readonly DraftVote[], tallies: DraftRecord["tallies"]): string[] {
  return (["yes", "no", "abstain", "notVoting"] as const).flatMap((side) => {
    const listed = rows.filter(({ vote }) => vote !== null && sideOf(vote) === side).length;
    const count = tallies[side];
    return count === undefined || count === listed
      ? []
      : [`The numbers do not add up: ${count} are counted and ${listed} are listed (${side}).`];
  });
}

function rowOf(row: XmlElement, index: number, { names }: RecordContext): DraftVote {
  const { id = "", value = "", state, VP } = row.attributes;
  const place = `Member ${index + 1}`;
  const vote = voteFromWord(value);
  if (vote === undefined) throw new RecordFault(notYesOrNo(value), place);
  if (vote === null || id === "") throw new RecordFault("A member's number or vote is missing.", place);
  const voter = VP === "1" ? "Vice President" : (names?.get(id) ?? id);
  return { voter, memberId: id, ...(state && { state }), vote, place };
}

function numberIn(root: XmlElement, name: string): number | undefined {
  const text = root.attributes[name] ?? "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

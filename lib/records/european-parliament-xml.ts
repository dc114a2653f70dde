import { XmlElement } from "@rgrove/parse-xml";
import { dateIn } from "#lib/records/calendar";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote, Drafts } from "#lib/records/reading";
import { childOf, childrenOf, textOf } from "#lib/records/xml-tree";

const SIDES = [
  ["Result.For", "yes"],
  ["Result.Against", "no"],
  ["Result.Abstention", "abstain"],
] as const;

/**
 * Reads the roll calls of one sitting of the European Parliament (RCV). Members are named by surname and political
 * group; corrections under `Intentions` are for information and change no result. There is no list of absentees.
 *
 * @param root the element `PV.RollCallVoteResults`.
 * @throws RecordFault when there is no roll call or one is not whole.
 */
export function readEuropeanParliament(root: XmlElement): Drafts {
  const sitting = root.attributes["Sitting.Date"] ?? "";
  const titles = titlesOf(root);
  const drafts = childrenOf(root, "RollCallVote.Result").map((vote) => draftOf(vote, sitting, titles));
  if (drafts.length === 0) throw new RecordFault("This file of the European Parliament holds no roll call.");
  return { drafts, problems: [] };
}

/** Titles in the language of the file, by the number that votes refer to. */
function titlesOf(root: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(childOf(root, "VoteTitles"), "VoteTitle").flatMap((title) => {
      const id = title.attributes.DlvId;
      const text = title.text.replace(/\s+/g, " ").trim();
      return id === undefined || text === "" ? [] : [[id, text] as const];
    }),
  );
}

function draftOf(vote: XmlElement, sitting: string, titles: ReadonlyMap<string, string>): DraftRecord {
  const id = vote.attributes.Identifier ?? "";
  const place = `Roll call ${id || "without a number"}`;
  const date = dateIn(vote.attributes.Date ?? "") ?? dateIn(sitting);
  const description = textOf(vote, "RollCallVote.Description.Text");
  const title = titles.get(vote.attributes.DlvId ?? "");
  if (id === "" || date === undefined || (description ?? title) === undefined) {
    throw new RecordFault("The number, date or subject is missing.", place);
  }
  const corrected = childrenOf(vote, "Intentions").flatMap((list) => membersIn(list, "Member.Name"));
  const tallies = Object.fromEntries(
    SIDES.map(([element, side]) => [side, numberOf(vote, element, place)]),
  ) as DraftRecord["tallies"];
  return {
    idWords: `ep ${id}`,
    place,
    body: "European Parliament",
    symbol: /\b[ABC]\d+-\d{4}\/\d{4}\b|\bRC-B\d+-\d{4}\/\d{4}\b/.exec(description ?? "")?.[0],
    date,
    title: [title, description].filter((part) => part !== undefined).join(" – "),
    source: "European Parliament, results of roll-call votes",
    licence: "© European Union; reuse with the source named",
    notes:
      corrected.length === 0
        ? []
        : [
            `Corrections or intentions were handed in afterwards (${corrected.map(({ text }) => text.trim()).join(", ")}); they do not change the result, and the record is shown as voted.`,
          ],
    tallies,
    votes: SIDES.flatMap(([element, side]) => votesOn(childOf(vote, element), side, place)),
    namedSides: ["yes", "no", "abstain"],
  };
}

/** A side without members is left out of the file: its number is 0 then. */
function numberOf(vote: XmlElement, name: string, place: string): number {
  const element = childOf(vote, name);
  if (element === undefined) return 0;
  const text = element.attributes.Number ?? "";
  if (!/^\d+$/.test(text)) throw new RecordFault(`${name} has no number.`, place);
  return Number(text);
}

function votesOn(side: XmlElement | undefined, vote: DraftVote["vote"], place: string): DraftVote[] {
  return childrenOf(side, "Result.PoliticalGroup.List").flatMap((list) => {
    const group = list.attributes.Identifier;
    return ["PoliticalGroup.Member.Name", "Member.Name"].flatMap((name) =>
      childrenOf(list, name).map((member): DraftVote => {
        const voter = member.text.replace(/\s+/g, " ").trim();
        if (voter === "") throw new RecordFault("A member's name is missing.", place);
        const { PersId, MepId } = member.attributes;
        return { voter, memberId: PersId ?? MepId, ...(group && { group }), vote, place };
      }),
    );
  });
}

/** Elements of a name anywhere below. */
function membersIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child instanceof XmlElement ? (child.name === name ? [child] : membersIn(child, name)) : [],
  );
}

import { headerOf, readCsv } from "#lib/records/csv-table";
import { isCongressVote, readCongressVote } from "#lib/records/congress-json";
import { isDivision, readDivision } from "#lib/records/commons-votes-json";
import { readEuropeanParliament } from "#lib/records/european-parliament-xml";
import { readGovTrack } from "#lib/records/govtrack-xml";
import { readHouseClerk } from "#lib/records/house-clerk-xml";
import { isHowTheyVoteExport, readHowTheyVote, readHowTheyVoteExport } from "#lib/records/how-they-vote-csv";
import { readJsonValues, type PlacedValue } from "#lib/records/json-values";
import { isOwnHeader, readOwnCsv } from "#lib/records/own-csv";
import { isOwnRecord, readOwnJson } from "#lib/records/own-json";
import { RecordFault } from "#lib/records/record-fault";
import type { Drafts, RecordContext, RecordFormat } from "#lib/records/reading";
import { readSenate } from "#lib/records/senate-xml";
import { isUnExtract, readUnExtract } from "#lib/records/un-extract";
import { readUnPress } from "#lib/records/un-press";
import { isUndlHeader, readUndl } from "#lib/records/undl-csv";
import { readXml } from "#lib/records/xml-tree";

type Recognised = Drafts & { format: RecordFormat };

const NONE_OF_THESE =
  "This is no record of votes in a format that can be read here: United Nations (extract, Digital Library, press release), US Congress, UK Commons Votes, European Parliament, HowTheyVote.eu, or the template.";

/**
 * Tells a format by its content and reads it.
 *
 * @throws RecordFault with one sentence when it is none, or not whole.
 */
export function readRecognised(text: string, context: RecordContext): Recognised {
  const first = text.trimStart().charAt(0);
  if (first === "<") return readXmlRecord(text, context);
  if (first === "{" || first === "[") return readJsonRecord(readJsonValues(text), context);
  return readTable(text, context) ?? readPress(text, context);
}

function readXmlRecord(text: string, context: RecordContext): Recognised {
  if (/^\s*<(?:!doctype\s+html|html|head|body|div|p|table)\b/i.test(text))
    throw new RecordFault("This is a web page. Copy the text of the page and paste it.");
  const root = readXml(text);
  switch (root.name) {
    case "rollcall-vote":
      return one("house-clerk-xml", readHouseClerk(root));
    case "roll_call_vote":
      return one("senate-xml", readSenate(root));
    case "roll":
      return { format: "govtrack-xml", ...readGovTrack(root, context) };
    case "PV.RollCallVoteResults":
      return { format: "european-parliament-xml", ...readEuropeanParliament(root) };
    case "collection":
    case "record":
      throw new RecordFault(
        "This is a library record (MARCXML). Use the voting data of the United Nations Digital Library as CSV, or paste the press release.",
      );
    case "file":
      throw new RecordFault(
        "This is a list of results, which names no members. The European Parliament's roll calls are in the file called RCV.",
      );
    default:
      throw new RecordFault(`${NONE_OF_THESE} Its outermost element is “${root.name}”.`);
  }
}

function readJsonRecord(values: readonly PlacedValue[], context: RecordContext): Recognised {
  const every = (is: (value: unknown) => boolean) =>
    values.length > 0 && values.every(({ value }) => is(value));
  if (every(isUnExtract)) return { format: "un-extract", ...readUnExtract(values, context) };
  if (every(isCongressVote))
    return {
      format: "congress-json",
      drafts: values.map(({ value, place }) => readCongressVote(value, place)),
      problems: [],
    };
  if (every(isDivision))
    return joined(
      "commons-votes-json",
      values.map(({ value, place }) => readDivision(value, place)),
    );
  if (every(isOwnRecord))
    return joined(
      "own-json",
      values.map(({ value, place }) => readOwnJson(value, place, context)),
    );
  throw new RecordFault(NONE_OF_THESE);
}

function readTable(text: string, context: RecordContext): Recognised | undefined {
  if (isHowTheyVoteExport(text))
    return { format: "how-they-vote-csv", drafts: readHowTheyVoteExport(text), problems: [] };
  const columns = headerOf(text);
  if (isUndlHeader(columns)) {
    const { drafts, problems } = readUndl(readCsv(text), context.symbol);
    if (drafts.length === 0)
      throw new RecordFault(`There is no vote on ${context.symbol ?? "a resolution"} in this file.`);
    return { format: "undl-csv", drafts, problems };
  }
  if (columns.includes("position") && columns.includes("member.id"))
    return one("how-they-vote-csv", readHowTheyVote(readCsv(text), context));
  if (isOwnHeader(columns))
    return { format: "own-csv", ...readOwnCsv(readCsv(text), context, !text.endsWith("\n")) };
  const known = OTHER_TABLES.find(([mark]) => mark.every((column) => columns.includes(column)));
  if (known) throw new RecordFault(known[1]);
  return undefined;
}

/** Tables that are known and hold too little to be a record. */
const OTHER_TABLES: readonly (readonly [columns: readonly string[], message: string])[] = [
  [
    ["vote_id", "member_id", "position"],
    "This is one table of HowTheyVote.eu's export and has no names. Download the one vote from its page instead.",
  ],
  [
    ["rcid", "country", "vote"],
    "This table of unvotes leaves out absences, titles and dates. Use the voting data of the United Nations Digital Library instead.",
  ],
  [
    ["icpsr", "cast_code"],
    "This table of Voteview names members by number only. Use the House Clerk's or the Senate's own file instead.",
  ],
];

function readPress(text: string, context: RecordContext): Recognised {
  const { drafts, problems } = readUnPress(text, context);
  if (drafts.length > 0) return { format: "un-press", drafts, problems };
  const isProse = /\p{L}+ \p{L}+ \p{L}+ \p{L}+/u.test(text);
  throw new RecordFault(
    isProse
      ? "This text tells of no recorded vote: it has no sentence such as “by a recorded vote of 12 in favour to 3 against, with 4 abstentions”, and no list under “In favour:”."
      : NONE_OF_THESE,
  );
}

function one(format: RecordFormat, draft: Drafts["drafts"][number]): Recognised {
  return { format, drafts: [draft], problems: [] };
}

function joined(format: RecordFormat, all: readonly Drafts[]): Recognised {
  return {
    format,
    drafts: all.flatMap(({ drafts }) => drafts),
    problems: all.flatMap(({ problems }) => problems),
  };
}

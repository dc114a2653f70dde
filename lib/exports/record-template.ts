import type { RecordFormatOffered } from "#lib/domain/record-formats";
import { writtenFile, type RecordFile } from "#lib/exports/record-file";
import type { WrittenRollCall } from "#lib/exports/roll-call-csv";

/**
 * The vote that the templates show: an invented one, with a line of every kind. It has no `id`, so that a record made
 * from it is named for what it says, and two of them are never taken for one.
 */
const EXAMPLE: WrittenRollCall = {
  body: "Maltby Town Council",
  symbol: "Motion 7",
  date: "2031-03-04",
  title: "Lights on the quay",
  result: "adopted",
  requires: "simple",
  source: "Minutes of the council",
  licence: "Public domain",
  tallies: { yes: 2, no: 1, abstain: 1, notVoting: 1 },
  votes: [
    { voter: "Ada Harlow", party: "Harbour Party", state: "Maltby", vote: "yes" },
    { voter: "Ben Quill", party: "River Party", state: "Maltby", vote: "no" },
    { voter: "Cy Marsh", vote: "abstain" },
    { voter: "Dee Lowther", party: "River Party", vote: "notVoting" },
    { voter: "Eli Stone", party: "Harbour Party", vote: "yes" },
  ],
};

/** A file to fill in, in one of our own formats (lib/records/own-formats.md). It reads as it stands. */
export function recordTemplate(format: RecordFormatOffered): RecordFile | undefined {
  return writtenFile(EXAMPLE, format, "roll-call-template");
}

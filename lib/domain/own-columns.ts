/** A column of our own table, as a teacher who fills it in is told of it. */
export interface OwnColumn {
  column: string;
  /** The record is not read without it. */
  needed: boolean;
  /** A few plain words. */
  holds: string;
}

/**
 * What the columns of our own table hold (lib/records/own-formats.md): first what each voter has, then what concerns
 * the whole vote.
 */
export const OWN_COLUMNS: readonly OwnColumn[] = [
  {
    column: "vote",
    needed: true,
    holds: "yes, no, abstain, present or not voting. Empty when it is not known",
  },
  { column: "voter", needed: true, holds: "Full name; in the United Nations, the state" },
  { column: "party", needed: false, holds: "Party" },
  { column: "state", needed: false, holds: "Where the voter was elected" },
  { column: "group", needed: false, holds: "Political group, as in the European Parliament" },
  { column: "iso3", needed: false, holds: "A country’s code of three letters, such as FRA" },
  { column: "member_id", needed: false, holds: "Any number or word that tells two voters of one name apart" },
  { column: "body", needed: true, holds: "Who voted, such as Maltby Town Council" },
  { column: "date", needed: true, holds: "Day of the vote, written 2031-03-04" },
  { column: "title", needed: true, holds: "What was voted on" },
  { column: "source", needed: true, holds: "Who says so, such as Minutes of the council" },
  { column: "source_url", needed: false, holds: "Address of the source" },
  { column: "licence", needed: false, holds: "On which terms the record may be passed on" },
  { column: "symbol", needed: false, holds: "Number of the motion, such as Motion 7" },
  { column: "result", needed: false, holds: "adopted or rejected" },
  {
    column: "requires",
    needed: false,
    holds: "Majority it needed: simple, three-fifths or two-thirds. Empty when it is not known",
  },
  { column: "yes", needed: false, holds: "Official number of votes for" },
  { column: "no", needed: false, holds: "Official number of votes against" },
  { column: "abstain", needed: false, holds: "Official number of abstentions" },
  { column: "not_voting", needed: false, holds: "Official number of those who did not vote" },
  { column: "note", needed: false, holds: "What a reader must know about this record" },
  { column: "id", needed: false, holds: "A short name of your own, such as maltby-7" },
];

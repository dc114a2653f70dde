import type { RecordedVote, RollCall } from "#lib/domain/roll-call";

/** The formats that are read, each by a file of its own. */
export type RecordFormat =
  | "un-extract"
  | "undl-csv"
  | "un-press"
  | "congress-json"
  | "house-clerk-xml"
  | "senate-xml"
  | "govtrack-xml"
  | "commons-votes-json"
  | "how-they-vote-csv"
  | "european-parliament-xml"
  | "own-json"
  | "own-csv";

/** Something a reader of the record must know: it is shown, and never repaired. */
export interface RecordProblem {
  /** Where in the file, in words: `Line 12`, `A/RES/80/6`. */
  place: string;
  /** One plain sentence. */
  message: string;
}

/** What the person who gives a file knows and the file may not say. What the file says comes first. */
export interface RecordContext {
  /** Only the record with this symbol or id: `A/RES/ES-11/7`, `roll_ep-172102`. */
  symbol?: string;
  /** ISO 8601 date of the vote. */
  date?: string;
  body?: string;
  title?: string;
  /** Names by member number, for files that give numbers only. */
  names?: ReadonlyMap<string, string>;
}

/** All records of a file, or one sentence why there are none. Never a part of them. */
export type ReadRecords =
  | {
      ok: true;
      format: RecordFormat;
      records: RollCall[];
      problems: RecordProblem[];
      /** The problems of each record, in their order; what concerns the file as a whole is with each. */
      problemsOf: RecordProblem[][];
    }
  | {
      ok: false;
      message: string;
      /** What the person may say, so that it can be read. */
      wants?: keyof Pick<RecordContext, "date" | "body" | "title">;
    };

/** One line of a record as its format has it, before it is checked. */
export interface DraftVote {
  voter: string;
  iso3?: string | undefined;
  party?: string | undefined;
  state?: string | undefined;
  group?: string | undefined;
  /** The source's own number of the member; tells two members of one name apart. */
  memberId?: string | undefined;
  vote: RecordedVote;
  /** Where it stands, for messages. */
  place?: string;
}

/** One record as its format has it, before it is checked; see `finish-record.ts`. */
export interface DraftRecord {
  /** Words that make the id: `un ga A/RES/80/6`. */
  idWords: string;
  /** Where it stands, for messages. */
  place: string;
  body: string;
  symbol?: string | undefined;
  date: string;
  title: string;
  result?: RollCall["result"] | undefined;
  requires?: RollCall["requires"] | undefined;
  source: string;
  sourceUrl?: string | undefined;
  licence: string;
  /** Sentences on what is missing or how to read the record. */
  notes?: readonly string[];
  tallies: Partial<Record<TallySide, number | undefined>>;
  votes: readonly DraftVote[];
  /** The sides whose members the source means to name. All when left out. */
  namedSides?: readonly TallySide[] | undefined;
}

/** The four numbers of a record. */
export const TALLY_SIDES = ["yes", "no", "abstain", "notVoting"] as const;
export type TallySide = (typeof TALLY_SIDES)[number];

/** What a reader of one format found. */
export interface Drafts {
  drafts: DraftRecord[];
  problems: RecordProblem[];
}

import { z } from "zod";
import { majorityFromWord } from "#lib/records/majority-words";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote, Drafts, RecordContext, RecordProblem } from "#lib/records/reading";
import { resultFromWord } from "#lib/records/result-words";
import { memberNamed } from "#lib/records/un-members";
import { voteFromWord } from "#lib/records/vote-words";

const Text = z.string().trim().min(1);

/** A row: `voter`, or `actor` as other tools call it. */
const OwnVote = z.object({
  voter: Text.optional(),
  actor: Text.optional(),
  iso3: z.string().length(3).nullish(),
  party: z.string().nullish(),
  state: z.string().nullish(),
  group: z.string().nullish(),
  memberId: z.string().nullish(),
  vote: z.string().nullable(),
});

/** Our own format, read with some freedom: the shape is that of `RollCall`, and only what cannot be known is asked. */
const OwnRecord = z.object({
  id: Text.optional(),
  body: Text.optional(),
  symbol: Text.nullish(),
  date: z.iso.date().optional(),
  title: Text.optional(),
  result: Text.nullish(),
  requires: Text.nullish(),
  source: Text,
  sourceUrl: z.url().nullish(),
  licence: Text.nullish(),
  note: Text.nullish(),
  /** `false` when the lists are known to lack names. */
  complete: z.boolean().optional(),
  tallies: z
    .object({
      yes: z.int().nonnegative().nullish(),
      no: z.int().nonnegative().nullish(),
      abstain: z.int().nonnegative().nullish(),
      notVoting: z.int().nonnegative().nullish(),
    })
    .default({}),
  votes: z.array(OwnVote),
});

/** Told wherever a record names no licence. */
export const NO_LICENCE = "The record names no licence. Find out before it is published.";

/** Whether a value of a JSON file is a record of our own format. */
export function isOwnRecord(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("votes" in value)) return false;
  return Array.isArray(value.votes) && ("tallies" in value || "body" in value);
}

/**
 * Reads a record in our own JSON; see `own-formats.md`.
 *
 * @throws RecordFault when something is missing or a vote is none; the place says where.
 */
export function readOwnJson(value: unknown, place: string, context: RecordContext): Drafts {
  const parsed = OwnRecord.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RecordFault(
      `${issue?.path.join(".") ?? "The record"} is missing or of another kind (${issue?.message.toLowerCase() ?? ""}).`,
      place,
    );
  }
  const own = parsed.data;
  const body = own.body ?? context.body;
  const date = own.date ?? context.date;
  const title = own.title ?? context.title;
  if (body === undefined || date === undefined || title === undefined) {
    const wants = body === undefined ? "body" : date === undefined ? "date" : "title";
    throw new RecordFault("The body, date and title of the vote are needed.", place, wants);
  }
  const at = own.symbol ?? title;
  const problems: RecordProblem[] = own.licence ? [] : [{ place: at, message: NO_LICENCE }];
  const votes = own.votes.flatMap((row, index) =>
    ownVote({ ...row, voter: row.voter ?? row.actor, place: `${at}, votes[${index}]` }, body, problems),
  );
  const { yes, no, abstain, notVoting } = own.tallies;
  const draft: DraftRecord = {
    idWords: own.id?.replace(/^roll_/, "") ?? `${body} ${at} ${date}`,
    place: at,
    body,
    symbol: own.symbol ?? undefined,
    date,
    title,
    result: resultFromWord(own.result ?? undefined),
    requires: ownMajority(own.requires ?? undefined, at),
    source: own.source,
    sourceUrl: own.sourceUrl ?? undefined,
    licence: own.licence ?? "Not stated",
    notes: own.note ? [own.note] : [],
    tallies: {
      yes: yes ?? undefined,
      no: no ?? undefined,
      abstain: abstain ?? undefined,
      notVoting: notVoting ?? undefined,
    },
    votes,
    namedSides: own.complete === false ? [] : undefined,
  };
  return { drafts: [draft], problems };
}

/**
 * The majority a vote needed, as our formats name it.
 *
 * @throws RecordFault for a word that names none.
 */
export function ownMajority(word: string | undefined, place: string): DraftRecord["requires"] {
  const majority = majorityFromWord(word);
  if (word === undefined || majority !== undefined) return majority;
  throw new RecordFault(
    `“${word}” is no majority. Write simple, three-fifths or two-thirds, or leave it out.`,
    place,
  );
}

/** A row as our formats give it. */
export interface OwnRow {
  voter?: string | undefined;
  iso3?: string | null | undefined;
  party?: string | null | undefined;
  state?: string | null | undefined;
  group?: string | null | undefined;
  memberId?: string | null | undefined;
  vote: string | null;
  place: string;
}

/**
 * A row of our own formats. Voters of a body of the United Nations are states: they get the name and code they have
 * here, and one that is not known is left out and told.
 */
export function ownVote(row: OwnRow, body: string, problems: RecordProblem[]): DraftVote[] {
  const { voter, place } = row;
  if (voter === undefined) throw new RecordFault("The voter has no name.", place);
  const vote = row.vote === null ? null : voteFromWord(row.vote);
  if (vote === undefined)
    throw new RecordFault(
      `“${row.vote ?? ""}” is no vote. Write yes, no, abstain, present, notVoting, or leave it empty.`,
      place,
    );
  const base = {
    ...(row.party && { party: row.party }),
    ...(row.state && { state: row.state }),
    ...(row.group && { group: row.group }),
    ...(row.memberId && { memberId: row.memberId }),
    vote,
    place,
  };
  if (row.iso3) return [{ ...base, voter, iso3: row.iso3 }];
  if (!/^(?:UN|United Nations)\b/.test(body)) return [{ ...base, voter }];
  const member = memberNamed(voter);
  if (member) return [{ ...base, voter: member.name, iso3: member.iso3 }];
  problems.push({
    place,
    message: `“${voter}” is not the name of a member state that is known here, so its vote is left out.`,
  });
  return [];
}

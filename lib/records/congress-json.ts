import { z } from "zod";
import { dateIn } from "#lib/records/calendar";
import { majorityFromWord } from "#lib/records/majority-words";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote } from "#lib/records/reading";
import { resultFromWord } from "#lib/records/result-words";
import { talliesOf } from "#lib/records/tallies-of";
import { voteFromWord } from "#lib/records/vote-words";

const Member = z.object({
  id: z.string(),
  display_name: z.string().min(1),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  party: z.string().optional(),
  state: z.string().optional(),
});

/** A vote of the project unitedstates/congress (`data.json`); names of fields as there. */
const CongressVote = z.object({
  vote_id: z.string().min(1),
  chamber: z.enum(["h", "s"]),
  congress: z.int(),
  session: z.string(),
  number: z.int(),
  date: z.string(),
  question: z.string().min(1),
  result: z.string().optional(),
  /** "1/2", "2/3", "3/5"; "QUORUM" and "unknown" occur. */
  requires: z.string().optional(),
  source_url: z.url().optional(),
  /** By the words of this roll call: Yea and Nay, Aye and No. The Vice President's casting vote is the string "VP". */
  votes: z.record(z.string(), z.array(z.union([Member, z.literal("VP")]))),
});

/** Whether a value of a JSON file is a vote of unitedstates/congress. */
export function isCongressVote(value: unknown): boolean {
  return typeof value === "object" && value !== null && "vote_id" in value && "chamber" in value;
}

/**
 * Reads a roll call of the US Congress in the JSON of the project unitedstates/congress.
 *
 * @throws RecordFault when it has another shape or elects a person by name.
 */
export function readCongressVote(value: unknown, place: string): DraftRecord {
  const parsed = CongressVote.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RecordFault(
      `This vote of Congress is not whole: ${issue?.path.join(".") ?? "a part"} is missing or of another kind.`,
      place,
    );
  }
  const vote = parsed.data;
  const date = dateIn(vote.date);
  if (date === undefined) throw new RecordFault(`The date “${vote.date}” is none.`, place);
  const votes = Object.entries(vote.votes).flatMap(([word, members]) =>
    members.map((member) => rowOf(member, word, place)),
  );
  refuseQuorumCall(votes, place);
  const house = vote.chamber === "h";
  return {
    idWords: `us ${house ? "house" : "senate"} ${vote.congress} ${vote.session} ${vote.number}`,
    place,
    body: house ? "US House of Representatives" : "US Senate",
    symbol: `${house ? "House" : "Senate"} vote ${vote.number} (${vote.session})`,
    date,
    title: vote.question,
    result: resultFromWord(vote.result),
    requires: majorityFromWord(vote.requires),
    source: `unitedstates/congress, from ${house ? "clerk.house.gov" : "senate.gov"}`,
    ...(vote.source_url && { sourceUrl: vote.source_url }),
    licence: "CC0 1.0; the record itself is in the public domain (US government)",
    notes: trialNotes(Object.keys(vote.votes)),
    // The format has no numbers of its own: they are those of its lists, which it gives whole.
    tallies: talliesOf(votes),
    votes,
  };
}

function rowOf(member: z.infer<typeof Member> | "VP", word: string, place: string): DraftVote {
  const vote = voteFromWord(word);
  if (vote === undefined || vote === null) throw new RecordFault(notYesOrNo(word), place);
  if (member === "VP") return { voter: "Vice President", memberId: "VP", vote, place };
  const { display_name, first_name, last_name, id, party, state } = member;
  return {
    voter: first_name && last_name ? `${first_name} ${last_name}` : display_name,
    memberId: id,
    party,
    state,
    vote,
    place,
  };
}

/** Told for elections of a Speaker, where members say a name. */
export function notYesOrNo(word: string): string {
  return `In this roll call members answered “${word}”. It chooses between persons or answers, and is not a vote for or against.`;
}

/**
 * A call of the House finds out who is there: everybody says "Present", and nobody votes.
 *
 * @throws RecordFault for such a call.
 */
export function refuseQuorumCall(votes: readonly DraftVote[], place?: string): void {
  if (votes.length === 0 || votes.some(({ vote }) => vote === "yes" || vote === "no")) return;
  throw new RecordFault("In this roll call nobody voted for or against. It finds out who is present.", place);
}

/** "Guilty" counts as for. */
export function trialNotes(words: readonly string[]): string[] {
  return words.some((word) => /guilty/i.test(word))
    ? ["In this trial “for” stands for guilty, “against” for not guilty."]
    : [];
}

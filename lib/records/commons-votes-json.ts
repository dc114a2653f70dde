import { z } from "zod";
import { dateIn } from "#lib/records/calendar";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote, Drafts, RecordProblem } from "#lib/records/reading";

const Member = z.object({
  MemberId: z.int(),
  Name: z.string().min(1),
  Party: z.string().nullish(),
  MemberFrom: z.string().nullish(),
});
type Member = z.infer<typeof Member>;
const Members = z.array(Member);

/** One division of the UK Commons Votes API; names of fields as there. */
const Division = z.object({
  DivisionId: z.int(),
  Date: z.string(),
  Number: z.int().nullish(),
  Title: z.string().min(1),
  AyeCount: z.int().nonnegative(),
  NoCount: z.int().nonnegative(),
  AyeTellers: Members.nullish(),
  NoTellers: Members.nullish(),
  Ayes: Members,
  Noes: Members,
  NoVoteRecorded: Members.nullish(),
});

/** Whether a value of a JSON file is a division of the Commons Votes API. */
export function isDivision(value: unknown): boolean {
  return typeof value === "object" && value !== null && "DivisionId" in value;
}

/**
 * Reads a division of the House of Commons from the Commons Votes API. There are no abstentions there; the tellers
 * stand on a side and are not counted; who went through both lobbies is counted in both numbers.
 *
 * @throws RecordFault when it has another shape, such as an entry of a list of divisions, which has no names.
 */
export function readDivision(value: unknown, place: string): Drafts {
  const parsed = Division.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RecordFault(
      `This division is not whole: ${issue?.path.join(".") ?? "a part"} is missing or of another kind.`,
      place,
    );
  }
  const division = parsed.data;
  const date = dateIn(division.Date);
  if (date === undefined) throw new RecordFault(`The date “${division.Date}” is none.`, place);
  const at = `Division ${division.Number ?? division.DivisionId}`;
  const noes = new Set(division.Noes.map(({ MemberId }) => MemberId));
  const both = division.Ayes.filter(({ MemberId }) => noes.has(MemberId));
  const tellers = [...(division.AyeTellers ?? []), ...(division.NoTellers ?? [])];
  const away = new Set([...both, ...tellers].map(({ MemberId }) => MemberId));
  const rows = (members: readonly Member[], vote: DraftVote["vote"]) =>
    members.filter(({ MemberId }) => !away.has(MemberId)).map((member) => rowOf(member, vote, at));
  const draft: DraftRecord = {
    idWords: `uk commons ${division.DivisionId}`,
    place: at,
    body: "UK House of Commons",
    ...(typeof division.Number === "number" && { symbol: `Division ${division.Number}` }),
    date,
    title: division.Title,
    result: resultOf(division.AyeCount, division.NoCount),
    source: "UK Parliament, Commons Votes",
    sourceUrl: `https://votes.parliament.uk/votes/commons/division/${division.DivisionId}`,
    licence: "Open Parliament Licence v3.0",
    notes: notesOf(division.AyeTellers ?? [], division.NoTellers ?? [], both),
    tallies: { yes: division.AyeCount, no: division.NoCount },
    votes: [
      ...rows(division.Ayes, "yes"),
      ...rows(division.Noes, "no"),
      ...both.map((member) => rowOf(member, null, at)),
      ...rows(division.NoVoteRecorded ?? [], "notVoting"),
    ],
  };
  return { drafts: [draft], problems: problemsOf(division, both, at) };
}

function rowOf(
  { MemberId, Name, Party, MemberFrom }: Member,
  vote: DraftVote["vote"],
  place: string,
): DraftVote {
  return {
    voter: Name,
    memberId: String(MemberId),
    ...(Party && { party: Party }),
    ...(MemberFrom && { state: MemberFrom }),
    vote,
    place,
  };
}

/** Equal numbers are decided by the Speaker's casting vote, which the file does not give. */
function resultOf(ayes: number, noes: number): DraftRecord["result"] {
  if (ayes === noes) return undefined;
  return ayes > noes ? "adopted" : "rejected";
}

function notesOf(ayes: readonly Member[], noes: readonly Member[], both: readonly Member[]): string[] {
  const names = (members: readonly Member[]) => members.map(({ Name }) => Name).join(" and ");
  const notes: string[] = [];
  if (ayes.length > 0) notes.push(`Tellers for the ayes, not counted: ${names(ayes)}.`);
  if (noes.length > 0) notes.push(`Tellers for the noes, not counted: ${names(noes)}.`);
  if (both.length > 0)
    notes.push(
      `Voted in both lobbies and are counted in both numbers: ${names(both)}. Their vote is left open.`,
    );
  return notes;
}

/** The lists against the numbers, both lobbies included: the general check counts each member once. */
function problemsOf(
  division: z.infer<typeof Division>,
  both: readonly Member[],
  place: string,
): RecordProblem[] {
  const problems = both.map(({ Name }) => ({
    place,
    message: `${Name} is listed on both sides, which is how members of this House abstain in person; the vote is left open.`,
  }));
  for (const [words, count, listed] of [
    ["ayes", division.AyeCount, division.Ayes.length],
    ["noes", division.NoCount, division.Noes.length],
  ] as const) {
    if (count > listed && both.length > 0)
      problems.push({
        place,
        message: `The numbers do not add up: ${count} ${words} are counted and ${listed} listed.`,
      });
  }
  return problems;
}

import type { Country } from "#lib/pipeline/actors/countries";
import type { DraftVote, RecordProblem, TallySide } from "#lib/records/reading";
import { memberNamed, membersOn } from "#lib/records/un-members";

/** The names that a source lists on each side. */
export type NamedSides = Partial<Record<TallySide, readonly string[] | undefined>>;

/**
 * Votes of states from lists of names. A name that belongs to no member is left out and told.
 *
 * @param place where the lists stand, for messages.
 */
export function votesOfStates(
  lists: NamedSides,
  place: string,
): { votes: DraftVote[]; problems: RecordProblem[]; unknown: number } {
  const votes: DraftVote[] = [];
  const problems: RecordProblem[] = [];
  for (const side of ["yes", "no", "abstain", "notVoting"] as const) {
    for (const name of lists[side] ?? []) {
      const member = memberNamed(name);
      if (member) votes.push({ voter: member.name, iso3: member.iso3, vote: side, place });
      else
        problems.push({
          place,
          message: `“${name}” is not the name of a member state that is known here, so its vote is left out.`,
        });
    }
  }
  return { votes, problems, unknown: problems.length };
}

/**
 * Adds the members of the General Assembly that no list names. They did not vote only where the numbers prove it:
 * all three lists whole, every name known, nobody twice. Else their vote is open (`null`).
 *
 * @param counts the official numbers; `date` the day, as the membership was another before July 2011.
 */
export function withUnlisted(
  votes: readonly DraftVote[],
  counts: { yes?: number | undefined; no?: number | undefined; abstain?: number | undefined },
  date: string,
  unknown: number,
): { votes: DraftVote[]; notVoting: number | undefined } {
  const members = membersOn(date);
  if (members === undefined || votes.length === 0) return { votes: [...votes], notVoting: undefined };
  const listed = new Set(votes.map(({ iso3 }) => iso3));
  const missing = members.filter(({ iso3 }) => !listed.has(iso3));
  const whole = (["yes", "no", "abstain"] as const).every(
    (side) => counts[side] === votes.filter(({ vote }) => vote === side).length,
  );
  const proved = whole && unknown === 0 && listed.size === votes.length;
  const added = missing.map(({ name, iso3 }: Country): DraftVote => ({
    voter: name,
    iso3,
    vote: proved ? "notVoting" : null,
  }));
  const all = [...votes, ...added].sort((a, b) => (a.voter < b.voter ? -1 : 1));
  return {
    votes: all,
    notVoting: proved ? all.filter(({ vote }) => vote === "notVoting").length : undefined,
  };
}

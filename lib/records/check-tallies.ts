import {
  TALLY_SIDES,
  type DraftRecord,
  type DraftVote,
  type RecordProblem,
  type TallySide,
} from "#lib/records/reading";
import { SIDE_WORDS, sideOf } from "#lib/records/vote-words";

/**
 * Holds the official numbers against the lists of names. A side that the source names only in part, or not at all,
 * is told in a note; a number that the lists contradict is a problem.
 *
 * @param votes the draft's votes, each member once.
 */
export function checkTallies(
  draft: DraftRecord,
  votes: readonly DraftVote[],
): { notes: string[]; problems: RecordProblem[] } {
  const notes: string[] = [];
  const problems: RecordProblem[] = [];
  const problem = (message: string) => problems.push({ place: draft.place, message });
  // Only a source that itself leaves votes open may lack names; what was left open here proves nothing.
  const open = draft.namedSides === undefined ? votes.filter(({ vote }) => vote === null).length : 0;
  const named = draft.namedSides ?? TALLY_SIDES;
  for (const side of TALLY_SIDES) {
    const count = draft.tallies[side];
    const listed = votes.filter(({ vote }) => vote !== null && sideOf(vote) === side).length;
    if (count === undefined || count === listed) continue;
    if (listed > count) {
      problem(`The numbers do not add up: the record counts ${amount(count, side)} and names ${listed}.`);
    } else if (!named.includes(side)) {
      notes.push(`The record counts ${amount(count, side)} and names ${listed === 0 ? "none" : listed}.`);
    } else if (listed + open < count) {
      problem(
        `The numbers do not add up: the record counts ${amount(count, side)} and names ${listed === 0 ? "none" : `only ${listed}`}.`,
      );
    }
  }
  if (draft.tallies.yes === undefined && draft.tallies.no === undefined) {
    problem("The record gives no totals, so nothing shows whether its lists are whole.");
  }
  return { notes, problems };
}

function amount(count: number, side: TallySide): string {
  const words = count === 1 ? SIDE_WORDS[side].replace(/s\b/, "") : SIDE_WORDS[side];
  return `${count} ${words}`;
}

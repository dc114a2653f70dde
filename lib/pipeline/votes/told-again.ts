import type { CollectedTally } from "#lib/pipeline/votes/collected";
import type { MotionDraft } from "#lib/pipeline/votes/motion-ledger";
import { type TallyDraft, agree, known, merge } from "#lib/pipeline/votes/tally-drafts";

/** Numbers that stand already in the tally of another motion are that vote, told again. */
export function sameAsBefore(
  tally: TallyDraft,
  motion: MotionDraft,
  tallies: readonly CollectedTally[],
  listed: boolean,
): CollectedTally | undefined {
  if (tallies.some((entry) => entry.motion === motion)) return undefined;
  if (known(tally) !== 1) {
    // Both sides alike, and not an item of a list: the same vote.
    const twin = listed
      ? undefined
      : tallies.find(
          (entry) =>
            tally.for !== undefined &&
            entry.tally.for === tally.for &&
            tally.against !== undefined &&
            entry.tally.against === tally.against &&
            agree(entry.tally, tally),
        );
    if (twin) merge(twin.tally, tally);
    return twin;
  }
  return tallies.findLast(
    (entry) => agree(entry.tally, tally) && known(merge({ ...entry.tally }, tally)) === known(entry.tally),
  );
}

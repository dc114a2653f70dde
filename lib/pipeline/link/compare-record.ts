import type { MatchPoint } from "#lib/domain/record-match";
import type { RollCall } from "#lib/domain/roll-call";
import { findRow } from "#lib/pipeline/link/find-row";
import { symbolNumbers, type MotionView } from "#lib/pipeline/link/match-motions";
import { positionOf } from "#lib/pipeline/link/roll-call-facts";
import { sameBody } from "#lib/pipeline/link/same-body";
import { isSoonAfter, toldDays } from "#lib/pipeline/link/told-days";
import { countsLine, differingCounts } from "#lib/pipeline/questions/counts";
import { contradicts } from "#lib/pipeline/questions/record";

/**
 * Holds a motion of the article against a roll call, point by point, for a person who has to judge whether both are
 * about one vote. What the record does not say is left out.
 *
 * @param published the article's own date, for a motion whose sentences tell none.
 */
export function compareRecord(
  { motion, votes, tally }: MotionView,
  rollCall: RollCall,
  published: string | undefined,
): MatchPoint[] {
  return [
    bodyPoint(motion.body, rollCall.body),
    symbolPoint(`${motion.symbol ?? ""} ${motion.label}`, rollCall),
    datePoint(toldDays(motion), published, rollCall.date),
    countsPoint(tally, rollCall),
    outcomePoint(motion.outcome, rollCall.result),
    votesPoint(votes, rollCall),
  ].filter((point) => point !== undefined);
}

function bodyPoint(article: string | undefined, record: string): MatchPoint {
  return article === undefined
    ? { about: "body", record }
    : { about: "body", article, record, agrees: sameBody(article, record) };
}

/** The number of a text, where both have one: "resolution 2774", "S/RES/2774 (2025)". */
function symbolPoint(named: string, { symbol, title }: RollCall): MatchPoint | undefined {
  const told = symbolNumbers(named);
  const recorded = symbolNumbers(`${symbol ?? ""} ${title}`);
  if (symbol === undefined && (told.length === 0 || recorded.length === 0)) return undefined;
  const record = symbol ?? recorded.join(", ");
  if (told.length === 0) return { about: "symbol", record };
  return {
    about: "symbol",
    article: told.join(", "),
    record,
    agrees: told.some((number) => recorded.includes(number)),
  };
}

/** The day of the vote; an article that does not say was written on that day or within a week of it. */
function datePoint(told: readonly string[], published: string | undefined, record: string): MatchPoint {
  if (told.length > 0)
    return { about: "date", article: told.join(", "), record, agrees: told.includes(record) };
  if (published === undefined) return { about: "date", record };
  return { about: "date", article: `published ${published}`, record, agrees: isSoonAfter(published, record) };
}

function countsPoint(told: MotionView["tally"], { tallies }: RollCall): MatchPoint | undefined {
  const counts = {
    ...(tallies.yes !== undefined && { for: tallies.yes }),
    ...(tallies.no !== undefined && { against: tallies.no }),
    ...(tallies.abstain !== undefined && { abstain: tallies.abstain }),
  };
  const record = countsLine(counts);
  if (record === "") return undefined;
  if (told === undefined) return { about: "counts", record };
  return {
    about: "counts",
    article: countsLine(told),
    record,
    agrees: differingCounts(told, counts).length === 0,
  };
}

function outcomePoint(
  article: MotionView["motion"]["outcome"],
  record: RollCall["result"],
): MatchPoint | undefined {
  if (record === undefined) return undefined;
  return article === undefined
    ? { about: "outcome", record }
    : { about: "outcome", article, record, agrees: article === record };
}

/** How many of the votes that the article tells the record shows alike. */
function votesPoint(votes: MotionView["votes"], rollCall: RollCall): MatchPoint | undefined {
  const named = rollCall.votes.filter(({ vote }) => vote !== null).length;
  if (named === 0) return undefined;
  if (votes.length === 0) return { about: "votes", record: `${named} named` };
  const known = votes.flatMap((vote) => {
    const row = findRow(rollCall, vote);
    const position = row && positionOf(row.vote);
    return position === undefined ? [] : [!contradicts(position, vote.position)];
  });
  const alike = known.filter(Boolean).length;
  const parts = [
    alike > 0 && `${alike} the same`,
    alike < known.length && `${known.length - alike} otherwise`,
    known.length < votes.length && `${votes.length - known.length} not named`,
  ];
  const point: MatchPoint = {
    about: "votes",
    article: `${votes.length} named`,
    record: parts.filter(Boolean).join(", "),
  };
  // A record that does not name somebody contradicts nobody.
  return known.length === 0 ? point : { ...point, agrees: alike === known.length };
}

import { majorityInWords } from "#lib/domain/majority-words";
import type { RollCall } from "#lib/domain/roll-call";
import { voteWord } from "#lib/domain/shown-vote";
import { listedCounts, officialCounts, type VoteCounts } from "#lib/domain/vote-counts";

const RESULTS = { adopted: "Adopted", rejected: "Rejected", vetoed: "Vetoed" } as const;

/** `A/RES/ES-11/7: Advancing peace`, for a list of pages. */
export function recordTitle({ symbol, title }: Pick<RollCall, "symbol" | "title">): string {
  return symbol === undefined ? title : `${symbol}: ${title}`;
}

/** What came of a vote, in a word; nothing where the record does not say. */
export function resultInWords({ result }: Pick<RollCall, "result">): string | undefined {
  return result && RESULTS[result];
}

/** By which rule the result was reached; nothing where the record does not say. */
export function ruleInWords({ requires }: Pick<RollCall, "requires">): string | undefined {
  return requires && `It needed ${majorityInWords(requires)}.`;
}

/** The totals to show: the official ones, or those of the lines where the source gives none. */
export function shownCounts(rollCall: RollCall): { counts: VoteCounts; official: boolean } {
  const counts = officialCounts(rollCall);
  const official = Object.keys(counts).length > 0;
  return { counts: official ? counts : listedCounts(rollCall), official };
}

/** `UN General Assembly, 24 February 2025. Adopted: 93 for, 18 against.` */
export function recordSummary(rollCall: RollCall): string {
  const { body, date } = rollCall;
  const { counts } = shownCounts(rollCall);
  const numbers = (["for", "against", "abstain", "absent"] as const).flatMap((vote) =>
    counts[vote] === undefined ? [] : `${counts[vote]} ${voteWord(vote, body).toLowerCase()}`,
  );
  const day = LONG.format(new Date(`${date}T00:00:00Z`));
  const outcome = [resultInWords(rollCall), numbers.join(", ")].filter(Boolean).join(": ");
  return `${body}, ${day}. ${outcome && `${outcome}. `}How every member voted, with the source.`;
}

const LONG = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

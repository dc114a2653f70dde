import { z } from "zod";
import { dateIn } from "#lib/records/calendar";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, Drafts, RecordContext } from "#lib/records/reading";
import { votesOfStates, withUnlisted } from "#lib/records/un-votes";

const Names = z.array(z.string()).optional();

/** One resolution of the United Nations' machine-readable extract; names of fields as there. */
const Resolution = z.object({
  symbol: z.string().min(1),
  title: z.string().optional(),
  adoption_date: z.string().optional(),
  adoption_type: z.string().optional(),
  originating_document: z.string().optional(),
  MS_in_favour_count: z.string().optional(),
  MS_against_count: z.string().optional(),
  MS_abstaining_count: z.string().optional(),
  MS_in_favour: Names,
  MS_against: Names,
  MS_abstaining: Names,
});
type Resolution = z.infer<typeof Resolution>;

/** Whether a value of a JSON file is a resolution of the extract. */
export function isUnExtract(value: unknown): boolean {
  return typeof value === "object" && value !== null && "MS_in_favour" in value && "symbol" in value;
}

/**
 * Reads the extract of General Assembly resolutions that the United Nations publishes for machines (one JSON object a
 * line; three lists of names in capitals, no list of absentees). Resolutions adopted without a vote have no record.
 *
 * @param values the objects with the place of each: `Line 3`.
 * @throws RecordFault when one has another shape, or none was put to a recorded vote.
 */
export function readUnExtract(
  values: readonly { value: unknown; place: string }[],
  context: RecordContext,
): Drafts {
  const read = values.map(({ value, place }) => {
    const parsed = Resolution.safeParse(value);
    if (parsed.success) return { resolution: parsed.data, place };
    const [issue] = parsed.error.issues;
    throw new RecordFault(
      `This is not a resolution of the extract: ${issue?.path.join(".") ?? "it"} is missing or of another kind.`,
      place,
    );
  });
  const voted = read.filter(({ resolution }) => (resolution.MS_in_favour ?? []).length > 0);
  if (voted.length === 0) throw new RecordFault("No resolution in this file was put to a recorded vote.");
  const all = voted.map(({ resolution, place }) => draftOf(resolution, place, context));
  return {
    drafts: all.map(({ draft }) => draft),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function draftOf(resolution: Resolution, line: string, context: RecordContext) {
  const { symbol } = resolution;
  const place = `${symbol} (${line.toLowerCase()})`;
  const date = dateIn(resolution.adoption_date ?? "") ?? context.date;
  if (date === undefined)
    throw new RecordFault("The day of the vote is missing. Give it as well.", place, "date");
  const counts = {
    yes: numberOf(resolution.MS_in_favour_count),
    no: numberOf(resolution.MS_against_count),
    abstain: numberOf(resolution.MS_abstaining_count),
  };
  const { votes, problems, unknown } = votesOfStates(
    {
      yes: resolution.MS_in_favour,
      no: resolution.MS_against,
      abstain: resolution.MS_abstaining,
    },
    place,
  );
  const inAssembly = !symbol.startsWith("S/");
  const whole = inAssembly ? withUnlisted(votes, counts, date, unknown) : { votes, notVoting: undefined };
  const draft: DraftRecord = {
    idWords: inAssembly
      ? `un ga ${symbol.replace(/^A\/RES\//, "")}`
      : `un sc ${symbol.replace(/^S\/RES\//, "")}`,
    place,
    body: inAssembly ? "UN General Assembly" : "UN Security Council",
    symbol,
    date,
    title: resolution.title?.trim() || context.title || symbol,
    result: "adopted",
    source: "United Nations, machine-readable resolutions of the General Assembly (UNxml/GAresolutions)",
    sourceUrl: `https://docs.un.org/en/${encodeURI(symbol)}`,
    licence: "Reuse with acknowledgement of the United Nations; an unofficial copy",
    notes:
      whole.notVoting === undefined
        ? []
        : ["The source has no list of absentees: whoever is on none of its three whole lists did not vote."],
    tallies: { ...counts, notVoting: whole.notVoting },
    votes: whole.votes,
    namedSides: ["yes", "no", "abstain"],
  };
  return { draft, problems: problems };
}

/** "013" → 13; an empty count stays absent. */
function numberOf(count: string | undefined): number | undefined {
  return count !== undefined && /^\d+$/.test(count.trim()) ? Number(count) : undefined;
}

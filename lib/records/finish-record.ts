import { RollCallId } from "#lib/domain/ids";
import { RollCall } from "#lib/domain/roll-call";
import { RecordFault } from "#lib/records/record-fault";
import type { DraftRecord, DraftVote, RecordProblem } from "#lib/records/reading";
import { checkTallies } from "#lib/records/check-tallies";

/**
 * Makes a roll call of a draft: members listed twice become one, members of one name are told apart, the numbers are
 * held against the lists, and the shape is checked. Nothing is mended; what does not fit is told as a problem.
 *
 * @throws RecordFault when the draft is no roll call, such as one without a date.
 */
export function finishRecord(draft: DraftRecord): { record: RollCall; problems: RecordProblem[] } {
  const { votes, problems } = joinDoubles(draft);
  const named = tellApart(votes);
  const { notes: counted, problems: miscounted } = checkTallies(draft, votes);
  const note = [...(draft.notes ?? []), ...counted].join(" ");
  const tallies = Object.fromEntries(
    Object.entries(draft.tallies).filter(([, count]) => count !== undefined),
  );
  const parsed = RollCall.safeParse({
    id: rollCallId(draft.idWords),
    body: draft.body,
    ...(draft.symbol && { symbol: draft.symbol }),
    date: draft.date,
    title: draft.title,
    ...(draft.result && { result: draft.result }),
    ...(draft.requires && { requires: draft.requires }),
    source: draft.source,
    ...(draft.sourceUrl && { sourceUrl: draft.sourceUrl }),
    licence: draft.licence,
    ...(note && { note }),
    tallies,
    votes: named,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RecordFault(
      `This record cannot be used: ${issue?.path.join(".") ?? ""} ${issue?.message.toLowerCase() ?? ""}.`,
      draft.place,
    );
  }
  return { record: parsed.data, problems: [...problems, ...miscounted] };
}

/** "un ga A/RES/ES-11/7" → `roll_un-ga-a-res-es-11-7`. What an id can be made of as it is stays as it is. */
function rollCallId(words: string): RollCallId {
  const given = RollCallId.safeParse(`roll_${words}`);
  if (given.success) return given.data;
  const slug = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  return RollCallId.parse(`roll_${slug || "record"}`);
}

/** One member, one line. Listed twice alike: once, and told. Listed with two votes: open, and told. */
function joinDoubles(draft: DraftRecord): { votes: DraftVote[]; problems: RecordProblem[] } {
  const seen = new Map<string, DraftVote>();
  const problems: RecordProblem[] = [];
  for (const vote of draft.votes) {
    const key = vote.iso3 ?? vote.memberId ?? [vote.voter, vote.party, vote.state, vote.group].join("|");
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, vote);
      continue;
    }
    const place = vote.place ?? draft.place;
    if (before.vote === vote.vote) {
      problems.push({ place, message: `${vote.voter} is listed twice, and counted once here.` });
    } else {
      seen.set(key, { ...before, vote: null });
      problems.push({
        place,
        message: `${vote.voter} is listed with two different votes, so its vote is left open.`,
      });
    }
  }
  return { votes: [...seen.values()], problems };
}

/** "Scott" and "Scott" → "Scott (FL)" and "Scott (SC)": evidence names a row by its voter, so each name is once. */
function tellApart(votes: readonly DraftVote[]): RollCall["votes"] {
  const details: ((vote: DraftVote) => string | undefined)[] = [
    () => undefined,
    ({ state }) => state,
    ({ group }) => group,
    ({ party }) => party,
    ({ memberId }) => memberId,
    (vote) => String(votes.indexOf(vote) + 1),
  ];
  const names = new Map<DraftVote, string>();
  let open = [...votes];
  for (const detail of details) {
    const nameOf = (vote: DraftVote) => {
      const more = detail(vote);
      return more === undefined ? vote.voter : `${vote.voter} (${more})`;
    };
    const count = new Map<string, number>();
    for (const vote of open) count.set(nameOf(vote), (count.get(nameOf(vote)) ?? 0) + 1);
    const taken = new Set(names.values());
    for (const vote of open) {
      const name = nameOf(vote);
      if (count.get(name) === 1 && !taken.has(name)) names.set(vote, name);
    }
    open = open.filter((vote) => !names.has(vote));
    if (open.length === 0) break;
  }
  return votes.map((vote) => ({
    voter: names.get(vote) ?? vote.voter,
    ...(vote.iso3 && { iso3: vote.iso3 }),
    ...(vote.party && { party: vote.party }),
    ...(vote.state && { state: vote.state }),
    ...(vote.group && { group: vote.group }),
    vote: vote.vote,
  }));
}

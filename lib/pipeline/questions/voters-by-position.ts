import type { ActorKind, Position, VerifiedFact, VoteFact } from "#lib/domain/fact";
import { contradicts, isInArticle } from "#lib/pipeline/questions/record";
import { shuffled, type Random } from "#lib/pipeline/questions/seeded";

type Vote = VerifiedFact<VoteFact>;

/** Key and distractors of a question "which of these …". */
export interface Choice {
  keys: Vote[];
  distractors: Vote[];
}

/**
 * Draws voters with one position, and voters of the same kind that are shown to have another one on the same motion.
 * Voters that the article names come first, then those of the record. A voter with no known vote is in neither list.
 *
 * @param size how many of each; by default two or three right ones and three wrong ones.
 * @returns undefined when there are too few for a fair question: it is dropped, or asked the other way round.
 */
export function chooseVoters(
  votes: readonly Vote[],
  position: Position,
  kind: ActorKind,
  random: Random,
  {
    without = new Set(),
    size,
  }: { without?: ReadonlySet<string>; size?: { keys: number; distractors: number } } = {},
): Choice | undefined {
  const eligible = votes.filter((vote) => vote.voterKind === kind && !without.has(vote.voter));
  const keys = namedFirst(
    eligible.filter((vote) => !contradicts(vote.position, position)),
    random,
  );
  const others = namedFirst(
    eligible.filter((vote) => contradicts(vote.position, position)),
    random,
  );
  if (keys.length === 0 || others.length < 2) return undefined;
  const distractors = spread(others, size?.distractors ?? 3);
  const usual = Math.min(distractors.length === 2 ? 2 : 3, Math.floor(random() * 2) + 2);
  const wanted = Math.min(keys.length, size?.keys ?? usual);
  return { keys: keys.slice(0, wanted), distractors };
}

/**
 * Other wrong voters for a question that has some already: those not `offered` before come first, and there is at
 * least one of them.
 *
 * @param others voters that are shown to have voted otherwise.
 * @returns fewer than `count` when there are not so many, none when all were offered before.
 */
export function redrawDistractors(
  others: readonly Vote[],
  offered: ReadonlySet<string>,
  count: number,
  random: Random,
): Vote[] {
  const mixed = namedFirst(others, random);
  const fresh = mixed.filter(({ voter }) => !offered.has(voter));
  if (fresh.length === 0) return [];
  const drawn = spread(fresh, count);
  return [...drawn, ...mixed.filter(({ voter }) => offered.has(voter)).slice(0, count - drawn.length)];
}

function namedFirst(votes: readonly Vote[], random: Random): Vote[] {
  const mixed = shuffled(votes, random);
  return [...mixed.filter(isInArticle), ...mixed.filter((vote) => !isInArticle(vote))];
}

/** Takes `count` voters, in turn from each position that occurs, so that distractors are not all of one side. */
function spread(votes: readonly Vote[], count: number): Vote[] {
  const byPosition = new Map<Position, Vote[]>();
  for (const vote of votes) byPosition.set(vote.position, [...(byPosition.get(vote.position) ?? []), vote]);
  const queues = [...byPosition.values()];
  const taken: Vote[] = [];
  for (let round = 0; taken.length < count && queues.some((queue) => queue.length > round); round++) {
    for (const queue of queues) {
      const vote = queue[round];
      if (vote !== undefined && taken.length < count) taken.push(vote);
    }
  }
  return taken;
}

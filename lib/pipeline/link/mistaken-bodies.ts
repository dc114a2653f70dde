import type { Article } from "#lib/domain/article";
import type { Motion, Rejection, TallyFact, VoteFact } from "#lib/domain/fact";
import { against } from "#lib/pipeline/link/contradiction";
import { literal } from "#lib/pipeline/literal";

/** Titles of members, each with the bodies in which its bearer cannot have voted. */
const ELSEWHERE: readonly [title: string, body: RegExp][] = [
  ["Sen(?:ator|\\.)", /\b(?:House of Representatives|House of Commons|Assembly|Security Council)\b/],
  ["(?:Rep(?:resentative|\\.)|Congress(?:man|woman))", /\bSenate\b/],
  ["MP", /\b(?:Senate|House of Lords|European Parliament)\b/],
];

/** Seats of bodies whose number is fixed or has an upper bound that is never passed. */
const SEATS: readonly [body: RegExp, seats: number][] = [
  [/\bSecurity Council\b/, 15],
  [/\b(?:UN|United Nations) General Assembly\b/, 193],
  [/\b(?:US|United States) Senate\b/, 101],
  [/\b(?:US|United States) House of Representatives\b/, 435],
  [/\bHouse of Commons\b/, 659],
];

/**
 * Leaves out all facts on a motion whose body cannot be the one that voted: one of the voters is no member of it, by
 * the title that the article gives, or more votes were cast than it has seats. Then the motion was taken for another
 * body's.
 *
 * @example "The bill goes to the House. … - Senator Ed Vane of Ohio" → no vote on this bill in the House
 */
export function dropMistakenBodies(
  article: Article,
  motions: readonly Motion[],
  votes: readonly VoteFact[],
  tallies: readonly TallyFact[],
): { votes: VoteFact[]; tallies: TallyFact[]; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const mistaken = new Set<string>();
  for (const { id, body } of motions) {
    if (body === undefined) continue;
    const fault =
      strangerIn(
        article,
        body,
        votes.filter(({ motionId }) => motionId === id),
      ) ??
      crowdIn(
        body,
        tallies.filter(({ motionId }) => motionId === id),
      );
    if (fault === undefined) continue;
    mistaken.add(id);
    rejections.push(fault);
  }
  const certain = ({ motionId }: { motionId: string }) => !mistaken.has(motionId);
  return { votes: votes.filter(certain), tallies: tallies.filter(certain), rejections };
}

function strangerIn(article: Article, body: string, votes: readonly VoteFact[]): Rejection | undefined {
  const titles = ELSEWHERE.flatMap(([title, houses]) => (houses.test(body) ? [title] : []));
  const stranger = votes.find(
    ({ voter, voterKind }) =>
      voterKind === "person" && titles.some((title) => bears(article.body, title, voter)),
  );
  if (stranger === undefined) return undefined;
  const reason = `${stranger.voter} is no member of the ${body}, so it is not certain where this vote was held.`;
  return against(stranger.evidence, reason, "another-house");
}

function crowdIn(body: string, tallies: readonly TallyFact[]): Rejection | undefined {
  const seats = SEATS.find(([pattern]) => pattern.test(body))?.[1];
  const crowd = tallies.find(
    (tally) => (tally.for ?? 0) + (tally.against ?? 0) + (tally.abstain ?? 0) > (seats ?? Infinity),
  );
  if (crowd === undefined) return undefined;
  const reason = `More votes are told here than the ${body} has members, so it is not certain where this vote was held.`;
  return against(crowd.evidence, reason, "another-house");
}

/** "Sen. Ed Vane": the title stands right before the name. */
function bears(body: string, title: string, name: string): boolean {
  const plain = literal(name);
  if (new RegExp(`\\b${title}\\s+${plain}(?![\\p{L}])`, "u").test(body)) return true;
  // "Reps. Ann Hall, D-Elm, and | Bo Lund |": one title for a list of names
  const several = title.startsWith("Rep") ? "Reps\\." : title.startsWith("Sen") ? "Sens\\." : undefined;
  const listed = "(?:(?:\\p{Lu}[\\p{L}.'’-]*|and|of|de)[\\s,()]+){1,40}?";
  return (
    several !== undefined && new RegExp(`\\b${several}\\s+${listed}${plain}(?![\\p{L}])`, "u").test(body)
  );
}

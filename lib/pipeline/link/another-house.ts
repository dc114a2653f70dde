import type { Article } from "#lib/domain/article";
import type { Motion, Rejection, VoteFact } from "#lib/domain/fact";
import { against } from "#lib/pipeline/link/contradiction";

/** Titles of members, each with the bodies in which its bearer cannot have voted. */
const ELSEWHERE: readonly [title: string, body: RegExp][] = [
  ["Sen(?:ator|\\.)", /\b(?:House of Representatives|House of Commons|Assembly|Security Council)\b/],
  ["(?:Rep(?:resentative|\\.)|Congress(?:man|woman))", /\bSenate\b/],
  ["MP", /\b(?:Senate|House of Lords|European Parliament)\b/],
];

/**
 * Leaves out the votes on a motion in a house of which one of the voters, by the title that the article gives, is no
 * member: then the motion was taken for another house's.
 *
 * @example "The bill goes to the House. … - Senator Ed Vane of Ohio" → no vote on this bill in the House
 */
export function dropVotesInAnotherHouse(
  article: Article,
  motions: readonly Motion[],
  votes: readonly VoteFact[],
): { votes: VoteFact[]; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const mistaken = new Set<string>();
  for (const { id, body } of motions) {
    const titles = ELSEWHERE.flatMap(([title, houses]) =>
      body !== undefined && houses.test(body) ? [title] : [],
    );
    const people = votes.filter(({ motionId, voterKind }) => motionId === id && voterKind === "person");
    const stranger = people.find(({ voter }) => titles.some((title) => bears(article.body, title, voter)));
    if (stranger === undefined || body === undefined) continue;
    mistaken.add(id);
    const reason = `${stranger.voter} is no member of the ${body}, so it is not certain where this vote was held.`;
    rejections.push(against(stranger.evidence, reason, "another-house"));
  }
  return { votes: votes.filter(({ motionId }) => !mistaken.has(motionId)), rejections };
}

/** "Sen. Ed Vane": the title stands right before the name. */
function bears(body: string, title: string, name: string): boolean {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`\\b${title}\\s+${plain}(?![\\p{L}])`, "u").test(body);
}

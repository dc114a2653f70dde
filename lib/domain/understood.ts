import type { DraftSource } from "#lib/domain/draft";
import type { Motion, Position, StatementFact, TallyFact } from "#lib/domain/fact";

/** One vote as it was understood: who voted which way, and the numbers the article gives. */
export interface UnderstoodVote {
  motion: Motion;
  tally?: Pick<TallyFact, "for" | "against" | "abstain">;
  /** Voters of each position that occurs, in alphabetical order. */
  sides: { position: Position; voters: string[] }[];
}

/** What was understood of an article, for the desk's tables. */
export interface Understood {
  votes: UnderstoodVote[];
  /** In the article's order. */
  statements: StatementFact[];
}

const ORDER: readonly Position[] = ["for", "against", "veto", "abstain", "absent"];

/** Arranges what was found in an article: votes by motion, statements as they come. Motions nothing is known of are left out. */
export function understood({ motions, facts }: Pick<DraftSource, "motions" | "facts">): Understood {
  const votes = motions.flatMap((motion): UnderstoodVote[] => {
    const cast = facts.filter((fact) => fact.type === "vote" && fact.motionId === motion.id);
    const tally = facts.find((fact) => fact.type === "tally" && fact.motionId === motion.id);
    if (cast.length === 0 && tally === undefined && motion.outcome === undefined) return [];
    const sides = ORDER.flatMap((position) => {
      const voters = cast.flatMap((fact) =>
        fact.type === "vote" && fact.position === position ? [fact.voter] : [],
      );
      return voters.length === 0
        ? []
        : [{ position, voters: [...new Set(voters)].sort((a, b) => a.localeCompare(b, "en")) }];
    });
    return [{ motion, sides, ...(tally?.type === "tally" ? { tally } : {}) }];
  });
  return { votes, statements: facts.filter((fact) => fact.type === "statement") };
}

/** `2 votes`, `1 vote`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

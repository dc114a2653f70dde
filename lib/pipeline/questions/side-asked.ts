import type { Fact, Position } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";

/** More than this share on one side is too much, where the other has more to ask about. */
const LARGEST_SHARE = 0.6;

/** A side of a vote; abstaining and absence are on none. */
type Side = "for" | "against";

/** The side a key stands on; abstaining and absence are on none. */
export function sideOf(position: Position): { side?: Side } {
  if (position === "for") return { side: "for" };
  return position === "against" || position === "veto" ? { side: "against" } : {};
}

/** The side a fact is on. */
export function sideOfFact(fact: Fact): Side | undefined {
  return fact.type === "vote" ? sideOf(fact.position).side : undefined;
}

/** The sides that the right answer of a question is about; what came of a vote and where it was held are on none. */
export function sidesAsked(kind: Question["kind"], facts: readonly Fact[]): Side[] {
  if (kind === "outcome" || kind === "which-body") return [];
  return [...new Set(facts.flatMap((fact) => sideOfFact(fact) ?? []))];
}

/** Whether the larger of two parts is too large: beyond 60 to 40, and by more than one. */
export function isLopsided(most: number, total: number): boolean {
  return most - (total - most) > 1 && most > LARGEST_SHARE * total;
}

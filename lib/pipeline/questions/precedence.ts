import type { Draft } from "#lib/pipeline/questions/draft";
import { answers, quietest, type Feedback, type Proof } from "#lib/pipeline/questions/feedback";

/**
 * Which question must come before which: whatever is answered by the proof of another comes before it. Keeps the
 * chosen questions such that an order exists; at most 31 of them, since sets of places are the bits of a number.
 */
export class Precedence {
  private readonly chosen: { draft: Draft; proof: Proof; after: number }[] = [];

  /** What is known of drafts not yet chosen: the places that must come before and after. Filled as far as `seen`. */
  private readonly open = new WeakMap<Draft, { before: number; after: number; seen: number }>();

  constructor(private readonly feedback: Feedback) {}

  /** Whether the draft can still be put in order with those chosen. */
  admits(draft: Draft): boolean {
    const { before, after } = this.placesOf(draft);
    return (this.reachable(after) & before) === 0;
  }

  /** Whether the draft must come before or after one that is chosen. */
  binds(draft: Draft): boolean {
    const { before, after } = this.placesOf(draft);
    return (before | after) !== 0;
  }

  /** Adds a draft to those chosen. */
  take(draft: Draft): void {
    const { before, after } = this.placesOf(draft);
    const own = 1 << this.chosen.length;
    const reached = own | this.reachable(after);
    this.chosen.forEach((other, i) => {
      if ((before & (1 << i)) !== 0 || (other.after & before) !== 0) other.after |= reached;
    });
    this.chosen.push({ draft, proof: quietest(this.feedback, draft), after: reached });
  }

  /** The places that must come after any of these, these included. */
  private reachable(places: number): number {
    return this.chosen.reduce((all, { after }, i) => ((places & (1 << i)) === 0 ? all : all | after), places);
  }

  private placesOf(draft: Draft): { before: number; after: number } {
    const known = this.open.get(draft) ?? { before: 0, after: 0, seen: 0 };
    if (known.seen === this.chosen.length) return known;
    this.open.set(draft, known);
    const proof = quietest(this.feedback, draft);
    for (; known.seen < this.chosen.length; known.seen++) {
      const other = this.chosen[known.seen];
      if (other === undefined) break;
      if (answers(proof, other.draft)) known.before |= 1 << known.seen;
      if (answers(other.proof, draft)) known.after |= 1 << known.seen;
    }
    return known;
  }
}

import type { AssignmentPhase, FeedbackPolicy } from "#lib/domain/assignment";

/**
 * Whether right and wrong, with the evidence, may be shown for a question that was answered. Handing in opens
 * everything but what the teacher keeps until closing; then unanswered questions are shown too.
 */
export function showsVerdict(policy: FeedbackPolicy, phase: AssignmentPhase, handedIn: boolean): boolean {
  if (policy === "after-each") return true;
  if (phase === "closed") return true;
  return policy === "at-end" && handedIn;
}

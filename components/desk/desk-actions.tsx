import type { ActionResult } from "#lib/domain/action-result";
import type { ProposedDraft, RewrittenDraft, SavedDraft } from "#lib/domain/desk-view";

/** What the desk asks of the server; each takes `quizId` and `base`. */
export interface DeskActions {
  /** `content` as JSON. */
  save: (form: FormData) => Promise<ActionResult<SavedDraft>>;
  /** `questionId`. */
  rewrite: (form: FormData) => Promise<ActionResult<RewrittenDraft>>;
  /** `count`, `kinds`, `difficulty`. */
  propose: (form: FormData) => Promise<ActionResult<ProposedDraft>>;
  publish: (form: FormData) => Promise<ActionResult<{ revision: number }>>;
}

/** The fields of a form, lists as repeated fields. */
export function formOf(fields: Record<string, string | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of typeof value === "string" ? [value] : value) form.append(name, each);
  }
  return form;
}

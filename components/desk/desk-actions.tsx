import type { ActionResult } from "#lib/domain/action-result";
import type {
  AskedDraft,
  ProposedDraft,
  RecordedDraft,
  RewrittenDraft,
  SavedDraft,
} from "#lib/domain/desk-view";

/** What the desk asks of the server; each takes `quizId` and `base`. */
export interface DeskActions {
  /** `content` as JSON. */
  save: (form: FormData) => Promise<ActionResult<SavedDraft>>;
  /** `questionId`. */
  rewrite: (form: FormData) => Promise<ActionResult<RewrittenDraft>>;
  /** `count`, `kinds`, `difficulty`. */
  propose: (form: FormData) => Promise<ActionResult<ProposedDraft>>;
  /** `recordFile` or `recordText`, `recordDate`, `recordBody`, `recordTitle`, `pick`. */
  attach: (form: FormData) => Promise<ActionResult<RecordedDraft>>;
  /** `records` as JSON. */
  records: (form: FormData) => Promise<ActionResult<RecordedDraft>>;
  /** `contradiction`, its place. */
  ask: (form: FormData) => Promise<ActionResult<AskedDraft>>;
  publish: (form: FormData) => Promise<ActionResult<{ revision: number }>>;
}

/** What is sent in a form, by field. */
export type FormValues = Record<string, string | File | readonly string[]>;

/** The fields of a form, lists as repeated fields. */
export function formOf(fields: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.append(name, value);
    else for (const each of typeof value === "string" ? [value] : value) form.append(name, each);
  }
  return form;
}

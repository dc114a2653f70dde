/** The closed list of what can go wrong, and the only words a person ever reads about it. */
export const APP_ERRORS = {
  "invalid-input": "Something in the form needs another look.",
  "not-found": "There is nothing here under that address or code.",
  "not-signed-in": "Sign in to go on.",
  "not-allowed": "This belongs to somebody else.",
  "not-open": "This quiz is not open now.",
  "already-answered": "You had already answered this question. Your first answer counts.",
  "already-finished": "You have already finished this quiz.",
  conflict: "Somebody, perhaps you in another window, changed this first.",
  "rate-limited": "That was a lot at once. Wait a minute, then try again.",
  "too-large": "That is too large to send.",
  "store-unavailable": "Not saved yet: the store does not answer. Nothing is lost; try again in a moment.",
  unexpected: "That did not work, and it is our fault. Nothing is lost.",
} as const;
export type AppErrorCode = keyof typeof APP_ERRORS;

/** A newer version than the one a change was made from: its number, and when it was saved (milliseconds). */
export interface Newest {
  version: number;
  savedAt: number;
}

/** What every server action returns; it never throws at the person. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | {
      ok: false;
      code: AppErrorCode;
      message: string;
      /** One sentence per field, keyed by the field's name. */
      fieldErrors?: Record<string, string>;
      /** What stands there now, when somebody else changed it first (`conflict`). */
      newest?: Newest;
      /** What was typed, to fill the form again. */
      values?: Record<string, string>;
    };

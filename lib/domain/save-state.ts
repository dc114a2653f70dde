import type { AppErrorCode, Newest } from "#lib/domain/action-result";

/**
 * Where the saving of a draft stands.
 *
 * saved → (edit) waiting → (quiet) saving → saved
 *                                         → retrying, when nobody answered: tried again by itself
 *                                         → refused, when the content has a problem: saved after the next edit
 *                                         → conflict, when another window was first: the teacher decides
 *                                         → stopped, when only the teacher can mend it (signed out, deleted)
 *                                         → outdated, when the server is newer than the page: loaded anew
 */
export interface SaveState {
  phase: "saved" | "waiting" | "saving" | "retrying" | "refused" | "conflict" | "stopped" | "outdated";
  /** The version the next save is made from. */
  base: number;
  /** When that version was saved, milliseconds. */
  savedAt: number;
  /** Tries in a row nobody answered. */
  failures: number;
  /** When it is tried again, milliseconds; in `retrying`. */
  retryAt?: number;
  /** What another window saved; in `conflict`. */
  newest?: Newest;
  /** One sentence; in `refused` and `stopped`. */
  message?: string;
  /** One sentence per field: `title`, `q_3.stem`. */
  problems: Readonly<Record<string, string>>;
}

export type SaveEvent =
  | { type: "edited" }
  | { type: "started" }
  /** What is on the desk is what was saved last: everything since was undone. */
  | { type: "unchanged" }
  /** `again`: there were edits while it was on its way. */
  | { type: "saved"; version: number; savedAt: number; problems: Record<string, string>; again: boolean }
  | { type: "unanswered"; now: number }
  /** The server no longer knows what this page asks of it. */
  | { type: "outdated" }
  | {
      type: "refused";
      code: AppErrorCode;
      message: string;
      problems: Record<string, string>;
      newest: Newest | undefined;
      now: number;
    }
  /** The teacher's version goes on top of the other window's. */
  | { type: "keep-mine" };

/** Codes after which the same save may well succeed a little later. */
const PASSING: ReadonlySet<AppErrorCode> = new Set(["store-unavailable", "rate-limited", "unexpected"]);
/** Phases an edit does not end. */
const STAYS: ReadonlySet<SaveState["phase"]> = new Set(["conflict", "saving", "retrying", "outdated"]);
const DELAYS = [2_000, 4_000, 8_000, 15_000, 30_000];

/** Codes after which the server may have done it all the same. */
const DOUBTFUL: ReadonlySet<AppErrorCode> = new Set(["store-unavailable", "unexpected"]);

/** Whether after such a refusal the server surely holds what it held before. */
export function surelyNotDone(code: AppErrorCode): boolean {
  return !DOUBTFUL.has(code);
}

/**
 * What a screen reader is told about saving: every trouble once, and that it is over. A save that simply works says
 * nothing, and a further try does not repeat what was said.
 *
 * @param spoken what was said last; empty at first.
 * @param words those of the phase now.
 */
export function nextSpoken(spoken: string, phase: SaveState["phase"], words: string): string {
  if (phase === "waiting" || phase === "saving") return spoken;
  return phase === "saved" && spoken === "" ? "" : words;
}

/** How long to wait after so many failures in a row, milliseconds. */
export function retryDelay(failures: number): number {
  return DELAYS[Math.min(Math.max(failures, 1), DELAYS.length) - 1] ?? 30_000;
}

/** A draft as it came from the server. */
export function startSaving(version: number, savedAt: number): SaveState {
  return { phase: "saved", base: version, savedAt, failures: 0, problems: {} };
}

/** The state after an event; events that do not fit the state change nothing. */
export function nextSaveState(state: SaveState, event: SaveEvent): SaveState {
  const { base, savedAt, failures, problems } = state;
  switch (event.type) {
    case "edited":
      // A conflict stays until it is decided, and a save on its way notices the edit when it arrives.
      if (STAYS.has(state.phase)) return state;
      return { phase: "waiting", base, savedAt, failures: 0, problems };
    case "started":
      return { phase: "saving", base, savedAt, failures, problems };
    case "unchanged":
      return { phase: "saved", base, savedAt, failures: 0, problems: {} };
    case "saved": {
      const phase = event.again ? "waiting" : "saved";
      return { phase, base: event.version, savedAt: event.savedAt, failures: 0, problems: event.problems };
    }
    case "unanswered":
      return retrying(state, event.now);
    case "outdated":
      return { phase: "outdated", base, savedAt, failures: 0, problems };
    case "refused": {
      if (event.code === "conflict" && event.newest)
        return { phase: "conflict", base, savedAt, failures: 0, problems, newest: event.newest };
      if (PASSING.has(event.code)) return retrying(state, event.now);
      const phase = event.code === "invalid-input" ? "refused" : "stopped";
      return { phase, base, savedAt, failures: 0, problems: event.problems, message: event.message };
    }
    case "keep-mine":
      if (!state.newest) return state;
      return { phase: "waiting", base: state.newest.version, savedAt, failures: 0, problems };
  }
}

function retrying({ base, savedAt, failures, problems }: SaveState, now: number): SaveState {
  const tries = failures + 1;
  return { phase: "retrying", base, savedAt, failures: tries, retryAt: now + retryDelay(tries), problems };
}

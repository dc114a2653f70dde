/** A value with the way back and forth through its edits. */
export interface EditHistory<T> {
  past: Step<T>[];
  present: T;
  future: Step<T>[];
  /** What a further edit has to name to become part of the last step. */
  merge: string | undefined;
}

/** A value an edit led away from (in `past`) or to (in `future`), and what the edit was. */
interface Step<T> {
  value: T;
  did: string;
}

/** Steps that can be undone; older ones are forgotten. */
const STEPS_MAX = 200;

/** A history in which nothing has happened yet. */
export function startHistory<T>(present: T): EditHistory<T> {
  return { past: [], present, future: [], merge: undefined };
}

/**
 * Records an edit. Edits in a row with the same `merge` are one step. What could have been redone is gone.
 * An edit that led to the same value is none.
 */
export function recordEdit<T>(
  history: EditHistory<T>,
  value: T,
  did: string,
  merge?: string,
): EditHistory<T> {
  if (value === history.present) return history;
  const continues = merge !== undefined && merge === history.merge && history.past.length > 0;
  const past = continues
    ? history.past
    : [...history.past, { value: history.present, did }].slice(-STEPS_MAX);
  return { past, present: value, future: [], merge };
}

/** One step back; the history itself when there is none. */
export function undoEdit<T>(history: EditHistory<T>): EditHistory<T> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ value: history.present, did: last.did }, ...history.future],
    merge: undefined,
  };
}

/** One step forth; the history itself when there is none. */
export function redoEdit<T>(history: EditHistory<T>): EditHistory<T> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { value: history.present, did: next.did }],
    present: next.value,
    future,
    merge: undefined,
  };
}

/** Another present without a step: what a save made of it is not an edit of the teacher's. */
export function settleHistory<T>(history: EditHistory<T>, present: T): EditHistory<T> {
  return { ...history, present };
}

"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { nextSaveState, type SaveEvent, type SaveState, startSaving } from "#lib/domain/save-state";

/** Quiet time after the last edit before it is saved, milliseconds. */
const QUIET = 1_000;

/** Where saving stands, and the timer that moves it on. */
export interface SaveSteps {
  state: SaveState;
  /** The newest state, also between two renders. */
  newest: () => SaveState;
  step: (event: SaveEvent) => void;
}

/** Keeps the state of saving and plans the next try. @param again what the next try is; the newest one counts. */
export function useSaveSteps(version: number, savedAt: number, again: { current: () => void }): SaveSteps {
  const [state, setState] = useState(() => startSaving(version, savedAt));
  const newest = useRef(state);
  const timer = useRef<number>(undefined);
  const step = useCallback(
    (event: SaveEvent) => {
      const next = nextSaveState(newest.current, event);
      newest.current = next;
      setState(next);
      window.clearTimeout(timer.current);
      const wait = waitOf(next, Date.now());
      if (wait !== undefined) timer.current = window.setTimeout(() => again.current(), wait);
    },
    [again],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { state, newest: useCallback(() => newest.current, []), step };
}

/** How long until something is tried by itself, milliseconds; undefined when nothing is. */
function waitOf({ phase, retryAt }: SaveState, now: number): number | undefined {
  if (phase === "waiting") return QUIET;
  return phase === "retrying" ? (retryAt ?? now) - now : undefined;
}

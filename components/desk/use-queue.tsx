"use client";

import { useCallback, useRef } from "react";

/** Does one piece of work at a time; a second caller waits for the first. */
export function useQueue(): (work: () => Promise<boolean>) => Promise<boolean> {
  const flight = useRef<Promise<boolean>>(undefined);
  return useCallback((work) => {
    // What went wrong with the one before is told to whoever began it; the next one goes on all the same.
    const last = (flight.current ?? Promise.resolve(true)).catch(() => true);
    const run = last.then(work).finally(() => {
      if (flight.current === run) flight.current = undefined;
    });
    flight.current = run;
    return run;
  }, []);
}

"use client";

import { useEffect, useRef } from "react";
import { edgeSpeed } from "#lib/domain/edge-scroll";

/** Scrolls the page while something is dragged near its edge. */
export interface EdgeScroll {
  /** The pointer is at this height now; goes on by itself until it moves or is let go. */
  follow: (y: number) => void;
  end: () => void;
}

/**
 * @param top the lower edge of what covers the top of the window, pixels.
 * @param moved called after each bit scrolled, with the height of the pointer.
 */
export function useEdgeScroll(top: () => number, moved: (y: number) => void): EdgeScroll {
  const at = useRef<number>(undefined);
  const frame = useRef<number>(undefined);
  const end = () => {
    at.current = undefined;
    if (frame.current !== undefined) cancelAnimationFrame(frame.current);
    frame.current = undefined;
  };
  useEffect(() => end, []);
  const run = (before: number) => {
    frame.current = requestAnimationFrame((now) => {
      frame.current = undefined;
      const y = at.current;
      if (y === undefined) return;
      const speed = edgeSpeed(y, { top: top(), bottom: window.innerHeight });
      if (speed === 0) return;
      // A page that was busy for long does not jump.
      const seconds = Math.min(now - before, 50) / 1_000;
      window.scrollBy({ top: speed * seconds, behavior: "instant" });
      moved(y);
      run(now);
    });
  };
  return {
    follow: (y) => {
      at.current = y;
      if (frame.current === undefined) run(performance.now());
    },
    end,
  };
}

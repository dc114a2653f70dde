"use client";

import { type PointerEvent, type RefObject, useRef, useState } from "react";
import { useEdgeScroll } from "#components/desk/use-edge-scroll";

/**
 * Dragging a row of a list by its handle, with mouse, pen or finger; near the window's edge the page moves along. The
 * buttons do the same.
 */
export interface Drag {
  /** The row that is dragged, and the place it would come to. */
  from: number | undefined;
  to: number | undefined;
  /** What a row's handle needs. */
  handle: (index: number) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
}

/** @param move called once, when a row was let go at another place. */
export function useDrag(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void): Drag {
  const [place, setPlace] = useState<{ from: number; to: number }>();
  // A quick hand lets go before the last move is painted, so what counts is kept beside what is shown.
  const newest = useRef(place);
  const put = (next: typeof place) => {
    newest.current = next;
    setPlace(next);
  };
  const moveTo = (y: number) => {
    const from = newest.current?.from;
    if (from !== undefined) put({ from, to: placeAt(list.current, y, from) });
  };
  const edge = useEdgeScroll(coveredAtTop, moveTo);
  const stop = () => {
    edge.end();
    put(undefined);
  };
  return {
    from: place?.from,
    to: place?.to,
    handle: (index) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        put({ from: index, to: index });
      },
      onPointerMove: (event) => {
        if (newest.current === undefined) return;
        moveTo(event.clientY);
        edge.follow(event.clientY);
      },
      onPointerUp: () => {
        const { from, to } = newest.current ?? {};
        stop();
        if (from !== undefined && to !== undefined && to !== from) move(from, to);
      },
      onPointerCancel: stop,
    }),
  };
}

/** How far down the desk's bar, which stays in sight, covers the window. */
function coveredAtTop(): number {
  return document.querySelector(".desk-bar")?.getBoundingClientRect().bottom ?? 0;
}

/** The place a row would take if it were let go at this height. */
function placeAt(list: HTMLElement | null, y: number, from: number): number {
  const rows = [...(list?.children ?? [])];
  const above = rows.filter((row, i) => {
    const { top, height } = row.getBoundingClientRect();
    return i !== from && top + height / 2 < y;
  });
  return above.length;
}

"use client";

import { type PointerEvent, type RefObject, useRef, useState } from "react";

/** Dragging a row of a list by its handle, with mouse, pen or finger. The buttons do the same. */
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
        const from = newest.current?.from;
        if (from !== undefined) put({ from, to: placeAt(list.current, event.clientY, from) });
      },
      onPointerUp: () => {
        const { from, to } = newest.current ?? {};
        put(undefined);
        if (from !== undefined && to !== undefined && to !== from) move(from, to);
      },
      onPointerCancel: () => put(undefined),
    }),
  };
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

"use client";

import { type PointerEvent, type RefObject, useState } from "react";

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
  return {
    from: place?.from,
    to: place?.to,
    handle: (index) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setPlace({ from: index, to: index });
      },
      onPointerMove: (event) => {
        if (place) setPlace({ ...place, to: placeAt(list.current, event.clientY, place.from) });
      },
      onPointerUp: () => {
        if (place && place.to !== place.from) move(place.from, place.to);
        setPlace(undefined);
      },
      onPointerCancel: () => setPlace(undefined),
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

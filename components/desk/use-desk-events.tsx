"use client";

import { useEffect, useRef } from "react";

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (with Command on a Mac), except in a field, which has its own. */
export function useUndoKeys(back: (way: "undo" | "redo") => void): void {
  const newest = useNewest(back);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const way = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : undefined;
      if (way === undefined) return;
      event.preventDefault();
      newest.current(way);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [newest]);
}

/** Runs when the page goes out of sight: another tab, another program, the way out. */
export function useLeaving(leave: () => void): void {
  const newest = useNewest(leave);
  useEffect(() => {
    const listen = () => {
      if (document.visibilityState === "hidden") newest.current();
    };
    document.addEventListener("visibilitychange", listen);
    return () => document.removeEventListener("visibilitychange", listen);
  }, [newest]);
}

/** Has the browser ask before the page is left, while leaving it would lose something. */
export function useLeaveWarning(loses: () => boolean): void {
  const newest = useNewest(loses);
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => {
      if (newest.current()) event.preventDefault();
    };
    window.addEventListener("beforeunload", listen);
    return () => window.removeEventListener("beforeunload", listen);
  }, [newest]);
}

/** The newest of a function that every render makes anew, for listeners that are set once. */
function useNewest<T>(value: T) {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "file", "button"].includes(target.type);
}

"use client";

import { useSyncExternalStore } from "react";
import { sayTime } from "#lib/domain/zoned-time";

const never = () => () => undefined;

/** The browser's own time zone; undefined on the server and until the page is alive. */
export function useBrowserZone(): string | undefined {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  );
}

/** A moment in words with its zone: in UTC as the server writes it, in the reader's own zone once scripts run. */
export function LocalTime({ at }: { at: number }) {
  const zone = useBrowserZone() ?? "UTC";
  return <time dateTime={new Date(at).toISOString()}>{sayTime(at, zone)}</time>;
}

"use client";

import { useEffect, useState } from "react";

/** The time, renewed every second; undefined on the server and until the page is alive. */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = window.setInterval(tick, 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

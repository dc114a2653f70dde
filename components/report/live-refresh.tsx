"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";

const EVERY_MS = 10_000;
const never = () => () => undefined;

/**
 * Keeps a report up to date while a class works: fetches it anew every ten seconds, only while somebody looks at it,
 * and can be stopped. Without scripts there is a link that does it once.
 */
export function LiveRefresh({ path, updatedAt }: { path: string; updatedAt: number }) {
  const router = useRouter();
  const [paused, setPaused] = useState(false);
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    if (paused) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [paused, router]);
  if (!alive) {
    return (
      <p className="live-line">
        <span className="live">Open</span>
        <a href={path}>Fetch the latest figures</a>
      </p>
    );
  }
  return (
    <p className="live-line">
      <span className="live">{paused ? "Open" : "Live"}</span>
      <span className="small quiet">
        Updated {clock(updatedAt)}. {paused ? "Not renewing." : "This page renews itself every 10 seconds."}
      </span>
      <button className="link-button" type="button" onClick={() => setPaused(!paused)}>
        {paused ? "Go on renewing" : "Stop renewing"}
      </button>
    </p>
  );
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB");
}

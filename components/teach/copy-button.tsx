"use client";

import { useState, useSyncExternalStore } from "react";
import { Icon } from "#components/ui/icon";

const never = () => () => undefined;

/** Copies a text. Not there without scripts or where the browser has no clipboard: the text itself can be selected. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const able = useSyncExternalStore(
    never,
    () => "clipboard" in navigator,
    () => false,
  );
  const [done, setDone] = useState<"copied" | "failed">();
  if (!able) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone("copied"),
      () => setDone("failed"),
    );
  return (
    <>
      <button className="btn btn-line btn-s" type="button" onClick={copy}>
        <Icon name={done === "copied" ? "tick" : "copy"} />
        {children}
      </button>
      <span className="status" role="status">
        {done === "copied" && "Copied."}
        {done === "failed" && "Not copied: select the link above."}
      </span>
    </>
  );
}

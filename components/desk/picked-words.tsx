"use client";

import { type RefObject, useEffect, useState } from "react";
import { selectedExtent } from "#components/desk/selected-extent";
import type { DeskState } from "#components/desk/use-desk";
import { useEvidencePick } from "#components/desk/use-evidence-pick";
import type { Extent } from "#lib/domain/evidence-view";

/** While a question is being written: takes the words selected in the article as its evidence. */
export function PickedWords({ desk, pane }: { desk: DeskState; pane: RefObject<HTMLElement | null> }) {
  const [extent, setExtent] = useState<Extent>();
  const pick = useEvidencePick(desk);
  const writing = pick !== undefined;
  useEffect(() => {
    if (!writing) return;
    const look = () => setExtent(pane.current ? selectedExtent(pane.current) : undefined);
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [writing, pane]);
  if (!pick) return null;
  return (
    <div className="picked">
      {extent ? (
        <button
          className="btn btn-act btn-s"
          type="button"
          onClick={() => {
            pick(extent);
            window.getSelection()?.removeAllRanges();
          }}
        >
          Use the selected words as evidence
        </button>
      ) : (
        <p className="note">Select words here to use them as evidence for the question you are writing.</p>
      )}
    </div>
  );
}

"use client";

import { useEffect, useState } from "react";
import { AttachForm } from "#components/desk/attach-form";
import { AttachedRecord } from "#components/desk/attached-record";
import { Contradictions } from "#components/desk/contradictions";
import type { DeskState } from "#components/desk/use-desk";

/** The official roll calls of the article's votes: those attached, what they contradict, and the form for another. */
export function OfficialRecord({ desk }: { desk: DeskState }) {
  const attached = desk.content.records ?? [];
  const [wasAttached] = useState(attached.length > 0);
  const [outcome, setOutcome] = useState({ words: "", refused: false });
  const tell = (words: string, refused = false) => {
    setOutcome({ words, refused });
  };
  const [fresh, setFresh] = useState<string>();
  // After it is on the page: the focus goes to what has just been attached.
  useEffect(() => {
    if (fresh !== undefined) document.getElementById(fresh)?.focus();
  }, [fresh]);
  return (
    <details className="drawer" open={wasAttached}>
      <summary>Official record{attached.length > 0 && ` (${attached.length})`}</summary>
      <div className="official" id="official-record" tabIndex={-1} role="group" aria-label="Official record">
        <p className={outcome.refused ? "official-outcome refused" : "official-outcome"} role="status">
          {outcome.words}
        </p>
        {attached.length > 0 && (
          <div className="official-records">
            {attached.map((one) => (
              <AttachedRecord key={one.record} desk={desk} attached={one} tell={tell} />
            ))}
          </div>
        )}
        <Contradictions desk={desk} />
        <AttachForm
          desk={desk}
          isFirst={attached.length === 0}
          tell={(said, key) => {
            tell(said);
            setFresh(key);
          }}
        />
      </div>
    </details>
  );
}

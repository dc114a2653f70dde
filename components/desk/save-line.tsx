"use client";

import { useState } from "react";
import { OUTDATED } from "#components/desk/is-outdated";
import { useNow } from "#components/desk/use-now";
import { Icon, type IconName } from "#components/ui/icon";
import { clockTime, sinceInWords } from "#lib/domain/since-in-words";
import { nextSpoken, type SaveState } from "#lib/domain/save-state";

/**
 * Where saving stands. Read out are only troubles and their end; the saves between and the seconds are for the eye.
 */
export function SaveLine(props: { state: SaveState; retry: () => void; reload: () => void }) {
  const { state, retry, reload } = props;
  const now = useNow();
  const { icon, words: always } = WORDS[state.phase];
  const words =
    state.phase === "refused" || state.phase === "stopped" ? `Not saved: ${state.message ?? ""}` : always;
  const [said, setSaid] = useState("");
  const spoken = nextSpoken(said, state.phase, words);
  if (spoken !== said) setSaid(spoken);
  return (
    <>
      <div className="save-line">
        <p className={`status is-${state.phase}`}>
          <Icon name={icon} />
          <span>
            {words}
            <span aria-hidden="true">{now === undefined ? "" : seconds(state, now)}</span>
          </span>
        </p>
        {(state.phase === "retrying" || state.phase === "stopped") && (
          <button className="link-button" type="button" onClick={retry}>
            Try now
          </button>
        )}
        {state.phase === "outdated" && (
          <button className="link-button" type="button" onClick={reload}>
            Reload
          </button>
        )}
      </div>
      <p className="vh" role="status">
        {spoken}
      </p>
    </>
  );
}

const WORDS: Record<SaveState["phase"], { icon: IconName; words: string }> = {
  saved: { icon: "saved", words: "Saved" },
  waiting: { icon: "edit", words: "Not saved yet" },
  saving: { icon: "edit", words: "Saving…" },
  retrying: { icon: "offline", words: "Not saved yet. Trying again" },
  refused: { icon: "warn", words: "" },
  stopped: { icon: "warn", words: "" },
  conflict: { icon: "warn", words: "Not saved: changed in another window" },
  outdated: { icon: "warn", words: OUTDATED },
};

function seconds(state: SaveState, now: number): string {
  if (state.phase === "saved") return ` ${sinceInWords(now - state.savedAt, clockTime(state.savedAt))}`;
  if (state.phase !== "retrying") return "";
  return ` in ${Math.max(1, Math.ceil(((state.retryAt ?? now) - now) / 1_000))} s.`;
}

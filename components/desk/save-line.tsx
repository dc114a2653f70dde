"use client";

import { useNow } from "#components/desk/use-now";
import { Icon, type IconName } from "#components/ui/icon";
import { clockTime, sinceInWords } from "#lib/domain/since-in-words";
import type { SaveState } from "#lib/domain/save-state";

/**
 * Where saving stands. What is read out is only said when it changes; the seconds beside it tick for the eye alone.
 */
export function SaveLine({ state, retry }: { state: SaveState; retry: () => void }) {
  const now = useNow();
  const { icon, words } = WORDS[state.phase];
  return (
    <div className="save-line">
      <p className={`status is-${state.phase}`} role="status">
        <Icon name={icon} />
        <span>
          {state.phase === "refused" || state.phase === "stopped"
            ? `Not saved: ${state.message ?? ""}`
            : words}
          <span aria-hidden="true">{now === undefined ? "" : seconds(state, now)}</span>
        </span>
      </p>
      {(state.phase === "retrying" || state.phase === "stopped") && (
        <button className="link-button" type="button" onClick={retry}>
          Try now
        </button>
      )}
    </div>
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
};

function seconds(state: SaveState, now: number): string {
  if (state.phase === "saved") return ` ${sinceInWords(now - state.savedAt, clockTime(state.savedAt))}`;
  if (state.phase !== "retrying") return "";
  return ` in ${Math.max(1, Math.ceil(((state.retryAt ?? now) - now) / 1_000))} s.`;
}

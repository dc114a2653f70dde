"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type DeskActions, formOf } from "#components/desk/desk-actions";
import type { Edits } from "#components/desk/use-edits";
import type { ActionResult } from "#lib/domain/action-result";
import type { DeskQuiz, SavedDraft } from "#lib/domain/desk-view";
import type { DraftContent } from "#lib/domain/draft";
import { mergeSaved, mergeWritten } from "#lib/domain/merge-saved";
import { nextSaveState, type SaveEvent, startSaving, surelyNotDone } from "#lib/domain/save-state";
import { unfinishedItems } from "#lib/domain/unfinished";

/** Quiet time after the last edit before it is saved, milliseconds. */
const QUIET = 1_000;

/** Names a window in all it saves, so that after a lost reply the server knows its work from another window's. */
function windowName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Saves the desk by itself: after a moment of quiet, again when nobody answers, one save at a time. */
export function useSaving(quiz: DeskQuiz, save: DeskActions["save"], edits: Edits) {
  const { quizId } = quiz;
  const { current, settle, edit } = edits;
  const [self] = useState(windowName);
  const [state, setState] = useState(() => startSaving(quiz.version, quiz.savedAt));
  const [warnings, setWarnings] = useState(quiz.warnings);
  const newest = useRef(state);
  // What the server is known to hold. Nothing is known from the moment something is sent until it is answered, so that
  // whatever was undone meanwhile is not taken for what stands there.
  const stored = useRef<DraftContent | undefined>(quiz.content);
  const flight = useRef<Promise<boolean>>(undefined);
  const timer = useRef<number>(undefined);
  const again = useRef<() => void>(() => undefined);

  /** Moves on, and plans the next try. */
  const step = useCallback((event: SaveEvent) => {
    const next = nextSaveState(newest.current, event);
    newest.current = next;
    setState(next);
    window.clearTimeout(timer.current);
    const wait =
      next.phase === "waiting" ? QUIET : next.phase === "retrying" ? (next.retryAt ?? 0) - Date.now() : -1;
    if (wait >= 0 || next.phase === "retrying")
      timer.current = window.setTimeout(() => again.current(), wait);
  }, []);

  const refuse = useCallback(
    (refused: Extract<ActionResult<unknown>, { ok: false }>) => {
      const { code, message, fieldErrors, newest: theirs } = refused;
      step({ type: "refused", code, message, problems: fieldErrors ?? {}, newest: theirs, now: Date.now() });
    },
    [step],
  );

  /** Takes in what the server made of `sent`; edits made meanwhile stay on top. */
  const takeIn = useCallback(
    (data: SavedDraft, sent: DraftContent, apply: () => void) => {
      const untouched = current() === sent;
      apply();
      stored.current = untouched ? current() : undefined;
      setWarnings(data.warnings);
      const { version, savedAt, problems } = data;
      step({ type: "saved", version, savedAt, problems, again: !untouched });
    },
    [current, step],
  );

  const attempt = useCallback(async (): Promise<boolean> => {
    const sent = current();
    const gaps = unfinishedItems(sent.items);
    if (gaps) {
      refuse({ ok: false, code: "invalid-input", ...gaps });
      return false;
    }
    step({ type: "started" });
    const before = stored.current;
    stored.current = undefined;
    try {
      const base = String(newest.current.base);
      const result = await save(formOf({ quizId, base, window: self, content: JSON.stringify(sent) }));
      if (result.ok) takeIn(result.data, sent, () => settle(mergeSaved(current(), sent, result.data.items)));
      else {
        if (surelyNotDone(result.code)) stored.current = before;
        refuse(result);
      }
      return result.ok;
    } catch {
      step({ type: "unanswered", now: Date.now() });
      return false;
    }
  }, [current, quizId, refuse, save, self, settle, step, takeIn]);

  /** One at a time; a second caller waits for the first. */
  const alone = useCallback((work: () => Promise<boolean>): Promise<boolean> => {
    // What went wrong with the one before is told to whoever began it; the next one goes on all the same.
    const last = (flight.current ?? Promise.resolve(true)).catch(() => true);
    const run = last.then(work).finally(() => {
      if (flight.current === run) flight.current = undefined;
    });
    flight.current = run;
    return run;
  }, []);

  /** Saves what is not saved yet, now. False when that did not work. */
  const flush = useCallback(async (): Promise<boolean> => {
    if (newest.current.phase === "conflict") return false;
    return alone(async () => {
      if (current() !== stored.current) return attempt();
      if (newest.current.phase !== "saved") step({ type: "unchanged" });
      return true;
    });
  }, [alone, attempt, current, step]);

  /** Something else the server does with the saved draft, and which makes a new version of it. */
  const write = useCallback(
    async <Data extends SavedDraft>(
      act: (form: FormData) => Promise<ActionResult<Data>>,
      fields: Record<string, string | readonly string[]>,
      did: string,
    ): Promise<ActionResult<Data> | undefined> => {
      if (!(await flush())) return undefined;
      let answer: ActionResult<Data> | undefined;
      await alone(async () => {
        const sent = current();
        const before = stored.current;
        stored.current = undefined;
        const result = await act(
          formOf({ quizId, base: String(newest.current.base), window: self, ...fields }),
        );
        answer = result;
        if (result.ok) {
          const { data } = result;
          takeIn(data, sent, () =>
            edit({ type: "items", items: mergeWritten(current(), sent, data.items), did }),
          );
        } else if (surelyNotDone(result.code)) {
          stored.current = before;
          if (result.code === "conflict") refuse(result);
        } else step({ type: "edited" });
        return result.ok;
      }).catch(() => {
        // It may have been done all the same: what is on the desk is saved again, on top of it.
        answer ??= { ok: false, code: "store-unavailable", message: "Nobody answered. Try again." };
        step({ type: "edited" });
        return false;
      });
      return answer;
    },
    [alone, current, edit, flush, quizId, refuse, self, step, takeIn],
  );

  useEffect(() => {
    again.current = () => void flush();
    return () => window.clearTimeout(timer.current);
  }, [flush]);

  return {
    state,
    warnings,
    flush,
    write,
    refuse,
    base: useCallback(() => newest.current.base, []),
    unsaved: useCallback(() => current() !== stored.current, [current]),
    edited: useCallback(() => step({ type: "edited" }), [step]),
    keepMine: useCallback(() => {
      step({ type: "keep-mine" });
      void alone(attempt);
    }, [alone, attempt, step]),
  };
}

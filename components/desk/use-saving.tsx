"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type DeskActions, formOf, type FormValues } from "#components/desk/desk-actions";
import { isOutdated, OUTDATED } from "#components/desk/is-outdated";
import type { Edits } from "#components/desk/use-edits";
import { useQueue } from "#components/desk/use-queue";
import { useSaveSteps } from "#components/desk/use-save-steps";
import type { ActionResult } from "#lib/domain/action-result";
import type { DeskQuiz, RecordedDraft, Regarded, SavedDraft } from "#lib/domain/desk-view";
import type { DraftContent } from "#lib/domain/draft";
import { mergeSaved, mergeWritten, outOfUse } from "#lib/domain/merge-saved";
import { surelyNotDone } from "#lib/domain/save-state";
import { unfinishedItems } from "#lib/domain/unfinished";

/** Names a window in all it saves, so that after a lost reply the server knows its work from another window's. */
function windowName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isRecorded(data: SavedDraft): data is RecordedDraft {
  return "setAside" in data;
}

/**
 * Saves the desk by itself: after a moment of quiet, again when nobody answers, one save at a time.
 *
 * @param regard takes what is understood when other records are attached.
 */
export function useSaving(
  quiz: DeskQuiz,
  save: DeskActions["save"],
  edits: Edits,
  regard: (regarded: Regarded) => void,
) {
  const { quizId } = quiz;
  const { current, settle, edit } = edits;
  const [self] = useState(windowName);
  const again = useRef<() => void>(() => undefined);
  const { state, newest, step } = useSaveSteps(quiz.version, quiz.savedAt, again);
  const alone = useQueue();
  const [warnings, setWarnings] = useState(quiz.warnings);
  // What the server is known to hold. Nothing is known from the moment something is sent until it is answered, so that
  // whatever was undone meanwhile is not taken for what stands there.
  const stored = useRef<DraftContent | undefined>(quiz.content);

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
      if (data.regarded) regard(data.regarded);
      const { version, savedAt, problems } = data;
      step({ type: "saved", version, savedAt, problems, again: !untouched });
    },
    [current, regard, step],
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
      const base = String(newest().base);
      const result = await save(formOf({ quizId, base, window: self, content: JSON.stringify(sent) }));
      if (result.ok) takeIn(result.data, sent, () => settle(mergeSaved(current(), sent, result.data.items)));
      else {
        if (surelyNotDone(result.code)) stored.current = before;
        refuse(result);
      }
      return result.ok;
    } catch (error) {
      if (isOutdated(error)) stored.current = before;
      step(isOutdated(error) ? { type: "outdated" } : { type: "unanswered", now: Date.now() });
      return false;
    }
  }, [current, newest, quizId, refuse, save, self, settle, step, takeIn]);

  /** Saves what is not saved yet, now. False when that did not work. */
  const flush = useCallback(async (): Promise<boolean> => {
    if (newest().phase === "conflict" || newest().phase === "outdated") return false;
    return alone(async () => {
      if (current() !== stored.current) return attempt();
      if (newest().phase !== "saved") step({ type: "unchanged" });
      return true;
    });
  }, [alone, attempt, current, newest, step]);

  /** Something else the server does with the saved draft, and which makes a new version of it. */
  const write = useCallback(
    async <Data extends SavedDraft>(
      act: (form: FormData) => Promise<ActionResult<Data>>,
      fields: FormValues,
      did: string,
    ): Promise<ActionResult<Data> | undefined> => {
      if (!(await flush())) return undefined;
      let answer: ActionResult<Data> | undefined;
      await alone(async () => {
        const sent = current();
        const before = stored.current;
        stored.current = undefined;
        const result = await act(formOf({ quizId, base: String(newest().base), window: self, ...fields }));
        answer = result;
        if (result.ok) {
          const { data } = result;
          takeIn(data, sent, () => {
            const items = mergeWritten(current(), sent, data.items);
            edit(
              isRecorded(data)
                ? { type: "records", records: data.records, items: outOfUse(items, data.setAside), did }
                : { type: "items", items, did },
            );
          });
        } else if (surelyNotDone(result.code)) {
          stored.current = before;
          if (result.code === "conflict") refuse(result);
        } else step({ type: "edited" });
        return result.ok;
      }).catch((error: unknown) => {
        if (isOutdated(error)) {
          answer = { ok: false, code: "unexpected", message: OUTDATED };
          step({ type: "outdated" });
          return false;
        }
        // It may have been done all the same: what is on the desk is saved again, on top of it.
        answer ??= { ok: false, code: "store-unavailable", message: "Nobody answered. Try again." };
        step({ type: "edited" });
        return false;
      });
      return answer;
    },
    [alone, current, edit, flush, newest, quizId, refuse, self, step, takeIn],
  );

  useEffect(() => {
    again.current = () => void flush();
  }, [flush]);

  return {
    self,
    state,
    warnings,
    flush,
    write,
    refuse,
    outdated: useCallback(() => step({ type: "outdated" }), [step]),
    base: useCallback(() => newest().base, [newest]),
    unsaved: useCallback(() => current() !== stored.current, [current]),
    edited: useCallback(() => step({ type: "edited" }), [step]),
    keepMine: useCallback(() => {
      step({ type: "keep-mine" });
      void alone(attempt);
    }, [alone, attempt, step]),
  };
}

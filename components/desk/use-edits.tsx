"use client";

import { useCallback, useRef, useState } from "react";
import { applyDeskEdit, type DeskEdit, deskEditWords, mergeKeyOf } from "#lib/domain/desk-edit";
import type { DraftContent } from "#lib/domain/draft";
import { recordEdit, redoEdit, settleHistory, startHistory, undoEdit } from "#lib/domain/edit-history";

/** The content of a desk with all edits of this visit. */
export interface Edits {
  content: DraftContent;
  /** The newest content, also between two renders. */
  current: () => DraftContent;
  /** Whether it changed anything. */
  edit: (edit: DeskEdit) => boolean;
  /** What was undone or done again, in words; undefined when there was nothing. */
  undo: () => string | undefined;
  redo: () => string | undefined;
  /** Replaces the content without a step to undo. */
  settle: (content: DraftContent) => void;
  /** What the buttons would do, in words. */
  undoes: string | undefined;
  redoes: string | undefined;
}

/** Keeps the edits of one visit; nothing is saved here. */
export function useEdits(initial: DraftContent): Edits {
  const [history, setHistory] = useState(() => startHistory(initial));
  const newest = useRef(history);
  const put = useCallback((next: typeof history) => {
    newest.current = next;
    setHistory(next);
  }, []);
  const current = useCallback(() => newest.current.present, []);
  const edit = useCallback(
    (one: DeskEdit) => {
      const before = newest.current;
      const after = applyDeskEdit(before.present, one);
      put(recordEdit(before, after, deskEditWords(one), mergeKeyOf(one)));
      return after !== before.present;
    },
    [put],
  );
  const undo = useCallback(() => {
    const did = newest.current.past.at(-1)?.did;
    put(undoEdit(newest.current));
    return did;
  }, [put]);
  const redo = useCallback(() => {
    const did = newest.current.future[0]?.did;
    put(redoEdit(newest.current));
    return did;
  }, [put]);
  const settle = useCallback((content: DraftContent) => put(settleHistory(newest.current, content)), [put]);
  return {
    content: history.present,
    current,
    edit,
    undo,
    redo,
    settle,
    undoes: history.past.at(-1)?.did,
    redoes: history.future[0]?.did,
  };
}

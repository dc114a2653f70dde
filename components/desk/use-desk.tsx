"use client";

import { useCallback, useRef, useState } from "react";
import type { DeskActions } from "#components/desk/desk-actions";
import { useEdits } from "#components/desk/use-edits";
import { useKeptWork } from "#components/desk/use-kept-work";
import { useLeaveWarning, useLeaving, useUndoKeys } from "#components/desk/use-desk-events";
import { useRegarded } from "#components/desk/use-regarded";
import { useSaving } from "#components/desk/use-saving";
import type { DeskEdit } from "#lib/domain/desk-edit";
import type { DeskQuiz } from "#lib/domain/desk-view";
import type { QuestionId } from "#lib/domain/ids";
import type { Question } from "#lib/domain/question";

/** What the parts of the desk show and do. */
export type DeskState = ReturnType<typeof useDesk>;

/** Everything on the desk that changes: content, saving, which question is looked at, and what is said aloud. */
export function useDesk(quiz: DeskQuiz, acts: DeskActions, userId: string) {
  const edits = useEdits(quiz.content);
  const { regarded, records, regard } = useRegarded(quiz);
  const saving = useSaving(quiz, acts.save, edits, regard);
  const [now, lookAt] = useState<QuestionId>();
  const [open, setOpen] = useState<QuestionId>();
  const [editing, setEditing] = useState<QuestionId>();
  const [said, setSaid] = useState("");
  const [composing, setComposing] = useState<Question>();
  const reloading = useRef(false);

  // The same sentence twice is said twice: a space makes it another one.
  const say = useCallback(
    (sentence: string) => setSaid((before) => (before === sentence ? `${sentence} ` : sentence)),
    [],
  );
  const edit = useCallback(
    (one: DeskEdit) => {
      if (edits.edit(one)) saving.edited();
    },
    [edits, saving],
  );
  const back = useCallback(
    (way: "undo" | "redo") => {
      const did = edits[way]();
      if (did === undefined) return;
      saving.edited();
      say(`${way === "undo" ? "Undone" : "Done again"}: ${did}.`);
    },
    [edits, saving, say],
  );
  const kept = useKeptWork(quiz, {
    userId,
    self: saving.self,
    state: saving.state,
    current: edits.current,
    base: saving.base,
    unsaved: saving.unsaved,
    restore: (content) => {
      edit({ type: "restore", content });
      say("Your unsaved changes are back.");
    },
  });
  useUndoKeys(back);
  useLeaving(() => {
    kept.keep();
    if (saving.unsaved()) void saving.flush();
  });
  // A question being composed is in no draft yet, so nothing else keeps it.
  useLeaveWarning(() => composing !== undefined || (saving.unsaved() && !reloading.current));

  return {
    quiz: regarded,
    /** Every record seen on this visit, so that one comes back at once when detaching it is undone. */
    records,
    acts,
    content: edits.content,
    current: edits.current,
    edit,
    undo: () => back("undo"),
    redo: () => back("redo"),
    undoes: edits.undoes,
    redoes: edits.redoes,
    saving,
    kept,
    /** Shows what the server has now; what is not saved is kept in the browser first, and nobody is asked then. */
    reload: () => {
      reloading.current = kept.keepToResume();
      window.location.reload();
    },
    /** The question whose evidence is marked, the one that is open, the one that is edited. */
    now,
    lookAt,
    open,
    editing,
    toggle: (id: QuestionId) => {
      setEditing(undefined);
      setOpen(open === id ? undefined : id);
    },
    show: (id: QuestionId, toEdit = false) => {
      setOpen(id);
      lookAt(id);
      setEditing(toEdit ? id : undefined);
    },
    stopEditing: () => setEditing(undefined),
    /** A question of the teacher's own that is not on the desk yet. */
    composing,
    compose: setComposing,
    said,
    say,
  };
}

"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FormValues } from "#components/desk/desk-actions";
import type { DeskState } from "#components/desk/use-desk";
import { RECORD_FILE_MAX_BYTES, RECORD_TOO_LARGE, type RecordChoice } from "#lib/domain/desk-view";

const ASKED = ["recordDate", "recordBody", "recordTitle"] as const;
type Asked = (typeof ASKED)[number];

/** Sends the form of a record, and keeps what came of it. What was typed and chosen stays until it is attached. */
export function useAttaching(
  desk: DeskState,
  form: RefObject<HTMLFormElement | null>,
  tell: (outcome: string, key?: string) => void,
) {
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [message, setMessage] = useState<string>();
  const [choices, setChoices] = useState<RecordChoice[]>([]);
  const [asked, setAsked] = useState<ReadonlySet<Asked>>(new Set());

  // Once it is on the page: some fields and the list come with the answer.
  const [goal, setGoal] = useState<{ id: string }>();
  useEffect(() => {
    if (goal) document.getElementById(goal.id)?.focus();
  }, [goal]);

  /** What is wrong, at its field; what the record does not say gets a field. */
  const refuse = (found: Record<string, string>, otherwise: string) => {
    setProblems(found);
    const wanted = ASKED.filter((field) => found[field] !== undefined);
    if (wanted.length > 0) setAsked((before) => new Set([...before, ...wanted]));
    const [first] = Object.keys(found);
    const hasField =
      first !== undefined && (wanted.length > 0 || form.current?.querySelector(`[name="${first}"]`));
    setMessage(hasField ? undefined : (found[first ?? ""] ?? otherwise));
    if (first !== undefined) setGoal({ id: first });
  };

  const send = async () => {
    if (pending || !form.current) return;
    const fields = filledIn(form.current);
    const file = fields.recordFile;
    if (file instanceof File && file.size > RECORD_FILE_MAX_BYTES) {
      refuse({ recordFile: RECORD_TOO_LARGE }, "");
      return;
    }
    setPending(true);
    setMessage(undefined);
    tell("");
    const result = await desk.saving.write(desk.acts.attach, fields, "attaching a record");
    setPending(false);
    if (!result?.ok) {
      refuse(
        result?.fieldErrors ?? {},
        result?.message ?? "Not now: what is on the desk has to be saved first.",
      );
      return;
    }
    const { choose, outcome, records } = result.data;
    setProblems({});
    tell(outcome, choose ? undefined : records?.at(-1)?.record);
    setChoices(choose ?? []);
    if (choose) {
      setGoal({ id: "record-choices" });
      return;
    }
    form.current.reset();
    setAsked(new Set());
  };

  /** Another file or text: the list of the last one and its problem are of no use. */
  const forget = () => {
    setChoices([]);
    setProblems({});
    setMessage(undefined);
  };
  return { pending, problems, message, choices, asked, send, forget };
}

/** The fields of the form; a file field in which nothing was chosen is none. */
function filledIn(form: HTMLFormElement): FormValues {
  const fields: Record<string, string | File | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (value instanceof File) {
      if (value.size > 0 || value.name !== "") fields[name] = value;
    } else if (name === "pick") fields[name] = [...(Array.isArray(fields[name]) ? fields[name] : []), value];
    else fields[name] = value;
  }
  return fields;
}

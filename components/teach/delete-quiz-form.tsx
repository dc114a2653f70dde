"use client";

import { useActionState } from "react";
import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";
import { FormProblem } from "#components/form/form-problem";
import { useFirstProblem } from "#components/form/use-first-problem";
import type { ActionResult } from "#lib/domain/action-result";

type Remove = (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;

/** Deletes a quiz for good: a box to tick, then a button. */
export function DeleteQuizForm({ remove, quizId }: { remove: Remove; quizId: string }) {
  const [state, action, pending] = useActionState(remove, undefined);
  const form = useFirstProblem(state);
  const problem = state && !state.ok ? state.fieldErrors?.confirm : undefined;
  const problemId = `${quizId}-confirm-problem`;
  return (
    <form action={action} ref={form}>
      {problem === undefined && <FormProblem state={state} />}
      <input type="hidden" name="quizId" value={quizId} />
      <Choice
        type="checkbox"
        name="confirm"
        value="yes"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        detail="Classes that have it keep it."
      >
        Yes, delete this quiz for good
      </Choice>
      <FieldProblem id={problemId} message={problem} />
      <button className="btn btn-danger btn-s" aria-disabled={pending}>
        Delete
      </button>
    </form>
  );
}

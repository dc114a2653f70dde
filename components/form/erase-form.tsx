"use client";

import { useActionState } from "react";
import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";
import { FormProblem } from "#components/form/form-problem";
import { useFirstProblem } from "#components/form/use-first-problem";
import type { ActionResult } from "#lib/domain/action-result";

type Erase = (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;

/** Erases something for good: a box to tick, then a button. `sure` says in words what ticking agrees to. */
export function EraseForm(props: { erase: Erase; sure: string; button: string; code?: string }) {
  const [state, action, pending] = useActionState(props.erase, undefined);
  const form = useFirstProblem(state);
  const problem = state && !state.ok ? state.fieldErrors?.sure : undefined;
  return (
    <form className="stack" action={action} ref={form}>
      {!problem && <FormProblem state={state} />}
      {props.code && <input type="hidden" name="code" value={props.code} />}
      <div>
        <Choice
          type="checkbox"
          name="sure"
          value="yes"
          required
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "sure-problem" : undefined}
        >
          {props.sure}
        </Choice>
        <FieldProblem id="sure-problem" message={problem} />
      </div>
      <button className="btn btn-danger" aria-disabled={pending}>
        {props.button}
      </button>
    </form>
  );
}

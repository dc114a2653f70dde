"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { TextField } from "#components/form/text-field";
import { useFirstProblem } from "#components/form/use-first-problem";
import { Icon } from "#components/ui/icon";
import type { ActionResult } from "#lib/domain/action-result";

type Renamed = ActionResult<{ displayName: string }>;

/** Chooses the name on leaderboards. */
export function NameForm(props: {
  rename: (state: Renamed | undefined, form: FormData) => Promise<Renamed>;
  displayName: string;
}) {
  const [state, action, pending] = useActionState(props.rename, undefined);
  const form = useFirstProblem(state);
  const refused = state && !state.ok ? state : undefined;
  return (
    <form className="stack" action={action} ref={form}>
      <FormProblem state={state} />
      {state?.ok && (
        <div className="notice notice-right" role="status">
          <Icon name="tick" />
          <p>
            Saved. You play as <b>{state.data.displayName}</b>.
          </p>
        </div>
      )}
      <TextField
        name="displayName"
        label="Name on leaderboards"
        help="2 to 24 letters and signs. Everybody who is signed in can see it, so not your real name, please."
        autoComplete="off"
        required
        defaultValue={
          refused?.values?.displayName ?? (state?.ok ? state.data.displayName : props.displayName)
        }
        problem={refused?.fieldErrors?.displayName}
      />
      <button className="btn btn-act" aria-disabled={pending}>
        Save the name
      </button>
    </form>
  );
}

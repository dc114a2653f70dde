"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { TextField } from "#components/form/text-field";
import { useFirstProblem } from "#components/form/use-first-problem";
import type { ActionResult } from "#lib/domain/action-result";

type Register = (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;

/**
 * A new local account. `suggestion` is a drawn name for the boards; it may be kept or replaced. What was typed comes
 * back with a refusal, the passwords apart.
 */
export function RegisterForm(props: { register: Register; callbackUrl: string; suggestion: string }) {
  const [state, action, pending] = useActionState(props.register, undefined);
  const form = useFirstProblem(state);
  const refused = state && !state.ok ? state : undefined;
  const problem = refused?.fieldErrors ?? {};
  return (
    <form className="stack" action={action} ref={form}>
      <FormProblem state={state} />
      <input type="hidden" name="callbackUrl" value={props.callbackUrl} />
      <TextField
        name="userName"
        label="User name"
        help="To sign in with. Nobody else sees it."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={refused?.values?.userName}
        problem={problem.userName}
      />
      <TextField
        name="password"
        label="Password"
        help="At least 10 letters or signs. A few words are fine."
        type="password"
        autoComplete="new-password"
        required
        problem={problem.password}
      />
      <TextField
        name="again"
        label="Password, once more"
        help="There is no e-mail to send a lost one to, so keep it in a safe place."
        type="password"
        autoComplete="new-password"
        required
        problem={problem.again}
      />
      <TextField
        name="displayName"
        label="Name on leaderboards"
        help="We drew one. Keep it or choose another; you can change it later. Not your real name, please."
        autoComplete="off"
        required
        defaultValue={refused?.values?.displayName ?? props.suggestion}
        problem={problem.displayName}
      />
      <button className="btn btn-act btn-wide" aria-disabled={pending}>
        Create the account
      </button>
    </form>
  );
}

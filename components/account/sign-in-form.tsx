"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { TextField } from "#components/form/text-field";
import type { ActionResult } from "#lib/domain/action-result";

type SignIn = (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;

/** User name and password. A refusal comes back with the name as it was typed; works without JavaScript. */
export function SignInForm({ signIn, callbackUrl }: { signIn: SignIn; callbackUrl: string }) {
  const [state, action, pending] = useActionState(signIn, undefined);
  const values = state && !state.ok ? state.values : undefined;
  return (
    <form className="stack" action={action}>
      <FormProblem state={state} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField
        name="userName"
        label="User name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={values?.userName}
      />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
      <button className="btn btn-act btn-wide" aria-disabled={pending}>
        Sign in
      </button>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { useFirstProblem } from "#components/form/use-first-problem";
import { type TermsDefaults, TermsFields } from "#components/teach/terms-fields";
import { Icon } from "#components/ui/icon";
import type { ActionResult } from "#lib/domain/action-result";

interface TermsFormProps {
  save: (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;
  code: string;
  defaults: TermsDefaults;
  zones: readonly string[];
}

/** Changes a class's title, times and rules, folded away until wanted, and open when something came back. */
export function TermsForm({ save, code, defaults, zones }: TermsFormProps) {
  const [state, action, pending] = useActionState(save, undefined);
  const form = useFirstProblem(state);
  const refused = state && !state.ok ? state : undefined;
  return (
    <details open={state !== undefined}>
      <summary>Change title, times and rules</summary>
      <form className="stack" action={action} ref={form}>
        <FormProblem state={state} />
        {state?.ok && (
          <div className="notice notice-right" role="status">
            <Icon name="tick" />
            <p>Saved. Students see it from now on.</p>
          </div>
        )}
        <input type="hidden" name="code" value={code} />
        <div>
          <TermsFields
            // After saving, the fields begin anew from what was saved.
            key={JSON.stringify(defaults)}
            defaults={defaults}
            zones={zones}
            values={refused?.values}
            problems={refused?.fieldErrors ?? {}}
          />
        </div>
        <button className="btn btn-act" aria-disabled={pending}>
          Save changes
        </button>
      </form>
    </details>
  );
}

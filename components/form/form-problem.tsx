import { Icon } from "#components/ui/icon";
import type { ActionResult } from "#lib/domain/action-result";

/** The one sentence above a form that was refused. Announced as soon as it appears; nothing while all is well. */
export function FormProblem({ state }: { state: ActionResult<unknown> | undefined }) {
  if (!state || state.ok) return null;
  return (
    <div className="notice notice-wrong" role="alert">
      <Icon name="warn" />
      <p>{state.message}</p>
    </div>
  );
}

import { unstable_rethrow } from "next/navigation";
import { isOutdated } from "#components/desk/is-outdated";
import type { ActionResult } from "#lib/domain/action-result";

/** The action of the form for a new quiz; it ends at the desk. */
export type Create = (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;

/** The same action, with a refusal in place of an error page when nobody answers or the form is too large to arrive. */
export function answered(create: Create): Create {
  return async (before, form) => {
    try {
      return await create(before, form);
    } catch (error) {
      // The way to the new quiz is an error too.
      unstable_rethrow(error);
      return {
        ok: false,
        code: "store-unavailable",
        message: isOutdated(error)
          ? "This page is from an older version. Copy what you wrote, then load the page again."
          : "Nobody answered. Your text is still here; try again in a moment.",
        ...(before && !before.ok && before.values ? { values: before.values } : {}),
      };
    }
  };
}

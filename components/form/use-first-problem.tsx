"use client";

import { useEffect, useRef } from "react";
import type { ActionResult } from "#lib/domain/action-result";

/**
 * Takes the focus to the first field with a problem when a refusal comes back, so that nobody has to look for it.
 *
 * @returns a ref for the form.
 */
export function useFirstProblem(state: ActionResult<unknown> | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state && !state.ok) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);
  return form;
}

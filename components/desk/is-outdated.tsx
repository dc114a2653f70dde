import { unstable_isUnrecognizedActionError } from "next/navigation";

/** What a page is told whose actions the server no longer knows, because a newer version of the site was put there. */
export const OUTDATED = "This page is from an older version. Your work is kept; reload to go on.";

/** Whether a call to the server failed because the page is older than the server: trying again would not help. */
export function isOutdated(error: unknown): boolean {
  return unstable_isUnrecognizedActionError(error);
}

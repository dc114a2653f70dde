import "server-only";
import { createGate } from "#lib/data/action-gate";
import { callerAddress } from "#lib/data/caller-address";
import { reportError } from "#lib/data/report-error";
import { getTokenViewer, getViewer } from "#lib/data/session";
import { hit } from "#lib/store/rate-store";

/**
 * The one gate every server action passes: identify, parse (zod), authorise this resource, limit, run. The action
 * returns an ActionResult and never throws at the person; `redirect()` and `notFound()` inside `run` pass through.
 *
 * Three kinds of `access`:
 * - `"anyone"`: `viewer` comes from the session cookie alone, without a store round trip;
 * - `"signed-in"`: the account is looked up, `viewer` is certain;
 * - a function: loads and authorises the one resource the input names; what it returns is `resource` in `run`.
 *
 * With `useActionState` (a client component; works without JavaScript too, because React renders the state into the
 * reply to a plain post):
 *
 * @example
 * "use server";
 * export const saveTitle = defineAction({
 *   name: "save-title",
 *   access: async ({ input, viewer }) => ownAssignment(input.code, viewer),
 *   input: z.object({ code: JoinCode, title: z.string().min(1, "Give it a title.") }),
 *   limit: { none: "an owner's own rare edit" },
 *   run: async ({ input, resource }) => { … return { title: input.title }; },
 * });
 * // form: const [state, action] = useActionState(saveTitle, undefined);  <form action={action}>
 *
 * On pages with no client component (`useActionState` does not exist there), use the action directly,
 * `<form action={answer}>`. The result is then thrown away by React, so `run` ends in a `redirect()` (a 303 to a
 * plain post), and refusals go through `onFailure`, which redirects with the error's code, never with typed text:
 *
 * @example
 * export const answer = defineAction({
 *   …,
 *   onFailure: ({ code, values }) => {
 *     const place = readJoinCode(values.code ?? "");          // raw input: parse before building a URL
 *     redirect(place ? `/join/${place}/1?problem=${code}` : `/join?problem=${code}`);
 *   },
 * });
 * // page: APP_ERRORS[problem] is the sentence, for a `problem` that is one of its keys.
 *
 * Bound arguments (`action.bind`) are not supported; use hidden fields, which pass through zod like all the rest.
 */
export const defineAction = createGate({
  identify: (how) => (how === "token" ? getTokenViewer() : getViewer()),
  address: callerAddress,
  hit,
  now: Date.now,
  report: reportError,
});

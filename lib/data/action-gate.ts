import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { APP_ERRORS, type ActionResult, type AppErrorCode } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import type { UserId } from "#lib/domain/ids";
import { fieldErrorsOf, readFields, typedValues, type FormAllowance } from "#lib/data/form-fields";

/** Who is signed in. */
export interface Viewer {
  userId: UserId;
  displayName: string;
}

/** How many calls one bucket allows, e.g. `{ bucket: ({ ip }) => `sign-in:${ip}`, max: 20, windowSeconds: 600 }`. */
export interface RateLimit<I, V> {
  bucket: (ctx: { input: I; viewer: V; ip: string }) => string;
  max: number;
  windowSeconds: number;
}

/** A limit, several, or the reason why none is needed (read by reviewers, not by the program). */
export type Limits<I, V> = RateLimit<I, V> | readonly RateLimit<I, V>[] | { none: string };

export interface RunContext<I, V, R> {
  input: I;
  viewer: V;
  /** What `access` returned: the resource it loaded and allowed. */
  resource: R;
  /** Milliseconds since the epoch. */
  now: number;
  /** A keyed hash of the caller's address, for rate limits; never the address itself. */
  ip: string;
}

/** A refusal, with what the form held: what `onFailure` gets. */
export interface Refusal {
  code: AppErrorCode;
  message: string;
  /** Raw, unchecked field values; parse before use, in a redirect above all. */
  values: Record<string, string>;
}

interface Common<I> {
  /** Name in the log. */
  name: string;
  input: z.ZodType<I>;
  /** Fields never sent back to the form, such as a password. */
  secret?: readonly string[];
  /** For the few forms that carry more than the usual, or a file. */
  allows?: FormAllowance;
  /**
   * For forms of pages without any client component (the script-free student path): where to send the person after
   * a refusal. Call `redirect()` in it, with the error's code in the query and never with typed text.
   */
  onFailure?: (refusal: Refusal) => Promise<void> | void;
}

interface OpenSpec<I, O> extends Common<I> {
  access: "anyone";
  limit: Limits<I, Viewer | undefined>;
  run: (ctx: RunContext<I, Viewer | undefined, undefined>) => Promise<O>;
}

interface MemberSpec<I, O> extends Common<I> {
  access: "signed-in";
  limit: Limits<I, Viewer>;
  run: (ctx: RunContext<I, Viewer, undefined>) => Promise<O>;
}

interface ResourceSpec<I, O, R> extends Common<I> {
  /** Authorises this very resource: returns it, or throws AppError `not-signed-in`, `not-allowed`, `not-found`. */
  access: (ctx: { input: I; viewer: Viewer | undefined; now: number }) => Promise<R>;
  limit: Limits<I, Viewer | undefined>;
  run: (ctx: RunContext<I, Viewer | undefined, R>) => Promise<O>;
}

type ActionSpec<I, O, R> = OpenSpec<I, O> | MemberSpec<I, O> | ResourceSpec<I, O, R>;

/** One signature per kind of access, so that `viewer` and `resource` in `run` have the types that kind gives. */
export interface DefineAction {
  <I, O>(spec: OpenSpec<I, O> | MemberSpec<I, O>): Action<O>;
  <I, O, R>(spec: ResourceSpec<I, O, R>): Action<O>;
}

/** Callable as `action(form)` by a plain form and as `action(previous, form)` by `useActionState`. */
export interface Action<O> {
  (form: FormData): Promise<ActionResult<O>>;
  (previous: ActionResult<O> | undefined, form: FormData): Promise<ActionResult<O>>;
  /** What React's `<form action>` asks for; the result is thrown away there. */
  (form: FormData): Promise<void>;
}

/** What the gate needs from the world; tests bring their own. */
export interface GateWorld {
  /** Who the session cookie names; `checked` also makes sure that the account still exists. */
  identify: (how: "token" | "checked") => Promise<Viewer | undefined>;
  address: () => Promise<string>;
  hit: (bucket: string, max: number, windowSeconds: number, now: number) => Promise<{ allowed: boolean }>;
  now: () => number;
  /** Records an error that is nobody's typing mistake, and returns the id under which it can be found. */
  report: (action: string, error: unknown) => string;
}

const made = new WeakSet<object>();

/** Whether a function came out of the gate; the test over every `actions.ts` asks this. */
export function isGated(candidate: unknown): boolean {
  return typeof candidate === "function" && made.has(candidate);
}

/**
 * Builds `defineAction` on a given world. Order: identify, parse, authorise, limit, run. Nothing is ever thrown at
 * the person: every refusal is an ActionResult, except Next's own redirect and notFound, which pass through.
 */
export function createGate(world: GateWorld): DefineAction {
  return function defineAction<I, O, R>(spec: ActionSpec<I, O, R>): Action<O> {
    async function action(...args: unknown[]): Promise<ActionResult<O>> {
      let values: Record<string, string> = {};
      try {
        const form = args.find((arg) => arg instanceof FormData);
        if (!form) throw new AppError("invalid-input");
        const fields = readFields(form, spec.allows);
        values = typedValues(fields, spec.secret ?? []);
        return { ok: true, data: await pass(world, spec, fields) };
      } catch (error) {
        unstable_rethrow(error);
        const failure = toFailure(world, spec.name, error);
        await spec.onFailure?.({ code: failure.code, message: failure.message, values });
        return { ...failure, values };
      }
    }
    made.add(action);
    return action as Action<O>;
  };
}

/** One call through the gate, with every refusal thrown as AppError. */
async function pass<I, O, R>(world: GateWorld, spec: ActionSpec<I, O, R>, fields: unknown): Promise<O> {
  const now = world.now();
  const viewer = await world.identify(spec.access === "anyone" ? "token" : "checked");
  const parsed = spec.input.safeParse(fields);
  if (!parsed.success) {
    throw new AppError("invalid-input", APP_ERRORS["invalid-input"], fieldErrorsOf(parsed.error));
  }
  const input = parsed.data;
  const ip = await world.address();
  if (spec.access === "signed-in") {
    if (!viewer) throw new AppError("not-signed-in");
    await spend(world, spec.limit, { input, viewer, ip }, now);
    return spec.run({ input, viewer, resource: undefined, now, ip });
  }
  if (spec.access === "anyone") {
    await spend(world, spec.limit, { input, viewer, ip }, now);
    return spec.run({ input, viewer, resource: undefined, now, ip });
  }
  const resource = await spec.access({ input, viewer, now });
  await spend(world, spec.limit, { input, viewer, ip }, now);
  return spec.run({ input, viewer, resource, now, ip });
}

async function spend<I, V>(
  world: GateWorld,
  limits: Limits<I, V>,
  ctx: { input: I; viewer: V; ip: string },
  now: number,
): Promise<void> {
  if ("none" in limits) return;
  for (const { bucket, max, windowSeconds } of [limits].flat()) {
    const { allowed } = await world.hit(bucket(ctx), max, windowSeconds, now);
    if (!allowed) throw new AppError("rate-limited");
  }
}

function toFailure(world: GateWorld, name: string, error: unknown) {
  if (error instanceof AppError) {
    const { code, message, fieldErrors, newest } = error;
    return {
      ok: false as const,
      code,
      message,
      ...(fieldErrors && { fieldErrors }),
      ...(newest && { newest }),
    };
  }
  // The message of a foreign error may quote values (the REST client quotes whole commands), so it stays here.
  const id = world.report(name, error);
  return {
    ok: false as const,
    code: "unexpected" as const,
    message: `${APP_ERRORS.unexpected} (Reference ${id})`,
  };
}

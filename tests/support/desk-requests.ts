import { readFileSync } from "node:fs";
import type { Action } from "#lib/data/action-gate";
import type { ActionResult } from "#lib/domain/action-result";
import type { Kv } from "#lib/kv/kv-client";
import { formOf } from "#tests/support/fake-request";

/** An article about votes, that several questions can be asked about. */
export const ARTICLE = readFileSync("tests/fixtures/articles/un-press-release.txt", "utf8");

type Fields = Record<string, string | readonly string[]>;

/** What an action answered: its result, or where it sent the person. */
export type Answer<T> = ActionResult<T> & { sentTo?: string };

/** Posts a form to an action, as a browser would. A redirect comes back as `sentTo`. */
export async function post<T>(action: Action<T>, fields: Fields | FormData): Promise<Answer<T>> {
  const form = fields instanceof FormData ? fields : formOf(fields);
  return action(form).catch((error: unknown) => {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (!digest.startsWith("NEXT_REDIRECT")) throw error;
    return { ok: true, data: undefined as T, sentTo: digest.split(";")[2] ?? "" };
  });
}

/** The data of an answer that was yes. */
export function yes<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer.fieldErrors)}`);
  return answer.data;
}

/** All keys of a store but the counts of rate limits, which go by themselves. */
export async function keysLeft(kv: Kv): Promise<string[]> {
  const left: string[] = [];
  for await (const key of kv.scanIterator()) if (!key.startsWith("otr:rate:")) left.push(key);
  return left.sort();
}

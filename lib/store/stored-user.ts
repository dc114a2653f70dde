import "server-only";
import type { StoredHash } from "#lib/store/stored-attempt";

/** How long a name, an account or an identity is held for a user who is not there yet: a day, in seconds. */
export const RESERVED_SECONDS = 24 * 60 * 60;

/**
 * Fields of `user:{id}` beside the user's own: each points to a key elsewhere that names the user, so that erasing
 * the user finds it.
 */
export const userFields = {
  name: (folded: string) => `name:${folded}`,
  account: (folded: string) => `account:${folded}`,
  identity: (provider: string, subjectHash: string) => `identity:${provider}:${subjectHash}`,

  names: (hash: StoredHash) => suffixes(hash, "name:"),
  accounts: (hash: StoredHash) => suffixes(hash, "account:"),
  identities: (hash: StoredHash) =>
    suffixes(hash, "identity:").map((rest) => {
      const [provider = "", ...subject] = rest.split(":");
      return { provider, subjectHash: subject.join(":") };
    }),
} as const;

function suffixes(hash: StoredHash, prefix: string): string[] {
  return Object.keys(hash ?? {}).flatMap((field) =>
    field.startsWith(prefix) ? [field.slice(prefix.length)] : [],
  );
}

/**
 * Text a person typed, as JSON: the KV client parses whatever it reads, and a bare `42` or `true` would come back
 * as a number or a boolean.
 */
export function encodeText(text: string): string {
  return JSON.stringify(text);
}

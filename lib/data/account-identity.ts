import "server-only";
import { createHash } from "node:crypto";
import { drawDisplayName } from "#lib/data/account-names";
import { issuerOf } from "#lib/data/auth-providers";
import { AppError } from "#lib/domain/app-error";
import type { User } from "#lib/domain/user";
import { linkIdentity } from "#lib/store/account-store";
import { createUser, findUser } from "#lib/store/user-store";

const TRIES = 8;

/**
 * The user who signs in with a service, made at first sight under a drawn name. What is kept of the service is a
 * digest of issuer and subject: enough to know the person again, no name, no e-mail.
 *
 * Every sign-in writes the link anew, which completes a first one cut short.
 *
 * @param provider next-auth's id of the service.
 * @param subject who the service says it is.
 * @param now milliseconds since the epoch.
 */
export async function userOfIdentity(provider: string, subject: string, now: number): Promise<User> {
  const subjectHash = createHash("sha256")
    .update(`${issuerOf(provider)}\n${subject}`)
    .digest("base64url");
  const id = await linkIdentity(provider, subjectHash);
  const known = await findUser(id);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const user = known ?? {
      schema: 1 as const,
      id,
      displayName: drawDisplayName(attempt),
      hidden: false,
      createdAt: now,
    };
    const outcome = await createUser(user, { identity: { provider, subjectHash } });
    // Read back: another sign-in of the same person may have been first, with another name.
    const made = outcome === "created" ? await findUser(id) : undefined;
    if (made) return made;
  }
  throw new AppError("conflict");
}

import { z } from "zod";
import { UserId } from "#lib/domain/ids";

/** A person who signs in. No e-mail is kept: the provider's subject is only ever stored hashed, as the id's key. */
export const User = z.object({
  schema: z.literal(1),
  id: UserId,
  /** Chosen by the person; shown on leaderboards. */
  displayName: z.string().min(2).max(24),
  /** Not shown on any board while true. */
  hidden: z.boolean(),
  createdAt: z.int().positive(),
});
export type User = z.infer<typeof User>;

import { z } from "zod";
import { NAME_MAX_UNITS } from "#lib/domain/display-name";
import { UserId } from "#lib/domain/ids";

/** A person who signs in. No e-mail is kept: the provider's subject is only ever stored hashed, as the id's key. */
export const User = z.object({
  schema: z.literal(1),
  id: UserId,
  /** Chosen by the person; shown on leaderboards. What may be chosen is DisplayName's business. */
  displayName: z.string().min(2).max(NAME_MAX_UNITS),
  /** Not shown on any board while true. */
  hidden: z.boolean(),
  createdAt: z.int().positive(),
});
export type User = z.infer<typeof User>;

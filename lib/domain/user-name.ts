import { z } from "zod";
import { hasInvisible } from "#lib/domain/display-name";

/**
 * The name a local account signs in with. Nobody else ever sees it; the display name is another. Letters of any
 * script, figures, full stop, hyphen and low line, so that it can be said aloud and typed anywhere.
 *
 * Read into one form: compatibility signs made plain, lower case. So `Minute-Book` and `minute-book` are one account.
 */
export const UserName = z
  .string({ error: "Choose a user name." })
  .max(200, "At most 32 letters and figures.")
  .refine((typed) => !hasInvisible(typed.trim()), "Leave out signs that cannot be seen.")
  .transform((typed) => typed.normalize("NFKC").trim().toLowerCase().normalize("NFC"))
  .pipe(
    z
      .string()
      .min(3, "At least 3 letters or figures.")
      .max(32, "At most 32 letters and figures.")
      .regex(
        /^[\p{L}\p{M}\p{N}._-]+$/u,
        "Letters, figures, full stop, hyphen and low line only; no spaces, no e-mail address.",
      ),
  );

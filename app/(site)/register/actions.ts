"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { registerLocally } from "#lib/data/account-local";
import { defineAction } from "#lib/data/define-action";
import { DisplayName } from "#lib/domain/display-name";
import { NewPassword } from "#lib/domain/password";
import { readReturnPath } from "#lib/domain/return-path";
import { UserName } from "#lib/domain/user-name";

/** Makes a local account, signs in, and goes back to where the person came from. */
export const register = defineAction({
  name: "register",
  access: "anyone",
  input: z
    .object({
      userName: UserName,
      password: NewPassword,
      again: z.string().default(""),
      displayName: DisplayName,
      callbackUrl: z
        .string()
        .optional()
        .transform((raw) => readReturnPath(raw, "/account")),
    })
    .refine(({ password, again }) => password === again, {
      path: ["again"],
      error: "The two are not the same. Type the password once more.",
    })
    .refine(({ password, userName }) => !password.toLowerCase().includes(userName), {
      path: ["password"],
      error: "Choose one without your user name in it.",
    }),
  secret: ["password", "again"],
  limit: { bucket: ({ ip }) => `register:${ip}`, max: 60, windowSeconds: 3600 },
  run: async ({ input, now }): Promise<null> => {
    await registerLocally(input, now);
    redirect(input.callbackUrl);
  },
});

"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { signInLocally, SIGN_IN_LIMITS } from "#lib/data/account-local";
import { beginSignIn } from "#lib/data/auth-handler";
import { signInServices } from "#lib/data/auth-providers";
import { defineAction } from "#lib/data/define-action";
import { AppError } from "#lib/domain/app-error";
import { readReturnPath } from "#lib/domain/return-path";

const returnPath = z
  .string()
  .optional()
  .transform((raw) => readReturnPath(raw, "/account"));

/** Signs in with a local account, and goes back to where the person came from. */
export const signIn = defineAction({
  name: "sign-in",
  access: "anyone",
  input: z.object({ userName: z.string().max(200), password: z.string().max(1000), callbackUrl: returnPath }),
  secret: ["password"],
  limit: SIGN_IN_LIMITS,
  run: async ({ input }): Promise<null> => {
    await signInLocally(input.userName, input.password);
    redirect(input.callbackUrl);
  },
});

/** Goes to a sign-in service; next-auth brings the person back. */
export const continueWith = defineAction({
  name: "continue-with",
  access: "anyone",
  input: z.object({ service: z.enum(["google", "azure-ad", "github", "oidc"]), callbackUrl: returnPath }),
  limit: { bucket: ({ ip }) => `continue-with:${ip}`, max: 100, windowSeconds: 600 },
  run: async ({ input }): Promise<null> => {
    if (!signInServices().some(({ id }) => id === input.service)) throw new AppError("not-found");
    redirect(await beginSignIn(input.service, input.callbackUrl));
  },
  onFailure: ({ values }) => {
    const callbackUrl = readReturnPath(values.callbackUrl, "/account");
    redirect(`/sign-in?${new URLSearchParams({ error: "service", callbackUrl })}`);
  },
});

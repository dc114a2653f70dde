"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { chooseDisplayName, eraseAccount, showOnBoards } from "#lib/data/account-settings";
import { defineAction } from "#lib/data/define-action";
import { endSession } from "#lib/data/session";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { DisplayName } from "#lib/domain/display-name";

const backToAccount = ({ code }: { code: string }) => redirect(`/account?problem=${code}`);

/** Chooses the name on leaderboards. */
export const rename = defineAction({
  name: "rename",
  access: "signed-in",
  input: z.object({ displayName: DisplayName }),
  limit: { bucket: ({ viewer }) => `rename:${viewer.userId}`, max: 20, windowSeconds: 3600 },
  run: async ({ input, viewer }) => {
    await chooseDisplayName(viewer.userId, input.displayName);
    // The name stands at the head of the page as well.
    refresh();
    return { displayName: input.displayName };
  },
});

/** Takes the player off all boards, or puts them back. */
export const showOrHide = defineAction({
  name: "show-or-hide",
  access: "signed-in",
  input: z.object({ hidden: z.enum(["yes", "no"]) }),
  limit: { bucket: ({ viewer }) => `hide:${viewer.userId}`, max: 20, windowSeconds: 3600 },
  run: async ({ input, viewer }): Promise<null> => {
    await showOnBoards(viewer.userId, input.hidden === "no");
    redirect("/account?saved=boards#boards");
  },
  onFailure: backToAccount,
});

/** Signs out on this browser. */
export const signOut = defineAction({
  name: "sign-out",
  access: "anyone",
  input: z.object({}),
  limit: { none: "removes the caller's own cookie and touches nothing else" },
  run: async (): Promise<null> => {
    await endSession();
    redirect("/");
  },
  onFailure: backToAccount,
});

/** Erases the account and everything kept of it. */
export const erase = defineAction({
  name: "erase-account",
  access: "signed-in",
  input: z.object({ sure: z.string().optional() }),
  limit: { bucket: ({ viewer }) => `erase:${viewer.userId}`, max: 10, windowSeconds: 3600 },
  run: async ({ input, viewer }): Promise<null> => {
    if (input.sure === undefined) {
      throw new AppError("invalid-input", APP_ERRORS["invalid-input"], {
        sure: "Tick the box to erase everything.",
      });
    }
    await eraseAccount(viewer.userId);
    redirect("/account/erased");
  },
});

"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Viewer } from "#lib/data/action-gate";
import { changeTerms, moveClosing, ownAssignment, removeAssignment } from "#lib/data/assignment-desk";
import { defineAction } from "#lib/data/define-action";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { termsFields } from "#lib/domain/assignment-form";
import { JoinCode, readJoinCode } from "#lib/domain/join-code";

/** Every action here is for the class's owner alone. */
const owned = ({ input, viewer }: { input: { code: JoinCode }; viewer: Viewer | undefined }) =>
  ownAssignment(input.code, viewer);

const Code = z.object({ code: JoinCode });
const limit = {
  bucket: ({ viewer }: { viewer: Viewer | undefined }) => `assignment:${viewer?.userId ?? ""}`,
  max: 120,
  windowSeconds: 600,
};

/** Changes title, note, times and rules. */
export const saveTerms = defineAction({
  name: "save-terms",
  access: owned,
  input: Code.and(termsFields(Date.now, "any")),
  limit,
  run: async ({ input, resource }): Promise<null> => {
    await changeTerms(resource, input);
    refresh();
    return null;
  },
});

/** Closes the class now, or lets it go on for an hour or a day. */
export const changeClosing = defineAction({
  name: "change-closing",
  access: owned,
  input: Code.extend({ move: z.enum(["now", "hour", "day"]) }),
  limit,
  run: async ({ input, resource, now }): Promise<null> => {
    await moveClosing(resource, input.move, now);
    redirect(`/teach/assignments/${input.code}`);
  },
  onFailure: ({ code: problem, values }) => {
    const code = readJoinCode(values.code ?? "");
    redirect(code ? `/teach/assignments/${code}?problem=${problem}` : "/teach");
  },
});

/** Deletes the class with all its results. */
export const remove = defineAction({
  name: "delete-assignment",
  access: owned,
  input: Code.extend({ sure: z.string().optional() }),
  limit,
  run: async ({ input, resource }): Promise<null> => {
    if (input.sure === undefined) {
      throw new AppError("invalid-input", APP_ERRORS["invalid-input"], {
        sure: "Tick the box to delete it.",
      });
    }
    await removeAssignment(resource);
    redirect("/teach?deleted=yes");
  },
});

import "server-only";
import { endSession } from "#lib/data/session";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import type { UserId } from "#lib/domain/ids";
import { eraseUser, exportUser, type UserExport } from "#lib/store/user-erasure";
import { renameUser, setHidden } from "#lib/store/user-store";

/**
 * Gives the player another display name.
 *
 * @param displayName checked by DisplayName.
 * @throws AppError `conflict` at the field when somebody has it, or one that looks like it.
 */
export async function chooseDisplayName(user: UserId, displayName: string): Promise<void> {
  if ((await renameUser(user, displayName)) === "name-taken") {
    throw new AppError("conflict", APP_ERRORS["invalid-input"], {
      displayName: "Somebody plays under this name, or one that looks like it. Choose another.",
    });
  }
}

/** Puts the player on all boards, or takes them off. */
export async function showOnBoards(user: UserId, shown: boolean): Promise<void> {
  await setHidden(user, !shown);
}

/** Everything kept of the account, to be handed to its owner; undefined when it is gone. */
export async function exportAccount(user: UserId): Promise<UserExport | undefined> {
  return exportUser(user);
}

/** Erases the account with everything that names it, and signs out. Repeating it completes one cut short. */
export async function eraseAccount(user: UserId): Promise<void> {
  await eraseUser(user);
  await endSession();
}

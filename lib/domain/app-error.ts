import { APP_ERRORS, type AppErrorCode, type Newest } from "#lib/domain/action-result";

/** An error whose message a person may read. Anything else that is thrown becomes `unexpected`. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    /** A more specific sentence than the code's own. */
    message: string = APP_ERRORS[code],
    readonly fieldErrors?: Record<string, string>,
    /** With `conflict`: the version that was there already. */
    readonly newest?: Newest,
  ) {
    super(message);
    this.name = "AppError";
  }
}

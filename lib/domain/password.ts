import { z } from "zod";

/** After NIST SP 800-63B: length counts, kinds of signs do not; any sign may be used; common ones are turned away. */
export const PASSWORD_MIN = 10;
const PASSWORD_MAX = 200;

/** What people choose first when ten signs are asked for. Compared without case. */
const COMMON = new Set([
  "password12",
  "password123",
  "password1234",
  "passwordpassword",
  "qwertyuiop",
  "qwerty12345",
  "1q2w3e4r5t",
  "iloveyou123",
  "letmein123",
  "welcome123",
  "administrator",
  "football123",
  "baseball123",
  "changeme123",
  "ontherecord",
]);

/** A password somebody chooses. Signing in reads any string: what was allowed once stays usable. */
export const NewPassword = z
  .string({ error: "Choose a password." })
  .refine(
    (typed) => length(typed) >= PASSWORD_MIN,
    `At least ${PASSWORD_MIN} letters or signs. A few words are fine.`,
  )
  .refine((typed) => length(typed) <= PASSWORD_MAX, `At most ${PASSWORD_MAX} letters or signs.`)
  .refine((typed) => !isCommon(typed), "Many people use this one. Choose another.");

function length(password: string): number {
  return [...password.normalize("NFKC")].length;
}

/** One sign over and over, a run such as `1234567890`, or one of the list. */
function isCommon(password: string): boolean {
  const signs = [...password.normalize("NFKC").toLowerCase()];
  const steps = signs.slice(1).map((sign, i) => (sign.codePointAt(0) ?? 0) - (signs[i]?.codePointAt(0) ?? 0));
  const regular = steps.filter((step) => step === steps[0]).length >= steps.length - 1;
  return COMMON.has(signs.join("")) || (regular && Math.abs(steps[0] ?? 0) <= 1);
}

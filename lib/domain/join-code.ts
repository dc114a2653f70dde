import { z } from "zod";

/** 31 signs without look-alikes (no 0 O 1 I L): 8 of them make 8.5e11 codes. */
export const JOIN_CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** `ABCD-EFGH`, the canonical form in keys and paths. */
export const JoinCode = z
  .string()
  .regex(
    new RegExp(`^[${JOIN_CODE_ALPHABET}]{4}-[${JOIN_CODE_ALPHABET}]{4}$`),
    "a code of the form ABCD-EFGH",
  )
  .brand<"JoinCode">();
export type JoinCode = z.infer<typeof JoinCode>;

/**
 * Reads a code as people type it: any case, spaces or dashes anywhere.
 *
 * @returns the canonical code, or undefined when it cannot be one.
 * @example readJoinCode(" k7qm 4xrd ") // "K7QM-4XRD"
 */
export function readJoinCode(typed: string): JoinCode | undefined {
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, "");
  const parsed = JoinCode.safeParse(`${signs.slice(0, 4)}-${signs.slice(4)}`);
  return parsed.success ? parsed.data : undefined;
}

/**
 * Makes a code from a source of uniform numbers in [0, 1); the caller passes one that cannot be guessed.
 *
 * @example joinCodeFrom(() => 0) // "2222-2222"
 */
export function joinCodeFrom(random: () => number): JoinCode {
  const sign = () => JOIN_CODE_ALPHABET.charAt(Math.floor(random() * JOIN_CODE_ALPHABET.length));
  const four = () => sign() + sign() + sign() + sign();
  return JoinCode.parse(`${four()}-${four()}`);
}

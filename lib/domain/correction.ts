import { z } from "zod";

/** One thing that was wrong in a published quiz, and what was done about it. Public, and never removed (law 7). */
export const Correction = z.object({
  date: z.iso.date(),
  /** The quiz as it is listed: its slug and title. */
  quiz: z.object({ slug: z.string().min(1), title: z.string().min(1) }),
  /** The revision that puts it right. */
  revision: z.int().positive(),
  /** What was wrong, and what it says now. */
  what: z.string().min(1),
  /** How it came about, and who noticed, as far as they want to be named. */
  why: z.string().min(1),
  /** Whether scores of the earlier revision were counted again. */
  rescored: z.boolean(),
});
export type Correction = z.infer<typeof Correction>;

import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Correction } from "#lib/domain/correction";

/**
 * All corrections of shipped quizzes, the latest first. Open to everyone; no store round trip.
 *
 * @throws when quizzes/corrections.json does not parse: a list that hides a correction is worse than none.
 */
export async function getCorrections(): Promise<Correction[]> {
  const text = await readFile(join(process.cwd(), "quizzes", "corrections.json"), "utf8");
  return z
    .array(Correction)
    .parse(JSON.parse(text))
    .sort((a, b) => b.date.localeCompare(a.date));
}

import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { QuizRevision } from "#lib/domain/quiz";
import { QuizSlug } from "#lib/domain/sitting-place";

/** A public quiz that comes with the program, under the name of its folder. */
export interface ShippedQuiz {
  slug: QuizSlug;
  revision: QuizRevision;
}

// Read when first asked for, parsed once: the files cannot change while the program runs.
let reading: Promise<ShippedQuiz[]> | undefined;

/**
 * All quizzes of the folder `quizzes/`, in the order of their slugs. No store round trip.
 *
 * @throws when a file there is not a quiz: then the program is broken, not the request.
 */
export function listShippedQuizzes(): Promise<ShippedQuiz[]> {
  reading ??= readAll(join(process.cwd(), "quizzes")).catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

/** The shipped quiz of an address `/play/<slug>`, or undefined. */
export async function findShippedQuiz(slug: QuizSlug): Promise<ShippedQuiz | undefined> {
  return (await listShippedQuizzes()).find((quiz) => quiz.slug === slug);
}

async function readAll(folder: string): Promise<ShippedQuiz[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const quizzes = await Promise.all(slugs.map((slug) => readOne(folder, slug)));
  return quizzes.filter((quiz) => quiz !== undefined);
}

/** A folder without a `quiz.json` holds an article whose quiz is not built yet. */
async function readOne(folder: string, slug: string): Promise<ShippedQuiz | undefined> {
  const text = await readFile(join(folder, slug, "quiz.json"), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  return { slug: QuizSlug.parse(slug), revision: QuizRevision.parse(JSON.parse(text)) };
}

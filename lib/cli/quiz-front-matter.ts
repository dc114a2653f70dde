import { z } from "zod";
import { BadInput } from "#lib/cli/quiz-io";

/** What stands at the head of an `article.md`, between two lines of `---`: one `key: value` a line. */
export const FrontMatter = z.strictObject({
  headline: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  datePublished: z.iso.date().optional(),
  licence: z.string().min(1).optional(),
  summary: z.string().min(1).max(400).optional(),
  url: z.url().optional(),
  /** How many questions the quiz shall have. */
  questions: z.coerce.number().int().min(1).max(25).optional(),
  seed: z.coerce.number().int().nonnegative().optional(),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/**
 * Splits a Markdown file into its front matter and its text.
 *
 * @throws BadInput when the head holds an unknown key or a wrong value.
 */
export function readFrontMatter(file: string): { meta: FrontMatter; text: string } {
  const head = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(file);
  if (head === null) return { meta: {}, text: file };
  const fields = (head[1] ?? "").split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(":");
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), unquoted(line.slice(colon + 1).trim())]];
  });
  const parsed = FrontMatter.safeParse(Object.fromEntries(fields));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new BadInput(
      `The head of the article is wrong: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  }
  return { meta: parsed.data, text: file.slice(head[0].length) };
}

function unquoted(value: string): string {
  return /^"(.*)"$/.exec(value)?.[1] ?? value;
}

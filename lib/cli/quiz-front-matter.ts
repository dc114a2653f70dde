import { z } from "zod";
import { BadInput } from "#lib/cli/quiz-io";
import { frontMatterEnd } from "#lib/pipeline/normalise/strip-markdown";

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
 * Splits a Markdown file into its front matter and its text. In a quiz's own folder everything in the head must be
 * known and right; any other file may have a head written for something else, of which only what fits is taken.
 *
 * @throws BadInput when `strict` and the head holds an unknown key or a wrong value.
 */
export function readFrontMatter(file: string, strict: boolean): { meta: FrontMatter; text: string } {
  const end = frontMatterEnd(file);
  const fields = Object.fromEntries(
    file
      .slice(0, end)
      .split(/\r?\n/)
      .flatMap((line) => {
        const colon = line.indexOf(":");
        return colon < 0 ? [] : [[line.slice(0, colon).trim(), unquoted(line.slice(colon + 1).trim())]];
      }),
  );
  const text = file.slice(end);
  const parsed = FrontMatter.safeParse(fields);
  if (parsed.success) return { meta: parsed.data, text };
  if (!strict) return { meta: whatFits(fields), text };
  const issue = parsed.error.issues[0];
  const place = issue?.path.join(".");
  throw new BadInput(
    `The head of the article is wrong: ${place ? `${place}, ` : ""}${issue?.message ?? "unknown"}.`,
  );
}

function whatFits(fields: Record<string, string>): FrontMatter {
  const known = Object.entries(FrontMatter.shape).filter(
    ([name, value]) => value.safeParse(fields[name]).success,
  );
  return FrontMatter.parse(Object.fromEntries(known.map(([name]) => [name, fields[name]])));
}

function unquoted(value: string): string {
  return /^"(.*)"$/.exec(value)?.[1] ?? value;
}

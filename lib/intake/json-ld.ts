import { z } from "zod";

/** Longest structured data block that is read. */
const LONGEST = 500_000;

const Text = z.string().trim().min(1);
const Named = z.union([Text, z.object({ name: Text }).transform(({ name }) => name)]);
const Address = z.union([Text, z.object({ "@id": Text }).transform((entity) => entity["@id"])]);
/** Keeps a field of the wrong shape from spoiling the others. */
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What a page's structured data says of its article; after schema.org NewsArticle. */
const ArticleData = z.object({
  "@type": z.union([Text, z.array(z.string()).transform((types) => types.join(" "))]),
  headline: maybe(Text),
  datePublished: maybe(Text),
  publisher: maybe(z.union([Named, z.array(Named).transform((names) => names[0])])),
  url: maybe(Address),
  mainEntityOfPage: maybe(Address),
  isAccessibleForFree: z
    .union([z.boolean(), z.string().transform((value) => !/^false$/i.test(value))])
    .optional()
    .catch(undefined),
});
export type ArticleData = z.infer<typeof ArticleData>;

/**
 * The article among the structured data blocks of a page (`application/ld+json`), or undefined. Blocks that are no
 * JSON are passed over.
 */
export function findArticleData(blocks: readonly string[]): ArticleData | undefined {
  for (const block of blocks) {
    for (const entity of entitiesOf(block)) {
      const parsed = ArticleData.safeParse(entity);
      if (parsed.success && /\b\w*(?:Article|Report|BlogPosting)\b/.test(parsed.data["@type"]))
        return parsed.data;
    }
  }
  return undefined;
}

/** The entities at the top of a block, in a list, or in its `@graph`. */
function entitiesOf(block: string): unknown[] {
  if (block.length > LONGEST) return [];
  try {
    return listOf(JSON.parse(block.trim())).flatMap((entity) => {
      const graph = z.object({ "@graph": z.array(z.unknown()) }).safeParse(entity);
      return graph.success ? [entity, ...graph.data["@graph"]] : [entity];
    });
  } catch {
    return [];
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

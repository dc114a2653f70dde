import { z } from "zod";

/** Longest structured data block that is read. */
const LONGEST = 500_000;

const Text = z.string().trim().min(1);
/** An organisation by its name, or by the id under which it stands elsewhere in the data. */
const Named = z.union([
  Text,
  z.object({ name: Text }).transform(({ name }) => name),
  z.object({ "@id": Text }),
]);
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

/** What is known of an article from structured data, all names in plain text. */
export interface FoundData {
  headline?: string;
  datePublished?: string;
  publisher?: string;
  url?: string;
  isAccessibleForFree?: boolean;
}

/**
 * The article among the structured data blocks of a page (`application/ld+json`), or undefined. Blocks that are no
 * JSON are passed over.
 */
export function findArticleData(blocks: readonly string[]): FoundData | undefined {
  const entities = blocks.flatMap(entitiesOf);
  for (const entity of entities) {
    const parsed = ArticleData.safeParse(entity);
    if (!parsed.success || !/\b\w*(?:Article|Report|BlogPosting)\b/.test(parsed.data["@type"])) continue;
    const { headline, datePublished, publisher, url, mainEntityOfPage, isAccessibleForFree } = parsed.data;
    const name = typeof publisher === "object" ? nameOf(publisher["@id"], entities) : publisher;
    const address = url ?? mainEntityOfPage;
    return {
      ...(headline !== undefined && { headline }),
      ...(datePublished !== undefined && { datePublished }),
      ...(name !== undefined && { publisher: name }),
      ...(address !== undefined && { url: address }),
      ...(isAccessibleForFree !== undefined && { isAccessibleForFree }),
    };
  }
  return undefined;
}

/** The name of the entity with this id. */
function nameOf(id: string, entities: readonly unknown[]): string | undefined {
  for (const entity of entities) {
    const named = z.object({ "@id": z.literal(id), name: Text }).safeParse(entity);
    if (named.success) return named.data.name;
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

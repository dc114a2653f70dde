import type { NamingArticle } from "#lib/pipeline/questions/article-sentences";
import { subjectOf } from "#lib/pipeline/questions/motion-subject";

/** "the | Clean Rivers | Bill", "the | Ferries (Amendment) | Bill": titles of texts of one kind. */
const TITLES = (kind: string) =>
  new RegExp(
    `\\b(?!(?:The|This|That|A|An|His|Her|Its|Their|Our|Every|Each|No) )(?:\\p{Lu}[\\p{L}'’-]+|\\(\\p{Lu}[^)]*\\))(?: (?:\\p{Lu}[\\p{L}'’-]+|\\(\\p{Lu}[^)]*\\)))* ${capital(kind)}\\b`,
    "gu",
  );
/** "House Bill 12", "resolution 2774" */
const NUMBERED = (kind: string) => new RegExp(`\\b${kind} (?:no\\. ?)?(\\S*\\d[^\\s,.;)]*)`, "giu");
/** "a second bill", "the rival motion", "both drafts", "two bills" */
const OTHERS = (kind: string) =>
  new RegExp(
    `\\b(?:another|second|third|other|separate|rival|competing|alternative|similar|different|earlier|companion|previous|first) (?:\\p{L}+ ){0,2}${kind}\\b|\\b${kind}s\\b`,
    "iu",
  );
/** "| a | government | bill |": each such words bring in a text. */
const BROUGHT_IN = (kind: string) =>
  new RegExp(`\\b(?:an?) (?:[\\p{L}$€£-][\\p{L}\\d.-]* ){0,3}${kind}\\b`, "giu");

/**
 * Whether an article speaks of more than one text of a kind, voted on or not, so that "the bill" alone does not tell
 * which one is meant.
 *
 * @example "The Rivers Bill passed. The Ferries Bill waits." // several bills
 * @example "A bill on ferries was passed. A government bill on tolls comes next." // several bills
 */
export function speaksOfSeveral(name: string, { body }: NamingArticle): boolean {
  const { kind } = subjectOf(name);
  if (kind === undefined) return false;
  const titles = new Set([...body.matchAll(TITLES(kind))].map(([title]) => title));
  const numbers = new Set([...body.matchAll(NUMBERED(kind))].map(([, number]) => number));
  return (
    titles.size > 1 ||
    numbers.size > 1 ||
    OTHERS(kind).test(body) ||
    new Set([...body.matchAll(BROUGHT_IN(kind))].map(([words]) => words.toLowerCase())).size > 1
  );
}

function capital(kind: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

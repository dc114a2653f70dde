import type { NamingArticle } from "#lib/pipeline/questions/article-sentences";
import type { LinkedMotion } from "#lib/pipeline/questions/record";

/** Bodies by the names that no other body has in the same country. */
const BODY =
  /\b(?:European Parliament|National Assembly|House of Commons|House of Lords|House of Representatives|Senate|Bundestag|Bundesrat|Knesset|Riksdag|Storting|Folketing|Sejm|Lok Sabha|Rajya Sabha|Security Council|General Assembly|(?:\p{Lu}\p{L}+ )+(?:City|County|Town) Council|[Cc]ouncil|[Cc]ommittee|[Bb]oard)\b/gu;
/** Bodies that may be added by their name alone. */
const NATIONAL =
  /^(?:European Parliament|National Assembly|House of Commons|House of Lords|Bundestag|Knesset|Riksdag|Storting|Folketing|Sejm|Lok Sabha|Rajya Sabha)$/;
const COUNTED =
  /\b\d+\b[^.]{0,60}\b(?:vot\w+|in favou?r|for|against|members|MEPs|MPs)\b|\bvot\w+[^.]{0,40}\b\d+\b/i;

/**
 * The body that voted, where the reader of votes found none: the only one that the sentences with a vote's numbers name.
 *
 * @example in "The National Assembly's speaker announced that 31 members had voted for it." // "National Assembly"
 */
export function bodyTold(motion: LinkedMotion, { body }: NamingArticle): string | undefined {
  const own = motion.evidence.flatMap((item) => (item.type === "span" ? [item.exact] : []));
  const counted = body.split(/(?<=[.!?][”"]?)\s+|\n+/).filter((sentence) => COUNTED.test(sentence));
  const named = new Set(
    [...own, ...counted].flatMap((sentence) =>
      [...sentence.matchAll(BODY)]
        // "sending the case to the Senate" tells where it goes next
        .filter(({ index }) => !/\bto the $/.test(sentence.slice(0, index)))
        .map(([name]) => name),
    ),
  );
  // Nobody but its members is called so.
  if (named.size === 0 && /\bMEPs\b/.test(body)) return "European Parliament";
  const [only] = named;
  return named.size === 1 && only !== undefined && NATIONAL.test(only) ? only : undefined;
}

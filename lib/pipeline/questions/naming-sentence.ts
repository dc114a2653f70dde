import { spanEvidence, type Evidence, type SpanEvidence } from "#lib/domain/evidence";
import { sentencesOf, type NamingArticle } from "#lib/pipeline/questions/article-sentences";
import { subjectOf } from "#lib/pipeline/questions/motion-subject";

/** A sentence with two of the words of a name names the motion. */
const ENOUGH = 2;

/** How many of a name's telling words a text has, each once. */
export function wordsShared(name: string, text: string): number {
  const said = subjectOf(text).words;
  return [...subjectOf(name).words].filter((word) => said.has(word)).length;
}

/** Whether a text names a motion by enough of its telling words; never where the name has none. */
export function saysName(name: string, text: string): boolean {
  const { size } = subjectOf(name).words;
  return size > 0 && wordsShared(name, text) >= Math.min(ENOUGH, size);
}

/**
 * What shows which motion is meant: the spans given for it, and, where they say only "the draft as a whole" or "it", the
 * sentence of the article that names it, the nearest one before, else the first one behind.
 *
 * @example "It took up the draft on ferry fares. The draft as a whole was adopted by 7 votes to 3." // both
 */
export function namingOf(
  name: string,
  evidence: readonly Evidence[],
  article: NamingArticle | undefined,
): SpanEvidence[] {
  const spans = evidence.filter((item) => item.type === "span");
  const [first] = spans;
  if (article === undefined || first === undefined || spans.some(({ exact }) => saysName(name, exact)))
    return spans;
  const all = sentencesOf(article).map((sentence) => ({
    sentence,
    shared: wordsShared(name, sentence.text),
  }));
  const most = all.reduce((best, { shared }) => Math.max(best, shared), 0);
  const naming = all.filter(({ sentence, shared }) => shared === most && saysName(name, sentence.text));
  const before = naming.filter(({ sentence }) => sentence.start < first.start).at(-1);
  const found = (before ?? naming[0])?.sentence;
  return found === undefined
    ? spans
    : [spanEvidence(article.id, article.body, found.start, found.end), ...spans];
}

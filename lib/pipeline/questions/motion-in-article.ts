import type { SpanEvidence } from "#lib/domain/evidence";
import { literal } from "#lib/pipeline/literal";
import { sentenceAt, sentencesOf, type NamingArticle } from "#lib/pipeline/questions/article-sentences";
import { isCut, tellsSubject } from "#lib/pipeline/questions/motion-clarity";
import { subjectOf } from "#lib/pipeline/questions/motion-subject";
import { wordsShared } from "#lib/pipeline/questions/naming-sentence";
import type { LinkedMotion } from "#lib/pipeline/questions/record";

/** A label with what the article says of the motion elsewhere, and the sentence that says so. */
export interface FilledLabel {
  label: string;
  shown: SpanEvidence[];
}

const LONGEST = 15;
const MATTER =
  "(?:(?!(?:is|was|were|has|had|will|failed|fell|passed|cleared|won|lost|got|drew|did|but|which|who|after)\\b)[^\\s,.;:–—]+ ?){3,14}";
const PARTS =
  /^(?:(?:the )?(?:amendment|paragraph|clause|section|(?:operative|preambular) paragraph) \S*\d\S*|the amendment(?: to (?:the )?(?:operative |preambular )?(?:paragraph|clause|section) \S+)?)$/i;
/** "the Rivers (Amendment) Bill", never "House Bill 12". */
const TITLED_BILL =
  /\b(?!(?:House|Senate|Assembly|The|This|That|A|An|His|Her|Its|Their|Our) Bill)(?:\p{Lu}[\p{L}'’-]+|\(\p{Lu}[^)]*\))(?: (?!Bill\b)(?:\p{Lu}[\p{L}'’-]+|\(\p{Lu}[^)]*\)|of|and|on|for))* Bill\b/gu;
/** "the draft titled “Clean water for all”" */
const TITLED_DRAFT = /\b(?:draft(?: resolution)?|resolution) (?:titled|entitled|on) “([^”]{5,90})”/gu;
const NUMBERED_BILL =
  /^(?:House|Senate|Assembly) (?:Bill|File) \S*\d\S*$|^the (?:bill|measure|resolution|amendment)$/i;

/**
 * Fills a label that names no subject from the rest of the article: the bill that an amendment is to, what "a bill that
 * would …" would do, the words before "resolution" in its own sentence. Only where the article speaks of one such text.
 *
 * @returns undefined when nothing fits.
 */
export function filledLabel(
  motion: LinkedMotion,
  label: string,
  all: readonly LinkedMotion[],
  article: NamingArticle,
): FilledLabel | undefined {
  const fill = [uncut, partOf, purposeOf, introduced, modified];
  for (const attempt of fill) {
    const filled = attempt({ motion, label, all, article });
    if (filled !== undefined && tellsSubject(filled.label)) return filled;
  }
  return undefined;
}

interface Case {
  motion: LinkedMotion;
  label: string;
  all: readonly LinkedMotion[];
  article: NamingArticle;
}

const ENDS = "(?:was|were|is|had|has|failed|fell|passed|won|lost|by|on|in|after|and|but|with|which)";
/** Words of a label's end, by which its place in the article is found. */
const END_WORDS = 4;

/** "the amendment to raise the toll from 4" → "… from 4% to 6%", "… the state's 6" → "… the state's 6% sales tax" */
function uncut({ label, article }: Case): FilledLabel | undefined {
  if (!isCut(label)) return undefined;
  const end = literal(label.split(" ").slice(-END_WORDS).join(" ")).replace(/['’]/g, "['’]");
  const unit = "(?: ?%| per ?cent| percent| years?| euros?| million| billion)";
  const found = new RegExp(
    `${end}(?<rest>${unit}(?: to \\S*\\d${unit}?)?(?:(?: (?!${ENDS}\\b)\\p{Ll}+){1,3}(?=[,;.]))?)`,
    "u",
  ).exec(article.body);
  const rest = found?.groups?.rest;
  return found === null || rest === undefined
    ? undefined
    : { label: `${label}${rest}`, shown: sentenceAt(article, found.index) };
}

/** "amendment 40" → "amendment 40 to the Rivers Bill" */
function partOf({ label, article }: Case): FilledLabel | undefined {
  if (!PARTS.test(label)) return undefined;
  const headline = [...article.headline.matchAll(TITLED_BILL)].filter(([title]) => toldOf(title, article));
  const found = [...article.body.matchAll(TITLED_BILL), ...headline];
  const bills = new Set(found.map(([title]) => title.replace(/^The /, "")));
  const drafts = new Set([...article.body.matchAll(TITLED_DRAFT)].flatMap(([, title]) => title ?? []));
  const [bill] = bills;
  const [draft] = drafts;
  const amends = /^(?:the )?amendment(?: \S*\d\S*)?$/i.test(label);
  const whole =
    bills.size === 1 && drafts.size === 0
      ? `the ${bill ?? ""}`
      : drafts.size === 1 && bills.size === 0
        ? `the draft “${draft ?? ""}”`
        : undefined;
  if (whole === undefined) return undefined;
  const name = /\d/.test(label) ? label.replace(/^the /i, "") : label;
  const own = name === label && name.startsWith("the ") ? name : name.replace(/^Amendment/, "amendment");
  return {
    label: `${own} ${amends ? "to" : "of"} ${whole}`,
    shown: [...sentenceWith(article, label), ...sentenceNaming(article, bill ?? draft ?? "")],
  };
}

/** Whether the body tells of the text that a headline gives the title of: by all of its telling words at once. */
function toldOf(title: string, article: NamingArticle): boolean {
  return sentenceNaming(article, title).length > 0;
}

/** The first sentence with a title, else the first with all of its telling words. */
function sentenceNaming(article: NamingArticle, title: string): SpanEvidence[] {
  const { size } = subjectOf(title).words;
  const naming = sentencesOf(article).find(({ text }) => size > 0 && wordsShared(title, text) === size);
  return [
    ...sentenceWith(article, title),
    ...(naming === undefined ? [] : sentenceAt(article, naming.start)),
  ].slice(0, 1);
}

/** "An amendment moved by Ann Lee, | seeking to ban nets |, was lost" → "the amendment moved by Ann Lee seeking to ban nets" */
function purposeOf({ label, article }: Case): FilledLabel | undefined {
  const bare = label.replace(/^(?:the|an?) /i, "");
  if (bare.split(" ").length < 3 || !/\bby\b/.test(bare)) return undefined;
  const found = new RegExp(
    `${literal(bare)},? (?:(?<seeking>(?:seeking|asking|calling) (?:to|for) ${MATTER})|(?:which|that) (?<would>would ${MATTER}))`,
    "u",
  ).exec(article.body);
  const groups = found?.groups;
  if (found === null || groups === undefined) return undefined;
  const purpose = groups.seeking ?? (groups.would === undefined ? undefined : `that ${groups.would}`);
  if (purpose === undefined) return undefined;
  const full = `${label} ${purpose.trim()}`;
  const kind = bare.split(" ")[0] ?? "motion";
  // Who moved it is told only where there is room.
  const name = full.split(" ").length > LONGEST ? `the ${kind} ${purpose.trim()}` : full;
  return { label: name, shown: sentenceAt(article, found.index) };
}

/** "House Bill 12" in an article that begins "A bill | that would let towns charge tolls | is headed …" */
function introduced({ motion, label, all, article }: Case): FilledLabel | undefined {
  if (!NUMBERED_BILL.test(label)) return undefined;
  const kind =
    label
      .replace(/^the /i, "")
      .toLowerCase()
      .replace(/^\w+ (?=bill)/, "")
      .split(" ")[0] ?? "bill";
  const spoken = article.body.match(
    new RegExp(`\\b(?:an?|another|separate|second) (?:\\p{L}+ ){0,2}${kind}\\b`, "giu"),
  );
  if (spoken?.length !== 1) return undefined;
  const others = all.filter(
    ({ id, label: other, body }) =>
      id !== motion.id && body === motion.body && other.toLowerCase().includes(kind),
  );
  const found = new RegExp(
    `\\b[Aa]n? ${kind} (?<would>that would ${MATTER})(?=is|was|has|will|cleared|passed|failed|won)`,
    "u",
  ).exec(article.body);
  const would = found?.groups?.would;
  if (found === null || would === undefined || others.length > 0) return undefined;
  return { label: `the ${kind} ${would.trim()}`, shown: sentenceAt(article, found.index) };
}

/** "the resolution" in "The | war powers | resolution, sponsored by …, was defeated" */
function modified({ motion, label, article }: Case): FilledLabel | undefined {
  const kind = /^the (resolution|motion|bill|amendment|measure|ordinance)$/i.exec(label)?.[1]?.toLowerCase();
  if (kind === undefined) return undefined;
  const before = new RegExp(`\\b(?:[Tt]he|[Aa]n?) ((?:\\p{Ll}[\\p{Ll}-]+ ){1,3})${kind}\\b`, "gu");
  const own = motion.evidence.flatMap((item) =>
    item.type === "span" ? sentenceAt(article, item.start) : [],
  );
  for (const span of own) {
    const found = [...span.exact.matchAll(before)].map(([, words]) => `the ${words ?? ""}${kind}`);
    const [first] = found.filter(tellsSubject);
    if (first !== undefined && found.length === 1) return { label: first, shown: [span] };
  }
  return undefined;
}

/** The first sentence that has these words. */
function sentenceWith(article: NamingArticle, words: string): SpanEvidence[] {
  if (words === "") return [];
  const found = new RegExp(literal(words.replace(/^the /i, "")), "i").exec(article.body);
  return found === null ? [] : sentenceAt(article, found.index);
}

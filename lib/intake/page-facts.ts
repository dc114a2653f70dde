import { findDate, findDateLine } from "#lib/intake/find-date";
import { findArticleData } from "#lib/intake/json-ld";
import { cleanSigns } from "#lib/pipeline/normalise/clean-signs";
import { traced } from "#lib/pipeline/normalise/traced-text";

/** What a page says about its article, besides the text. */
export interface PageFacts {
  title?: string;
  publisher?: string;
  /** ISO 8601 date. */
  datePublished?: string;
  /** The article's own address, http or https. */
  url?: string;
  /** The page says itself that the whole article is for subscribers. */
  paid: boolean;
}

const LONGEST_NAME = 300;

/** Names under which pages give the day of publication, best first. */
const DATE_NAMES = [
  "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "publication_date",
  "publish-date", "pubdate", "citation_publication_date", "dc.date.issued", "dcterms.created", "dc.date", "date",
]; // prettier-ignore

/**
 * Title, publisher, date and address of a page's article: structured data first, then OpenGraph, then what the page
 * shows. What is not stated stays absent.
 *
 * @param base the address the page came from, where it came from one.
 */
export function readPageFacts(document: Document, base?: string): PageFacts {
  const data = findArticleData(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
  );
  const meta = readMeta(document);
  const title = firstOf(
    data?.headline,
    meta.get("og:title"),
    meta.get("twitter:title"),
    onlyHeading(document),
    withoutSiteName(document.title, meta.get("og:site_name")),
  );
  const publisher = firstOf(data?.publisher, meta.get("og:site_name"), meta.get("dc.publisher"));
  const datePublished =
    dateOf(data?.datePublished, ...DATE_NAMES.map((name) => meta.get(name))) ?? shownDate(document);
  const url =
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href"), base) ??
    webAddress(meta.get("og:url"), base) ??
    webAddress(data?.url, base) ??
    webAddress(base);
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(url !== undefined && { url }),
    paid: data?.isAccessibleForFree === false || meta.get("article:content_tier") === "locked",
  };
}

/** Every `<meta>` by its lower-case name; the first of a name counts. */
function readMeta(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = ["property", "name", "itemprop"].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute("content")?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function firstOf(...candidates: (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    if (candidate === undefined || candidate.length > LONGEST_NAME) continue;
    // Many pages code their titles twice: "Towns &amp;amp; dams".
    const clean = cleanSigns(traced(candidate)).text.replace(/\s+/g, " ").trim();
    if (clean !== "") return clean;
  }
  return undefined;
}

/** The one `<h1>`; where there are several, none is the title beyond doubt. */
function onlyHeading(document: Document): string | undefined {
  const headings = document.querySelectorAll("h1");
  return headings.length === 1 ? headings[0]?.textContent : undefined;
}

/**
 * "Lake towns meet | The Lake Post" → "Lake towns meet", where the page names its site. What is too long for a title is
 * not looked at: the pattern's time grows with the square of a run of blanks.
 */
function withoutSiteName(title: string, site?: string): string {
  if (title.length > LONGEST_NAME || !site || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/[\s|–—-]+$/u, "");
}

function dateOf(...candidates: (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const date = candidate === undefined ? undefined : findDate(candidate.slice(0, 80));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** `<time>` of the article itself, or a line that is nothing but a date above its text. */
function shownDate(document: Document): string | undefined {
  const marked = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]',
  );
  const within = document.querySelector("article time[datetime], main time[datetime]");
  const marks = [marked, within].flatMap((element) =>
    element ? [element.getAttribute("datetime") ?? "", element.textContent] : [],
  );
  const article = document.querySelector("article");
  return (
    dateOf(...marks) ?? (article ? findDateLine(article.textContent.replace(/\n\s+/g, "\n")) : undefined)
  );
}

function webAddress(href: string | null | undefined, base?: string): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  url.hash = "";
  return /^https?:$/.test(url.protocol) && url.username === "" ? url.href : undefined;
}

import { type Item, isDash } from "#lib/pipeline/votes/items";
import { isAdverb, wordAt } from "#lib/pipeline/votes/words";

/** Words of the article's own judgement, which no question repeats. */
const LOADED = new Set(
  (
    "controversial robust landmark historic sweeping bipartisan divisive contentious watered-down symbolic hard-line radical " +
    "extreme tough toothless comprehensive massive huge ambitious long-awaited much-anticipated hotly doomed failed shock giant mammoth vast sprawling " +
    "key major important crucial critical so-called flagship draconian modest bold urgent embattled divided popular " +
    "unpopular polarising polarizing thorny symbolic rare such same narrow unprecedented powerful strong stronger weaker own similar recent new latest sixth seventh eighth ninth tenth"
  ).split(" "),
);

/** Words that open a noun phrase. */
export const DETERMINER = /^(the|this|that|these|those|its|their|his|her|a|an|another|any|each|both|one)$/;

/** Item indexes of a motion's name: its first word, its noun, the end of its number, and what it says. */
interface LabelPlaces {
  at: number;
  headAt: number;
  idEnd: number;
  from: number;
  end: number;
}

/** Names a motion for a question: the article's words without its judgements, sums and determiners. */
export function labelOf(items: readonly Item[], { at, headAt, idEnd, from, end }: LabelPlaces): string {
  const parts: Item[] = [];
  for (let index = at; index < end; index += 1) {
    const item = items[index];
    // "a resolution | on Friday | demanding …"
    if (!item || (index >= idEnd && index < from)) continue;
    if (index === at && DETERMINER.test(item.key)) continue;
    // the “negative” legislation: a word somebody said of it
    if (index < headAt && item.opens && item.closes) continue;
    if (index < headAt && item.kind === "word" && (LOADED.has(item.key) || isAdverb(item.key))) continue;
    // "$118 billion bill": sums are no names
    if (
      index < headAt &&
      (item.key === "$" ||
        /^(million|billion|trillion)$/.test(item.key) ||
        (item.kind === "number" && /^(million|billion|trillion)$/.test(wordAt(items, index + 1) ?? "")))
    )
      continue;
    parts.push(item);
  }
  const text = withoutBody(lowered(joinText(parts), at === 0 && at === headAt));
  const owner = /^(its|their)$/.test(wordAt(items, at) ?? "") ? ownerBefore(items, at) : undefined;
  if (owner !== undefined) return `the ${text} proposed by ${owner}`;
  const possessive =
    (items[at]?.kind === "actor" || items[at]?.kind === "person") &&
    /^'s?$/.test(wordAt(items, at + 1) ?? "");
  const numbered = idEnd > headAt + 1 && (at === headAt || (at === headAt - 1 && items[at]?.key === "draft"));
  const owned =
    items[at]?.kind !== "mark" &&
    items.slice(at, headAt).some(({ key }) => key === "'s") &&
    /^\p{Lu}/u.test(parts[0]?.text ?? "");
  const titled =
    items[at]?.kind === "word" && (items[at] as { capital?: boolean }).capital && idEnd > headAt + 1;
  // "the DA's motion"
  if (wordAt(items, at) === "the" && items[at + 1]?.kind === "actor" && wordAt(items, at + 2) === "'s")
    return `the ${text}`;
  return possessive || owned || numbered || titled ? text : `the ${text}`;
}

/** "Legislation that would …": a capital that only opens the sentence. */
function lowered(text: string, opens: boolean): string {
  return opens && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const STATES_BODY =
  "(?:UN |U\\.N\\. |United Nations )?(?:Security Council|General Assembly|Human Rights Council|UNSC|UNGA)";
const LEADING_BODY = new RegExp(`^${STATES_BODY} (?!resolution \\d)(?=\\p{L})`, "u");
const TRAILING_BODY = new RegExp(
  `(?<=\\S) (?:in|at|before) the (?:${STATES_BODY}|(?:US |UK |\\p{Lu}\\p{L}+ )?(?:Senate|House|Commons|Lords|Parliament|National Assembly))$`,
  "u",
);

/** "Security Council draft", "draft in the Security Council": where it was voted on is said beside the name. */
function withoutBody(text: string): string {
  return text.replace(LEADING_BODY, "").replace(TRAILING_BODY, "");
}

/** "the US proposed its own resolution": the one state or party named before the verb. */
function ownerBefore(items: readonly Item[], at: number): string | undefined {
  if (!/^(proposed|tabled|submitted|introduced|drafted|presented|offered)$/.test(wordAt(items, at - 1) ?? ""))
    return undefined;
  const group = items[at - 2];
  const only =
    group?.kind === "voters" && group.voters.named.length === 1 ? group.voters.named[0] : undefined;
  return (
    only &&
    (/^(United|Netherlands|Philippines|Bahamas|Maldives|Gambia)/.test(only.name)
      ? `the ${only.name}`
      : only.name)
  );
}

/** Words with single blanks, marks and clitics closed up; a title in quotation marks keeps them. */
export function joinText(parts: readonly Item[]): string {
  let text = "";
  let quoted = false;
  for (const [index, part] of parts.entries()) {
    if (part.opens && !quoted && parts.slice(index + 1).some(({ closes }) => closes)) {
      quoted = true;
      text += text === "" || text.endsWith("(") ? "“" : " “";
      text += part.text;
      continue;
    }
    const glued = part.kind === "mark" && !isDash(part) && part.text !== "(";
    text +=
      text === "" || glued || /^['’]s$/.test(part.text) || text.endsWith("/") || text.endsWith("(")
        ? part.text
        : ` ${part.text}`;
    if (part.closes && quoted) {
      quoted = false;
      text += "”";
    }
  }
  return text.replace(/’/g, "’").trim();
}

import { type Attribution, pieceOf } from "#lib/pipeline/statements/attribution";
import { hasFiniteVerb } from "#lib/pipeline/statements/clauses";
import { isDash } from "#lib/pipeline/statements/marks";
import { personPhraseStart } from "#lib/pipeline/statements/person-phrase";
import { atSentenceEnd, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import { leadingSubject } from "#lib/pipeline/statements/leading-subject";
import type { Subject } from "#lib/pipeline/statements/subject";

const MAX_SOURCE = 7;
const MIN_CONTENT = 3;

/**
 * Reads a speaker set before a colon, as headlines and transcripts do:
 *
 *     ‘It Will Open in May’: Diaz on the Bridge      “It will open” — Ann Diaz
 *     Diaz: Bridge Will Open in May      Diaz on bridge: ‘It Will Open’      Ms Diaz: “It will open.”
 */
export function colonAttributions(view: SentenceView): Attribution[] {
  if (view.quoteAt[0]) return quotedFirst(view);
  const colon = view.words.indexOf(":");
  if (colon < 1 || colon > MAX_SOURCE || view.quoteAt[colon]) return [];
  const mention = view.mentions.find(({ from }) => from < colon && !view.quoteAt[from]);
  if (!mention || mention.from > 3) return [];
  const about = /^(?:on|to|in|at)$/.test(view.words[mention.to] ?? "");
  if (mention.to !== colon && !about) return [];
  const from = colon + 1;
  const quoted = quoteToEnd(view, from);
  const to = quoted ?? endOf(view);
  if (quoted === undefined && !saysSomething(view, colon, to)) return [];
  return to - from < MIN_CONTENT
    ? []
    : attribution(view, colon, { kind: "person", mention, from: 0, to: colon }, from, to);
}

/** A quotation, a colon or dash, and its speaker, who closes the line or is said to speak on something. */
function quotedFirst(view: SentenceView): Attribution[] {
  const to = pastQuote(view, 0);
  const mark = view.words[to] ?? "";
  const mention = view.mentions.find(({ from }) => from > to);
  if (!mention || to < MIN_CONTENT + 2 || personPhraseStart(view, mention) !== to + 1) return [];
  const closes = atSentenceEnd(view, mention.to);
  const colon = mark === ":" && (closes || /^(?:on|in|at|to|over)$/.test(view.words[mention.to] ?? ""));
  if (!colon && !(isDash(mark) && closes)) return [];
  return attribution(view, to, { kind: "person", mention, from: to + 1, to: mention.to }, 0, to);
}

/** A verb, finite or as in headlines (`Bills to fall`): `Diaz: 45 per cent` is a table, not speech. */
function saysSomething(view: SentenceView, from: number, to: number): boolean {
  return hasFiniteVerb(view, from, to) || view.words.slice(from, to).includes("to");
}

/**
 * Reads a quotation that a colon brings in after some other verb, when no report of the sentence has it:
 *
 *     Ms Diaz had a blunt message for the council: “Open the bridge.”
 *
 * @param found the reports of the sentence found so far.
 */
export function broughtInByColon(view: SentenceView, found: readonly Attribution[]): Attribution[] {
  const colon = view.words.findIndex(
    (word, at) => word === ":" && !view.quoteAt[at] && view.quoteAt[at + 1] !== undefined,
  );
  const from = colon + 1;
  const to = colon > 0 ? quoteToEnd(view, from) : undefined;
  const first = view.tokens[from];
  if (to === undefined || !first || to - from < MIN_CONTENT + 2) return [];
  if (found.some(({ pieces }) => pieces.some(({ start, end }) => start <= first.start && end > first.start)))
    return [];
  const subject =
    found.at(-1)?.subject ?? messenger(view) ?? nearestSubject(view, colon) ?? leadingSubject(view, colon);
  return subject && subject.kind !== "phrase" ? attribution(view, colon, subject, from, to) : [];
}

/** `Ms Diaz’s | message to the town was simple:` */
function messenger(view: SentenceView): Subject | undefined {
  const [mention] = view.mentions;
  if (!mention || personPhraseStart(view, mention) > 1 || view.words[mention.to] !== "'s") return undefined;
  const says = /^(?:message|verdict|answer|advice|warning|response|reply|plea|question|point|view)$/;
  const named = says.test(view.words[mention.to + 1] ?? "") || says.test(view.words[mention.to + 2] ?? "");
  return named ? { kind: "person", mention, from: 0, to: mention.to } : undefined;
}

/** The last person before the colon who begins a clause of their own: `— Ms Diaz answered with a shrug:`. */
function nearestSubject(view: SentenceView, colon: number): Subject | undefined {
  for (const mention of [...view.mentions].reverse()) {
    if (mention.to >= colon || view.quoteAt[mention.from] || view.tokens[mention.to]?.kind !== "word")
      continue;
    const from = personPhraseStart(view, mention);
    const edge = from === 0 || view.tokens[from - 1]?.kind === "punct";
    if (edge && view.words[mention.to] !== "'s") return { kind: "person", mention, from, to: mention.to };
  }
  return undefined;
}

function attribution(
  view: SentenceView,
  colon: number,
  subject: Subject,
  from: number,
  to: number,
): Attribution[] {
  const piece = pieceOf(view, from, to);
  const mark = view.tokens[colon];
  if (!piece || !mark) return [];
  const cue = { start: mark.start, end: mark.end, lemma: ":" };
  return [{ view, subject, cue, frame: "colon", negated: false, pieces: [piece] }];
}

/** The end of the quotation at `from`, when it closes the sentence. */
function quoteToEnd(view: SentenceView, from: number): number | undefined {
  if (!view.quoteAt[from]) return undefined;
  const to = pastQuote(view, from);
  return atSentenceEnd(view, to) ? to : undefined;
}

function endOf(view: SentenceView): number {
  let end = view.tokens.length;
  while (end > 0 && !view.quoteAt[end - 1] && atSentenceEnd(view, end - 1)) end -= 1;
  return end;
}

import type { OfficeFact, Rejection, StatementFact } from "#lib/domain/fact";
import type { ArticleId } from "#lib/domain/ids";
import type { Person } from "#lib/pipeline/actors/person";
import type { Document, QuoteSpan } from "#lib/pipeline/document";
import { sourceAttributions } from "#lib/pipeline/statements/according-to";
import type { Attribution, Piece } from "#lib/pipeline/statements/attribution";
import { type Opening, blockQuote, readOpening } from "#lib/pipeline/statements/block-quotes";
import { broughtInByColon, colonAttributions } from "#lib/pipeline/statements/colon";
import { coverQuotes, joinContinuation, wholeQuote } from "#lib/pipeline/statements/continuation";
import { nounAttributions } from "#lib/pipeline/statements/noun-claims";
import { extractOffices, mainOffices } from "#lib/pipeline/statements/offices";
import { PronounMemory } from "#lib/pipeline/statements/pronouns";
import { quotesIn } from "#lib/pipeline/statements/quote-index";
import { rejectQuotes } from "#lib/pipeline/statements/rejections";
import { type SentenceView, viewSentences } from "#lib/pipeline/statements/sentence-view";
import { type Speaker, resolveSpeaker } from "#lib/pipeline/statements/speaker-resolve";
import type { SpokenStatement } from "#lib/pipeline/statements/spoken-statement";
import { toFact } from "#lib/pipeline/statements/statement-facts";
import { lengthenTurns } from "#lib/pipeline/statements/turns";
import { verbAttributions } from "#lib/pipeline/statements/verb-attributions";
import { type VerbGroup, findVerbGroups } from "#lib/pipeline/statements/verb-groups";

/** What the statement stage finds. */
export interface Statements {
  statements: StatementFact[];
  offices: OfficeFact[];
  rejections: Rejection[];
}

/**
 * Finds who said what. Direct, mixed and indirect speech; each fact keeps source, cue and content as spans of the
 * body. `published` facts are those whose speaker and bounds leave no doubt; all others are candidates, and a
 * quotation nobody can be shown to have said is a rejection.
 *
 * @param people from {@link findPeople} on the same document.
 */
export function extractStatements(
  doc: Document,
  people: readonly Person[],
  articleId: ArticleId,
): Statements {
  const views = viewSentences(doc, people);
  const memory = new PronounMemory();
  const spoken: SpokenStatement[] = [];
  const rejections: Rejection[] = [];
  let previous: Attribution | undefined;
  let last: Speaker | undefined;
  let opening: Opening | undefined;
  for (const view of views) {
    const groups = isUnreadable(view) ? [] : findVerbGroups(view);
    const block = blockQuote(view, opening);
    const own = block ? [block] : attributionsOf(view, groups);
    opening = readOpening(view, groups, own);
    if (own.length === 0 && wholeQuote(view)) {
      joinContinuation(view, previous, doc.quotes);
      continue;
    }
    const reported = own.flatMap(({ pieces }) => pieces);
    let noted = 0;
    for (const attribution of own) {
      const until = attribution.subjectView ? 0 : (attribution.subject?.from ?? 0);
      if (until > noted) {
        memory.note(view, noted, until, reported);
        noted = until;
      }
      const speaker = resolveSpeaker(attribution, memory, last);
      if (!speaker) continue;
      spoken.push({
        attribution,
        speaker,
        manner: mannerOf(attribution.pieces, doc.quotes),
        hearsay: reported.some(
          ({ start, end }) => attribution.cue.start > start && attribution.cue.end < end,
        ),
      });
      if (!speaker.person) memory.strangerSpoke(view.sentence.index);
      if (speaker.person) memory.spoke(speaker.person, view.sentence.index, speaker.certainty === "guess");
      last = speaker;
    }
    memory.note(view, noted, view.tokens.length, reported);
    previous = own.at(-1) ?? (view.quoteAt[0] ? previous : undefined);
  }
  lengthenTurns(
    doc,
    spoken.map(({ attribution }) => attribution),
  );
  for (const { attribution } of spoken) coverQuotes(attribution.pieces, doc);
  for (const statement of spoken) statement.manner = mannerOf(statement.attribution.pieces, doc.quotes);
  rejections.push(...rejectQuotes(doc, spoken));
  const offices = mainOffices(doc, people);
  const statements = spoken
    .filter(({ attribution }) => !attribution.negated)
    .sort((a, b) => (a.attribution.pieces[0]?.start ?? 0) - (b.attribution.pieces[0]?.start ?? 0))
    .map((statement, index) => toFact(doc, statement, index + 1, articleId, offices));
  return { statements, offices: extractOffices(doc, people, articleId), rejections };
}

/** More words than this outside quotations are no sentence; skipping them keeps the whole linear. */
const MAX_WORDS = 300;

function isUnreadable({ tokens, quoteAt }: SentenceView): boolean {
  if (tokens.length <= MAX_WORDS) return false;
  return quoteAt.filter((quote) => quote === undefined).length > MAX_WORDS;
}

/** All reports of one sentence, of every family. */
function attributionsOf(view: SentenceView, groups: readonly VerbGroup[]): Attribution[] {
  if (isUnreadable(view)) return [];
  const found = [
    ...colonAttributions(view),
    ...sourceAttributions(view, groups),
    ...nounAttributions(view, groups),
    ...verbAttributions(view, groups),
  ];
  return [...found, ...broughtInByColon(view, found)];
}

function mannerOf(pieces: readonly Piece[], quotes: readonly QuoteSpan[]): StatementFact["manner"] {
  let quoted = 0;
  let whole = 0;
  for (const { start, end } of pieces) {
    const inside = quotesIn(quotes, { start, end });
    if (inside.length > 0) quoted += 1;
    if (inside.length === 1 && (inside[0]?.start ?? 0) <= start && (inside[0]?.end ?? 0) >= end) whole += 1;
  }
  if (whole === pieces.length) return "direct";
  return quoted > 0 ? "mixed" : "indirect";
}

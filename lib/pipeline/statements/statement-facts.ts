import type { Person } from "#lib/pipeline/actors/person";
import { type SpanEvidence, spanEvidence } from "#lib/domain/evidence";
import type { StatementFact } from "#lib/domain/fact";
import { type ArticleId, FactId } from "#lib/domain/ids";
import type { Document } from "#lib/pipeline/document";
import type { Piece } from "#lib/pipeline/statements/attribution";
import { quotesIn } from "#lib/pipeline/statements/quote-index";
import type { SpokenStatement } from "#lib/pipeline/statements/spoken-statement";
import { tierOf } from "#lib/pipeline/statements/tiers";

/** The fact of a statement, with its evidence; `number` counts within the article. */
export function toFact(
  doc: Document,
  statement: SpokenStatement,
  number: number,
  articleId: ArticleId,
  offices: ReadonlyMap<Person, string>,
): StatementFact {
  const { attribution, speaker, manner } = statement;
  const role = speaker.person && offices.get(speaker.person);
  const evidence: SpanEvidence[] = attribution.pieces.map(({ start, end }) =>
    spanEvidence(articleId, doc.body, start, end),
  );
  return {
    id: FactId.parse(`fact_s${number}`),
    type: "statement",
    tier: tierOf(doc, statement),
    evidence,
    speaker: speaker.name,
    speakerKind: speaker.kind,
    ...(role ? { role } : {}),
    cue: doc.body.slice(attribution.cue.start, attribution.cue.end),
    content: contentOf(doc, attribution.pieces, manner),
    manner,
  };
}

/** The words said; of direct speech without the outer marks, pieces joined by one space. */
function contentOf(doc: Document, pieces: readonly Piece[], manner: StatementFact["manner"]): string {
  return pieces
    .map(({ start, end }) => {
      const span = manner === "direct" ? quotesIn(doc.quotes, { start, end })[0] : undefined;
      return span ? doc.body.slice(span.innerStart, span.innerEnd) : doc.body.slice(start, end);
    })
    .join(" ");
}

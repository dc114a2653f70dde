import type { Rejection } from "#lib/domain/fact";
import type { Document, QuoteSpan } from "#lib/pipeline/document";
import type { SpokenStatement } from "#lib/pipeline/statements/spoken-statement";

const SCARE_WORDS = 3;

/** Says of each quotation that became no certain statement why it was left out. */
export function rejectQuotes(doc: Document, spoken: readonly SpokenStatement[]): Rejection[] {
  const pieces = spoken
    .flatMap(({ attribution, speaker }) => attribution.pieces.map((piece) => ({ ...piece, speaker })))
    .sort((a, b) => a.start - b.start);
  const rejections: Rejection[] = [];
  let next = 0;
  for (const span of doc.quotes) {
    // Pieces that end before this quotation end before all later ones.
    while ((pieces[next]?.end ?? Infinity) < span.innerEnd && (pieces[next]?.start ?? Infinity) < span.start)
      next += 1;
    let holder: (typeof pieces)[number] | undefined;
    for (let at = next; (pieces[at]?.start ?? Infinity) <= span.innerStart; at += 1) {
      if ((pieces[at]?.end ?? 0) >= span.innerEnd) holder ??= pieces[at];
    }
    if (holder && holder.speaker.certainty !== "guess") continue;
    const reason = holder ? SPEAKER_UNCLEAR : reasonFor(doc, span);
    rejections.push({ stage: "statements", ...reason, place: { start: span.start, end: span.end } });
  }
  return rejections;
}

const SPEAKER_UNCLEAR = {
  ruleId: "speaker-ambiguous",
  reason: "More than one person could have said this, so it is left out.",
};

function reasonFor(doc: Document, span: QuoteSpan): Pick<Rejection, "ruleId" | "reason"> {
  const inner = doc.body.slice(span.innerStart, span.innerEnd).trim();
  const words = inner.split(/\s+/);
  const title =
    words.length <= 8 &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|the|a|and|in|to|for|on|with)$/.test(word));
  if (title && words.length > 1 && !/[.,!?]$/.test(inner)) {
    return { ruleId: "title-of-work", reason: "These marks hold a title or name, not something said." };
  }
  if (words.length <= SCARE_WORDS) {
    return { ruleId: "scare-quotes", reason: "These few quoted words are too short to be a statement." };
  }
  return { ruleId: "quote-without-cue", reason: "The text does not say plainly who spoke these words." };
}

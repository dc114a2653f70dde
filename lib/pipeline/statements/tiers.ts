import type { Tier } from "#lib/domain/fact";
import type { Document } from "#lib/pipeline/document";
import { PLAIN_CUES } from "#lib/pipeline/statements/cues.data";
import { quotesIn } from "#lib/pipeline/statements/quote-index";
import type { SpokenStatement } from "#lib/pipeline/statements/spoken-statement";

const MIN_WORDS = 5;

/**
 * Whether a statement may become a question. Published: a person with a full name, named beside a plain reporting
 * verb (or linked by a pronoun nobody else can be), in a frame with sharp bounds, long enough to mean something.
 */
export function tierOf(doc: Document, { attribution, speaker, manner, hearsay }: SpokenStatement): Tier {
  const { person, certainty } = speaker;
  if (hearsay) return "candidate";
  if (!person?.fullName.includes(" ")) return "candidate";
  if (certainty !== "named" && certainty !== "linked") return "candidate";
  if (!PLAIN_CUES.has(attribution.cue.lemma)) return "candidate";
  // In a headline capitals hide who is who.
  if (attribution.view.titleCase) return "candidate";
  const words = attribution.pieces.reduce(
    (sum, { start, end }) => sum + doc.body.slice(start, end).split(/\s+/).length,
    0,
  );
  if (words < MIN_WORDS) return "candidate";
  const unclosed = attribution.pieces.some((piece) =>
    quotesIn(doc.quotes, piece).some(({ end, innerEnd }) => innerEnd === end),
  );
  if (unclosed) return "candidate";
  if (manner === "direct") return attribution.frame === "quote" ? "published" : "candidate";
  return certainty === "named" && (attribution.frame === "that" || attribution.frame === "bare")
    ? "published"
    : "candidate";
}

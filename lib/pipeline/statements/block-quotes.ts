import type { Attribution } from "#lib/pipeline/statements/attribution";
import { wholeQuote } from "#lib/pipeline/statements/continuation";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import { findSource } from "#lib/pipeline/statements/sources";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** A sentence that ends in a colon and says who speaks in what follows. */
export interface Opening {
  view: SentenceView;
  subject: NonNullable<Attribution["subject"]>;
  cue: Attribution["cue"];
}

/**
 * Reads a sentence that leaves its quotation to the next paragraph:
 *
 *     Ms Diaz praised the plan, writing:
 *     “It will open in May.”
 *
 * @param found the reports of the sentence itself.
 */
export function readOpening(
  view: SentenceView,
  groups: readonly VerbGroup[],
  found: readonly Attribution[],
): Opening | undefined {
  const group = groups.at(-1);
  if (view.words.at(-1) !== ":" || !group?.cue.frames.has("q")) return undefined;
  const subject = findSource(view, group, groups, found)?.subject;
  const first = view.tokens[group.at];
  const last = view.tokens[group.to - 1];
  if (!subject || !first || !last || group.negated) return undefined;
  return { view, subject, cue: { start: first.start, end: last.end, lemma: group.cue.lemma } };
}

/** The quotation that is the whole of the sentence right behind such an opening. */
export function blockQuote(view: SentenceView, opening: Opening | undefined): Attribution | undefined {
  const span = wholeQuote(view);
  if (!span || !opening || view.sentence.index !== opening.view.sentence.index + 1) return undefined;
  const { subject, cue } = opening;
  const pieces = [{ start: span.start, end: span.end }];
  return { view, subject, subjectView: opening.view, cue, frame: "quote", negated: false, pieces };
}

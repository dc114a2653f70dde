import type { Attribution } from "#lib/pipeline/statements/attribution";
import { readContent } from "#lib/pipeline/statements/contents";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import { findSource } from "#lib/pipeline/statements/sources";
import type { VerbGroup } from "#lib/pipeline/statements/verb-groups";

/**
 * Reads every reporting verb of a sentence with its subject and its content before, behind or around it:
 *
 *     Ms Diaz said that the bridge would open.      “We won,” said Ms Diaz.
 *     The bridge, Ms Diaz said, would open.         “We won,” Ms Diaz said, “and they know it.”
 */
export function verbAttributions(view: SentenceView, groups: readonly VerbGroup[]): Attribution[] {
  const found: Attribution[] = [];
  const reached = { consumed: 0, asides: 0 };
  for (const group of groups) {
    const source = findSource(view, group, groups, found);
    const content = source && readContent(view, group, groups, source, reached);
    const first = view.tokens[group.at];
    const last = view.tokens[group.to - 1];
    if (!source || !content || !first || !last) continue;
    found.push({
      view,
      ...(source.subject ? { subject: source.subject } : {}),
      cue: { start: first.start, end: last.end, lemma: group.cue.lemma },
      frame: content.frame,
      negated: group.negated,
      pieces: content.pieces,
    });
    reached.consumed = Math.max(reached.consumed, content.consumed);
    if (content.frame === "quote" || content.frame === "aside") reached.asides = reached.consumed;
  }
  return found;
}

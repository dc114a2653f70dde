import { type Attribution, pieceOf } from "#lib/pipeline/statements/attribution";
import { atSentenceEnd, pastQuote, type SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subjects";

const MAX_SOURCE = 7;

/**
 * Reads a speaker set before a colon, as headlines and transcripts do:
 *
 *     Diaz: Bridge Will Open in May      Diaz on bridge: ‘It Will Open’      Ms Diaz: “It will open.”
 */
export function colonAttributions(view: SentenceView): Attribution[] {
  const colon = view.words.indexOf(":");
  if (colon < 1 || colon > MAX_SOURCE || view.quoteAt[colon]) return [];
  const mention = view.mentions.find(({ from }) => from < colon && !view.quoteAt[from]);
  if (!mention || mention.from > 3) return [];
  const adjacent = mention.to === colon;
  const about = /^(?:on|to|in|at)$/.test(view.words[mention.to] ?? "");
  if (!adjacent && !about) return [];
  const from = colon + 1;
  const quoted = view.quoteAt[from] !== undefined;
  const to = quoted && atSentenceEnd(view, pastQuote(view, from)) ? pastQuote(view, from) : endOf(view);
  const piece = pieceOf(view, from, to);
  const mark = view.tokens[colon];
  if (!piece || !mark || to - from < 3) return [];
  const subject: Subject = { kind: "person", mention, from: 0, to: colon };
  return [
    {
      view,
      subject,
      cue: { start: mark.start, end: mark.end, lemma: ":" },
      frame: "colon",
      negated: false,
      pieces: [piece],
    },
  ];
}

function endOf(view: SentenceView): number {
  let end = view.tokens.length;
  while (end > 0 && !view.quoteAt[end - 1] && atSentenceEnd(view, end - 1)) end -= 1;
  return end;
}

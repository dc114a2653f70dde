import { type Attribution, pieceOf } from "#lib/pipeline/statements/attribution";
import { clauseEnd } from "#lib/pipeline/statements/clause-end";
import { POSSESSIVES } from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subjects";
import { isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** Nouns for something said, which take a that-clause. */
const CLAIM_NOUNS =
  /^(?:claim|claims|call|calls|demand|demands|warning|warnings|promise|assertion|assertions|argument|suggestion|statement|statements|pledge|contention|allegation|allegations|remark|remarks|comment|comments|insistence|complaint|complaints|prediction|admission|announcement|declaration)$/;

/**
 * `reiterated | its demand that …`: where the clause of a noun begins, when a possessive and such a noun stand at `at`.
 *
 * @returns the position of `that`.
 */
export function claimNoun(view: SentenceView, at: number): number | undefined {
  if (!POSSESSIVES.has(view.words[at] ?? "")) return undefined;
  for (let noun = at + 1; noun <= at + 2; noun += 1) {
    if (CLAIM_NOUNS.test(view.words[noun] ?? "") && view.words[noun + 1] === "that") return noun + 1;
  }
  return undefined;
}

/** Reads what a person is said to have said by a noun: `Ms Diaz’s claim that the bridge was safe`. */
export function nounAttributions(view: SentenceView, groups: readonly VerbGroup[]): Attribution[] {
  return view.mentions.flatMap((mention) => {
    if (!/^'s?$/.test(view.words[mention.to] ?? "") || view.quoteAt[mention.from]) return [];
    let noun = mention.to + 1;
    while (
      noun < mention.to + 3 &&
      (isAdverb(view.words[noun] ?? "") || !CLAIM_NOUNS.test(view.words[noun] ?? ""))
    )
      noun += 1;
    const that = noun + 1;
    const cue = view.tokens[noun];
    if (!cue || !CLAIM_NOUNS.test(cue.text) || view.words[that] !== "that") return [];
    const piece = pieceOf(view, that, clauseEnd(view, that, groups));
    const subject: Subject = { kind: "person", mention, from: mention.from, to: noun };
    return piece
      ? [
          {
            view,
            subject,
            cue: { start: cue.start, end: cue.end, lemma: "claim" },
            frame: "noun",
            negated: false,
            pieces: [piece],
          },
        ]
      : [];
  });
}

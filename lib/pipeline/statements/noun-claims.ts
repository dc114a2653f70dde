import { type Attribution, pieceOf } from "#lib/pipeline/statements/attribution";
import { clauseEnd } from "#lib/pipeline/statements/clause-end";
import { DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS } from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import type { Subject } from "#lib/pipeline/statements/subject";
import { isAdverb, type VerbGroup } from "#lib/pipeline/statements/verb-groups";

/** Nouns for something said, which take a that-clause. */
const CLAIM_NOUNS =
  /^(?:claim|claims|call|calls|demand|demands|warning|warnings|promise|assertion|assertions|argument|suggestion|statement|statements|pledge|contention|allegation|allegations|remark|remarks|comment|comments|insistence|complaint|complaints|prediction|admission|announcement|declaration)$/;

/** Nouns for a stance that verbs like `express` and `voice` make a statement of. */
const STANCE_NOUNS =
  /^(?:doubt|doubts|concern|concerns|hope|hopes|fear|fears|confidence|regret|belief|view|views|surprise|disappointment|alarm|frustration|optimism|worry|worries|opinion|case|point|idea|notion|suggestions|charge|charges|accusation|accusations|criticism|position|reports|possibility|question|theory|rumors|rumours|message)$/;

/**
 * `reiterated | its demand that …`: where the clause of a noun begins, when a possessive and such a noun stand at `at`.
 *
 * @returns the position of `that`.
 */
export function claimNoun(view: SentenceView, at: number): number | undefined {
  const first = view.words[at] ?? "";
  const from = POSSESSIVES.has(first) || DETERMINERS.has(first) ? at + 1 : at;
  for (let noun = from; noun <= from + 2; noun += 1) {
    const word = view.words[noun] ?? "";
    if (view.tokens[noun]?.kind !== "word" || view.quoteAt[noun]) return undefined;
    if ((CLAIM_NOUNS.test(word) || STANCE_NOUNS.test(word)) && view.words[noun + 1] === "that")
      return noun + 1;
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
    const opensWithClause = PREPOSITIONS.has(view.words[0] ?? "") || SUBORDINATORS.has(view.words[0] ?? "");
    const piece = pieceOf(
      view,
      that,
      clauseEnd(view, that, groups, opensWithClause ? "subordinate" : "main"),
    );
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

import { ArticleId } from "#lib/domain/ids";
import { findActors } from "#lib/pipeline/actors/find-actors";
import { segment } from "#lib/pipeline/segment";
import { extractVotes, type ExtractedVotes } from "#lib/pipeline/votes/extract-votes";

/** Reads a report as the pipeline does. */
export function readReport(text: string, headline?: string): ExtractedVotes {
  const doc = segment(text, headline);
  return extractVotes(doc, findActors(doc), ArticleId.parse("article_0"));
}

/** All votes of a report as `Voter=position`, sorted, each once. */
export function votesOf(text: string): string[] {
  return [...new Set(readReport(text).votes.map(({ voter, position }) => `${voter}=${position}`))].sort();
}

/** All tallies of a report as `for-against-abstain`, an absent number as `?`. */
export function talliesOf(text: string): string[] {
  const shown = (value: number | undefined) => (value === undefined ? "?" : String(value));
  return readReport(text).tallies.map((tally) =>
    [tally.for, tally.against, tally.abstain].map(shown).join("-"),
  );
}

/** `["A, B against", "C for"]` → what `votesOf` gives. */
export function expected(...lines: string[]): string[] {
  return lines
    .flatMap((line) => {
      const at = line.lastIndexOf(" ");
      return line
        .slice(0, at)
        .split(", ")
        .map((voter) => `${voter}=${line.slice(at + 1)}`);
    })
    .sort();
}

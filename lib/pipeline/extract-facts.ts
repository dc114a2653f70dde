import type { Article } from "#lib/domain/article";
import type { Motion, OfficeFact, Rejection, StatementFact, TallyFact, VoteFact } from "#lib/domain/fact";
import { findActors } from "#lib/pipeline/actors/find-actors";
import { findPeople } from "#lib/pipeline/actors/people";
import { segment } from "#lib/pipeline/segment";
import { extractStatements } from "#lib/pipeline/statements/extract-statements";
import { extractVotes } from "#lib/pipeline/votes/extract-votes";

/** What one article says, before anything is linked or verified. */
export interface ExtractedFacts {
  motions: Motion[];
  votes: VoteFact[];
  tallies: TallyFact[];
  statements: StatementFact[];
  offices: OfficeFact[];
  rejections: Rejection[];
}

/** Reads all facts out of an article: segment, then votes and statements, each with its own actors. */
export function extractFacts(article: Article): ExtractedFacts {
  const document = segment(article.body, article.headline);
  const people = findPeople(document);
  const votes = extractVotes(document, findActors(document), article.id, people);
  const statements = extractStatements(document, people, article.id);
  return {
    motions: votes.motions,
    votes: votes.votes,
    tallies: votes.tallies,
    statements: statements.statements,
    offices: statements.offices,
    rejections: [...votes.rejections, ...statements.rejections],
  };
}

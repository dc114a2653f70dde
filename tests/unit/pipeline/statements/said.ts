import { ArticleId } from "#lib/domain/ids";
import type { StatementFact } from "#lib/domain/fact";
import { findPeople } from "#lib/pipeline/actors/people";
import { segment } from "#lib/pipeline/segment";
import { extractStatements, type Statements } from "#lib/pipeline/statements/extract-statements";

/** Runs the statement stage on a bare body. */
export function readStatements(body: string): Statements {
  const doc = segment(body);
  return extractStatements(doc, findPeople(doc), ArticleId.parse("article_test"));
}

/** Each statement as `speaker | manner | content`. */
export function said(body: string): string[] {
  return readStatements(body).statements.map(
    ({ speaker, manner, content }: StatementFact) => `${speaker} | ${manner} | ${content}`,
  );
}

import type { Evidence } from "#lib/domain/evidence";
import type { Extent } from "#lib/domain/evidence-view";
import type { Question } from "#lib/domain/question";
import type { QuizRevision } from "#lib/domain/quiz";
import { askedAtoms } from "#lib/pipeline/questions/asked-atoms";
import { proofPlaces } from "#lib/pipeline/questions/proof-places";
import { shownAtoms, type ShownSource } from "#lib/pipeline/questions/shown-atoms";

/**
 * Keeps back, piece by piece, the evidence of an answered question that answers one that is still open: a sentence
 * that names several voters, say. Students choose their own order, so this cannot be settled when a quiz is made.
 * Where the open one is a teacher's, whatever stands in the same sentence or row as its own proof may answer it.
 */
export function holdBack(
  { article, motions, facts, questions }: QuizRevision,
  sentences: readonly Extent[],
): (question: Question, open: readonly Question[]) => Evidence[] {
  const source: ShownSource = { body: article.body, sentences, motions, facts };
  const asked = new Map(
    questions.map((question) => [
      question.id,
      [
        ...askedAtoms(question, facts),
        ...(question.origin === "teacher" ? proofPlaces(question.evidence, sentences) : []),
      ],
    ]),
  );
  const told = (item: Evidence) => [...shownAtoms([item], source), ...proofPlaces([item], sentences)];
  return ({ id, evidence }, open) => {
    const wanted = new Set(open.flatMap((other) => (other.id === id ? [] : (asked.get(other.id) ?? []))));
    return evidence.filter((item) => told(item).every((atom) => !wanted.has(atom)));
  };
}

import "server-only";
import { listShippedQuizzes } from "#lib/data/shipped-quizzes";
import type { Evidence } from "#lib/domain/evidence";
import type { Extent } from "#lib/domain/evidence-view";
import type { EvidenceSources } from "#lib/domain/marked-view";
import type { Question } from "#lib/domain/question";
import type { QuizRevision, RevisionRef } from "#lib/domain/quiz";
import { holdBack } from "#lib/pipeline/questions/hold-back";
import { segment } from "#lib/pipeline/segment";

/** A revision made ready for many requests: parsed, indexed and cut into sentences once. */
export interface ShelvedQuiz {
  revision: QuizRevision;
  question(id: string): Question | undefined;
  /** What the evidence of its questions is cut from. */
  sources(): EvidenceSources;
  /** That part of a question's evidence that answers none of the `open` ones. */
  shownEvidence(question: Question, open: readonly Question[]): readonly Evidence[];
}

/** A published revision never changes (law 7), so it may stay in memory; the oldest leave when there are many. */
const LIMIT = 200;
const shelf = new Map<string, ShelvedQuiz>();

const place = ({ quizId, revision }: RevisionRef) => `${quizId}#${revision}`;

/** Puts a parsed revision on the shelf, or returns the one that stands there already. */
export function shelve(revision: QuizRevision): ShelvedQuiz {
  const found = shelf.get(place(revision));
  if (found) return found;
  const [oldest] = shelf.keys();
  if (shelf.size >= LIMIT && oldest !== undefined) shelf.delete(oldest);
  const made = prepare(revision);
  shelf.set(place(revision), made);
  return made;
}

/** A revision that needs no store: one already on the shelf, or one that comes with the program. */
export async function findOnShelf(ref: RevisionRef): Promise<ShelvedQuiz | undefined> {
  const found = shelf.get(place(ref));
  if (found) return found;
  const shipped = await listShippedQuizzes();
  const match = shipped.find(
    ({ revision }) => revision.quizId === ref.quizId && revision.revision === ref.revision,
  );
  return match && shelve(match.revision);
}

function prepare(revision: QuizRevision): ShelvedQuiz {
  const questions = new Map<string, Question>(revision.questions.map((question) => [question.id, question]));
  let sentences: Extent[] | undefined;
  const cut = () =>
    (sentences ??= segment(revision.article.body).sentences.map(({ start, end }) => ({ start, end })));
  let proofOf: ReturnType<typeof holdBack> | undefined;
  return {
    revision,
    question: (id) => questions.get(id),
    sources() {
      const { article, rollCalls, articleShared } = revision;
      if (!articleShared) return { article, rollCalls };
      return { article, rollCalls, sentences: cut() };
    },
    shownEvidence(question, open) {
      if (open.length === 0) return question.evidence;
      proofOf ??= holdBack(revision, cut());
      return proofOf(question, open);
    },
  };
}

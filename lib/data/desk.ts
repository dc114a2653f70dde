import "server-only";
import type { Viewer } from "#lib/data/action-gate";
import { deskRecords, sourceOf } from "#lib/data/draft-source";
import { contentDigest, lastRevision } from "#lib/data/publish-draft";
import { lintItems } from "#lib/data/save-version";
import type { DeskQuiz, DraftPreview } from "#lib/domain/desk-view";
import type { OwnQuizCard } from "#lib/domain/draft";
import type { Extent } from "#lib/domain/evidence-view";
import { QuizId } from "#lib/domain/ids";
import { markQuestion } from "#lib/domain/marked-view";
import { choiceProblem, readChoice, type ChoiceFields } from "#lib/domain/read-choice";
import { takeQuestion, type OrderBy } from "#lib/domain/take-view";
import { segment } from "#lib/pipeline/segment";
import { loadDraft } from "#lib/store/draft-store";
import { listCards } from "#lib/store/own-quiz-store";
import type { StoredDraft } from "#lib/store/stored-draft";

/**
 * A quiz of the viewer's own, as the desk shows it; undefined for an unknown id and for another teacher's alike. One
 * store round trip, a second one when its revision was not read before by this process.
 */
export async function getDeskQuiz(quizId: string, viewer: Viewer): Promise<DeskQuiz | undefined> {
  const found = await findOwn(quizId, viewer);
  if (!found) return undefined;
  const { draft, archived } = found;
  const { newest, publications } = draft;
  const { title, summary, articleShared, items, records, version, savedAt, settings } = newest;
  const source = sourceOf(draft, records);
  const last = publications.at(-1);
  const changedSince = last && contentDigest(newest, draft) !== last.digest;
  // Unchanged, it offers no publishing: so a publication that was cut short is completed here.
  const isThere = changedSince === true || (await lastRevision(draft)) !== undefined;
  return {
    quizId: draft.quizId,
    version,
    savedAt,
    settings,
    content: { title, summary, articleShared, items, ...(records && { records }) },
    source,
    records: deskRecords(draft, records),
    warnings: lintItems(items, source),
    ...(last && {
      published: { revision: last.revision, at: last.at, changedSince: changedSince === true || !isThere },
    }),
    archived,
    sentences: sentencesOf(source.article.body),
  };
}

async function findOwn(
  quizId: string,
  viewer: Viewer,
): Promise<{ draft: StoredDraft; archived: boolean } | undefined> {
  const id = QuizId.safeParse(quizId);
  return id.success ? loadDraft(id.data, viewer.userId) : undefined;
}

function sentencesOf(body: string): Extent[] {
  return segment(body).sentences.map(({ start, end }) => ({ start, end }));
}

/** Which of one's own quizzes are looked for. */
export interface WantedQuizzes {
  /** Words that all stand in the title, whatever their case and accents. */
  search?: string;
  /** Those in the archive; otherwise those that are not. */
  archived?: boolean;
}

/** The viewer's own quizzes, the one changed last first. One store round trip. */
export async function listOwnQuizzes(
  viewer: Viewer,
  { search = "", archived = false }: WantedQuizzes = {},
): Promise<OwnQuizCard[]> {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return (await listCards(viewer.userId)).filter(
    (card) => card.archived === archived && words.every((word) => folded(card.title).includes(word)),
  );
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The order of the desk itself: nothing is shuffled. */
const AS_WRITTEN: OrderBy = { seed: 0, shuffle: { questions: false, options: false } };

/**
 * The n-th used question (from 1) as a student would see it, and marked when `fields` hold an answer to it: what the
 * preview's form sent (`option`, `value`, `pair:…`), nothing while it was not sent. Undefined where there is no such quiz or question of the viewer's.
 * One store round trip.
 */
export async function getPreview(
  quizId: string,
  viewer: Viewer,
  n: number,
  fields?: ChoiceFields,
): Promise<DraftPreview | undefined> {
  const found = await findOwn(quizId, viewer);
  if (!found) return undefined;
  const { newest } = found.draft;
  const used = newest.items.filter(({ use }) => use).map(({ question }) => question);
  const question = used[n - 1];
  if (!question) return undefined;
  const preview = {
    quizId: found.draft.quizId,
    title: newest.title,
    n,
    count: used.length,
    question: takeQuestion(question, AS_WRITTEN),
  };
  if (fields === undefined) return preview;
  const read = readChoice(question, fields);
  if (!read.ok) return { ...preview, problem: choiceProblem(read.problem) };
  const { article, rollCalls } = sourceOf(found.draft, newest.records);
  const sources = newest.articleShared
    ? { article, rollCalls, sentences: sentencesOf(article.body) }
    : { article, rollCalls };
  return {
    ...preview,
    choice: read.choice,
    marked: markQuestion(question, read.choice, AS_WRITTEN, sources),
  };
}

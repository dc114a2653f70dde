import "server-only";
import { createHash, randomInt } from "node:crypto";
import { z } from "zod";
import type { Viewer } from "#lib/data/action-gate";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import { canonicalJson } from "#lib/domain/canonical-json";
import type { DraftSettings, DraftSource, DraftVersion } from "#lib/domain/draft";
import { QuizId } from "#lib/domain/ids";
import { articleLinks } from "#lib/env";
import { fetchPage } from "#lib/intake/fetch-page";
import { readSubmission } from "#lib/intake/read-submission";
import type { AcceptedSubmission, SubmissionInput } from "#lib/intake/submission";
import { buildQuiz } from "#lib/pipeline/build-quiz";
import { allFacts } from "#lib/pipeline/questions/record";
import { sealOf } from "#lib/pipeline/questions/seal";
import { readArticle, type ReadArticle } from "#lib/pipeline/read-article";
import { isGone } from "#lib/store/draft-deletion";
import { createDraft, newQuizId } from "#lib/store/draft-store";

/** What a teacher gives: an article, what they know better about it, and what to ask for. */
export interface NewDraft {
  submission: SubmissionInput;
  /** Overrides of what is found in the article. */
  known: { title?: string; publisher?: string; date?: string; url?: string };
  settings: Omit<DraftSettings, "seed">;
  /** Random, made with the form: the same form sent twice makes one draft, a changed one another. */
  token?: string;
}

/** It becomes a link on the students' pages. */
const WebAddress = z.url({ protocol: /^https?$/ });
const TITLE_MAX = 160;
const SEEDS = 2 ** 31;
const ID_TRIES = 5;

/**
 * Makes a draft from an article: what it says, and questions about that. An article nothing can be asked about gives a
 * draft without questions, with the reasons. One store round trip, two with a token.
 *
 * @returns the id of the quiz.
 * @throws AppError `invalid-input` at `text`, `file` or `link` when it is no article, at `title` when there is none.
 */
export async function createFromArticle(wanted: NewDraft, viewer: Viewer, now: number): Promise<QuizId> {
  const { submission, known, settings, token } = wanted;
  // The form hides the field where links are off; what is sent all the same is refused here.
  const given = await readSubmission(submission, articleLinks() ? { fetchPage } : {});
  if (!given.ok) throw refuse({ [given.field]: given.message });
  const read = readArticle(given.text, articleMeta(given, known));
  if (read.article.headline === "") throw refuse(titleWanted(submission.kind));
  const quizId = token === undefined ? newQuizId() : await freeIdOf(viewer, token, [read.article, settings]);
  const { source, first } = draftOf(quizId, read, { ...settings, seed: randomInt(SEEDS) }, now);
  await createDraft(viewer.userId, source, first);
  return quizId;
}

function refuse(problems: Record<string, string>): AppError {
  return new AppError("invalid-input", APP_ERRORS["invalid-input"], problems);
}

function titleWanted(kind: SubmissionInput["kind"]): Record<string, string> {
  const title = "No title was found. Give the article's title.";
  return kind === "file" ? { title, file: "Choose the file again: a browser does not keep it." } : { title };
}

/** What the teacher says beats what was found; what was found counts only if it can be what it is said to be. */
function articleMeta(given: AcceptedSubmission, known: NewDraft["known"]) {
  const title = known.title ?? given.title;
  const url = known.url ?? WebAddress.safeParse(given.url).data;
  const publisher = known.publisher ?? given.publisher;
  const datePublished = known.date ?? z.iso.date().safeParse(given.datePublished).data;
  return {
    format: given.format,
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
  };
}

/** The id that follows from a form; the next one after that of a quiz that was deleted while a class keeps it. */
async function freeIdOf(viewer: Viewer, token: string, content: unknown): Promise<QuizId> {
  for (let n = 0; n < ID_TRIES; n += 1) {
    const id = quizIdOf(viewer, token, n === 0 ? content : [content, n]);
    if (!(await isGone(id))) return id;
  }
  return newQuizId();
}

function quizIdOf({ userId }: Viewer, token: string, content: unknown): QuizId {
  const digest = createHash("sha256")
    .update(canonicalJson([userId, token, content]))
    .digest("hex");
  return QuizId.parse(`quiz_${digest.slice(0, 32)}`);
}

/** The first version of a draft, with every question used. */
function draftOf(
  quizId: QuizId,
  { article, rejections }: ReadArticle,
  settings: DraftSettings,
  now: number,
): { source: DraftSource; first: DraftVersion } {
  const title = shortened(article.headline);
  const summary = `Questions on the article “${title}”.`;
  const { count, kinds, difficulty, seed } = settings;
  const built = buildQuiz({
    article,
    quizId,
    title,
    summary,
    seed,
    count,
    ...(kinds && { kinds }),
    difficulty,
    rejections,
  });
  const questions = built.quiz?.questions ?? [];
  const source: DraftSource = {
    schema: 1,
    article,
    motions: built.record.motions.map(({ rollCall: _linked, ...motion }) => motion),
    facts: allFacts(built.record),
    rollCalls: [...built.record.rollCalls],
    rejections: built.rejections,
    contradictions: [...built.record.contradictions],
  };
  const first: DraftVersion = {
    schema: 1,
    quizId,
    version: 1,
    title,
    summary,
    articleShared: false,
    items: questions.map((question) => ({ question, use: true })),
    settings,
    sealed: questions.map(sealOf),
    savedAt: now,
  };
  return { source, first };
}

/** A headline as the title of a quiz: cut at a word when it is too long. */
function shortened(headline: string): string {
  if (headline.length <= TITLE_MAX) return headline;
  return `${headline.slice(0, TITLE_MAX - 1).replace(/\s+\S*$/u, "")}…`;
}

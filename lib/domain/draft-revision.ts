import type { DraftContent, DraftSource } from "#lib/domain/draft";
import type { Fact } from "#lib/domain/fact";
import { fallenReason, isBarred } from "#lib/domain/fallen";
import { QuestionId, type QuizId } from "#lib/domain/ids";
import type { Question } from "#lib/domain/question";
import { QuizRevision } from "#lib/domain/quiz";
import type { FieldProblems } from "#lib/domain/read-draft-content";

/** How many questions a published quiz has at most. */
const QUESTIONS_MAX = 25;

/**
 * The revision that a draft would be published as: the questions used, numbered in their order. What is left on the
 * desk goes nowhere.
 *
 * @returns the problems by field when it cannot be published, keyed as a save's: `items`, `q_3.stem`.
 */
export function draftRevision(
  quizId: QuizId,
  content: DraftContent,
  source: DraftSource,
  revision: number,
): { ok: true; revision: QuizRevision } | { ok: false; problems: FieldProblems } {
  const used = content.items.filter(({ use }) => use).map(({ question }) => question);
  if (used.length === 0)
    return { ok: false, problems: { items: "Use at least one question before you publish." } };
  if (used.length > QUESTIONS_MAX) {
    const items = `A quiz holds ${QUESTIONS_MAX} questions; ${used.length} are used. Put some aside.`;
    return { ok: false, problems: { items } };
  }
  const fallen: FieldProblems = {};
  for (const question of used) {
    if (isBarred(question, source)) fallen[`${question.id}.evidence`] = fallenReason(question, source) ?? "";
  }
  if (Object.keys(fallen).length > 0) return { ok: false, problems: fallen };
  const { article, motions, facts, rollCalls, rejections } = source;
  const { title, summary, articleShared } = content;
  const parsed = QuizRevision.safeParse({
    schema: 1,
    quizId,
    revision,
    title,
    summary,
    article,
    articleShared,
    motions,
    facts: factsToKeep(facts, used),
    rollCalls,
    questions: used.map((question, i) => ({ ...question, id: QuestionId.parse(`q_${i + 1}`) })),
    rejections,
  });
  if (parsed.success) return { ok: true, revision: parsed.data };
  const problems: FieldProblems = {};
  for (const { path, message } of parsed.error.issues) {
    const [part = "form", place, ...rest] = path.map(String);
    const id = part === "questions" ? used[Number(place)]?.id : undefined;
    problems[id === undefined ? part : [id, ...rest].join(".")] ??= message;
  }
  return { ok: false, problems };
}

/** All facts of the article, and those of the roll calls that a question rests on. */
export function factsToKeep(facts: readonly Fact[], questions: readonly Question[]): Fact[] {
  const used = new Set<string>(
    questions.flatMap((question) => [
      ...question.factIds,
      ...(question.shape === "boolean" ? [] : question.options.flatMap(({ basis }) => basis?.factIds ?? [])),
    ]),
  );
  return facts.filter(({ id, evidence }) => used.has(id) || evidence.some(({ type }) => type === "span"));
}

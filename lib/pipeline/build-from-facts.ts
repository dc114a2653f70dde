import type { Article } from "#lib/domain/article";
import { factsToKeep } from "#lib/domain/draft-revision";
import type { Rejection } from "#lib/domain/fact";
import type { QuizId } from "#lib/domain/ids";
import type { QuestionKind } from "#lib/domain/question";
import { QuizRevision } from "#lib/domain/quiz";
import type { RollCall } from "#lib/domain/roll-call";
import type { ExtractedFacts } from "#lib/pipeline/extract-facts";
import { link } from "#lib/pipeline/link";
import { assemble } from "#lib/pipeline/questions/assemble";
import { allFacts, type VerifiedRecord } from "#lib/pipeline/questions/record";
import type { DifficultyChoice } from "#lib/pipeline/questions/select";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";
import { verify } from "#lib/pipeline/verify";

/** How many questions a quiz has when nobody says otherwise. */
export const DEFAULT_COUNT = 10;

export interface BuildInput {
  article: Article;
  quizId: QuizId;
  title: string;
  /** One or two neutral sentences. */
  summary: string;
  /** Official roll calls of votes in the article. */
  rollCalls?: readonly RollCall[];
  /** Which of them is about which motion, by its id, where a person has said so. The others are found. */
  about?: ReadonlyMap<string, RollCall>;
  /** Whole number; the same input and seed give the same quiz, byte for byte. */
  seed?: number;
  /** Questions wanted, 1–25. A thin article gives fewer, and the rejections say so. */
  count?: number;
  /** Only these kinds. */
  kinds?: readonly QuestionKind[];
  /** Which questions come first where there is a choice; `mixed` when left out. */
  difficulty?: DifficultyChoice;
  revision?: number;
  /** Whether players may read the whole article. */
  articleShared?: boolean;
  /** What reading the article left out, to be listed with the rest. */
  rejections?: readonly Rejection[];
}

export interface Built {
  /** Absent when nothing can be asked. */
  quiz?: QuizRevision;
  record: VerifiedRecord;
  rejections: Rejection[];
}

/** The way from facts to a quiz: link, verify, write, choose, lint, assemble. */
export function buildFromFacts(input: BuildInput, extracted: ExtractedFacts): Built {
  const { article, rollCalls = [], seed = 1, count = DEFAULT_COUNT, kinds, about } = input;
  const linked = link(article, extracted, rollCalls, about && { matches: about, others: "found" });
  const { record, rejections: failed } = verify(article, linked, rollCalls);
  const assembled = assemble(record, writeQuestions(record, seed, kinds), count, seed, input.difficulty);
  const rejections = [
    ...(input.rejections ?? []),
    ...extracted.rejections,
    ...linked.rejections,
    ...failed,
    ...assembled.rejections,
  ];
  const { questions } = assembled;
  if (questions.length === 0) return { record, rejections };
  const quiz = QuizRevision.parse({
    schema: 1,
    quizId: input.quizId,
    revision: input.revision ?? 1,
    title: input.title,
    summary: input.summary,
    article,
    articleShared: input.articleShared ?? false,
    motions: record.motions.map(({ rollCall: _linked, ...motion }) => motion),
    facts: factsToKeep(allFacts(record), questions),
    rollCalls: [...rollCalls],
    questions,
    rejections,
  });
  return { quiz, record, rejections };
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Rejection } from "#lib/domain/fact";
import { QuizId } from "#lib/domain/ids";
import type { QuestionKind } from "#lib/domain/question";
import { QuizRevision } from "#lib/domain/quiz";
import type { RollCall } from "#lib/domain/roll-call";
import { checkMotions, type GivenRecord } from "#lib/cli/quiz-given-records";
import type { FrontMatter } from "#lib/cli/quiz-front-matter";
import { BadInput, EXIT, isFolder, readRollCalls, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { recordsForQuiz } from "#lib/cli/quiz-record";
import { renderQuiz, renderRejections } from "#lib/cli/quiz-render";
import { readSource } from "#lib/cli/quiz-source";
import type { RecordContext } from "#lib/records/reading";
import { buildQuiz } from "#lib/pipeline/build-quiz";
import { DEFAULT_COUNT, type Built } from "#lib/pipeline/build-from-facts";
import type { DifficultyChoice } from "#lib/pipeline/questions/select";
import { readArticle } from "#lib/pipeline/read-article";

/** The options of `quiz build`, already checked. */
export interface BuildOptions {
  count?: number;
  seed?: number;
  kinds?: QuestionKind[];
  difficulty?: DifficultyChoice;
  json: boolean;
  out?: string;
  records: GivenRecord[];
  /** What the files of `records` do not say, and which of their votes is meant. */
  recordContext?: RecordContext;
}

/** What a quiz is asked to be. */
type Asked = Pick<BuildOptions, "count" | "seed" | "kinds" | "difficulty"> & {
  /** Which of the roll calls is about which motion, where that was said. */
  about?: ReadonlyMap<string, RollCall>;
};

/**
 * `quiz build FILE|-|DIR`: a quiz from an article. A folder holds `article.md` and `rollcalls/`, and gets its
 * `quiz.json` rewritten.
 */
export function runBuild(source: string, options: BuildOptions, io: Streams): ExitCode {
  return isFolder(source) ? buildFolder(source, options, io) : buildFile(source, options, io);
}

/**
 * Builds a quiz from one file.
 *
 * @param asked `count` and `seed` of the command line beat those of the file's head.
 * @throws BadInput when a record is said to be about a motion that is not in the article.
 */
export function buildFromText(
  source: string,
  asked: Asked,
  rollCalls: readonly RollCall[],
  identity?: { slug: string; revision: number },
): { built: Built; meta: FrontMatter } {
  const { text, format, meta } = readSource(source, identity !== undefined);
  const { headline, publisher, datePublished, licence, url } = meta;
  const { article, rejections } = readArticle(text, {
    format,
    ...(headline !== undefined && { title: headline }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(licence !== undefined && { licence }),
    ...(url !== undefined && { url }),
  });
  const title = article.headline.slice(0, 160) || "A quiz from one article";
  const seed = asked.seed ?? meta.seed;
  const built = buildQuiz({
    article,
    rollCalls,
    ...(asked.about && { about: asked.about }),
    quizId: QuizId.parse(`quiz_${identity?.slug ?? article.contentHash.slice(0, 16)}`),
    title,
    summary: meta.summary ?? `Questions on the article “${title}”.`,
    count: asked.count ?? meta.questions ?? DEFAULT_COUNT,
    ...(seed !== undefined && { seed }),
    ...(asked.kinds && { kinds: asked.kinds }),
    ...(asked.difficulty !== undefined && { difficulty: asked.difficulty }),
    articleShared: identity !== undefined,
    revision: identity?.revision ?? 1,
    rejections,
  });
  // Of a text that is none to ask about, the rejections say more.
  const understood = built.quiz !== undefined || built.record.motions.length > 0;
  if (understood && asked.about) checkMotions(asked.about, built.record);
  return { built, meta };
}

function buildFile(source: string, options: BuildOptions, io: Streams): ExitCode {
  const { about, rollCalls } = recordsForQuiz(options.records, options.recordContext ?? {}, io);
  const { built } = buildFromText(source, { ...options, about }, rollCalls);
  const { quiz, rejections } = built;
  tellRejections(rejections, io);
  if (quiz === undefined) return EXIT.nothingToAsk;
  if (options.out !== undefined) {
    writeOut(options.out, asJson(quiz));
    io.err(`${quiz.questions.length} questions written to ${options.out}.`);
  }
  if (options.json) io.out(asJson(quiz));
  else if (options.out === undefined) io.out(renderQuiz(quiz));
  return EXIT.ok;
}

function buildFolder(folder: string, options: BuildOptions, io: Streams): ExitCode {
  const article = join(folder, "article.md");
  if (!existsSync(article)) throw new BadInput(`There is no article.md in ${folder}.`);
  const { count, seed, kinds, difficulty } = options;
  if ([count, seed, kinds, difficulty].some((option) => option !== undefined)) {
    throw new BadInput("The count and seed of a folder stand at the head of its article.md.");
  }
  const file = options.out ?? join(folder, "quiz.json");
  const { about, rollCalls: more } = recordsForQuiz(options.records, options.recordContext ?? {}, io);
  const rollCalls = [...readRollCalls(join(folder, "rollcalls")), ...more];
  const slug = basename(resolve(folder));
  const build = (revision: number) => buildFromText(article, { about }, rollCalls, { slug, revision }).built;
  const before = readBefore(file);
  const { quiz, rejections } = build(before?.revision ?? 1);
  tellRejections(rejections, io);
  if (quiz === undefined) return EXIT.nothingToAsk;
  const changed = before !== undefined && asJson(quiz) !== before.text;
  const next = changed ? { ...quiz, revision: before.revision + 1 } : quiz;
  writeOut(file, asJson(next));
  io.err(
    `${next.questions.length} questions in ${file}, revision ${next.revision}${changed ? " (changed)" : ""}.`,
  );
  if (options.json) io.out(asJson(next));
  return EXIT.ok;
}

function tellRejections(rejections: readonly Rejection[], io: Streams): void {
  if (rejections.length === 0) return;
  io.err(`Left out, and why:\n${renderRejections(rejections)}`);
  if (rejections.some(({ ruleId }) => ruleId === "record-without-motion"))
    io.err("What a record is about can be said with --about; quiz explain lists the motions.");
}

/** The quiz that stands there now; a file that is no quiz counts as none. */
function readBefore(file: string): { revision: number; text: string } | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  try {
    return { revision: QuizRevision.parse(JSON.parse(text)).revision, text };
  } catch {
    return undefined;
  }
}

/** Writes a file whole, or says why not. */
function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new BadInput(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`,
    );
  }
}

/** The one form a quiz file has. */
function asJson(quiz: QuizRevision): string {
  return `${JSON.stringify(quiz, null, 2)}\n`;
}

import type { Attempt, Participant } from "#lib/domain/attempt";
import type { Position } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import type { QuizRevision } from "#lib/domain/quiz";
import type { Choice } from "#lib/domain/response";
import { mark, POINTS_PER_QUESTION, type Score, scoreResponses } from "#lib/domain/score";

/** One attempt, as its teacher sees it. Times are milliseconds since the epoch. */
export interface ParticipantRow {
  name: string;
  /** 2 and up: the same seat started again. */
  attempt: number;
  state: "finished" | "working";
  answered: number;
  startedAt: number;
  /** When the last answer came in; absent before the first. */
  lastAnswerAt?: number;
  submittedAt?: number;
  /** Only once finished: a score in the making would mislead. */
  score?: Score;
}

/** How often one option was chosen; for matching, how often one statement got its right speaker. */
export interface OptionFigure {
  text: string;
  position?: Position;
  isKey: boolean;
  chosen: number;
}

export interface QuestionFigures {
  number: number;
  stem: string;
  shape: Question["shape"];
  /** Whoever answered, finished or not. */
  answers: number;
  /** Mean mark, 0 to 1; absent before the first answer. */
  right?: number;
  /**
   * Corrected item-total correlation, -1 to 1: do those who did well on the rest get this one right? Only from
   * `ENOUGH_TO_SORT` finished attempts, and only where marks differ.
   */
  sorts?: number;
  options: OptionFigure[];
  flag?: "few" | "check-key";
}

export interface ClassReport {
  finished: number;
  working: number;
  /** Of the finished, in hundredths of a point; absent when nobody has finished. */
  median?: number;
  middleHalf?: { from: number; to: number };
  scoreMaximum: number;
  /** By seat or name, then by start. */
  participants: ParticipantRow[];
  /** In the order of the quiz. */
  questions: QuestionFigures[];
}

/** Below this many answers nothing is said about a question. */
export const ENOUGH_TO_SAY = 5;
/** Below this many finished attempts a correlation is noise (its standard error at 10 is already .33). */
export const ENOUGH_TO_SORT = 10;

/** `Seat 7`, or the drawn name. */
export function participantName(participant: Participant): string {
  return participant.kind === "seat" ? `Seat ${participant.seat}` : participant.name;
}

/** Sums a class up: a pure function of the revision and its attempts, so report, page and file always agree. */
export function reportStats(revision: QuizRevision, attempts: readonly Attempt[]): ClassReport {
  const own = attempts.filter((a) => a.quizId === revision.quizId && a.revision === revision.revision);
  const participants = rows(revision, own);
  const scores = participants.flatMap(({ score }) => (score ? [score.scoreGiven] : [])).sort((a, b) => a - b);
  const finished = own.filter(({ submittedAt }) => submittedAt !== undefined);
  return {
    finished: scores.length,
    working: participants.length - scores.length,
    ...(scores.length > 0 && {
      median: quantile(scores, 0.5),
      middleHalf: { from: quantile(scores, 0.25), to: quantile(scores, 0.75) },
    }),
    scoreMaximum: revision.questions.length * POINTS_PER_QUESTION,
    participants,
    questions: revision.questions.map((question, i) => figures(revision, question, i + 1, own, finished)),
  };
}

function rows(revision: QuizRevision, attempts: readonly Attempt[]): ParticipantRow[] {
  const inOrder = [...attempts].sort(
    (a, b) => byName(a.participant, b.participant) || a.startedAt - b.startedAt,
  );
  const seen = new Map<string, number>();
  return inOrder.map((attempt) => {
    const name = participantName(attempt.participant);
    const before = attempt.participant.kind === "seat" ? (seen.get(name) ?? 0) : 0;
    seen.set(name, before + 1);
    const times = attempt.responses.map(({ answeredAt }) => answeredAt);
    return {
      name,
      attempt: before + 1,
      state: attempt.submittedAt === undefined ? ("working" as const) : ("finished" as const),
      answered: attempt.responses.length,
      startedAt: attempt.startedAt,
      ...(times.length > 0 && { lastAnswerAt: Math.max(...times) }),
      ...(attempt.submittedAt !== undefined && {
        submittedAt: attempt.submittedAt,
        score: scoreResponses(revision, attempt.responses),
      }),
    };
  });
}

/** Seats by number before names by the alphabet (code points: the same on every machine). */
function byName(a: Participant, b: Participant): number {
  if (a.kind === "seat" && b.kind === "seat") return a.seat - b.seat;
  if (a.kind === "seat") return -1;
  if (b.kind === "seat") return 1;
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

/** Linear interpolation between order statistics (the usual definition, type 7); `sorted` is not empty. */
function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

function figures(
  revision: QuizRevision,
  question: Question,
  number: number,
  attempts: readonly Attempt[],
  finished: readonly Attempt[],
): QuestionFigures {
  const choices = attempts.flatMap(({ responses }) =>
    responses.filter(({ questionId }) => questionId === question.id).map(({ choice }) => choice),
  );
  const total = choices.reduce((sum, choice) => sum + mark(question, choice), 0);
  const options = optionFigures(question, choices);
  const sorts = discrimination(revision, question, finished);
  const flag = flagOf(question, choices.length, options, sorts);
  return {
    number,
    stem: question.stem,
    shape: question.shape,
    answers: choices.length,
    ...(choices.length > 0 && { right: total / (choices.length * POINTS_PER_QUESTION) }),
    ...(sorts !== undefined && { sorts }),
    options,
    ...(flag && { flag }),
  };
}

function optionFigures(question: Question, choices: readonly Choice[]): OptionFigure[] {
  const count = (chosen: (choice: Choice) => boolean) => choices.filter(chosen).length;
  if (question.shape === "boolean") {
    return [true, false].map((value) => ({
      text: value ? "True" : "False",
      isKey: question.key === value,
      chosen: count((choice) => choice.shape === "boolean" && choice.value === value),
    }));
  }
  if (question.shape === "matching") {
    return question.prompts.map(({ id, text }) => ({
      text: `${text}: ${question.options.find((option) => option.id === question.key[id])?.text ?? ""}`,
      isKey: true,
      chosen: count((choice) => choice.shape === "matching" && choice.pairs[id] === question.key[id]),
    }));
  }
  return question.options.map(({ id, text, position }) => ({
    text,
    ...(position && { position }),
    isKey: question.shape === "single" ? question.key === id : question.key.includes(id),
    chosen: count((choice) =>
      choice.shape === "single"
        ? choice.option === id
        : choice.shape === "multiple" && choice.options.includes(id),
    ),
  }));
}

/** Pearson correlation of this question's mark with the mark on all others, over finished attempts. */
function discrimination(
  revision: QuizRevision,
  question: Question,
  finished: readonly Attempt[],
): number | undefined {
  if (finished.length < ENOUGH_TO_SORT) return undefined;
  const pairs = finished.map(({ responses }) => {
    const choice = responses.find(({ questionId }) => questionId === question.id)?.choice;
    const own = choice ? mark(question, choice) : 0;
    return { own, rest: scoreResponses(revision, responses).scoreGiven - own };
  });
  const mean = (of: (pair: { own: number; rest: number }) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [ownMean, restMean] = [mean(({ own }) => own), mean(({ rest }) => rest)];
  const covariance = mean(({ own, rest }) => (own - ownMean) * (rest - restMean));
  const spread = Math.sqrt(
    mean(({ own }) => (own - ownMean) ** 2) * mean(({ rest }) => (rest - restMean) ** 2),
  );
  return spread > 0 ? covariance / spread : undefined;
}

/** A key is worth a second look when the strong miss it, or when a wrong option drew more than the right one. */
function flagOf(
  question: Question,
  answers: number,
  options: readonly OptionFigure[],
  sorts: number | undefined,
): QuestionFigures["flag"] {
  if (answers < ENOUGH_TO_SAY) return "few";
  if (sorts !== undefined && sorts < 0) return "check-key";
  if (answers < ENOUGH_TO_SORT || (question.shape !== "single" && question.shape !== "boolean"))
    return undefined;
  const key = options.find(({ isKey }) => isKey)?.chosen ?? 0;
  return options.some(({ isKey, chosen }) => !isKey && chosen > key) ? "check-key" : undefined;
}

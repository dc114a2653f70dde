import type { Article } from "#lib/domain/article";
import type { Evidence } from "#lib/domain/evidence";
import { evidenceViews, type EvidenceView, type Extent } from "#lib/domain/evidence-view";
import type { Question } from "#lib/domain/question";
import type { Choice } from "#lib/domain/response";
import type { RollCall } from "#lib/domain/roll-call";
import { outcomeOf, type Outcome } from "#lib/domain/outcome";
import { mark } from "#lib/domain/score";
import { takeQuestion, type OrderBy, type TakeOption, type TakeQuestion } from "#lib/domain/take-view";

/** One option after the count: what was chosen, what is on the record, and why. */
export interface MarkedOption {
  option: Pick<TakeOption, "text" | "detail" | "position">;
  chosen: boolean;
  right: boolean;
  /** Why it is the key, or why it is wrong. */
  note?: string;
}

/** One statement of a matching question after the count. */
export interface MarkedPair {
  prompt: string;
  chosen?: string;
  right: string;
  /** The speaker's office or the like. */
  detail?: string;
}

/**
 * What a student is told of a question that a teacher vouches for: changed or written with the source beside it, or
 * written without any source.
 */
export type ByTeacher = "changed" | "written" | "no-source";

/** A question after it was answered, with everything that shows why: law 5 allows it from here on. */
export interface MarkedQuestion {
  id: Question["id"];
  stem: string;
  quotation?: string;
  outcome: Outcome;
  /** Hundredths; absent when nobody answered. */
  points?: number;
  options: MarkedOption[];
  pairs: MarkedPair[];
  explanation: string;
  correction?: string;
  evidence: EvidenceView[];
  /** Some of the evidence answers another question, which is still open, and is shown later. */
  held: boolean;
  /** Absent when the pipeline wrote it: then the evidence shows that it is right. */
  byTeacher?: ByTeacher;
}

/** What evidence is cut from. */
export interface EvidenceSources {
  article: Article;
  rollCalls: readonly RollCall[];
  /** Absent when the article may not be shown beyond the quoted words. */
  sentences?: readonly Extent[];
}

/**
 * Marks one question for showing. `choice` is absent when it was never answered.
 *
 * @param shown the part of its evidence that may be shown now; by default all of it.
 */
export function markQuestion(
  question: Question,
  choice: Choice | undefined,
  order: OrderBy,
  { article, rollCalls, sentences }: EvidenceSources,
  shown: readonly Evidence[] = question.evidence,
): MarkedQuestion {
  const take = takeQuestion(question, order);
  const points = choice && mark(question, choice);
  const views = (evidence: readonly Evidence[]) => evidenceViews(evidence, article, rollCalls, sentences);
  const byTeacher = teachersPart(question, views(question.evidence));
  return {
    id: take.id,
    stem: take.stem,
    ...(take.quotation === undefined ? {} : { quotation: take.quotation }),
    outcome: outcomeOf(points),
    ...(points === undefined ? {} : { points }),
    options: markOptions(question, choice, take),
    pairs: markPairs(question, choice, take),
    explanation: question.explanation,
    ...(question.shape === "boolean" && !question.key && question.correction !== undefined
      ? { correction: question.correction }
      : {}),
    evidence: views(shown),
    held: shown.length < question.evidence.length,
    ...(byTeacher === undefined ? {} : { byTeacher }),
  };
}

function teachersPart({ origin, kind }: Question, evidence: readonly EvidenceView[]): ByTeacher | undefined {
  if (origin !== "teacher") return undefined;
  if (evidence.length === 0) return "no-source";
  return kind === "own" ? "written" : "changed";
}

function markOptions(question: Question, choice: Choice | undefined, take: TakeQuestion): MarkedOption[] {
  if (question.shape === "boolean") {
    return [true, false].map((value) => ({
      option: { text: value ? "True" : "False" },
      chosen: choice?.shape === "boolean" && choice.value === value,
      right: question.key === value,
    }));
  }
  if (question.shape === "matching" || take.shape === "boolean") return [];
  const keys = new Set<string>(question.shape === "single" ? [question.key] : question.key);
  const chosen = new Set<string>(
    choice?.shape === "single" ? [choice.option] : choice?.shape === "multiple" ? choice.options : [],
  );
  const notes = new Map(question.options.map(({ id, basis }) => [id, basis?.note]));
  return take.options.map((option) => {
    const note = notes.get(option.id);
    return {
      option,
      chosen: chosen.has(option.id),
      right: keys.has(option.id),
      ...(note === undefined ? {} : { note }),
    };
  });
}

function markPairs(question: Question, choice: Choice | undefined, take: TakeQuestion): MarkedPair[] {
  if (question.shape !== "matching" || take.shape !== "matching") return [];
  const options = new Map<string, TakeOption>(take.options.map((option) => [option.id, option]));
  const pairs = choice?.shape === "matching" ? choice.pairs : {};
  return take.prompts.map(({ id, text }) => {
    const chosen = options.get(pairs[id] ?? "")?.text;
    const right = options.get(question.key[id] ?? "");
    return {
      prompt: text,
      ...(chosen === undefined ? {} : { chosen }),
      right: right?.text ?? "",
      ...(right?.detail === undefined ? {} : { detail: right.detail }),
    };
  });
}

/** What a person chose, in words, for a review line: `Denmark, Slovenia`; undefined when nothing was chosen. */
export function choiceInWords({ options, pairs }: MarkedQuestion): string | undefined {
  const words =
    pairs.length > 0
      ? pairs.flatMap(({ chosen }) => (chosen === undefined ? [] : [chosen]))
      : options.filter(({ chosen }) => chosen).map(({ option }) => option.text);
  return words.length === 0 ? undefined : words.join(", ");
}

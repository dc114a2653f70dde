import { z } from "zod";
import { DraftContent } from "#lib/domain/draft";
import type { Question } from "#lib/domain/question";

/** One sentence per field: `title`, `items`, or the question's id and the field, `q_3.stem`, `q_3.options.1.text`. */
export type FieldProblems = Record<string, string>;

export type ContentRead = { ok: true; content: DraftContent } | { ok: false; problems: FieldProblems };

/** What is said of a question's field when its schema refuses it; the place in a list is left out. */
const SENTENCES: Record<string, string> = {
  stem: "Write the question.",
  quotation: "Write the words asked about, or leave the quotation out.",
  explanation: "Say in a sentence what is right.",
  correction: "Say what is true instead, or leave it empty.",
  key: "Mark what is right.",
  options: "Three or four choices, up to six where several can be right.",
  "options.text": "Write this choice, or take it away.",
  "options.detail": "Write the second line, or leave it out.",
  prompts: "Two to four statements to match.",
  "prompts.text": "Write this statement, or take it away.",
  evidence: "Choose the words of the article again.",
};
const OTHERWISE = "This part of the question needs another look.";

const RawItems = z.object({ items: z.array(z.object({ question: z.looseObject({}) }).loose()) }).loose();

/**
 * Reads what the desk sends: the whole content of a draft. Every question is read as a teacher's; which ones are the
 * pipeline's is decided afterwards, by nothing a browser says. All problems are told at once, each at its place.
 */
export function readDraftContent(raw: unknown): ContentRead {
  const parsed = DraftContent.safeParse(asTeachers(raw));
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, raw) };
  const { items } = parsed.data;
  const problems: FieldProblems = {};
  items.forEach(({ question }, place) => {
    if (items.findIndex((item) => item.question.id === question.id) !== place)
      problems[`${question.id}.id`] = "Two questions go by the same id.";
    for (const [field, sentence] of Object.entries(keyProblems(question)))
      problems[`${question.id}.${field}`] = sentence;
  });
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, content: parsed.data };
}

function asTeachers(raw: unknown): unknown {
  const read = RawItems.safeParse(raw);
  if (!read.success) return raw;
  const items = read.data.items.map((item) => ({
    ...item,
    question: { ...item.question, origin: "teacher" },
  }));
  return { ...read.data, items };
}

/** The fields whose contents do not fit each other: a key that is no choice, an id given twice. */
function keyProblems(question: Question): FieldProblems {
  if (question.shape === "boolean") return {};
  const ids = new Set<string>(question.options.map(({ id }) => id));
  const problems: FieldProblems = {};
  if (ids.size < question.options.length) problems.options = "Two choices go by the same id.";
  if (question.shape === "matching") {
    const prompts = new Set<string>(question.prompts.map(({ id }) => id));
    if (prompts.size < question.prompts.length) problems.prompts = "Two statements go by the same id.";
    const paired = Object.entries(question.key);
    const fits =
      paired.length === prompts.size && paired.every(([id, option]) => prompts.has(id) && ids.has(option));
    if (!fits) problems.key = "Give every statement its person.";
    return problems;
  }
  const keys = [question.key].flat();
  if (new Set(keys).size < keys.length || keys.some((id) => !ids.has(id)))
    problems.key = "Mark what is right.";
  return problems;
}

function problemsOf(error: z.ZodError, raw: unknown): FieldProblems {
  const problems: FieldProblems = {};
  for (const { path, message } of error.issues) {
    const [part, place, inItem, ...rest] = path.map(String);
    const inQuestion = part === "items" && inItem === "question";
    const field = inQuestion
      ? [idAt(raw, Number(place)), ...(rest.length > 0 ? rest : ["stem"])].join(".")
      : (part ?? "form");
    problems[field] ??= inQuestion ? sentenceFor(rest) : message;
  }
  return problems;
}

function sentenceFor(path: readonly string[]): string {
  const named = path.filter((part) => !/^\d+$/.test(part)).join(".");
  return SENTENCES[named] ?? SENTENCES[path[0] ?? ""] ?? OTHERWISE;
}

/** The id of the question at a place, when it has one to go by; its place otherwise: `items.2`. */
function idAt(raw: unknown, place: number): string {
  const read = RawItems.safeParse(raw);
  const id = read.success ? read.data.items[place]?.question.id : undefined;
  return typeof id === "string" && /^q_[A-Za-z0-9-]{1,64}$/.test(id) ? id : `items.${place}`;
}

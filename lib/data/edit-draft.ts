import "server-only";
import { recordsProblem } from "#lib/data/change-records";
import { regardedWith, sourceOf } from "#lib/data/draft-source";
import { changeDraft, savedDraft, type Base } from "#lib/data/save-version";
import { canonicalJson } from "#lib/domain/canonical-json";
import { APP_ERRORS } from "#lib/domain/action-result";
import { AppError } from "#lib/domain/app-error";
import type { ProposedDraft, RewrittenDraft, SavedDraft } from "#lib/domain/desk-view";
import { DESK_ITEMS_MAX, type DraftContent, type DraftItem, type DraftSettings } from "#lib/domain/draft";
import { QuestionId } from "#lib/domain/ids";
import { Question } from "#lib/domain/question";
import { readDraftContent, type FieldProblems } from "#lib/domain/read-draft-content";
import { seedOf } from "#lib/domain/seeded-order";
import { settleQuestion } from "#lib/domain/settle-question";
import { proposeMore } from "#lib/pipeline/questions/propose-more";
import { rewriteQuestion } from "#lib/pipeline/questions/rewrite-question";
import { sealOf } from "#lib/pipeline/questions/seal";
import { rebuildRecord } from "#lib/pipeline/rebuild-record";
import type { StoredDraft } from "#lib/store/stored-draft";

/** How many questions of a quiz are used at most. */
const USED_MAX = 25;

/**
 * Saves what the desk sent. A question that the pipeline did not write for this draft becomes the teacher's and keeps
 * only what stands in the source; one changed back to what was written is the pipeline's again.
 *
 * @param sent the content as JSON.
 * @throws AppError `invalid-input` with a sentence for each field, keyed by question and field; as changeDraft.
 */
export async function saveDraft(
  draft: StoredDraft,
  base: Base,
  sent: string,
  now: number,
): Promise<SavedDraft> {
  const read = readDraftContent(parseJson(sent));
  if (!read.ok) throw new AppError("invalid-input", APP_ERRORS["invalid-input"], read.problems);
  const wrong = recordsProblem(draft, read.content.records ?? []);
  if (wrong !== undefined) throw new AppError("invalid-input", wrong, { records: wrong });
  const { content, problems } = settle(read.content, draft);
  const before = draft.version(base.base)?.records;
  const version = await changeDraft(draft, base, () => ({ content }), now);
  const saved = savedDraft(version, sourceOf(draft, version.records), problems);
  // Undone or put back with other records: the desk has to know what is understood now.
  const isOther = canonicalJson(version.records ?? []) !== canonicalJson(before ?? []);
  return isOther ? { ...saved, regarded: regardedWith(draft, version.records) } : saved;
}

function parseJson(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    throw new AppError("invalid-input");
  }
}

/** Decides whose each question is. */
function settle(
  content: DraftContent,
  draft: StoredDraft,
): { content: DraftContent; problems: FieldProblems } {
  const { newest } = draft;
  const source = settlingSource(draft, content);
  const sealed = new Set(newest.sealed);
  const problems: FieldProblems = {};
  const items = content.items.map(({ question, use }): DraftItem => {
    if (sealed.has(sealOf(question))) {
      const { origin: _given, ...written } = question;
      return { question: Question.parse(written), use };
    }
    const settled = settleQuestion(question, source);
    for (const [field, sentence] of Object.entries(settled.problems))
      problems[`${question.id}.${field}`] = sentence;
    return { question: settled.question, use };
  });
  return { content: { ...content, items }, problems };
}

/**
 * What a teacher's question may rest on: everything understood with the records attached, and, so that a question
 * outlives a record that is taken away for a while, whatever it rested on before.
 */
function settlingSource(draft: StoredDraft, { records }: DraftContent) {
  const source = sourceOf(draft, records);
  const before = sourceOf(draft, draft.newest.records);
  const kept = draft.recordKeys.flatMap((key) => draft.record(key)?.rollCall ?? []);
  const rollCalls = [
    ...source.rollCalls,
    ...kept.filter(({ id }) => !source.rollCalls.some((one) => one.id === id)),
  ];
  return { ...source, rollCalls, facts: [...source.facts, ...before.facts, ...draft.source.facts] };
}

/**
 * Writes one question once more, with other wrong options that can be proved wrong.
 *
 * @throws AppError `not-found` when there is no such question; as changeDraft.
 */
export async function rewriteItem(
  draft: StoredDraft,
  base: Base,
  questionId: QuestionId,
  now: number,
): Promise<RewrittenDraft> {
  let rewritten: Question | undefined;
  const version = await changeDraft(
    draft,
    base,
    (before) => {
      const place = before.items.findIndex(({ question }) => question.id === questionId);
      const item = before.items[place];
      if (!item) throw new AppError("not-found");
      const seed = seedOf(`${before.settings.seed}:${before.version}:${questionId}`);
      rewritten = rewriteQuestion(rebuildRecord(sourceOf(draft, before.records)), item.question, seed);
      if (!rewritten) return { content: before };
      const question = rewritten;
      const items = before.items.map((old, i) => (i === place ? { ...old, question } : old));
      return { content: { ...before, items }, seals: [sealOf(question)] };
    },
    now,
  );
  const saved = savedDraft(version, sourceOf(draft, version.records));
  if (rewritten) return { ...saved, rewritten: rewritten.id };
  const notice = "The article gives no other choices that can be shown to be wrong here.";
  return { ...saved, rewritten: undefined, notice };
}

/** What is asked for when the desk should hold more. */
export type MoreSettings = Pick<DraftSettings, "kinds" | "difficulty"> & { count: number };

/**
 * Adds questions that are not on the desk yet. They are used while the quiz has room for them, and put aside beyond.
 *
 * @throws AppError as changeDraft.
 */
export async function addMore(
  draft: StoredDraft,
  base: Base,
  { count, kinds, difficulty }: MoreSettings,
  now: number,
): Promise<ProposedDraft> {
  let added: DraftItem[] = [];
  const version = await changeDraft(
    draft,
    base,
    (before) => {
      const { items } = before;
      const room = Math.min(count, DESK_ITEMS_MAX - items.length);
      const seed = seedOf(`${before.settings.seed}:${before.version}:more`);
      const wanted = { count: room, seed, kinds, difficulty };
      const questions =
        room > 0 ? proposeMore(rebuildRecord(sourceOf(draft, before.records)), items, wanted) : [];
      added = numbered(questions, items);
      return {
        content: { ...before, items: [...items, ...added] },
        seals: questions.map(sealOf),
      };
    },
    now,
  );
  const ids = added.map(({ question }) => question.id);
  const saved = { ...savedDraft(version, sourceOf(draft, version.records)), added: ids };
  return ids.length < count ? { ...saved, notice: fewer(ids.length, version.items.length) } : saved;
}

/** Gives further questions ids that nothing on the desk has, and uses as many as a quiz holds. */
export function numbered(questions: readonly Question[], desk: readonly DraftItem[]): DraftItem[] {
  const numbers = desk.map(({ question }) => Number(/^q_(\d+)$/.exec(question.id)?.[1] ?? 0));
  const last = Math.max(0, ...numbers);
  const used = desk.filter(({ use }) => use).length;
  return questions.map((question, i) => ({
    question: { ...question, id: QuestionId.parse(`q_${last + i + 1}`) },
    use: used + i < USED_MAX,
  }));
}

function fewer(found: number, onDesk: number): string {
  if (onDesk >= DESK_ITEMS_MAX) return `A desk holds ${DESK_ITEMS_MAX} questions. Take some away first.`;
  if (found === 0) return "The article gives no more questions than those on the desk.";
  return `The article gives ${found} more, and then no others.`;
}

import { canonicalJson } from "#lib/domain/canonical-json";
import type { DraftContent, DraftItem } from "#lib/domain/draft";
import type { QuestionId } from "#lib/domain/ids";
import type { Question } from "#lib/domain/question";

/** One thing a teacher does on the desk. `did` of an edit's words is in `deskEditWords`. */
export type DeskEdit =
  | { type: "title"; title: string }
  | { type: "summary"; summary: string }
  | { type: "share"; articleShared: boolean }
  | { type: "use"; id: QuestionId; use: boolean }
  /** To a place among all items, from 0. */
  | { type: "move"; id: QuestionId; to: number }
  /** A question in its new words; from here on it is the teacher's. `field` names what was typed in. */
  | { type: "write"; question: Question; field: string }
  | { type: "add"; question: Question }
  | { type: "remove"; id: QuestionId }
  /** Whatever the server made of the items. */
  | { type: "items"; items: DraftItem[]; did: string }
  /** Other official records, and what the server made of the items with them. */
  | { type: "records"; records: DraftContent["records"]; items: DraftItem[]; did: string }
  /** Work that was kept in the browser. */
  | { type: "restore"; content: DraftContent };

/**
 * The content after an edit. Items an edit does not touch stay the same objects, which is how a save tells what
 * changed while it was on its way; an edit that changes nothing returns the content itself.
 */
export function applyDeskEdit(content: DraftContent, edit: DeskEdit): DraftContent {
  switch (edit.type) {
    case "title":
      return content.title === edit.title ? content : { ...content, title: edit.title };
    case "summary":
      return content.summary === edit.summary ? content : { ...content, summary: edit.summary };
    case "share":
      return { ...content, articleShared: edit.articleShared };
    case "use":
      return withItem(content, edit.id, (item) => ({ ...item, use: edit.use }));
    case "write":
      return withItem(content, edit.question.id, (item) => ({
        ...item,
        question: { ...edit.question, origin: "teacher" },
      }));
    case "add":
      return { ...content, items: [...content.items, { question: edit.question, use: true }] };
    case "remove":
      return { ...content, items: content.items.filter(({ question }) => question.id !== edit.id) };
    case "move":
      return move(content, edit.id, edit.to);
    case "items":
      return withItems(content, edit.items);
    case "records":
      return withRecords(withItems(content, edit.items), edit.records);
    case "restore":
      return edit.content;
  }
}

/** What an edit was, for "Undone: …" and the names of the buttons. */
export function deskEditWords(edit: DeskEdit): string {
  switch (edit.type) {
    case "title":
      return "the title";
    case "summary":
      return "the summary";
    case "share":
      return "sharing the article";
    case "use":
      return edit.use ? "using a question" : "leaving a question out";
    case "move":
      return "moving a question";
    case "write":
      return "a change to a question";
    case "add":
      return "adding a question";
    case "remove":
      return "deleting a question";
    case "items":
    case "records":
      return edit.did;
    case "restore":
      return "putting unsaved changes back";
  }
}

/** Edits with the same key in a row are one step to undo: typing on in one field. */
export function mergeKeyOf(edit: DeskEdit): string | undefined {
  if (edit.type === "title" || edit.type === "summary") return edit.type;
  return edit.type === "write" ? `${edit.question.id}.${edit.field}` : undefined;
}

function withItems(content: DraftContent, items: DraftItem[]): DraftContent {
  const isSame = items.length === content.items.length && items.every((item, i) => item === content.items[i]);
  return isSame ? content : { ...content, items };
}

function withRecords(content: DraftContent, records: DraftContent["records"]): DraftContent {
  if (canonicalJson(records ?? []) === canonicalJson(content.records ?? [])) return content;
  const { records: _before, ...rest } = content;
  return records ? { ...rest, records } : rest;
}

function withItem(
  content: DraftContent,
  id: QuestionId,
  change: (item: DraftItem) => DraftItem,
): DraftContent {
  return { ...content, items: content.items.map((item) => (item.question.id === id ? change(item) : item)) };
}

function move(content: DraftContent, id: QuestionId, to: number): DraftContent {
  const from = content.items.findIndex(({ question }) => question.id === id);
  const item = content.items[from];
  const place = Math.min(Math.max(to, 0), content.items.length - 1);
  if (!item || place === from) return content;
  const items = content.items.filter((each) => each !== item);
  items.splice(place, 0, item);
  return { ...content, items };
}

import { describe, expect, it } from "vitest";
import { applyDeskEdit, deskEditWords, mergeKeyOf } from "#lib/domain/desk-edit";
import { blankQuestion } from "#lib/domain/blank-question";
import { deskContent, deskId as id } from "#tests/fixtures/desk";

const order = (content: ReturnType<typeof deskContent>) => content.items.map(({ question }) => question.id);

describe("an edit of the desk", () => {
  it("moves a question to its new place and leaves the others in order", () => {
    const moved = applyDeskEdit(deskContent(), { type: "move", id: id("q_1"), to: 2 });
    expect(order(moved)).toEqual(["q_2", "q_3", "q_1"]);
    expect(order(applyDeskEdit(moved, { type: "move", id: id("q_1"), to: 0 }))).toEqual([
      "q_1",
      "q_2",
      "q_3",
    ]);
  });

  it("changes nothing when a question is moved to where it is, or beyond the end it is at", () => {
    const content = deskContent();
    expect(applyDeskEdit(content, { type: "move", id: id("q_3"), to: 9 })).toBe(content);
    expect(applyDeskEdit(content, { type: "title", title: content.title })).toBe(content);
  });

  it("makes a question the teacher's when it is written anew, and touches no other", () => {
    const content = deskContent();
    const question = content.items[1]!.question;
    const after = applyDeskEdit(content, {
      type: "write",
      question: { ...question, stem: "In other words?" },
      field: "stem",
    });
    expect(after.items[1]?.question).toMatchObject({ stem: "In other words?", origin: "teacher" });
    expect(after.items[0]).toBe(content.items[0]);
  });

  it("leaves out, adds and takes away", () => {
    const own = blankQuestion(id("q_own-4"), "boolean");
    const out = applyDeskEdit(deskContent(), { type: "use", id: id("q_2"), use: false });
    expect(out.items.map(({ use }) => use)).toEqual([true, false, true]);
    const added = applyDeskEdit(out, { type: "add", question: own });
    expect(added.items.at(-1)).toEqual({ question: own, use: true });
    expect(order(applyDeskEdit(added, { type: "remove", id: own.id }))).toEqual(["q_1", "q_2", "q_3"]);
  });

  it("is one step with the next only while one field is typed in", () => {
    const question = deskContent().items[0]!.question;
    expect(mergeKeyOf({ type: "write", question, field: "stem" })).toBe("q_1.stem");
    expect(mergeKeyOf({ type: "title", title: "T" })).toBe("title");
    expect(mergeKeyOf({ type: "move", id: question.id, to: 1 })).toBeUndefined();
  });

  it("is told in words that differ for using and leaving out", () => {
    expect(deskEditWords({ type: "use", id: id("q_1"), use: false })).toBe("leaving a question out");
    expect(deskEditWords({ type: "use", id: id("q_1"), use: true })).toBe("using a question");
  });
});

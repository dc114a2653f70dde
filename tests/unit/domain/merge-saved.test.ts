import { describe, expect, it } from "vitest";
import { applyDeskEdit } from "#lib/domain/desk-edit";
import { mergeSaved, mergeWritten } from "#lib/domain/merge-saved";
import { deskContent, deskId } from "#tests/fixtures/desk";

describe("what is on the desk after a save", () => {
  it("is the very same when the server changed nothing", () => {
    const sent = deskContent();
    expect(mergeSaved(sent, sent, structuredClone(sent.items))).toBe(sent);
  });

  it("takes what the server decided, but not over what was typed meanwhile", () => {
    const sent = deskContent();
    const first = sent.items[0]!.question;
    const current = applyDeskEdit(sent, {
      type: "write",
      question: { ...first, stem: "Typed on" },
      field: "stem",
    });
    const saved = sent.items.map((item) => ({
      ...item,
      question: { ...item.question, explanation: "Settled." },
    }));
    const merged = mergeSaved(current, sent, saved);
    expect(merged.items[0]?.question.stem).toBe("Typed on");
    expect(merged.items[0]?.question.explanation).toBe("It did.");
    expect(merged.items[1]?.question.explanation).toBe("Settled.");
  });

  it("keeps the order and the choice of the moment", () => {
    const sent = deskContent();
    const moved = applyDeskEdit(sent, { type: "move", id: deskId("q_3"), to: 0 });
    const saved = sent.items.map((item) => ({
      ...item,
      question: { ...item.question, explanation: "Settled." },
    }));
    expect(mergeSaved(moved, sent, saved).items.map(({ question }) => question.id)).toEqual([
      "q_3",
      "q_1",
      "q_2",
    ]);
  });

  it("puts further questions at the end, and none back that was deleted meanwhile", () => {
    const sent = deskContent();
    const current = applyDeskEdit(sent, { type: "remove", id: deskId("q_2") });
    const extra = { use: true, question: { ...sent.items[0]!.question, id: deskId("q_9") } };
    const items = mergeWritten(current, sent, [...sent.items, extra]);
    expect(items.map(({ question }) => question.id)).toEqual(["q_1", "q_3", "q_9"]);
  });
});

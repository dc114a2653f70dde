import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordEdit, redoEdit, settleHistory, startHistory, undoEdit } from "#lib/domain/edit-history";

describe("the history of a desk", () => {
  it("goes back and forth, and tells what each step was", () => {
    const history = recordEdit(recordEdit(startHistory(1), 2, "a title"), 3, "a move");
    const back = undoEdit(history);
    expect(back.present).toBe(2);
    expect(back.future[0]?.did).toBe("a move");
    expect(redoEdit(back).present).toBe(3);
    expect(undoEdit(undoEdit(undoEdit(history))).present).toBe(1);
  });

  it("makes one step of typing on in one field, and another after an undo", () => {
    const typed = recordEdit(recordEdit(startHistory(0), 1, "text", "stem"), 2, "text", "stem");
    expect(undoEdit(typed).present).toBe(0);
    const again = recordEdit(undoEdit(typed), 5, "text", "stem");
    expect(undoEdit(again).present).toBe(0);
    expect(again.future).toEqual([]);
  });

  it("records nothing when nothing changed", () => {
    const history = startHistory("same");
    expect(recordEdit(history, "same", "nothing")).toBe(history);
  });

  it("does not make a step of what a save brought", () => {
    const settled = settleHistory(recordEdit(startHistory(1), 2, "an edit"), 20);
    expect(settled.present).toBe(20);
    expect(undoEdit(settled).present).toBe(1);
  });

  it("undoing everything leads to the beginning, redoing everything back to the end", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1 }), { maxLength: 40 }), (values) => {
        let history = startHistory(0);
        for (const value of values) history = recordEdit(history, value, "edit");
        const end = history.present;
        values.forEach(() => (history = undoEdit(history)));
        expect(history.present).toBe(0);
        values.forEach(() => (history = redoEdit(history)));
        expect(history.present).toBe(end);
      }),
    );
  });
});

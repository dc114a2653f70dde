import { describe, expect, it } from "vitest";
import {
  nextSaveState,
  nextSpoken,
  retryDelay,
  startSaving,
  type SaveEvent,
  type SaveState,
  surelyNotDone,
} from "#lib/domain/save-state";

const after = (events: SaveEvent[], state: SaveState = startSaving(3, 1_000)): SaveState =>
  events.reduce(nextSaveState, state);
const refusal = { message: "No.", problems: {}, newest: undefined, now: 50_000 };
const saved = { type: "saved", version: 4, savedAt: 2_000, problems: {}, again: false } as const;

describe("a page that is older than the server", () => {
  const outdated = after([{ type: "edited" }, { type: "started" }, { type: "outdated" }]);

  it("is not saved from again, whatever is edited on it", () => {
    expect(outdated).toMatchObject({ phase: "outdated", base: 3 });
    expect(after([{ type: "edited" }], outdated)).toEqual(outdated);
    expect(outdated.retryAt).toBeUndefined();
  });
});

describe("saving a draft", () => {
  it("waits after an edit, then saves and goes on from the new version", () => {
    expect(after([{ type: "edited" }]).phase).toBe("waiting");
    expect(after([{ type: "edited" }, { type: "started" }, saved])).toMatchObject({
      phase: "saved",
      base: 4,
      savedAt: 2_000,
    });
  });

  it("waits again when there were edits while a save was on its way", () => {
    const state = after([
      { type: "edited" },
      { type: "started" },
      { type: "edited" },
      { ...saved, again: true },
    ]);
    expect(state).toMatchObject({ phase: "waiting", base: 4 });
  });

  it("tries again later and later when nobody answers, and from the first delay after success", () => {
    const once = after([{ type: "started" }, { type: "unanswered", now: 10_000 }]);
    expect(once).toMatchObject({ phase: "retrying", failures: 1, retryAt: 10_000 + retryDelay(1) });
    const twice = after([{ type: "started" }, { type: "unanswered", now: 20_000 }], once);
    expect(twice).toMatchObject({ failures: 2, retryAt: 20_000 + retryDelay(2) });
    expect(after([{ type: "started" }, saved], twice).failures).toBe(0);
    expect([1, 2, 3, 99].map(retryDelay)).toEqual([2_000, 4_000, 8_000, 30_000]);
  });

  it("tries again by itself when the store is down, and not when the teacher has to act", () => {
    expect(after([{ type: "refused", code: "store-unavailable", ...refusal }]).phase).toBe("retrying");
    expect(after([{ type: "refused", code: "not-signed-in", ...refusal }]).phase).toBe("stopped");
    expect(after([{ type: "refused", code: "not-found", ...refusal }]).phase).toBe("stopped");
  });

  it("keeps a problem at its field until the next save, which an edit brings", () => {
    const problems = { "q_2.stem": "Write the question." };
    const refused = after([{ type: "refused", code: "invalid-input", ...refusal, problems }]);
    expect(refused).toMatchObject({ phase: "refused", problems });
    const edited = after([{ type: "edited" }], refused);
    expect(edited).toMatchObject({ phase: "waiting", problems });
    expect(after([{ type: "started" }, saved], edited).problems).toEqual({});
  });

  it("is done when everything since the last save was undone, also after a refusal", () => {
    const problems = { "q_2.stem": "Write the question." };
    const refused = after([{ type: "refused", code: "invalid-input", ...refusal, problems }]);
    const undone = after([{ type: "edited" }, { type: "unchanged" }], refused);
    expect(undone).toEqual({ phase: "saved", base: 3, savedAt: 1_000, failures: 0, problems: {} });
  });

  it("does not vouch for what the server holds after an answer that leaves it open", () => {
    expect(surelyNotDone("store-unavailable")).toBe(false);
    expect(surelyNotDone("unexpected")).toBe(false);
    expect(surelyNotDone("conflict")).toBe(true);
    expect(surelyNotDone("invalid-input")).toBe(true);
  });

  it("never overwrites another window: a conflict stays until it is decided", () => {
    const newest = { version: 9, savedAt: 8_000 };
    const conflict = after([{ type: "refused", code: "conflict", ...refusal, newest }]);
    expect(conflict).toMatchObject({ phase: "conflict", base: 3, newest });
    expect(after([{ type: "edited" }], conflict)).toBe(conflict);
    expect(after([{ type: "keep-mine" }], conflict)).toMatchObject({ phase: "waiting", base: 9 });
  });

  it("is read out when there is trouble, once, and when that is over", () => {
    const heard = (phases: SaveState["phase"][]) =>
      phases.reduce<string[]>((all, phase) => [...all, nextSpoken(all.at(-1) ?? "", phase, phase)], []);
    expect(heard(["saved", "waiting", "saving", "saved"])).toEqual(["", "", "", ""]);
    expect(heard(["retrying", "saving", "retrying", "saving", "saved", "waiting", "saved"])).toEqual([
      ...Array.from({ length: 4 }, () => "retrying"),
      ...Array.from({ length: 3 }, () => "saved"),
    ]);
    expect(heard(["saved", "refused", "waiting", "conflict"]).at(-1)).toBe("conflict");
  });

  it("has nothing to keep when there is no conflict", () => {
    const state = startSaving(3, 1_000);
    expect(nextSaveState(state, { type: "keep-mine" })).toBe(state);
  });
});

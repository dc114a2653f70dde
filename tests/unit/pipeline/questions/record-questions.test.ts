import { describe, expect, it } from "vitest";
import type { QuestionKind } from "#lib/domain/question";
import type { RollCall } from "#lib/domain/roll-call";
import { lintQuestion } from "#lib/pipeline/lint/lint";
import { recordContext } from "#lib/pipeline/lint/record-context";
import { arrange } from "#lib/pipeline/questions/arrange";
import type { Draft } from "#lib/pipeline/questions/draft";
import { proposeMore } from "#lib/pipeline/questions/propose-more";
import { rewriteQuestion } from "#lib/pipeline/questions/rewrite-question";
import { selectDrafts } from "#lib/pipeline/questions/select";
import { spotTheError } from "#lib/pipeline/questions/spot-the-error";
import { writeQuestions } from "#lib/pipeline/questions/write-questions";
import { draftOptions, riverRecord } from "#tests/fixtures/pipeline/drafts";
import { harborRecord } from "#tests/fixtures/pipeline/harbor";

type Change = (rollCall: RollCall) => Partial<RollCall>;
const drafts = (kind: QuestionKind, change?: Change) => writeQuestions(harborRecord(change), 1, [kind]);
const split = (draft: Draft) => ({
  right: draftOptions(draft).flatMap(({ right, text }) => (right ? [text] : [])),
  wrong: draftOptions(draft).flatMap(({ right, text }) => (right ? [] : [text])),
});
const vote = (voter: string, cast: RollCall["votes"][number]["vote"]): Change => {
  return ({ votes }) => ({ votes: votes.map((row) => (row.voter === voter ? { ...row, vote: cast } : row)) });
};

describe("who broke with the party", () => {
  it("is asked of members on either side, and nobody who took none is among them", () => {
    const all = drafts("broke-with-party");
    expect(new Set(all.flatMap((draft) => split(draft).right))).toEqual(new Set(["Lea Thorn", "Wim Sage"]));
    for (const draft of all) {
      const offered = draftOptions(draft).map(({ text }) => text);
      expect(offered).not.toContain("Kit Ash");
      expect(offered).not.toContain("Vera Rusk");
      expect(draft.evidence.some((item) => item.type === "row" && item.bloc?.by === "party")).toBe(true);
    }
    expect(all[0]?.stem).toMatch(
      /^In the official record, which of these Democratic senators broke with most of their party on the harbor motion/,
    );
  });

  it("is not asked where the party was not of one mind, too small, or its lists have a gap", () => {
    const torn: Change = ({ votes }) => ({
      tallies: { yes: 9, no: 13, abstain: 1, notVoting: 1 },
      votes: votes.map((row) =>
        ["Ben Quill", "Cy Marsh", "Dora Finch"].includes(row.voter) ? { ...row, vote: "no" } : row,
      ),
    });
    const stems = drafts("broke-with-party", torn).map(({ stem }) => stem);
    expect(stems.join()).not.toContain("Democratic");
    const small: Change = ({ votes }) => ({
      tallies: { yes: 11, no: 10, abstain: 1, notVoting: 2 },
      votes: votes.map((row) => (row.voter === "Ben Quill" ? { ...row, vote: "notVoting" } : row)),
    });
    expect(drafts("broke-with-party", small).length).toBeGreaterThan(0);
    expect(drafts("broke-with-party", vote("Ben Quill", null))).toEqual([]);
  });
});

describe("how many of a party", () => {
  it("offers counts of this roll call, and one that is right", () => {
    const all = drafts("party-count");
    expect(all.map(({ stem }) => stem.replace(/ on the harbor.*| the harbor.*/, ""))).toContain(
      "In the official record, how many Republican senators voted against",
    );
    const counts = ["0", "1", "9", "10", "12"];
    for (const draft of all) {
      const { right, wrong } = split(draft);
      expect(right).toHaveLength(1);
      expect(wrong).not.toContain(right[0]);
      for (const text of [...right, ...wrong]) expect(counts).toContain(text);
    }
    const against = all.find(({ stem }) => stem.includes("Republican senators voted against"));
    expect(against && split(against).right).toEqual(["9"]);
  });

  it("is not asked where a vote is missing, nor of those who belong to no party", () => {
    expect(drafts("party-count", vote("Ben Quill", null))).toEqual([]);
    const noParty: Change = ({ votes }) => ({
      votes: votes.map(({ party, ...row }) =>
        row.voter === "Ben Quill" ? row : { ...row, ...(party && { party }) },
      ),
    });
    expect(drafts("party-count", noParty)).toEqual([]);
    expect(drafts("party-count").some(({ stem }) => /independent/i.test(stem))).toBe(false);
  });
});

describe("the majority needed", () => {
  it("is asked with the result, in every pair of both", () => {
    const [draft, ...others] = drafts("majority-needed");
    expect(others).toEqual([]);
    expect(draft && split(draft).right).toEqual(["It failed, and needed a three-fifths majority"]);
    expect(draft && split(draft).wrong).toHaveLength(3);
  });

  it("is not asked where the record says no majority, no result, or numbers that do not bear it out", () => {
    const without =
      (key: "requires" | "result"): Change =>
      () => ({ [key]: undefined });
    expect(drafts("majority-needed", without("requires"))).toEqual([]);
    expect(drafts("majority-needed", without("result"))).toEqual([]);
    expect(drafts("majority-needed", () => ({ requires: "simple" }))).toEqual([]);
  });
});

describe("which two voted alike", () => {
  it("has one pair that did, and pairs of known votes that did not", () => {
    const record = riverRecord();
    const all = writeQuestions(record, 1, ["which-two-alike"]);
    expect(all.length).toBeGreaterThan(0);
    for (const draft of all) {
      for (const { right, factIds } of draftOptions(draft)) {
        const [a, b] = factIds.map((id) => record.votes.find((fact) => fact.id === id)?.position);
        expect(a).toBeDefined();
        expect(b).toBeDefined();
        expect(a === b).toBe(right);
      }
      expect(split(draft).right).toHaveLength(1);
    }
  });
});

describe("members that the article does not name", () => {
  it("are asked about where it speaks of them, by the official record", () => {
    const stems = drafts("how-voted").map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.startsWith("According to the official record"))).toEqual([
      expect.stringMatching(/how did Pia Hart vote on the harbor motion/),
    ]);
  });
});

describe("what article and record tell differently", () => {
  const record = harborRecord();

  it("is asked on request only", () => {
    expect(writeQuestions(record, 1).some(({ kind }) => kind === "spot-the-error")).toBe(false);
    expect(writeQuestions(record, 1).some(({ subjects }) => subjects.includes("Nell Ford"))).toBe(false);
    const [asked] = proposeMore(record, [], {
      count: 1,
      seed: 1,
      kinds: ["spot-the-error"],
      difficulty: "mixed",
    });
    expect(asked?.stem).toMatch(/^The article says that Nell Ford voted for the harbor motion/);
  });

  it("has the record's vote as the key and both places as evidence", () => {
    const [found] = record.contradictions;
    const question = found && spotTheError(found, record);
    if (question?.shape !== "single") throw new Error("no question");
    expect(question.options.find(({ id }) => id === question.key)?.text).toBe("Against");
    expect(question.evidence.map(({ type }) => type)).toEqual(["span", "row"]);
    expect(lintQuestion(question, recordContext(record))).toEqual([]);
  });

  it("is asked of a number and of a result too", () => {
    const counted = harborRecord(() => ({ result: "adopted", requires: "simple" }));
    const [outcome] = counted.contradictions.filter(({ about }) => about === "outcome");
    const asked = outcome && spotTheError(outcome, counted);
    expect(asked?.explanation).toMatch(/was adopted/);
    const river = riverRecord((input) => ({
      ...input,
      rollCalls: input.rollCalls.map((one) => ({ ...one, tallies: { yes: 9, no: 5, abstain: 3 } })),
    }));
    const [count] = river.contradictions.filter(({ about }) => about === "count");
    const question = count && spotTheError(count, river);
    if (question?.shape !== "single") throw new Error("no question");
    expect(question.options.map(({ text }) => text)).toEqual(["3", "4", "5", "9"]);
    expect(question.options.find(({ id }) => id === question.key)?.text).toBe("5");
    expect(lintQuestion(question, recordContext(river))).toEqual([]);
  });
});

describe("a party that was not of one mind, as the article says", () => {
  it("is asked about by the number of those who voted otherwise", () => {
    const record = harborRecord(undefined, { party: "Democrats" });
    const [found] = record.contradictions.filter(({ about }) => about === "party");
    const question = found && spotTheError(found, record);
    if (question?.shape !== "single") throw new Error("no question");
    expect(question.stem).toMatch(/^The article says that the Democrats voted for the harbor motion/);
    expect(question.options.find(({ id }) => id === question.key)?.text).toBe("1");
    expect(question.evidence.map(({ type }) => type)).toEqual(["span", "row"]);
    expect(lintQuestion(question, recordContext(record))).toEqual([]);
  });
});

describe("questions from the record", () => {
  const kinds = ["broke-with-party", "party-count", "majority-needed", "which-two-alike"] as const;

  it.each([
    ["the harbor", harborRecord()],
    ["the river", riverRecord()],
  ])("leave the lint nothing to say (%s)", (_name, record) => {
    for (const question of arrange(writeQuestions(record, 2, kinds), 2))
      expect(lintQuestion(question, recordContext(record))).toEqual([]);
  });

  it("come back with the same key and other wrong options", () => {
    const harbor = harborRecord();
    const broke = arrange(writeQuestions(harbor, 1, ["broke-with-party"]), 1);
    for (const question of broke) {
      const other = rewriteQuestion(harbor, question, 9);
      if (question.shape !== "single" || other?.shape !== "single") throw new Error("no question");
      const texts = ({ options }: typeof other) => options.map(({ text }) => text);
      expect(other.factIds).toEqual(question.factIds);
      expect(texts(other)).not.toEqual(texts(question));
    }
    const river = riverRecord();
    const pairs = arrange(writeQuestions(river, 1, ["which-two-alike"]), 1);
    const again = pairs.flatMap((question) => rewriteQuestion(river, question, 9) ?? []);
    expect(again.length).toBeGreaterThan(0);
    for (const question of again)
      expect(pairs.map(({ factIds }) => factIds)).toContainEqual(question.factIds);
  });

  it("are a third of a quiz at most, while the article gives enough", () => {
    const all = writeQuestions(riverRecord(), 1);
    const chosen = selectDrafts(all, 9, 1);
    const beside = chosen.filter(({ evidence }) => evidence.every(({ type }) => type === "row"));
    expect(chosen).toHaveLength(9);
    expect(beside.length).toBeLessThanOrEqual(3);
  });
});

describe("which members of a regional group", () => {
  const states = "AGO DZA EGY GHA KEN MLI NER NGA SDN ZAF CHL PER".split(" ");
  const grouped = riverRecord((input) => ({
    ...input,
    rollCalls: input.rollCalls.map((one) => ({
      ...one,
      tallies: { yes: 9, no: 4, abstain: 3 },
      votes: [
        ...one.votes.filter(({ vote: cast }) => cast !== null),
        ...states.map((iso3, i): RollCall["votes"][number] => ({
          voter: `State ${iso3}`,
          iso3,
          vote: i < 5 ? "yes" : i < 6 ? "no" : i < 7 ? "abstain" : "notVoting",
        })),
      ],
    })),
  }));

  it("are of that group alone, and only where everybody who voted is named", () => {
    const all = writeQuestions(grouped, 1, ["which-voted"]).filter(({ stem }) =>
      stem.includes("African Group"),
    );
    expect(all.length).toBeGreaterThan(0);
    for (const draft of all)
      for (const { text } of draftOptions(draft))
        expect(states.slice(0, 10).map((iso3) => `State ${iso3}`)).toContain(text);
    const open = writeQuestions(riverRecord(), 1, ["which-voted", "party-count"]);
    expect(open.some(({ stem }) => / Group\b/.test(stem))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { OptionId } from "#lib/domain/ids";
import {
  Question,
  type MatchingQuestion,
  type MultipleQuestion,
  type SingleQuestion,
} from "#lib/domain/question";
import { blankQuestion } from "#lib/domain/blank-question";
import {
  addOption,
  markRight,
  removeOption,
  setOptionDetail,
  setOptionText,
  whyOptionStays,
} from "#lib/domain/rewrite-options";
import { addPrompt, removePrompt, setPair, setPromptText } from "#lib/domain/rewrite-pairs";
import { setCorrection, setQuotation, setTruth } from "#lib/domain/rewrite-question";
import { unfinished, unfinishedItems } from "#lib/domain/unfinished";
import { deskId } from "#tests/fixtures/desk";

const opt = (letter: string) => OptionId.parse(`opt_${letter}`);
const single = () => blankQuestion(deskId("q_1"), "single") as SingleQuestion;
const multiple = () => blankQuestion(deskId("q_1"), "multiple") as MultipleQuestion;
const matching = () => blankQuestion(deskId("q_1"), "matching") as MatchingQuestion;

/** Every text filled in. */
function filled(question: Question): Question {
  const texts = { ...question, stem: "Who?", explanation: "They." };
  if (texts.shape === "boolean") return texts;
  const options = texts.options.map((option, i) => ({ ...option, text: `Option ${i}` }));
  if (texts.shape !== "matching") return { ...texts, options };
  return { ...texts, options, prompts: texts.prompts.map((prompt) => ({ ...prompt, text: "Said." })) };
}

describe("a question a teacher writes", () => {
  it.each(["single", "multiple", "matching", "boolean"] as const)(
    "%s: is not finished while it is blank, and is a question once it is filled in",
    (shape) => {
      const blank = blankQuestion(deskId("q_own-1"), shape);
      expect(unfinished(blank)).toMatchObject({ stem: "Write the question." });
      const whole = filled(blank);
      expect(unfinished(whole)).toEqual({});
      expect(Question.safeParse(whole).success).toBe(true);
    },
  );

  it("names the first question that is not finished, and all gaps by field", () => {
    const items = [filled(single()), blankQuestion(deskId("q_2"), "boolean")].map((question) => ({
      use: true,
      question,
    }));
    expect(unfinishedItems(items)).toEqual({
      message: "Question 2 is not finished.",
      fieldErrors: {
        "q_2.stem": "Write the question.",
        "q_2.explanation": "Say in a sentence what is right.",
      },
    });
    expect(unfinishedItems(items.slice(0, 1))).toBeUndefined();
  });
});

describe("options", () => {
  it("lose reason and vote mark with their old words", () => {
    const question: SingleQuestion = {
      ...single(),
      options: single().options.map((option) => ({
        ...option,
        text: "For",
        position: "for",
        detail: "a line",
        basis: { factIds: [], note: "Why." },
      })),
    };
    const after = setOptionText(question, opt("b"), "Against") as SingleQuestion;
    expect(after.options[1]).toEqual({ id: "opt_b", text: "Against", detail: "a line" });
    expect(after.options[0]).toBe(question.options[0]);
    expect((setOptionDetail(question, opt("b"), "") as SingleQuestion).options[1]).not.toHaveProperty(
      "detail",
    );
  });

  it("come and go within their limits, with ids of their own", () => {
    expect(addOption(single())).toEqual(single());
    const three = removeOption(single(), opt("b")) as SingleQuestion;
    expect(three.options.map(({ id }) => id)).toEqual(["opt_a", "opt_c", "opt_d"]);
    expect(removeOption(three, opt("c"))).toBe(three);
    expect(addOption(three).options.map(({ id }) => id)).toEqual(["opt_a", "opt_c", "opt_d", "opt_b"]);
  });

  it("stay while they are what is right, so that no wrong one becomes right unasked", () => {
    for (const question of [single(), multiple(), matching()]) {
      expect(removeOption(question, opt("a"))).toBe(question);
      expect(whyOptionStays(question, opt("a"))).toMatch(/first\.$/);
      expect(whyOptionStays(question, opt("c"))).toBeUndefined();
    }
    const moved = markRight(single(), opt("b"), true) as SingleQuestion;
    expect(removeOption(moved, opt("a"))).toMatchObject({ key: "opt_b" });
    const both = markRight(multiple(), opt("b"), true) as MultipleQuestion;
    expect(removeOption(both, opt("a"))).toMatchObject({ key: ["opt_b"] });
  });

  it("are right one at a time, or several in the order of the options", () => {
    expect(markRight(single(), opt("c"), true)).toMatchObject({ key: "opt_c" });
    const both = markRight(markRight(multiple(), opt("c"), true) as MultipleQuestion, opt("b"), true);
    expect(both).toMatchObject({ key: ["opt_a", "opt_b", "opt_c"] });
  });

  it("of several need one that is right", () => {
    const none = markRight(multiple(), opt("a"), false);
    expect(unfinished(filled(none))).toEqual({ key: "Mark what is right." });
  });
});

describe("statements to match", () => {
  it("come and go within their limits, each with its name", () => {
    const three = addPrompt(matching());
    expect(three.key).toEqual({ opt_p1: "opt_a", opt_p2: "opt_b", opt_p3: "opt_a" });
    const two = removePrompt(three, opt("p2")) as MatchingQuestion;
    expect(two.key).toEqual({ opt_p1: "opt_a", opt_p3: "opt_a" });
    expect(removePrompt(two, opt("p1"))).toBe(two);
    expect(setPair(two, opt("p3"), opt("c"))).toMatchObject({ key: { opt_p3: "opt_c" } });
    expect(setPromptText(two, opt("p1"), "We agree.")).toMatchObject({
      prompts: [{ text: "We agree." }, { text: "" }],
    });
  });
});

describe("the reason given for a name", () => {
  const reasoned: MatchingQuestion = {
    ...matching(),
    options: matching().options.map((option) => ({ ...option, basis: { factIds: [], note: "Why." } })),
  };
  const reasons = (question: Question) =>
    (question as MatchingQuestion).options.map(({ basis }) => basis?.note);

  it("goes when a statement is added to it or taken from it", () => {
    const three = addPrompt(reasoned);
    expect(reasons(three)).toEqual([undefined, "Why.", "Why."]);
    expect(reasons(removePrompt(three, opt("p2")))).toEqual([undefined, undefined, "Why."]);
  });
});

describe("whether a claim is true", () => {
  it("takes away what is true instead when it is", () => {
    const claim = blankQuestion(deskId("q_1"), "boolean");
    if (claim.shape !== "boolean") throw new Error("not a claim");
    const wrong = { ...claim, key: false, correction: "It was rejected." };
    expect(setTruth(wrong, true)).toEqual(claim);
    expect(setTruth(wrong, false)).toEqual(wrong);
  });
});

describe("words that may be left out", () => {
  it("are absent when they are empty", () => {
    const claim = blankQuestion(deskId("q_1"), "boolean");
    expect(setQuotation(setQuotation(claim, "Words"), "")).not.toHaveProperty("quotation");
    if (claim.shape !== "boolean") throw new Error("not a claim");
    expect(setCorrection(claim, "It was rejected.")).toMatchObject({ correction: "It was rejected." });
    expect(setCorrection(claim, "")).not.toHaveProperty("correction");
  });
});

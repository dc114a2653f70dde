import { describe, expect, it } from "vitest";
import type { VoteFact } from "#lib/domain/fact";
import { QuizId } from "#lib/domain/ids";
import { Question } from "#lib/domain/question";
import { buildFromFacts } from "#lib/pipeline/build-from-facts";
import { lintQuestion, lintQuiz } from "#lib/pipeline/lint/lint";
import { readingGrade } from "#lib/pipeline/lint/reading-grade";
import { optionsOf, type LintContext } from "#lib/pipeline/lint/warning";
import { river } from "#tests/fixtures/pipeline/river";

const { article, facts, rollCalls } = river();
const context: LintContext = {
  article,
  rollCalls,
  motions: facts.motions,
  facts: [...facts.votes, ...facts.tallies, ...facts.statements, ...facts.offices],
};

/** A single choice that is in order, with the first option as its key; overrides make it faulty. */
function single(texts: string[], rest: Record<string, unknown> = {}): Question {
  return Question.parse({
    id: "q_1",
    kind: "outcome",
    shape: "single",
    stem: "What came of the plan?",
    explanation: "It came to nothing.",
    factIds: ["fact_t1"],
    evidence: facts.tallies[0]?.evidence,
    difficulty: 1,
    options: texts.map((text, i) => ({
      id: `opt_${"abcd".charAt(i)}`,
      text,
      basis: { factIds: ["fact_t1"], note: "So it is." },
    })),
    key: "opt_a",
    ...rest,
  });
}

/** A choice of several, of which the first `right` ones are right. */
function multiple(texts: string[], right: number, stem = "What came of the plan?"): Question {
  const { options } = single(texts) as Extract<Question, { shape: "single" }>;
  return single(texts, { shape: "multiple", stem, key: options.slice(0, right).map(({ id }) => id) });
}

const rules = (question: Question) => lintQuestion(question, context).map(({ ruleId }) => ruleId);

describe("lint of one question", () => {
  it("has nothing to say about a question in order", () => {
    expect(rules(single(["It was taken up", "It was given up", "It was put off"]))).toEqual([]);
  });

  it.each([
    [
      "length-cue",
      single(["It was taken up after long talks by all who came", "It was given up", "It was put off"]),
    ],
    ["absolute-terms", single(["It was taken up", "It was never seen", "It was put off"])],
    ["of-the-above", single(["It was taken up", "It was given up", "None of the above"])],
    ["overlap", single(["It was taken up", "It was taken up at once", "It was put off"])],
    ["overlap", single(["10 to 20", "15 to 30", "40 to 50"])],
    ["non-homogeneous", single(["France", "It was given up", "12"])],
    ["clang", single(["A new pump", "A new road", "A new mill"], { stem: "Who paid for the pump?" })],
    ["grammar-cue", single(["orchard", "mill", "road"], { stem: "What they saw was an" })],
    ["grammar-cue", single(["Two pumps", "A mill", "A road"], { stem: "What the cities paid for were" })],
    [
      "grammar-cue",
      single(["to build a mill", "a new road", "the old pump"], { stem: "What did they want?" }),
    ],
    ["non-homogeneous", single(["a mill", "to build a new road", "the old pump"])],
    ["repeated-start", single(["It was the mill", "It was the road", "It was the pump"])],
    ["hinged", single(["One", "Two", "Three"], { stem: "Who paid for your answer to question 2?" })],
    ["implausible", single(["France", "Norway", "Atlantis"])],
    ["implausible", single(["9", "4", "4321"])],
    ["few-wrong", multiple(["A mill", "A road", "A pump"], 2)],
    ["clang", multiple(["A tall mill", "A wide mill", "A pump", "A road"], 2, "Who paid for each mill?")],
    ["negative-stem", single(["One", "Two", "Three"], { stem: "Which of these was not built?" })],
    ["loaded-word", single(["One", "Two", "Three"], { stem: "Which controversial plan was built?" })],
    ["convergence", single(["9 for, 4 against", "9 for, 3 against", "7 for, 4 against"])],
    [
      "readability",
      single(["One", "Two", "Three"], {
        stem: "Considering institutional responsibilities concerning environmental infrastructure administration, which recommendation subsequently necessitated parliamentary reconsideration?",
      }),
    ],
    ["unsupported-key", single(["One", "Two", "Three"], { quotation: "Words that nobody said" })],
    [
      "unsupported-key",
      single(["One", "Two", "Three"], { evidence: [{ type: "row", rollCallId: "roll_other" }] }),
    ],
    ["unsupported-key", single(["5", "4", "3"], { kind: "place-the-count" })],
  ])("files %s", (rule, question) => {
    expect(rules(question)).toContain(rule);
  });

  it("finds a wrong option that a fact shows to be right", () => {
    const option = (id: string, text: string, factId: string) => ({
      id,
      text,
      basis: { factIds: [factId], note: "So it is." },
    });
    const question = single([], {
      kind: "which-voted",
      factIds: ["fact_v1"],
      options: [
        option("opt_a", "France", "fact_v1"),
        option("opt_b", "Norway", "fact_v2"),
        option("opt_c", "Russia", "fact_v4"),
      ],
    });
    expect(lintQuestion(question, context)).toMatchObject([
      { ruleId: "two-keys", optionId: "opt_b", place: "options" },
    ]);
  });

  it("tells an option that nothing shows to be wrong from one that is right as well", () => {
    const voters = (wrong: string) =>
      single([], {
        kind: "which-voted",
        origin: "teacher",
        factIds: ["fact_v1"],
        options: ["France", wrong, "Russia"].map((text, i) => ({ id: `opt_${"abc".charAt(i)}`, text })),
      });
    expect(rules(voters("Norway"))).toContain("two-keys");
    expect(rules(voters("Serbia"))).toContain("unproven-option");
    expect(rules(voters("Brazil"))).toEqual([]);
  });

  it("finds a wrong option that the same person said, or is", () => {
    const said = single([], {
      kind: "what-said",
      factIds: ["fact_s5"],
      options: [
        "The pumps had been paid for by the cities",
        "Clean water is a right that every child should have",
        "The bridges needed repair before winter",
      ].map((text, i) => ({
        id: `opt_${"abc".charAt(i)}`,
        text,
        basis: { factIds: ["fact_s5"], note: "So." },
      })),
    });
    expect(lintQuestion(said, context).filter(({ ruleId }) => ruleId === "two-keys")).toMatchObject([
      { optionId: "opt_b" },
    ]);
  });

  it("leaves words that are quoted from the article to their speaker", () => {
    const question = single([
      "“Clean water is a right that every child should have”",
      "“Nobody asked the fishermen what they thought”",
      "“Nobody asked the fishermen what they thought of it”",
    ]);
    expect(rules(question)).not.toContain("absolute-terms");
  });
});

describe("what cannot be worded otherwise", () => {
  it("is no length cue: the words for how somebody voted, but only where all options are such", () => {
    const said = ["Did not take part in the vote", "For", "Against"];
    const positions = ["absent", "for", "against"];
    const scale = single(said);
    const withPositions = (count: number) =>
      Question.parse({
        ...scale,
        options: optionsOf(scale).map((option, i) =>
          i < count ? { ...option, position: positions[i] } : option,
        ),
      });
    expect(rules(withPositions(3))).not.toContain("length-cue");
    expect(rules(withPositions(2))).toContain("length-cue");
  });

  it("is no odd form: two names, but only where both are names", () => {
    const odd = (key: string) => rules(single([key, "Raising the mill", "Mending the bridge"]));
    expect(odd("Sweden and Canada")).not.toContain("grammar-cue");
    expect(odd("Sweden and moorland")).toContain("grammar-cue");
  });
});

describe("lint of a quiz", () => {
  const built = buildFromFacts(
    { article, rollCalls, quizId: QuizId.parse("quiz_river"), title: "t", summary: "s", count: 12 },
    facts,
  ).quiz;

  it("says where two questions ask for one fact", () => {
    const questions = built?.questions ?? [];
    const again = questions.find(({ kind }) => kind === "who-said");
    if (again === undefined || built === undefined) throw new Error("no question to repeat");
    expect(
      lintQuiz([...questions, { ...again, stem: "Who said so?" }], built).map(({ ruleId }) => ruleId),
    ).toContain("leak");
  });

  it("says where the proof of an earlier question answers a later one, and not the other way round", () => {
    const ask = (id: string, voter: string) =>
      Question.parse({
        id,
        kind: "true-false",
        shape: "boolean",
        stem: `On the record, ${voter} voted for it.`,
        explanation: "So it is.",
        factIds: facts.votes
          .filter((vote) => vote.voter === voter)
          .map((vote) => vote.id)
          .slice(0, 1),
        evidence: facts.votes.find((vote) => vote.voter === voter)?.evidence,
        difficulty: 1,
        key: true,
      });
    const leaks = (questions: Question[]) =>
      lintQuiz(questions, context).flatMap(({ ruleId, questionId, message }) =>
        ruleId === "leak" ? [`${questionId}: ${message}`] : [],
      );
    const first = ask("q_1", "France");
    const wide = { ...first, evidence: [...first.evidence, ...ask("q_3", "Canada").evidence] };
    expect(leaks([wide, ask("q_2", "Canada")])).toEqual([
      "q_2: The proof of question 1 holds the answer to this one, so it is kept back until both are answered. Put this one first.",
    ]);
    expect(leaks([ask("q_2", "Canada"), wide])).toEqual([]);
    // One sentence names both: no order is better.
    expect(leaks([first, ask("q_2", "Norway")])).toEqual([]);
    // So it is for two of these, but not for the third, whose answer one of them shows.
    expect(leaks([wide, ask("q_2", "Norway"), ask("q_3", "Canada")])).toEqual([
      expect.stringMatching(/^q_3: The proof of question 1 holds/),
    ]);
    expect(leaks([ask("q_3", "Canada"), wide, ask("q_2", "Norway")])).toEqual([]);
    expect(leaks([ask("q_1", "France"), ask("q_2", "Russia")])).toEqual([]);
    const own = (id: string, voter: string): Question => ({
      ...ask(id, voter),
      kind: "own",
      origin: "teacher",
      stem: "Was anybody against it?",
      factIds: [],
    });
    expect(leaks([wide, own("q_2", "Canada")])).toEqual([
      expect.stringMatching(/^q_2: The proof of question 1 holds/),
    ]);
    expect(leaks([ask("q_1", "France"), own("q_2", "Russia")])).toEqual([]);
  });

  it("finds keys that favour one place", () => {
    const same = Array.from({ length: 9 }, (_, i) =>
      single([`Plan ${i}`, `Road ${i}`, `Mill ${i}`], { id: `q_${i + 1}`, stem: `What was number ${i}?` }),
    );
    expect(lintQuiz(same, context).map(({ ruleId }) => ruleId)).toContain("position-bias");
  });

  /** A claim that rests on some facts, by the numbers of the votes. */
  const claim = (i: number, factIds: string[]) =>
    Question.parse({
      id: `q_${i}`,
      kind: "true-false",
      shape: "boolean",
      stem: `Claim number ${i}.`,
      explanation: "So it is.",
      factIds,
      evidence: facts.votes[0]?.evidence,
      difficulty: 1,
      key: i % 2 === 0,
    });
  const quizRules = (questions: Question[], within: LintContext = context) =>
    lintQuiz(questions, within).map(({ ruleId }) => ruleId);

  it("finds a quiz that asks about one side only", () => {
    const onVote = (i: number) => claim(i, [`fact_v${i}`]);
    expect(quizRules([1, 2, 3].map(onVote))).toContain("balance");
    expect(quizRules([1, 2, 4, 5].map(onVote))).not.toContain("balance");
  });

  it("does not ask for the other side where nobody is left on it", () => {
    const onVote = (i: number) => claim(i, [`fact_v${i}`]);
    const without = (left: VoteFact["position"][]) => ({
      ...context,
      facts: context.facts.filter((fact) => fact.type !== "vote" || left.includes(fact.position)),
    });
    expect(quizRules([1, 2, 3].map(onVote), without(["for", "abstain"]))).not.toContain("balance");
    expect(quizRules([1, 2, 3].map(onVote), without(["for", "veto"]))).toContain("balance");
    // Every vote on a side is asked about, and there were more for than against.
    const all = facts.votes.flatMap(({ id, position }) => (position === "abstain" ? [] : [id]));
    expect(quizRules(all.map((id, i) => claim(i + 1, [id])))).not.toContain("balance");
  });

  it("finds a quiz that asks about one party only, while there is more to ask about others", () => {
    const party = (names: string[], of: string) => names.map((voter) => ({ voter, party: of }));
    const parties = (others: string[]): LintContext => ({
      ...context,
      rollCalls: rollCalls.slice(0, 1).map((rollCall) => ({
        ...rollCall,
        votes: [
          ...party(["France", "Norway", "Sweden", "Russia", "Brazil"], "Harbour"),
          ...party(others, "Hill"),
        ].map((row) => ({ ...row, vote: "yes" as const })),
      })),
    });
    const asked = [1, 2, 3, 4, 5].map((i) => claim(i, [`fact_v${i}`]));
    expect(quizRules(asked, parties(["Canada"]))).toContain("party-balance");
    expect(quizRules(asked, parties([]))).not.toContain("party-balance");
    expect(quizRules(asked.slice(1), parties(["Canada"]))).not.toContain("party-balance");
  });

  it("finds claims that are nearly all true", () => {
    const claims = [1, 2, 3, 4].map((i) => Question.parse({ ...claim(i, ["fact_t1"]), key: true }));
    expect(quizRules(claims)).toContain("truth-balance");
    expect(quizRules([1, 2, 3, 4].map((i) => claim(i, ["fact_t1"])))).not.toContain("truth-balance");
  });
});

describe("reading grade", () => {
  it("is low for plain sentences and high for heavy ones", () => {
    expect(readingGrade("Who said this?")).toBeLessThan(3);
    expect(
      readingGrade("Institutional administration necessitated parliamentary reconsideration."),
    ).toBeGreaterThan(14);
    expect(readingGrade("")).toBe(0);
  });
});

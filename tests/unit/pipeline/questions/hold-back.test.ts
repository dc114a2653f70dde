import { describe, expect, it } from "vitest";
import type { Evidence } from "#lib/domain/evidence";
import { QuestionId, QuizId, RollCallId } from "#lib/domain/ids";
import type { Question } from "#lib/domain/question";
import { buildFromFacts } from "#lib/pipeline/build-from-facts";
import { holdBack } from "#lib/pipeline/questions/hold-back";
import { segment } from "#lib/pipeline/segment";
import { river } from "#tests/fixtures/pipeline/river";

const { article, facts } = river();
// Without the roll call the article's sentences are the only proof, and each of them names several voters.
const { quiz } = buildFromFacts(
  { article, quizId: QuizId.parse("quiz_river"), title: "t", summary: "s", count: 12, kinds: ["how-voted"] },
  facts,
);
if (quiz === undefined) throw new Error("no quiz");
const { questions } = quiz;
const proofOf = holdBack(quiz, segment(article.body).sentences);
const about = (voter: string) => {
  const found = questions.find(({ stem }) => stem.includes(`how did ${voter} vote on the river`));
  if (found === undefined) throw new Error(`no question about ${voter}`);
  return found;
};

describe("evidence while other questions are open", () => {
  it("is held back when it answers one of them, and shown when that one is answered", () => {
    const [france, norway] = [about("France"), about("Norway")];
    expect(proofOf(france, [norway])).toEqual([]);
    expect(proofOf(france, [])).toEqual(france.evidence);
  });

  it("is held back when a teacher's open question stands on the same sentence, whatever that asks", () => {
    const [france, russia] = [about("France"), about("Russia")];
    const own: Question = {
      ...france,
      id: QuestionId.parse("q_own"),
      kind: "own",
      origin: "teacher",
      factIds: [],
    };
    const proof = holdBack({ ...quiz, questions: [...questions, own] }, segment(article.body).sentences);
    expect(proof(france, [own])).toEqual([]);
    expect(proof(russia, [own])).toEqual(russia.evidence);
    expect(proof(own, [own])).toEqual(own.evidence);
  });

  it("is held back when it is the row that a teacher's open question stands on", () => {
    const [france, russia] = [about("France"), about("Russia")];
    const row = (voter: string): Evidence => ({ type: "row", rollCallId: RollCallId.parse("roll_1"), voter });
    const own: Question = {
      ...france,
      id: QuestionId.parse("q_own"),
      origin: "teacher",
      evidence: [row("Chile")],
      factIds: [],
    };
    const proof = holdBack({ ...quiz, questions: [...questions, own] }, segment(article.body).sentences);
    const evidence = [row("Chile"), row("Peru")];
    expect(proof({ ...russia, evidence }, [own])).toEqual([row("Peru")]);
  });

  it("is shown when it answers none of them, nor by its own question", () => {
    const [france, russia] = [about("France"), about("Russia")];
    expect(proofOf(france, [france, russia])).toEqual(france.evidence);
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Feedback } from "#components/question/feedback";
import { ReviewList } from "#components/sitting/review-list";
import { markQuestion } from "#lib/domain/marked-view";
import type { Question } from "#lib/domain/question";
import { takeQuestion } from "#lib/domain/take-view";
import { fixtureRevision } from "#tests/fixtures/quiz";

const { article, rollCalls, questions } = fixtureRevision;
const order = { seed: 1, shuffle: { questions: false, options: false } };

/** The first question of the fixture, as a student sees it after answering. */
function shown(changes: Partial<Question>): string {
  const question = { ...questions[0], ...changes } as Question;
  const marked = markQuestion(question, undefined, order, { article, rollCalls });
  return renderToStaticMarkup(
    <>
      <Feedback marked={marked}>on</Feedback>
      <ReviewList questions={[marked]} openOnes />
    </>,
  );
}

describe("feedback on a question a teacher vouches for", () => {
  it("says that there is no source, and calls nothing the record", () => {
    const html = shown({ origin: "teacher", kind: "own", evidence: [], factIds: [] });
    expect(html.split("no source is given").length - 1).toBe(2);
    expect(html).not.toContain("On the record");
    expect(html).not.toContain("Show the line");
  });

  it("says that the teacher changed it, beside the source", () => {
    const html = shown({ origin: "teacher" });
    expect(html.split("Changed by your teacher").length - 1).toBe(2);
    expect(html).toContain("Why: the article");
    expect(html).toContain("Right answer");
    expect(html).not.toContain("On the record");
  });

  it("says nothing of the kind where the evidence speaks", () => {
    expect(shown({})).not.toContain("teacher");
    expect(shown({})).toContain("On the record");
  });

  it("is not announced before the answer: what is seen then is the same", () => {
    const [question] = questions;
    if (!question) throw new Error("no question");
    const changed = { ...question, origin: "teacher", evidence: [] } as Question;
    expect(takeQuestion(changed, order)).toEqual(takeQuestion(question, order));
  });
});

describe("feedback while other questions are open", () => {
  it("says that some of the proof comes later, and shows none of that", () => {
    const [question] = questions;
    if (!question) throw new Error("no question");
    const html = (shown: Question["evidence"]) =>
      renderToStaticMarkup(
        <Feedback marked={markQuestion(question, undefined, order, { article, rollCalls }, shown)}>
          on
        </Feedback>,
      );
    expect(html([])).toContain("also answers a question that is still open");
    expect(html([])).not.toContain("Why: the article");
    expect(html(question.evidence)).not.toContain("still open");
  });
});

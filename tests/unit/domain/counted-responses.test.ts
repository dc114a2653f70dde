import { describe, expect, it } from "vitest";
import { Attempt } from "#lib/domain/attempt";
import { countedResponses } from "#lib/domain/counted-responses";

const response = (questionId: string, answeredAt: number) => ({
  questionId,
  choice: { shape: "boolean", value: true },
  answeredAt,
});
const attempt = (submittedAt?: number) =>
  Attempt.parse({
    schema: 1,
    id: "att_1",
    quizId: "quiz_1",
    revision: 1,
    participant: { kind: "seat", seat: 1 },
    secretHash: "0".repeat(64),
    seed: 1,
    startedAt: 1,
    responses: [response("q_1", 10), response("q_2", 20)],
    ...(submittedAt === undefined ? {} : { submittedAt }),
  });

describe("the answers that count", () => {
  it("are all of them before handing in", () => {
    expect(countedResponses(attempt())).toHaveLength(2);
  });

  it("are those given up to the moment of handing in", () => {
    expect(countedResponses(attempt(20))).toHaveLength(2);
    expect(countedResponses(attempt(19)).map(({ questionId }) => questionId)).toEqual(["q_1"]);
  });
});

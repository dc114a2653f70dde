import { describe, expect, it } from "vitest";
import type { StatementFact, TallyFact, VoteFact } from "#lib/domain/fact";
import { link } from "#lib/pipeline/link";
import { verify } from "#lib/pipeline/verify";
import { river } from "#tests/fixtures/pipeline/river";

function linkedRiver() {
  const { article, facts, rollCalls } = river();
  return { article, rollCalls, linked: link(article, facts, rollCalls) };
}

describe("verifying facts", () => {
  it("keeps every fact whose evidence stands", () => {
    const { article, rollCalls, linked } = linkedRiver();
    const { record, rejections } = verify(article, linked, rollCalls);
    expect(rejections).toEqual([]);
    expect(record.votes).toHaveLength(linked.votes.length);
    expect(record.statements).toHaveLength(linked.statements.length);
  });

  it("drops a fact whose span was moved by one character", () => {
    const { article, rollCalls, linked } = linkedRiver();
    const moved = linked.votes.map((vote, i): VoteFact => {
      const [first] = vote.evidence;
      if (i > 0 || first?.type !== "span") return vote;
      return { ...vote, evidence: [{ ...first, start: first.start + 1, end: first.end + 1 }] };
    });
    const { record, rejections } = verify(article, { ...linked, votes: moved }, rollCalls);
    expect(record.votes).toHaveLength(moved.length - 1);
    expect(rejections[0]).toMatchObject({ stage: "verify", ruleId: "evidence-fails" });
  });

  it("drops a fact whose row says something else", () => {
    const { article, rollCalls, linked } = linkedRiver();
    const votes = linked.votes.map((vote): VoteFact =>
      vote.voter === "Israel" ? { ...vote, position: "for" } : vote,
    );
    const { record } = verify(article, { ...linked, votes }, rollCalls);
    expect(record.votes.some(({ voter }) => voter === "Israel")).toBe(false);
  });

  it("drops numbers that the totals line does not give", () => {
    const { article, rollCalls, linked } = linkedRiver();
    const tallies = linked.tallies.map((tally): TallyFact => ({ ...tally, for: 99 }));
    const { record } = verify(article, { ...linked, tallies }, rollCalls);
    expect(record.tallies.map(({ motionId }) => motionId)).toEqual(["motion-2"]);
  });

  it("drops a statement whose words do not stand in its evidence", () => {
    const { article, rollCalls, linked } = linkedRiver();
    const statements = linked.statements.map((statement): StatementFact => ({
      ...statement,
      content: "Something else was said here",
    }));
    expect(verify(article, { ...linked, statements }, rollCalls).record.statements).toEqual([]);
  });

  it("drops facts whose roll call is not attached", () => {
    const { article, linked } = linkedRiver();
    const { record } = verify(article, linked, []);
    expect(record.motions.map(({ id }) => id)).toEqual(["motion-2"]);
    expect(record.votes.every(({ motionId }) => motionId === "motion-2")).toBe(true);
  });
});

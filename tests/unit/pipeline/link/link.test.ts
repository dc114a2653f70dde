import { describe, expect, it } from "vitest";
import type { VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { link } from "#lib/pipeline/link";
import { river } from "#tests/fixtures/pipeline/river";

function linkRiver(
  change: (rollCall: RollCall) => Partial<RollCall>,
  votes?: (votes: VoteFact[]) => VoteFact[],
) {
  const { article, facts, rollCalls } = river();
  const changed = rollCalls.map((rollCall) => ({ ...rollCall, ...change(rollCall) }));
  return link(article, votes ? { ...facts, votes: votes(facts.votes) } : facts, changed);
}

const withRow =
  (voter: string, vote: "yes" | "no" | "abstain" | "notVoting" | null) => (rollCall: RollCall) => ({
    votes: rollCall.votes.map((row) => (row.voter === voter ? { ...row, vote } : row)),
  });

describe("linking facts with roll calls", () => {
  it("gives a fact of the article the row that agrees as second evidence", () => {
    const france = linkRiver(() => ({})).votes.find(({ voter }) => voter === "France");
    expect(france?.evidence.map(({ type }) => type)).toEqual(["span", "row"]);
  });

  it("makes facts of rows that the article does not mention", () => {
    const { votes } = linkRiver(() => ({}));
    expect(votes.find(({ voter, motionId }) => voter === "Israel" && motionId === "motion-1")?.position).toBe(
      "against",
    );
  });

  it("makes no fact of a row whose vote is not known", () => {
    expect(linkRiver(() => ({})).votes.some(({ voter }) => voter === "Serbia")).toBe(false);
  });

  it("drops a vote that the record contradicts, and says both", () => {
    const { votes, rejections } = linkRiver(withRow("France", "abstain"));
    expect(votes.filter(({ voter }) => voter === "France")).toEqual([]);
    const reason = rejections.find(({ ruleId }) => ruleId === "record-contradicts")?.reason;
    expect(reason).toContain("The article says: France voted for the river resolution");
    expect(reason).toContain("The record says: France abstained");
  });

  it("drops a vote that the record leaves open", () => {
    const { votes, rejections } = linkRiver(withRow("France", null));
    expect(votes.filter(({ voter }) => voter === "France")).toEqual([]);
    expect(rejections.map(({ ruleId }) => ruleId)).toContain("open-in-record");
  });

  it("counts a veto as agreeing with a vote against", () => {
    const { votes } = linkRiver(
      () => ({}),
      (own) => own.map((vote) => (vote.voter === "Russia" ? { ...vote, position: "veto" } : vote)),
    );
    expect(votes.find(({ voter }) => voter === "Russia")).toMatchObject({ position: "veto" });
  });

  it("drops numbers that the record contradicts, and says both", () => {
    const { tallies, rejections } = linkRiver(() => ({ tallies: { yes: 9, no: 5, abstain: 3 } }));
    expect(tallies.filter(({ motionId }) => motionId === "motion-1")).toEqual([]);
    const reason = rejections.find(({ ruleId }) => ruleId === "record-contradicts")?.reason;
    expect(reason).toContain("9 for, 4 against, 3 abstentions");
    expect(reason).toContain("9 for, 5 against, 3 abstentions");
  });

  it("takes nothing from a roll call of another body or another day, and says so", () => {
    for (const change of [{ body: "House of Commons" }, { date: "2029-01-01" }]) {
      const { votes, rejections } = linkRiver(() => change);
      expect(votes.some(({ voter }) => voter === "Israel")).toBe(false);
      expect(rejections.map(({ ruleId }) => ruleId)).toContain("record-without-motion");
    }
  });

  it("leaves out a voter to whom the article gives two votes on one motion", () => {
    const { votes, rejections } = linkRiver(
      () => ({}),
      (own) => [...own, ...own.slice(0, 1).map((vote): VoteFact => ({ ...vote, position: "against" }))],
    );
    expect(rejections.map(({ ruleId }) => ruleId)).toContain("contradicts-itself");
    expect(votes.filter(({ voter, evidence }) => voter === "France" && evidence[0]?.type === "span")).toEqual(
      [],
    );
  });
});

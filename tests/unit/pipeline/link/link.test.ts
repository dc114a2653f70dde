import { describe, expect, it } from "vitest";
import type { VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import { link } from "#lib/pipeline/link";
import { findRow } from "#lib/pipeline/link/find-row";
import { river, riverRollCall } from "#tests/fixtures/pipeline/river";

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
    const { votes, rejections, contradictions } = linkRiver(withRow("France", "abstain"));
    const [own, ...others] = votes.filter(
      ({ voter, motionId }) => voter === "France" && motionId === "motion-1",
    );
    expect(others).toEqual([]);
    // What the record says is kept, but nothing is asked about it unless somebody wants it asked.
    expect(own).toMatchObject({ tier: "candidate", position: "abstain", evidence: [{ type: "row" }] });
    expect(contradictions).toMatchObject([
      {
        about: "vote",
        voter: "France",
        article: "for",
        record: "abstain",
        told: [{ type: "span" }],
        rows: [{ voter: "France" }],
        factId: own?.id,
      },
    ]);
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
    const { tallies, rejections, contradictions } = linkRiver(() => ({
      tallies: { yes: 9, no: 5, abstain: 3 },
    }));
    const own = tallies.filter(({ motionId }) => motionId === "motion-1");
    expect(own).toMatchObject([{ tier: "candidate", against: 5, evidence: [{ type: "row" }] }]);
    expect(contradictions).toMatchObject([
      { about: "count", side: "against", article: 4, record: 5, factId: own[0]?.id },
    ]);
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

describe("linking people with the rows of a parliament", () => {
  const rows = (votes: { voter: string; vote: "yes" | "no" | "notVoting"; party?: string }[]): RollCall => ({
    ...riverRollCall(),
    body: "US Senate",
    votes,
  });
  const person = (voter: string, position: VoteFact["position"] = "for") => ({
    voter,
    voterKind: "person" as const,
    position,
  });
  const full = rows([
    { voter: "Charles Stone", vote: "yes" },
    { voter: "Ann Reed", vote: "no" },
    { voter: "Tom Reed", vote: "yes" },
    { voter: "Maria Cortez Luna", vote: "yes" },
  ]);
  const surnames = rows([
    { voter: "Hill", vote: "yes" },
    { voter: "Van Dam", vote: "no" },
    { voter: "Ford (NJ)", vote: "no" },
    { voter: "Ford (WA)", vote: "yes" },
    { voter: "Boyle, Brendan F.", vote: "yes" },
  ]);

  it.each([
    ["Charles Stone", full, "Charles Stone"],
    ["Chuck Stone", full, "Charles Stone"],
    ["Stone", full, "Charles Stone"],
    ["Walter Stone", full, undefined],
    ["Reed", full, undefined],
    ["Tommy Reed", full, "Tom Reed"],
    ["María Cortez Luna", full, "Maria Cortez Luna"],
    ["Jane Hill", surnames, "Hill"],
    ["Jeff Van Dam", surnames, "Van Dam"],
    ["Ada Ford", surnames, undefined],
    ["Brendan Boyle", surnames, "Boyle, Brendan F."],
    ["Kevin Boyle", surnames, undefined],
  ])("finds for %s the one row that fits", (name, rollCall, row) => {
    expect(findRow(rollCall, person(name))?.voter).toBe(row);
  });

  it("makes facts of rows that name their voter in full, never of bare surnames", () => {
    const { article, facts, rollCalls } = river();
    const changed = rollCalls.map((rollCall) => ({
      ...rollCall,
      votes: [...rollCall.votes, ...full.votes],
    }));
    const voters = link(article, facts, changed).votes.map(({ voter }) => voter);
    expect(voters).toContain("Ann Reed");
    const bare = rollCalls.map((rollCall) => ({
      ...rollCall,
      votes: [...rollCall.votes, ...surnames.votes],
    }));
    const known = link(article, facts, bare).votes.map(({ voter }) => voter);
    expect(known).toContain("Brendan F. Boyle");
    expect(known).not.toContain("Hill");
    expect(known).not.toContain("Ford (NJ)");
  });

  it("says so when the record shows that a party was not of one mind", () => {
    const { article, facts, rollCalls } = river();
    const parties = rollCalls.map((rollCall) => ({
      ...rollCall,
      votes: [
        ...rollCall.votes,
        { voter: "Ann Reed", party: "Democratic", vote: "no" as const },
        { voter: "Tom Reed", party: "Democratic", vote: "yes" as const },
        { voter: "Ida Lane", party: "R", vote: "no" as const },
        { voter: "Eve Moor", party: "R", vote: "notVoting" as const },
      ],
    }));
    const [model] = facts.votes;
    if (model === undefined) throw new Error("no vote");
    const { iso3: _none, ...rest } = model;
    const told = [
      { ...rest, voter: "Democrats", voterKind: "party" as const },
      { ...rest, voter: "Republicans", voterKind: "party" as const, position: "against" as const },
    ];
    const { votes, rejections, contradictions } = link(
      article,
      { ...facts, votes: [...facts.votes, ...told] },
      parties,
    );
    expect(contradictions).toMatchObject([
      { about: "party", voter: "Democrats", article: "for", rows: [{ voter: "Ann Reed" }] },
    ]);
    expect(votes.map(({ voter }) => voter)).toContain("Republicans");
    expect(votes.map(({ voter }) => voter)).not.toContain("Democrats");
    expect(rejections.map(({ reason }) => reason)).toContain(
      "The article says: The Democrats voted for the river resolution. The record says that one member of it voted otherwise.",
    );
  });

  it("takes no roll call that contradicts many of the votes told for the right one", () => {
    const { votes, rejections } = linkRiver((rollCall) => ({
      votes: rollCall.votes.map((row) => ({ ...row, vote: row.vote === "yes" ? "no" : "yes" })),
    }));
    expect(rejections.map(({ ruleId }) => ruleId)).toContain("record-without-motion");
    expect(votes.find(({ voter }) => voter === "France")?.evidence.map(({ type }) => type)).toEqual(["span"]);
  });
});

describe("votes in a house of which the voter is no member", () => {
  it("are left out, with all others on that motion", () => {
    const { article, facts } = river();
    const senator = (votes: VoteFact[]) =>
      votes.map((vote, i): VoteFact => {
        const { iso3: _state, ...rest } = vote;
        return { ...rest, voter: i === 0 ? "Olga Lund" : `Member ${i}`, voterKind: "person" };
      });
    const inHouse = (body: string) =>
      link(
        article,
        {
          ...facts,
          votes: senator(facts.votes),
          motions: facts.motions.map((motion) => ({ ...motion, body })),
        },
        [],
      );
    expect(inHouse("US House of Representatives").votes.map(({ motionId }) => motionId)).not.toContain(
      "motion-1",
    );
    expect(inHouse("US House of Representatives").rejections.map(({ ruleId }) => ruleId)).toContain(
      "another-house",
    );
    expect(inHouse("US Senate").votes).toHaveLength(facts.votes.length);
  });

  it("are left out as well where more votes are told than the body has members", () => {
    const { article, facts } = river();
    const { tallies, votes, rejections } = link(
      article,
      { ...facts, motions: facts.motions.map((motion) => ({ ...motion, body: "UN Security Council" })) },
      [],
    );
    expect(tallies.map(({ motionId }) => motionId)).toEqual(["motion-2"]);
    expect(votes.every(({ motionId }) => motionId === "motion-2")).toBe(true);
    expect(rejections.map(({ reason }) => reason)).toContain(
      "More votes are told here than the UN Security Council has members, so it is not certain where this vote was held.",
    );
  });
});

describe("what an article says in two ways", () => {
  it("is left out and listed, numbers as well as votes", () => {
    const { article, facts } = river();
    const again = facts.tallies.slice(0, 1).map((tally) => ({ ...tally, for: 8 }));
    const { tallies, rejections } = link(article, { ...facts, tallies: [...facts.tallies, ...again] }, []);
    expect(tallies.map(({ motionId }) => motionId)).toEqual(["motion-2"]);
    expect(rejections.map(({ reason }) => reason)).toContain(
      "The article gives the river resolution two results: 9 for, 4 against, 3 abstentions, and 8 for, 4 against, 3 abstentions.",
    );
  });

  it("is left out for a party that the article says was split", () => {
    const { article, facts } = river();
    const [model] = facts.votes;
    if (model === undefined) throw new Error("no vote");
    const { iso3: _state, ...rest } = model;
    const told = { ...facts, votes: [{ ...rest, voter: "Greens", voterKind: "party" as const }] };
    const saying = (sentence: string) => ({ ...article, body: `${article.body}\n\n${sentence}` });
    expect(link(saying("All Green members voted for it except two."), told, []).votes).toEqual([]);
    expect(link(saying("One Green, Rep. Ida Kern of Elm, voted no."), told, []).votes).toEqual([]);
    expect(link(saying("Two Greens voted no."), told, []).votes).toEqual([]);
    expect(link(saying("A few Green members sided with the mayor."), told, []).votes).toEqual([]);
    expect(link(saying("All 47 Greens voted for it."), told, []).votes).toHaveLength(1);
    expect(link(saying("Two Green Bay members voted no."), told, []).votes).toHaveLength(1);
    expect(link(saying("Two Green members spoke. The Greens voted for it."), told, []).votes).toHaveLength(1);
    expect(link(saying("All Green members voted for it."), told, []).votes).toHaveLength(1);
  });
});

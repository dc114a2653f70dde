import { describe, expect, it } from "vitest";
import type { VoteFact } from "#lib/domain/fact";
import { compatible } from "#lib/pipeline/questions/select";
import type { River } from "#tests/fixtures/pipeline/river";
import { draftOptions, riverDrafts, riverRecord } from "#tests/fixtures/pipeline/drafts";

const changeVotes =
  (change: (vote: VoteFact) => VoteFact[]) =>
  (input: River): River => ({
    ...input,
    facts: { ...input.facts, votes: input.facts.votes.flatMap(change) },
  });

const right = (draft: Parameters<typeof draftOptions>[0]) =>
  draftOptions(draft)
    .filter((option) => option.right)
    .map(({ text }) => text);

describe("how did X vote", () => {
  it("asks about each voter the article names, with the position as the key", () => {
    const drafts = riverDrafts("how-voted");
    const france = drafts.find(({ stem }) => stem.includes("France"));
    expect(france?.stem).toBe(
      "How did France vote on the river resolution in the UN General Assembly (1 May 2031)?",
    );
    expect(france && right(france)).toEqual(["For"]);
    const israel = drafts.filter(({ stem }) => stem.includes("Israel"));
    for (const { stem } of israel)
      expect(stem).toMatch(/^According to the official record, how did Israel vote/);
  });

  it("shows a veto as a vote against among the options and names it in the explanation", () => {
    const draft = riverDrafts("how-voted").find(
      ({ stem }) => stem.includes("Brazil") && stem.includes("lake"),
    );
    expect(draft && right(draft)).toEqual(["Against"]);
    expect(draft?.explanation).toBe("Brazil vetoed the lake amendment in the UN Security Council.");
  });

  it("says that the article is the source where no roll call is", () => {
    const draft = riverDrafts("how-voted").find(({ stem }) => stem.includes("Greece"));
    expect(draft?.stem).toMatch(/^According to the article, how did Greece vote/);
  });

  it("asks nothing about votes that are mere candidates", () => {
    const drafts = riverDrafts(
      "how-voted",
      changeVotes((vote) => [{ ...vote, tier: "candidate" }]),
    );
    // A row of the roll call is sure, whatever the article was taken to say.
    expect(drafts.filter(({ factIds }) => !factIds.every((id) => id.startsWith("fact_r")))).toEqual([]);
  });

  it("puts 'the' before names that want it", () => {
    const drafts = riverDrafts(
      "how-voted",
      changeVotes((vote) =>
        vote.voter === "Greece" ? [{ ...vote, voter: "United States", iso3: "USA" }] : [],
      ),
    );
    expect(drafts[0]?.stem).toContain("how did the United States vote");
  });
});

describe("which of these voted", () => {
  it("offers only wrong options to whom a fact gives another vote on the same motion", () => {
    const record = riverRecord();
    for (const kind of ["which-voted", "who-voted-alike"] as const) {
      const drafts = riverDrafts(kind);
      expect(drafts.length).toBeGreaterThan(0);
      for (const draft of drafts) {
        const positions = draftOptions(draft).map((option) => {
          const fact = record.votes.find(({ id }) => option.factIds.includes(id));
          expect(fact?.voter).toBe(option.text);
          return {
            right: option.right,
            motion: fact?.motionId,
            position: fact?.position.replace("veto", "against"),
          };
        });
        const key = new Set(positions.filter((option) => option.right).map(({ position }) => position));
        expect(key.size).toBe(1);
        expect(positions.filter((option) => !option.right).some(({ position }) => key.has(position))).toBe(
          false,
        );
        expect(new Set(positions.map(({ motion }) => motion)).size).toBe(1);
      }
    }
  });

  it("is asked the other way round, not at all, when nobody is shown to have voted otherwise", () => {
    const onlyFor = changeVotes((vote) =>
      vote.motionId === "motion-2" && vote.position === "for" ? [vote] : [],
    );
    const change = (input: River) => ({ ...onlyFor(input), rollCalls: [] });
    expect(riverDrafts("which-voted", change)).toEqual([]);
    expect(riverDrafts("how-voted", change)).toHaveLength(2);
  });

  it("is a single choice when one option is right", () => {
    for (const draft of riverDrafts("which-voted")) {
      expect(draft.shape).toBe(right(draft).length === 1 ? "single" : "multiple");
    }
  });

  it("keeps countries and people apart", () => {
    const drafts = riverDrafts(
      "which-voted",
      changeVotes((vote) => (vote.voter === "Greece" ? [{ ...vote, voterKind: "party" }] : [vote])),
    );
    expect(drafts.flatMap(draftOptions).map(({ text }) => text)).not.toContain("Greece");
  });
});

describe("the words of a body", () => {
  const inBody =
    (body: string) =>
    (input: River): River => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        motions: input.facts.motions.map((motion) => ({ ...motion, body })),
        votes: input.facts.votes.map(({ iso3: _state, ...vote }) => ({
          ...vote,
          voterKind: "person" as const,
        })),
      },
    });

  it.each([
    ["US Senate", "which of these senators voted “present” on the river resolution in the US Senate?"],
    [
      "House of Commons",
      "which of these MPs abstained in the vote on the river resolution in the House of Commons?",
    ],
    [
      "City Council",
      "which of these people abstained in the vote on the river resolution in the City Council?",
    ],
  ])("are used in the %s", (body, question) => {
    const stems = riverDrafts("which-voted", inBody(body)).map(({ stem }) => stem);
    expect(stems).toContain(`According to the article, ${question}`);
  });

  it("say of a state that cast no vote that it did not take part, of a member that it did not vote", () => {
    const last = (body: string) =>
      riverDrafts("how-voted", inBody(body)).map((draft) => draftOptions(draft).at(-1)?.text);
    expect(new Set(last("UN Security Council"))).toEqual(new Set(["Did not take part"]));
    expect(new Set(last("House of Commons"))).toEqual(new Set(["Did not vote"]));
  });
});

describe("true or false", () => {
  it("drafts each fact as it stands and with one part exchanged, and then says what is true", () => {
    const claims = riverDrafts("true-false").filter(({ stem }) => stem.includes("Sweden"));
    expect(claims.map((claim) => claim.shape === "boolean" && claim.key)).toEqual([true, false]);
    const altered = claims.find((claim) => claim.shape === "boolean" && !claim.key);
    expect(altered?.stem).toMatch(/^On the record, Sweden (?:voted against|abstained)/);
    expect(altered).toMatchObject({
      correction: "Sweden voted for the river resolution in the UN General Assembly (1 May 2031).",
    });
  });
});

describe("a quiz", () => {
  it("asks only once how a country voted that did not", () => {
    const absent = changeVotes((vote) => [
      vote.position === "abstain" ? { ...vote, position: "absent" } : vote,
    ]);
    const [first, second] = riverDrafts("how-voted", (input) => ({ ...absent(input), rollCalls: [] })).filter(
      (draft) => right(draft)[0] === "Did not take part",
    );
    expect(first && second && compatible(first, second)).toBe(false);
  });
});

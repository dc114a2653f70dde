import { describe, expect, it } from "vitest";
import { spanEvidence } from "#lib/domain/evidence";
import type { River } from "#tests/fixtures/pipeline/river";
import { articleAlone, draftOptions, riverDrafts } from "#tests/fixtures/pipeline/drafts";

const right = (draft: Parameters<typeof draftOptions>[0]) =>
  draftOptions(draft)
    .filter((option) => option.right)
    .map(({ text }) => text);

describe("numbers of a vote", () => {
  const latin = riverDrafts("tally").filter((draft) => draftOptions(draft).length === 3);

  it("turns the same numbers round, so that no place repeats one", () => {
    const lines = latin
      .slice(0, 1)
      .flatMap(draftOptions)
      .map(({ text }) => text.match(/\d+/g) ?? []);
    for (const place of [0, 1, 2]) expect(new Set(lines.map((line) => line[place])).size).toBe(3);
  });

  it("leaves out a number that the text does not give", () => {
    const drafts = riverDrafts("tally", articleAlone({ tally: ({ abstain: _gone, ...tally }) => tally }));
    const words = drafts.flatMap((draft) => [
      draft.explanation,
      ...draftOptions(draft).map(({ text }) => text),
    ]);
    expect(words.join(" ")).not.toMatch(/abstention|undefined|NaN/);
  });

  it("asks for no numbers where two of them are equal and the places could not be told apart", () => {
    const drafts = riverDrafts(
      "tally",
      articleAlone({ tally: (tally) => ({ ...tally, for: 4, against: 4 }) }),
    );
    expect(drafts).toEqual([]);
  });

  it("has most of a body abstain in no line, unless many did", () => {
    const lines = (against: number, abstain: number) =>
      riverDrafts(
        "tally",
        articleAlone({
          tally: (tally) => (tally.motionId === "motion-1" ? { ...tally, for: 9, against, abstain } : tally),
        }),
      ).flatMap((draft) => draftOptions(draft).map(({ text }) => text));
    expect(lines(4, 3)).toContain("3 for, 9 against, 4 abstentions");
    expect(lines(4, 3)).not.toContain("4 for, 3 against, 9 abstentions");
    expect(lines(3, 4)).toContain("3 for, 4 against, 9 abstentions");
  });

  it("offers numbers of the same article, lowest first, and only one that the fact gives", () => {
    const given = ["9", "4", "3", "7", "2", "6"];
    for (const draft of riverDrafts("place-the-count")) {
      const texts = draftOptions(draft).map(({ text }) => text);
      expect(texts).toEqual([...texts].sort((a, b) => Number(a) - Number(b)));
      expect(texts.every((text) => given.includes(text))).toBe(true);
      expect(right(draft)).toHaveLength(1);
    }
  });
});

describe("outcome and body", () => {
  it("tells failing for lack of votes and being vetoed apart where vetoes exist", () => {
    const lake = riverDrafts("outcome").find(({ stem }) => stem.includes("lake"));
    expect(lake && right(lake)).toEqual(["It was stopped by a veto"]);
    expect(lake && draftOptions(lake)).toHaveLength(3);
  });

  it("does not ask for an outcome that no evidence shows", () => {
    const drafts = riverDrafts("outcome", (input) => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        tallies: [],
        motions: input.facts.motions.map((motion) => ({
          ...motion,
          evidence: input.facts.votes[0]?.evidence ?? [],
        })),
      },
    }));
    expect(drafts.filter(({ stem }) => stem.includes("river"))).toEqual([]);
  });

  it.each([
    ["the river amendment that would clear the lakes", "It was adopted"],
    ["the river amendments that would clear the lake", "They were adopted"],
    ["the amendment on the lakes", "It was adopted"],
    ["the river amendments", "They were adopted"],
    ["the bill on the lakes", "It was passed"],
  ])("fits the results to the number of what was voted on, not to its tail: %s", (label, adopted) => {
    const drafts = riverDrafts(
      "outcome",
      articleAlone({ motion: (motion) => (motion.id === "motion-1" ? { ...motion, label } : motion) }),
    );
    expect(drafts.flatMap(right)).toContain(adopted);
  });

  it("asks for the body only among organs that do not share motions", () => {
    expect(riverDrafts("which-body").map(right)).toEqual([["UN General Assembly"]]);
    const house = articleAlone({ motion: (motion) => ({ ...motion, body: "US Senate" }) });
    expect(riverDrafts("which-body", house)).toEqual([]);
  });
});

describe("a draft of the Security Council that failed", () => {
  const failed =
    (against: number, iso3: string) =>
    (input: River): River => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        motions: input.facts.motions.map((motion) =>
          motion.id === "motion-2" ? { ...motion, outcome: "rejected", evidence: lakeTold(input) } : motion,
        ),
        votes: input.facts.votes.map((vote) =>
          vote.position === "veto" ? { ...vote, position: "against", iso3 } : vote,
        ),
        tallies: input.facts.tallies.map((tally) => ({ ...tally, against })),
      },
    });
  const lakeTold = (input: River) => {
    const [first] = input.facts.motions
      .filter(({ id }) => id === "motion-2")
      .flatMap(({ evidence }) => evidence);
    const exact = "The UN Security Council did not adopt the lake amendment.";
    const { body, id } = input.article;
    const start = body.indexOf(exact);
    return first === undefined ? [] : [spanEvidence(id, body, start, start + exact.length)];
  };
  const texts = (against: number, iso3: string) =>
    riverDrafts("outcome", failed(against, iso3))
      .filter(({ stem }) => stem.includes("lake"))
      .flatMap(draftOptions)
      .map(({ text }) => text);

  it("offers no veto while one is not ruled out", () => {
    expect(texts(1, "FRA")).toContain("It was withdrawn");
    expect(texts(1, "FRA")).not.toContain("It was stopped by a veto");
    expect(texts(2, "BRA")).not.toContain("It was stopped by a veto");
  });

  it("offers one where all who voted against are known and have none", () => {
    expect(texts(1, "BRA")).toContain("It was stopped by a veto");
  });
});

describe("a tie", () => {
  const tied = (end: string) => (input: River) => {
    const exact = `The motion on bridges was tied at 46-all, and the chair ${end}.`;
    const article = { ...input.article, body: `${exact}\n\n${input.article.body}` };
    const [vote] = input.facts.votes;
    if (vote === undefined) throw new Error("no vote");
    const evidence = [spanEvidence(article.id, article.body, 0, exact.length)];
    const motion = { id: "motion-9", label: "the motion on bridges", body: "Harbour Assembly", evidence };
    const facts = { ...input.facts, motions: [motion], votes: [{ ...vote, motionId: "motion-9", evidence }] };
    return { article, rollCalls: [], facts: { ...facts, tallies: [], statements: [], offices: [] } };
  };

  it.each([
    ["used her casting vote against it", "It was rejected on a casting vote"],
    ["used her casting vote in favour", "It was adopted on a casting vote"],
    ["cast the tie-breaking vote to approve it", "It was adopted on a casting vote"],
    ["broke the tie, so that it was lost", "It was rejected on a casting vote"],
  ])("where the chair %s: %s", (end, key) => {
    const [draft] = riverDrafts("outcome", tied(end));
    expect(draft && right(draft)).toEqual([key]);
    expect(draft?.explanation).toMatch(/on a casting vote, after a tie\.$/);
  });

  it("is not asked about where nothing says which way it was broken", () => {
    expect(riverDrafts("outcome", tied("broke the tie"))).toEqual([]);
  });
});

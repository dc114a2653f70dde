import { describe, expect, it } from "vitest";
import { spanEvidence } from "#lib/domain/evidence";
import type { VoteFact } from "#lib/domain/fact";
import { officeWords } from "#lib/pipeline/questions/office-words";
import { compatible } from "#lib/pipeline/questions/select";
import { inSentence } from "#lib/pipeline/questions/wording";
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
    expect(france?.stem).toBe("How did France vote on the river resolution in the UN General Assembly?");
    expect(france && right(france)).toEqual(["For"]);
    expect(drafts.some(({ stem }) => stem.includes("Israel"))).toBe(false);
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
    expect(drafts).toEqual([]);
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
    const drafts = riverDrafts("tally", (input) => ({
      ...input,
      rollCalls: [],
      facts: { ...input.facts, tallies: input.facts.tallies.map(({ abstain: _gone, ...tally }) => tally) },
    }));
    const words = drafts.flatMap((draft) => [
      draft.explanation,
      ...draftOptions(draft).map(({ text }) => text),
    ]);
    expect(words.join(" ")).not.toMatch(/abstention|undefined|NaN/);
  });

  it("asks for no numbers where two of them are equal and the places could not be told apart", () => {
    const drafts = riverDrafts("tally", (input) => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        tallies: input.facts.tallies.map((tally) => ({ ...tally, for: 4, against: 4 })),
      },
    }));
    expect(drafts).toEqual([]);
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

  it("asks for the body only among organs that do not share motions", () => {
    expect(riverDrafts("which-body").map(right)).toEqual([["UN General Assembly"]]);
    const house = (input: River): River => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        motions: input.facts.motions.map((motion) => ({ ...motion, body: "US Senate" })),
      },
    });
    expect(riverDrafts("which-body", house)).toEqual([]);
  });
});

describe("true or false", () => {
  it("drafts each fact as it stands and with one part exchanged, and then says what is true", () => {
    const claims = riverDrafts("true-false").filter(({ stem }) => stem.includes("Sweden"));
    expect(claims.map((claim) => claim.shape === "boolean" && claim.key)).toEqual([true, false]);
    const altered = claims.find((claim) => claim.shape === "boolean" && !claim.key);
    expect(altered?.stem).toMatch(/^On the record, Sweden (?:voted against|abstained)/);
    expect(altered).toMatchObject({
      correction: "Sweden voted for the river resolution in the UN General Assembly.",
    });
  });
});

describe("the name of a motion", () => {
  const stems = (label: string, symbol?: string) =>
    riverDrafts("how-voted", (input) => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        motions: input.facts.motions.map((motion) =>
          motion.id === "motion-1" ? { ...motion, label, ...(symbol !== undefined && { symbol }) } : motion,
        ),
      },
    })).map(({ stem }) => stem);

  it.each([
    ["the river resolution by 93 votes to 18", undefined, "the river resolution in the UN General Assembly"],
    ["a robust river resolution", undefined, "the river resolution in the UN General Assembly"],
    ["a resolution condemning the attack", undefined, "the resolution in the UN General Assembly"],
    ["the resolution of its own to the Assembly", "A/RES/99/1", "resolution 99/1 in the UN General Assembly"],
    ["a plan that would delay the law", undefined, "the plan in the UN General Assembly"],
    ["the vote", undefined, "the measure in the UN General Assembly"],
    ["Norway's resolution", undefined, "Norway's resolution in the UN General Assembly"],
    ["Thursday's river resolution", undefined, "the river resolution in the UN General Assembly"],
    ["the Resolution on Illegal Dams", undefined, "the resolution in the UN General Assembly"],
    ["the resolution “Clean water for all”", undefined, "the resolution in the UN General Assembly"],
    [
      "the river draft “Ending the lasting quarrel over water”",
      undefined,
      "the river draft “Ending the lasting quarrel over water” in the UN General Assembly",
    ],
    ["resolution 99/2 calling for a truce", undefined, "resolution 99/2 in the UN General Assembly"],
    [
      "the United Nations General Assembly river text",
      undefined,
      "the United Nations General Assembly river text",
    ],
    ["a motion calling for clean water", undefined, "the UN General Assembly motion calling for clean water"],
    ["Resolution 660", undefined, "resolution 660 in the UN General Assembly"],
    ["a resolution on the lakes", undefined, "the UN General Assembly resolution on the lakes"],
  ])("of “%s” (%s) is “%s”", (label, symbol, name) => {
    expect(stems(label, symbol)).toContain(`According to the article, how did France vote on ${name}?`);
  });

  it("is missing where “the vote” could mean another of the same body", () => {
    const drafts = riverDrafts("how-voted", (input) => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        motions: input.facts.motions.map((motion) => ({
          ...motion,
          body: "US Senate",
          ...(motion.id === "motion-1" && { label: "the vote" }),
        })),
      },
    }));
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.some(({ stem }) => stem.includes("measure"))).toBe(false);
  });

  it("is missing where only a part of it was voted on, and nothing is asked then", () => {
    const drafts = riverDrafts("how-voted", (input) => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        motions: input.facts.motions.map((motion) => ({
          ...motion,
          evidence: motion.evidence.map((item) =>
            item.type === "span" ? { ...item, prefix: "vetoed two of the " } : item,
          ),
        })),
      },
    }));
    expect(drafts).toEqual([]);
  });
});

describe("a proof is complete", () => {
  const naming = "The UN General Assembly adopted the river resolution by 9 votes to 4, with 3 abstentions.";
  const unlinked = (input: River): River => ({ ...input, rollCalls: [] });
  const shown = (country: string) =>
    riverDrafts("how-voted", unlinked)
      .find(({ stem }) => stem.includes(`did ${country} vote on the river`))
      ?.evidence.map((item) => (item.type === "span" ? item.exact : ""));

  it("with the sentence that names the motion where the voter's does not", () => {
    expect(shown("Canada")).toEqual(["Canada and Mexico abstained.", naming]);
  });

  it("without it where the voter's sentence names the motion", () => {
    expect(shown("France")).toEqual(["France, Norway and Sweden voted for the river resolution."]);
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

describe("names of motions and voters", () => {
  it("do not make a parliament the mover", () => {
    const stems = riverDrafts("how-voted", (input) => ({
      ...input,
      rollCalls: [],
      facts: {
        ...input.facts,
        motions: input.facts.motions.map((motion) => ({
          ...motion,
          label: `the motion to clean the ${motion.id === "motion-1" ? "river" : "lake"}`,
          body: "Parliament of Canada",
        })),
      },
    })).map(({ stem }) => stem);
    expect(stems.join()).toContain("vote on the motion to clean the river in the Parliament of Canada?");
  });

  it("put no article before a party whose name is a word", () => {
    expect(inSentence("GOOD", "party")).toBe("GOOD");
    expect(inSentence("SNP", "party")).toBe("the SNP");
  });
});

describe("an office in a question", () => {
  it("names no ideology, and the party by its adjective", () => {
    expect(officeWords("Democrat Governor")).toBe("Democratic Governor");
    expect(officeWords("leader of the far-right Harbour Front")).toBe("leader of the Harbour Front");
    expect(officeWords("leader of the Populist Party")).toBe("leader of the Populist Party");
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

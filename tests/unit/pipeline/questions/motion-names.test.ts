import { describe, expect, it } from "vitest";
import type { Motion } from "#lib/domain/fact";
import { completedLabel, fullerLabel, votedObject } from "#lib/pipeline/questions/fuller-label";
import { nameMotions } from "#lib/pipeline/questions/motion-names";
import { unclearMotions } from "#lib/pipeline/questions/unclear-motions";
import { inSentence } from "#lib/pipeline/questions/wording";
import { articleAlone, riverDrafts, riverRecord } from "#tests/fixtures/pipeline/drafts";

const told = (label: string, sentence: string): Motion => ({
  id: "motion-1",
  label,
  body: "US Senate",
  evidence: [
    {
      type: "span",
      articleId: riverRecord().article.id,
      exact: sentence,
      prefix: "",
      suffix: "",
      start: 0,
      end: sentence.length,
    },
  ],
});

function subjectNamed(label: string, date?: string): string | undefined {
  const motion = { ...told(label, `The Senate voted on ${label}.`), ...(date !== undefined && { date }) };
  return nameMotions([motion]).get("motion-1")?.full;
}

describe("the name of a motion", () => {
  const stems = (label: string, symbol?: string) =>
    riverDrafts(
      "how-voted",
      articleAlone({
        motion: (motion) =>
          motion.id === "motion-1" ? { ...motion, label, ...(symbol !== undefined && { symbol }) } : motion,
      }),
    ).map(({ stem }) => stem);

  it.each([
    ["the river resolution by 93 votes to 18", undefined, "the river resolution in the UN General Assembly"],
    ["a robust river resolution", undefined, "the river resolution in the UN General Assembly"],
    ["a resolution condemning the attack", undefined, "the resolution on the attack (UN General Assembly)"],
    ["the resolution of its own to the Assembly", "A/RES/99/1", "resolution 99/1 in the UN General Assembly"],
    [
      "a plan that would delay the dam law",
      undefined,
      "the plan that would delay the dam law (UN General Assembly)",
    ],
    ["Norway's resolution on the ferry", undefined, "Norway's resolution on the ferry (UN General Assembly)"],
    ["Thursday's river resolution", undefined, "the river resolution in the UN General Assembly"],
    [
      "the resolution “Clean water for all”",
      undefined,
      "the resolution “Clean water for all” (UN General Assembly)",
    ],
    [
      "the river draft “Ending the lasting quarrel over water”",
      undefined,
      "the river draft “Ending the lasting quarrel over water” (UN General Assembly)",
    ],
    [
      "resolution 99/2 calling for a truce",
      undefined,
      "resolution 99/2 calling for a truce (UN General Assembly)",
    ],
    [
      "the United Nations General Assembly river text",
      undefined,
      "the United Nations General Assembly river text",
    ],
    [
      "a motion calling for clean water",
      undefined,
      "the motion calling for clean water (UN General Assembly)",
    ],
    [
      "the resolution condemning Northern aggression and reaffirming the borders of the lake",
      undefined,
      "the resolution reaffirming the borders of the lake (UN General Assembly)",
    ],
    [
      "the Northern-drafted resolution that calls for a truce on the river",
      undefined,
      "the Northern-drafted resolution calling for a truce on the river (UN General Assembly)",
    ],
    ["the Resolution 660 on the ferry", undefined, "resolution 660 on the ferry (UN General Assembly)"],
    ["the river bill at the General Assembly", undefined, "the river bill in the UN General Assembly"],
    ["a resolution on the lakes", undefined, "the resolution on the lakes (UN General Assembly)"],
    [
      "the proposal to close all nine of the old bridges over the lower river for repair before the winter",
      undefined,
      "the proposal to close all nine of the old bridges over the lower river for repair (UN General Assembly)",
    ],
  ])("of “%s” (%s) is “%s”", (label, symbol, name) => {
    expect(stems(label, symbol)).toContain(`According to the article, how did France vote on ${name}?`);
  });

  it.each([
    "the vote",
    "the draft",
    "the second amendment",
    "the Resolution on Illegal Dams",
    "a plan to ram through the old dams",
    "a resolution condemning the crimes of the regime",
    "last November's resolution on the same subject",
    "the proposal to overturn the amendment",
    "Norway's resolution",
    "the Northern amendment to reject the proposal outright",
    "a plan that would delay the law",
    "Resolution 660",
    "the House Bill 77",
    "the Northern proposal",
    "amendment 12",
    "the paragraph 9",
    "the request for referral",
    "the proposal to table the plan until 2044",
    "the amendment put forward by Norway",
    "the proposal to strike a clause on fees",
    "the motion to send it back to committee",
    "the amendment to raise the ferry toll from 12",
    "the resolution that the lake amendment was about",
  ])("is missing where it is “%s”, which tells nobody what was voted on", (label) => {
    expect(stems(label).filter((stem) => !stem.includes("lake amendment in"))).toEqual([]);
  });

  it("is missing where it could mean another motion of the same body", () => {
    const named = (first: string, second: string) =>
      riverDrafts(
        "how-voted",
        articleAlone({
          motion: (motion) => ({
            ...motion,
            body: "Ohio Senate",
            label: motion.id === "motion-1" ? first : second,
          }),
        }),
      ).map(({ stem }) => stem);
    expect(named("the river amendment", "the second river amendment")).toEqual([]);
    expect(named("the river amendment", "the river bill").length).toBeGreaterThan(0);
  });

  it("says the day where a name of few words could be that of many votes", () => {
    const name = (label: string) => subjectNamed(label, "2031-05-02");
    expect(name("the cloture motion")).toBe("the cloture motion in the US Senate (2 May 2031)");
    expect(name("the bill on school lunches")).toBe("the bill on school lunches (US Senate)");
  });

  it("is missing where only a part of it was voted on, and nothing is asked then", () => {
    const drafts = riverDrafts(
      "how-voted",
      articleAlone({
        motion: (motion) => ({
          ...motion,
          evidence: motion.evidence.map((item) =>
            item.type === "span" ? { ...item, prefix: "vetoed two of the " } : item,
          ),
        }),
      }),
    );
    expect(drafts).toEqual([]);
  });
});

describe("names of motions and voters", () => {
  it("do not make a parliament the mover", () => {
    const stems = riverDrafts(
      "how-voted",
      articleAlone({
        motion: (motion) => ({
          ...motion,
          label: `the motion to clean the ${motion.id === "motion-1" ? "river" : "lake"}`,
          body: "Parliament of Canada",
        }),
      }),
    ).map(({ stem }) => stem);
    expect(stems.join()).toContain("vote on the motion to clean the river (Parliament of Canada)?");
  });

  it("put no article before a party whose name is a word", () => {
    expect(inSentence("GOOD", "party")).toBe("GOOD");
    expect(inSentence("SNP", "party")).toBe("the SNP");
  });
});

describe("what the naming sentence adds to a bare label", () => {
  it.each([
    ["the amendment", "An amendment by Sen. Lena Rowe, D-Vt., failed 36-63.", "the amendment by Lena Rowe"],
    [
      "the draft",
      "A draft written by Norway on arms deliveries to the region failed after seven votes.",
      "the draft written by Norway on arms deliveries to the region",
    ],
    [
      "the second amendment",
      "A second amendment, on sanctions, fell short.",
      "the second amendment on sanctions",
    ],
    [
      "the amendment",
      "An amendment that would have named the mill was vetoed.",
      "the amendment that would have named the mill",
    ],
    ["the amendment", "An amendment and another amendment by Lena Rowe failed.", undefined],
    ["the amendment", "The amendment failed.", undefined],
    ["the bill", "A bill that would have created a 5.75 percent tax was vetoed.", undefined],
  ])("%s in “%s” is %s", (label, sentence, fuller) => {
    expect(fullerLabel(told(label, sentence))).toBe(fuller);
  });

  it.each([
    [
      "The Parliament on Wednesday adopted the Clean Shores Directive with 427 votes in favour.",
      "the Clean Shores Directive",
    ],
    [
      "The House voted 84-40 on Wednesday to override the veto of a bill on lunches, and went home.",
      "the proposal to override the veto of a bill on lunches",
    ],
    ["The House voted to adopt it.", undefined],
  ])("“the vote” in “%s” is on %s", (sentence, object) => {
    expect(votedObject(told("the vote", sentence))).toBe(object);
  });
});

describe("a label that lost how something is to be left", () => {
  it.each([
    [
      "The council voted 5-4 to keep Mill Lane closed to cars, with the mayor breaking a tie.",
      "the proposal to keep Mill Lane closed to cars",
    ],
    ["The council voted 5-4 to keep Mill Lane after a long debate.", undefined],
  ])("in “%s” is %s", (sentence, label) => {
    expect(completedLabel(told("the proposal to keep Mill Lane", sentence))).toBe(label);
  });
});

describe("a motion without a name", () => {
  it("is listed with what was left out", () => {
    const record = riverRecord(
      articleAlone({
        motion: (motion) => (motion.id === "motion-1" ? { ...motion, label: "the motion" } : motion),
      }),
    );
    expect(unclearMotions(record)).toMatchObject([
      { stage: "questions", ruleId: "unclear-motion", place: { start: 0 } },
    ]);
  });
});

describe("what the article adds to a name that tells no subject", () => {
  const named = (label: string, headline: string, body: string, where?: string) => {
    const article = { ...riverRecord().article, headline, body };
    const sentence = /^.*$/m.exec(body)?.[0] ?? "";
    const motion = { ...told(label, sentence), body: where };
    return nameMotions([motion], article).get("motion-1")?.full;
  };

  it.each([
    [
      "Amendment 7",
      "Rivers Bill, second day",
      "Amendment 7 to the bill on rivers was moved by Ann Lee.",
      "House of Lords",
      "amendment 7 to the Rivers Bill (House of Lords)",
    ],
    ["Amendment 7", "Rivers Bill, second day", "Amendment 7 was moved.", "House of Lords", undefined],
    [
      "the bill that would exempt nets from the state's 6",
      "Nets",
      "A bill that would exempt nets from the state’s 6% sales tax, was passed.",
      "Ohio Senate",
      "the bill that would exempt nets from the state's 6% sales tax (Ohio Senate)",
    ],
    [
      "the proposal to ask the region's court",
      "Court asked",
      "It voted to ask the region’s court for an opinion on shipping lanes, despite objections.",
      "UN General Assembly",
      "the proposal to ask the region's court for an opinion on shipping lanes (UN General Assembly)",
    ],
    [
      "the proposal to ask the region's court",
      "Court asked",
      "It voted to ask the region's court.",
      "UN General Assembly",
      undefined,
    ],
    [
      "the Rivers Bill",
      "Nets stay",
      "The Green amendment to the Rivers Bill was lost by 31 votes to 14.",
      "House of Lords",
      undefined,
    ],
    [
      "the attempt to kill off the ferry plan",
      "Ferry",
      "An attempt to kill off the ferry plan was lost.",
      "Ohio Senate",
      "the attempt to stop the ferry plan in the Ohio Senate",
    ],
    ["Amendment 7", "Rivers Bill and Lakes Bill", "Amendment 7 was moved.", "House of Lords", undefined],
    [
      "paragraph 9",
      "Texts approved",
      "Acting on the draft titled “Clean water for towns”, it kept paragraph 9.",
      "UN Third Committee",
      "paragraph 9 of the draft “Clean water for towns” (UN Third Committee)",
    ],
    [
      "House Bill 12",
      "Bill goes on",
      "A bill that would let towns charge tolls on old bridges is headed to the Senate after the vote.",
      "Kansas House of Representatives",
      "the bill that would let towns charge tolls on old bridges (Kansas House of Representatives)",
    ],
    [
      "the resolution",
      "Senate votes",
      "The ferry fares resolution, sponsored by Ann Lee, was defeated.",
      "Ohio Senate",
      "the ferry fares resolution in the Ohio Senate",
    ],
    [
      "the amendment to raise the toll from 12",
      "Toll stays",
      "An amendment to raise the toll from 12% to 20% was lost.",
      "Senate",
      "the amendment to raise the toll from 12% to 20% (Senate)",
    ],
    [
      "the amendment moved by Ann Lee",
      "Rivers",
      "An amendment moved by Ann Lee, seeking to ban nets in winter, was lost.",
      "House of Lords",
      "the amendment moved by Ann Lee seeking to ban nets in winter (House of Lords)",
    ],
    [
      "the proposal to close the old ferry",
      "Ferry closes",
      "The National Assembly's speaker said that 31 members had voted for it, sending it to the Senate.",
      undefined,
      "the proposal to close the old ferry (National Assembly)",
    ],
  ])("“%s” under “%s”: “%s” (%s) is %s", (label, headline, body, where, name) => {
    expect(named(label, headline, body, where)).toBe(name);
  });

  it.each([
    ["The bill passed 21-9.", "the bill in the Ohio Senate (2 May 2031)"],
    ["The bill passed 21-9. A separate bill on tolls waits.", undefined],
    ["The bill passed 21-9. The Tolls Bill and the Ferries Bill wait.", undefined],
    ["The bill passed 21-9. A bill on nets was new; a toll bill was not.", undefined],
    ["The bill passed 21-9. House Bill 4 and House Bill 5 wait.", undefined],
    ["The bill passed 21-9. The chamber has two bills left.", undefined],
  ])("for “the bill”, where the article tells “%s”, is %s", (body, name) => {
    const article = { ...riverRecord().article, headline: "A vote", body };
    const motion = { ...told("the bill", "The bill passed 21-9."), body: "Ohio Senate", date: "2031-05-02" };
    expect(nameMotions([motion], article).get("motion-1")?.full).toBe(name);
  });

  it("is shown by the article's sentence where the vote's says only “the draft as a whole”", () => {
    const naming = "It took up the draft on ferry fares.";
    const vote = "The draft as a whole was adopted by 7 votes to 3.";
    const article = { ...riverRecord().article, headline: "A vote", body: `${naming} ${vote}` };
    const motion = told("the draft on ferry fares", vote);
    const shown = nameMotions([motion], article).get("motion-1")?.naming ?? [];
    expect(shown.map((item) => (item.type === "span" ? item.exact : ""))).toEqual([naming, vote]);
  });

  it("is shown by a whole sentence, which no abbreviation cuts", () => {
    const body = "The ferry fares resolution, sponsored by Sen. Ann Lee, was defeated. It was late.";
    const article = { ...riverRecord().article, headline: "A vote", body };
    const motion = told("the resolution", body);
    const [shown] = nameMotions([motion], article).get("motion-1")?.naming ?? [];
    expect(shown).toMatchObject({
      exact: "The ferry fares resolution, sponsored by Sen. Ann Lee, was defeated.",
    });
  });

  it("is nothing for a vote of “Parliament” where both its houses voted", () => {
    const motions = ["Parliament", "House of Lords"].map((place, i) => ({
      ...told(i === 0 ? "the Rivers Bill" : "the Ferries Bill", "x"),
      id: `motion-${i + 1}`,
      body: place,
    }));
    expect([...nameMotions(motions).keys()]).toEqual(["motion-2"]);
  });
});

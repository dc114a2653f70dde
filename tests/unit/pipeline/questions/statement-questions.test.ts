import { describe, expect, it } from "vitest";
import { spanEvidence } from "#lib/domain/evidence";
import type { StatementFact } from "#lib/domain/fact";
import { FactId } from "#lib/domain/ids";
import { isExclusive } from "#lib/pipeline/questions/offices-apart";
import { officeWords } from "#lib/pipeline/questions/office-words";
import { quotationOf } from "#lib/pipeline/questions/statement-evidence";
import { draftOptions, riverDrafts, riverRecord } from "#tests/fixtures/pipeline/drafts";
import { river, type River } from "#tests/fixtures/pipeline/river";

const changeSaid =
  (change: (statement: StatementFact) => StatementFact[]) =>
  (input: River): River => ({
    ...input,
    facts: { ...input.facts, statements: input.facts.statements.flatMap(change) },
  });

/** The span that Olga Lund's statement about the costs rests on. */
function costsSpan(said: StatementFact): StatementFact["evidence"] {
  return river().facts.statements.find(({ content }) => content.includes("costs"))?.evidence ?? said.evidence;
}

/** Lets Nils Holm say other words than those about the mills, in a sentence at the end of the article. */
const holmSaid = (content: string) => (input: River) => {
  const sentence = `Nils Holm said that ${content}.`;
  const article = { ...input.article, body: `${input.article.body} ${sentence}` };
  const { id, body } = article;
  const evidence = [spanEvidence(id, body, body.length - sentence.length, body.length)];
  const change = changeSaid((said) =>
    said.content.includes("mills") ? [{ ...said, content, evidence }] : [said],
  );
  return change({ ...input, article });
};

describe("who said this", () => {
  it("asks for the speaker of words that stand verbatim in the article, without naming anybody", () => {
    const drafts = riverDrafts("who-said");
    expect(drafts).toHaveLength(6);
    const { article } = riverRecord();
    for (const draft of drafts) {
      const words = draft.quotation ?? /said that (.+)\?$/.exec(draft.stem)?.[1];
      expect(article.body).toContain(words);
      for (const { text } of draftOptions(draft))
        expect(`${draft.stem} ${draft.quotation}`).not.toContain(text);
    }
  });

  it("puts a person's own words in quotation marks, and reported speech into the question", () => {
    const stems = riverDrafts("who-said").map(({ stem, quotation }) => [quotation?.slice(0, 5), stem]);
    expect(stems).toContainEqual(["Clean", "According to the article, who said this?"]);
    expect(stems).toContainEqual([
      undefined,
      "According to the article, who said that the costs of the plan were too high for small towns?",
    ]);
  });

  const stemsWith = (content: string) =>
    riverDrafts("who-said", holmSaid(content)).map(({ stem }) =>
      stem.slice("According to the article, ".length),
    );

  it.each(["the towns would pay far too much", "12 mills had closed within a decade"])(
    "is asked of reported words that stand by themselves: “%s”",
    (content) => {
      expect(stemsWith(content)).toContain(`who said that ${content}?`);
    },
  );

  it.each([
    "to vote again before the winter came",
    "it would cost the towns far too much",
    "the bill had no price on it at all",
    "the assembly had no business discussing it",
    "we should have asked the fishermen first",
  ])("is not asked of reported words that only the article makes plain: “%s”", (content) => {
    expect(stemsWith(content).join()).not.toContain(content);
  });

  it.each([
    "31 members had voted for the plan of the towns",
    "31 of the members voted against the plan of the towns",
    "the plan of the towns had won by 31 votes to 12",
  ])("is not asked of the numbers of a vote, which are asked for by themselves: “%s”", (content) => {
    expect(stemsWith(content).join()).not.toContain(content);
  });

  it("offers other speakers of the article, each with the office or none with it", () => {
    for (const draft of riverDrafts("who-said")) {
      const options = draftOptions(draft);
      expect(options.length).toBeGreaterThanOrEqual(3);
      const detailed = options.filter(({ detail }) => detail !== undefined).length;
      expect([0, options.length]).toContain(detailed);
    }
  });

  it("hides the offices when one of them shares a word with the statement", () => {
    const change = (input: River): River => ({
      ...input,
      facts: {
        ...input.facts,
        offices: input.facts.offices.map((office) =>
          office.person === "Olga Lund" ? { ...office, role: "Mill inspector" } : office,
        ),
      },
    });
    const mills = riverDrafts("who-said", change).find(({ stem }) => stem.includes("mills"));
    expect(mills && draftOptions(mills).every(({ detail }) => detail === undefined)).toBe(true);
  });

  it("leaves out words that name their speaker", () => {
    const change = (input: River): River => ({
      ...input,
      facts: {
        ...input.facts,
        statements: input.facts.statements.map((said) => ({
          ...said,
          speaker: said.speaker === "Nils Holm" ? "Nils Mills" : said.speaker,
        })),
      },
    });
    expect(riverDrafts("who-said", change).some(({ stem }) => stem.includes("mills"))).toBe(false);
  });

  it("is not asked when fewer than three people speak", () => {
    const two = changeSaid((said) => (["Anna Berg", "Olga Lund"].includes(said.speaker) ? [said] : []));
    expect(riverDrafts("who-said", two)).toEqual([]);
  });

  it("does not offer a person who is reported to have said nearly the same", () => {
    const costs = (change?: (input: River) => River) =>
      riverDrafts("who-said", change)
        .filter(({ stem }) => stem.includes("for small towns"))
        .flatMap(draftOptions)
        .map(({ text }) => text);
    const echo = changeSaid((said) =>
      said.content.includes("mills")
        ? [
            said,
            {
              ...said,
              id: FactId.parse("fact_s99"),
              content: "the costs of the plan were too high",
              evidence: costsSpan(said),
            },
          ]
        : [said],
    );
    expect(costs()).toContain("Nils Holm");
    expect(costs(echo)).not.toContain("Nils Holm");
  });

  it("shows the sentence that names the speaker as evidence", () => {
    const clean = riverDrafts("who-said").find(({ quotation }) => quotation?.startsWith("Clean"));
    expect(clean?.evidence).toMatchObject([
      { exact: '"Clean water is a right that every child should have," Anna Berg said.' },
    ]);
  });
});

describe("match the speakers", () => {
  it("takes second statements, so that it asks nothing that 'who said this' asks", () => {
    const [match] = riverDrafts("match-speakers");
    expect(match?.shape === "matching" && match.prompts.map(({ text }) => text)).toEqual([
      "The pumps had been paid for by the cities",
      "The bridges needed repair before winter",
    ]);
  });

  it("offers more speakers than statements, so that the last pair does not follow", () => {
    const [match] = riverDrafts("match-speakers");
    expect(match && draftOptions(match).length).toBeGreaterThan(2);
  });
});

describe("who is X", () => {
  it("asks for an office of more than one word, among offices of other people", () => {
    const drafts = riverDrafts("who-is");
    expect(drafts.map(({ stem }) => stem)).toEqual(["According to the article, who is Anna Berg?"]);
    expect(drafts.flatMap(draftOptions).filter(({ right }) => right)).toMatchObject([
      { text: "Health minister" },
    ]);
  });
});

describe("an office of one holder", () => {
  it.each([
    ["Foreign Minister", true],
    ["Norwegian ambassador", true],
    ["Mayor of Bergen", true],
    ["leader of the Harbour Party", true],
    ["Harbour leader", true],
    ["Northern economic leader", false],
    ["Harbour MP", false],
    ["Bergen deputy", false],
    ["lone member from Bergen", false],
    ["former Foreign Minister", false],
  ])("“%s”: %s", (role, isOne) => {
    expect(isExclusive({ role })).toBe(isOne);
  });
});

describe("an office in a question", () => {
  it.each([
    ["New York Sen.", "New York Senator"],
    ["Former Reps. of Ohio", "Former Representative of Ohio"],
    ["vocal critic of the plan", undefined],
    ["controversial mayor", undefined],
    ["Mayor of Bergen", "Mayor of Bergen"],
    ["Democrat Governor", "Democratic Governor"],
    ["leader of the far-right Harbour Front", "leader of the Harbour Front"],
    ["leader of the Populist Party", "leader of the Populist Party"],
  ])("“%s” is shown as %s", (role, shown) => {
    expect(officeWords(role)).toBe(shown);
  });
});

describe("words in a question", () => {
  const quoted = (manner: StatementFact["manner"], content: string) => {
    const [said] = river().facts.statements;
    if (said === undefined) throw new Error("no statement");
    return quotationOf({ ...said, manner, content, evidence: said.evidence.slice(0, 1) });
  };

  it("keep a quotation mark that closes one inside, and lose those around", () => {
    expect(quoted("mixed", "the plan was “too dear,”")).toBe("the plan was “too dear,”");
    expect(quoted("direct", "“We have won,”")).toBe("We have won");
    expect(quoted("direct", "The tool is talk,''")).toBe("The tool is talk");
  });
});

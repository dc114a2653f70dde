import { describe, expect, it } from "vitest";
import { extractFacts } from "#lib/pipeline/extract-facts";
import { link } from "#lib/pipeline/link";
import { compareRecord } from "#lib/pipeline/link/compare-record";
import { toldDays } from "#lib/pipeline/link/told-days";
import { readArticle } from "#lib/pipeline/read-article";
import { HandFacts } from "#tests/fixtures/pipeline/hand-facts";
import { riverRollCall } from "#tests/fixtures/pipeline/river";

/** The first motion of a text that is read as an article. */
function motionOf(label: string, sentence: string) {
  const { article } = readArticle(sentence, { format: "text" });
  const [motion] = new HandFacts(article).motion({ id: "motion-1", label }, sentence).motions;
  if (motion === undefined) throw new Error("no motion");
  return motion;
}

describe("the day on which a motion's own sentence says the vote was held", () => {
  it.each([
    ["The council on 4 March 2031 approved the harbour plan by 12 votes to 5.", ["2031-03-04"]],
    ["On March 4, 2031, the council approved the harbour plan.", ["2031-03-04"]],
    ["Tuesday, 4th March 2031: the council approved the harbour plan.", ["2031-03-04"]],
    ["It approved the harbour plan by 12 votes to 5, with 3 abstentions, on Mar. 4, 2031.", ["2031-03-04"]],
    ["The council approved the harbour plan, which is to begin on 1 May 2032.", []],
    ["After the flood on 1 May 2030 the council approved the harbour plan.", []],
    ["A council that was elected on 1 May 2030, approved the harbour plan.", []],
    ["The council approved the harbour plan until 1 May 2032.", []],
    ["On 31 February 2031 the council approved the harbour plan.", []],
    ["The council approved the harbour plan.", []],
    ["It met on 4 March 2031 and approved the mill plan.", []],
  ])("%s", (sentence, days) => {
    expect(toldDays(motionOf("the harbour plan", sentence))).toEqual(days);
  });

  it("is not the day in its name", () => {
    const sentence = "On 4 March 2031 it approved a plan to vote on 5 May 2032.";
    expect(toldDays(motionOf("the plan to vote on 5 May 2032", sentence))).toEqual(["2031-03-04"]);
  });
});

describe("a record of another day than the article tells", () => {
  const text = `The Maltby Town Council on 4 March 2031 approved the harbour plan by 3 votes to 2. Councillor Ada Harlow voted for the harbour plan. Councillor Ben Quill voted against the harbour plan.`;
  const minutes = (date: string) => ({
    ...riverRollCall(),
    body: "Maltby Town Council",
    title: "Harbour plan",
    date,
    result: "adopted" as const,
    tallies: { yes: 3, no: 2 },
    votes: [
      { voter: "Ada Harlow", vote: "yes" as const },
      { voter: "Ben Quill", vote: "no" as const },
    ],
  });
  const read = (datePublished?: string) =>
    readArticle(text, { format: "text", ...(datePublished !== undefined && { datePublished }) }).article;
  const motionsOn = (date: string, published?: string) => {
    const article = read(published);
    return link(article, extractFacts(article), [minutes(date)]).motions.filter(({ rollCall }) => rollCall);
  };

  it("is about another vote, whether or not it is known when the article was published", () => {
    for (const published of [undefined, "2031-03-06"]) {
      expect(motionsOn("1999-06-10", published)).toEqual([]);
      expect(motionsOn("2031-03-05", published)).toEqual([]);
      expect(motionsOn("2031-03-04", published)).toHaveLength(1);
    }
  });

  it("is found for an article that was published long after", () => {
    expect(motionsOn("2031-03-04", "2033-01-01")).toHaveLength(1);
  });

  it("is told to a person who compares the two", () => {
    const [motion] = extractFacts(read()).motions;
    if (motion === undefined) throw new Error("no motion");
    const dateOf = (date: string) =>
      compareRecord({ motion, votes: [], tally: undefined }, minutes(date), undefined).find(
        ({ about }) => about === "date",
      );
    expect(dateOf("2031-03-04")).toMatchObject({ article: "2031-03-04", agrees: true });
    expect(dateOf("1999-06-10")).toMatchObject({ article: "2031-03-04", agrees: false });
  });
});

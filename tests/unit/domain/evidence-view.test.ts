import { describe, expect, it } from "vitest";
import { evidenceViews, type EvidenceView } from "#lib/domain/evidence-view";
import { segment } from "#lib/pipeline/segment";
import { fixtureRevision } from "#tests/fixtures/quiz";

const { article, rollCalls, questions } = fixtureRevision;
const { sentences } = segment(article.body);

function views(id: string, from: Parameters<typeof evidenceViews>[3] = sentences): EvidenceView[] {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return evidenceViews(question.evidence, article, rollCalls, from);
}

const passage = (view: EvidenceView | undefined) => {
  if (view?.kind !== "passage") throw new Error("no passage");
  return view.segments;
};
const record = (view: EvidenceView | undefined) => {
  if (view?.kind !== "record") throw new Error("no record");
  return view;
};

describe("evidence as it is shown", () => {
  it("marks the proving words inside their whole sentence", () => {
    expect(passage(views("q_1")[0])).toEqual([
      { text: "Mr Osei and Ms Quill voted against it", marked: true },
      { text: ".", marked: false },
    ]);
    expect(
      passage(views("q_4")[0])
        .map(({ text }) => text)
        .join(""),
    ).toBe("The motion passed by 6 votes to 4, with 2 abstentions.");
  });

  it("shows only the quoted words when the article is not shared", () => {
    const [only] = evidenceViews(questions[3]?.evidence ?? [], article, rollCalls, undefined);
    expect(passage(only)).toEqual([{ text: "by 6 votes to 4, with 2 abstentions", marked: true }]);
  });

  it("shows two passages when the proof stands in two places", () => {
    expect(views("q_3").map(({ kind }) => kind)).toEqual(["passage", "passage"]);
  });

  it("drops a span that no longer says what it claims", () => {
    const [moved] = questions[4]?.evidence ?? [];
    if (moved?.type !== "span") throw new Error("the fixture changed");
    expect(evidenceViews([{ ...moved, start: 0, end: 5 }], article, rollCalls, sentences)).toEqual([]);
  });

  it("names the lines of a record once, however often they are evidence", () => {
    expect(record(views("q_1")[1]).voters).toEqual(["Osei"]);
    expect(record(views("q_2")[1]).voters).toEqual(["Hale", "Brandt", "Tarn"]);
  });

  it("shows the totals without lines when the proof is the totals line", () => {
    const view = record(views("q_4").at(-1));
    expect(view.voters).toEqual([]);
    expect(view.record.tallies).toEqual({ yes: 6, no: 4, abstain: 2 });
  });
});

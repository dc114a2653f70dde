import { describe, expect, it } from "vitest";
import { byVote, fixture, read, refusal } from "#tests/fixtures/records/read-fixture";

const RELEASE = fixture("press-release.txt");
const DAY = { date: "2031-03-04" };
const PLENARY = "GA/99001\n\n4 March 2031\n\n";

const one = (sentence: string) => {
  const { records, problems } = read(`${PLENARY}${sentence}\n`);
  return { record: records[0]!, count: records.length, problems };
};

describe("sentences of a press release", () => {
  it.each<[string, Record<string, number>, string[], string[]]>([
    [
      "By a recorded vote of 74 in favour to 3 against (Federated States of Micronesia, Israel, Marshall Islands), with 2 abstentions (Fiji, Tonga), the Assembly called for lanterns.",
      { yes: 74, no: 3, abstain: 2 },
      ["Israel", "Marshall Islands", "Micronesia"],
      ["Fiji", "Tonga"],
    ],
    [
      "The Assembly adopted the text by 149 votes in favour to none against, with 1 abstention( Iran (Islamic Republic of)).",
      { yes: 149, no: 0, abstain: 1 },
      [],
      ["Iran"],
    ],
    [
      "The text was adopted by a vote of 12 in favour, 1 against (United States) and no abstentions.",
      { yes: 12, no: 1, abstain: 0 },
      ["United States"],
      [],
    ],
    [
      "The recorded vote was 145 in favour to 2 against ( Israel and United States) with 3 abstentions (Antigua and Barbuda,Bosnia and Herzegovina and Trinidad and Tobago).",
      { yes: 145, no: 2, abstain: 3 },
      ["Israel", "United States"],
      ["Antigua and Barbuda", "Bosnia and Herzegovina", "Trinidad and Tobago"],
    ],
    [
      "The Assembly adopted it by 141 votes to 2 (IsraelMarshall Islands), with 35 abstentions.",
      { yes: 141, no: 2, abstain: 35 },
      ["Israel", "Marshall Islands"],
      [],
    ],
    [
      "A text was adopted by a recorded vote of 90 in favour to 2 against (Swaziland, Turkey) with 1 abstention (The former Yugoslav Republic of Macedonia).",
      { yes: 90, no: 2, abstain: 1 },
      ["Eswatini", "Turkey"],
      ["North Macedonia"],
    ],
  ])("reads %s", (sentence, tallies, no, abstained) => {
    const { record, count, problems } = one(sentence);
    expect([count, problems]).toEqual([1, []]);
    expect(record).toMatchObject({ body: "UN General Assembly", date: "2031-03-04", tallies });
    expect(byVote(record)("no").sort()).toEqual(no);
    expect(byVote(record)("abstain").sort()).toEqual(abstained);
    expect(byVote(record)("yes")).toEqual([]);
  });

  it("leaves those in favour open whom the sentence does not name, and notes it", () => {
    const { record } = one(
      "The text was adopted by a recorded vote of 74 in favour to 1 against (Israel), with 54 abstentions.",
    );
    expect(byVote(record)(null)).toHaveLength(192);
    expect(record.note).toBe(
      "The record counts 74 votes for and names none. The record counts 54 abstentions and names none.",
    );
  });

  it("takes a pointer to an annex for no list of names", () => {
    const { record, problems } = one(
      "By the text — adopted by a recorded vote of 135 in favour to 12 against, with 36 abstentions (Annex XV) — the Assembly called for lanterns.",
    );
    expect([record.votes, problems]).toEqual([[], []]);
  });

  it("tells numbers that the lists contradict, and mends nothing", () => {
    const { record, problems } = one(
      "The text was adopted by a recorded vote of 9 in favour to 3 against (Fiji, Tonga), with 1 abstention (Palau, Nauru).",
    );
    expect(record.tallies).toEqual({ yes: 9, no: 3, abstain: 1 });
    expect(problems.map(({ message }) => message)).toEqual([
      "The numbers do not add up: the record counts 3 votes against and names only 2.",
      "The numbers do not add up: the record counts 1 abstention and names 2.",
    ]);
  });

  it("tells a name that no member has", () => {
    const { problems } = one(
      "The text was adopted by a vote of 9 in favour to 1 against (Atlantis), with 1 abstention (Fiji).",
    );
    expect(problems[0]).toMatchObject({
      place: "Line 5",
      message: expect.stringContaining("Atlantis") as string,
    });
  });

  it("takes a committee's approval for no adoption", () => {
    const { records } = read(
      "Approved by a vote of 132 in favour to 1 against (Israel) with 2 abstentions (Fiji, Tonga), the text would have the Assembly light the harbours.",
      DAY,
    );
    expect(records[0]).toMatchObject({ body: "UN Main Committee" });
    expect(records[0]!.result).toBeUndefined();
    expect(records[0]!.note).toContain("whether the General Assembly adopted it is another vote");
  });

  it("finds a veto where a permanent member stopped a text with nine votes", () => {
    const { records } = read(
      "The text, which was defeated owing to the negative vote of one permanent Council member (France), drew 9 votes in favour with 5 abstentions (Brazil, Gabon, India, Lebanon, Nigeria).",
      DAY,
    );
    expect(records[0]).toMatchObject({
      body: "UN Security Council",
      result: "vetoed",
      tallies: { yes: 9, no: 1, abstain: 5 },
    });
    expect(byVote(records[0]!)("no")).toEqual(["France"]);
  });

  it("calls a text rejected that had too few votes, whoever was against", () => {
    const { records } = read(
      "The Security Council rejected the draft by a vote of 5 in favour to 4 against (France, Japan, United Kingdom, United States), with 6 abstentions.",
      DAY,
    );
    expect(records[0]!.result).toBe("rejected");
  });

  it("takes the sentence without its numbers where the text has no title", () => {
    const { record } = one(
      "By a recorded vote of 9 in favour to 1 against (Fiji), with 2 abstentions (Palau, Tonga), the Assembly called for lanterns.",
    );
    expect(record.title).toBe("The Assembly called for lanterns.");
  });

  it("takes the title in quotation marks and the number of the resolution", () => {
    const { record } = one(
      "The Assembly adopted the draft resolution titled “Lanterns for the river ports” (resolution 85/901) by a recorded vote of 9 in favour to 1 against (Fiji), with 1 abstention (Tonga).",
    );
    expect(record).toMatchObject({
      title: "Lanterns for the river ports",
      symbol: "A/RES/85/901",
      result: "adopted",
    });
  });
});

describe("a whole release", () => {
  it("gives each vote once, with head, annex and lists", () => {
    const { records } = read(RELEASE);
    expect(records.map(({ title, symbol, date, body }) => [title, symbol, date, body])).toEqual([
      ["Lighthouses", undefined, "2024-11-12", "UN Fourth Committee"],
      ["The rivers of the plain", "A/C.4/79/L.3", "2024-11-12", "UN Fourth Committee"],
    ]);
    const rivers = byVote(records[1]!);
    expect(rivers("yes")).toEqual([
      "Czechia",
      "Eswatini",
      "Ivory Coast",
      "North Macedonia",
      "Tanzania",
      "Turkey",
    ]);
    expect(rivers("no")).toEqual(["Iran", "Israel"]);
    expect(rivers("notVoting")).toHaveLength(182);
  });

  it("shows what a delegation meant afterwards, and changes no vote", () => {
    const { records, problems } = read(RELEASE);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ place: "Line 30" });
    expect(records[1]!.votes.find(({ voter }) => voter === "Togo")?.vote).toBe("abstain");
  });

  it("reads a verbatim record, where the numbers follow the lists", () => {
    const { records, problems } = read(
      "A recorded vote was taken.\n\nIn favour:\nFrance, Gabon, Germany\n\nAgainst:\nFiji\n\nAbstaining:\nNone\n\nDraft resolution A/85/L.8 was adopted by 3 votes to 1, with no abstentions (resolution 85/8).\n",
      DAY,
    );
    expect(problems).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      symbol: "A/RES/85/8",
      result: "adopted",
      tallies: { yes: 3, no: 1, abstain: 0 },
    });
    expect(byVote(records[0]!)("yes")).toEqual(["France", "Gabon", "Germany"]);
  });

  it("takes the headline and the sentence for one vote", () => {
    const { count, record } = one(
      "Assembly Adopts Text by Vote of 9 in Favour, 1 Against, with 2 Abstaining\n\nThe Assembly adopted it by a recorded vote of 9 in favour to 1 against (Fiji), with 2 abstentions (Palau, Tonga).",
    );
    expect(count).toBe(1);
    expect(byVote(record)("no")).toEqual(["Fiji"]);
  });

  it("keeps votes of two texts apart that had other numbers", () => {
    const { count } = one(
      "The Assembly adopted one text by a vote of 9 in favour to 1 against (Fiji), with 2 abstentions (Palau, Tonga). It adopted another by a vote of 8 in favour to 2 against (Fiji, Tonga), with 2 abstentions (Palau, Nauru).",
    );
    expect(count).toBe(2);
  });

  it("tells that a text may be cut off that ends within its lists or numbers", () => {
    const text = "The Assembly adopted it by a vote of 9 in favour to 1 against (Fiji), with 2";
    expect(read(text, DAY).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("may have been cut off"),
    ]);
    const cut = RELEASE.slice(0, RELEASE.indexOf("Togo, Tuvalu.") + 4);
    expect(
      read(cut)
        .problems.map(({ message }) => message)
        .join(),
    ).toMatch(/may have been cut off.*names only 2/);
  });

  it("is refused without a recorded vote, a day, a body, or with a list that breaks off", () => {
    expect(refusal("The Assembly met in the morning and adopted two texts without a vote.", DAY)).toMatch(
      /tells of no recorded vote/,
    );
    const sentence =
      "The Assembly adopted it by a vote of 9 in favour to 1 against (Fiji), with no abstentions.";
    expect(refusal(sentence)).toBe("Line 1: The day of the vote is not in this text. Give it as well.");
    expect(refusal("It was adopted by a vote of 9 in favour to 1 against (Fiji).", DAY)).toMatch(
      /which body voted/,
    );
    expect(refusal(sentence.slice(0, sentence.indexOf("Fiji") + 2), DAY)).toMatch(
      /^Line 1: The bracket .* not closed/,
    );
  });
});

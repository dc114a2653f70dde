import { describe, expect, it } from "vitest";
import { blocOf, membersOf } from "#lib/domain/bloc";
import { blocWords } from "#lib/domain/bloc-words";
import { CERTAIN_GROUPS, regionalGroupOf, sizeOfGroup } from "#lib/domain/regional-groups.data";
import { settleQuestion } from "#lib/domain/settle-question";
import { membersOn } from "#lib/records/un-members";
import { fixtureRevision } from "#tests/fixtures/quiz";

const row = (more: object) => ({ voter: "Ada Harlow", vote: "yes" as const, ...more });

describe("the bloc of a row", () => {
  it("is its party, its political group or the regional group of its state", () => {
    expect(blocOf(row({ party: "R" }), "party")).toBe("R");
    expect(blocOf(row({ group: "PPE" }), "group")).toBe("PPE");
    expect(blocOf(row({ iso3: "KEN" }), "region")).toBe("African Group");
    expect(blocOf(row({ iso3: "XKX" }), "region")).toBeUndefined();
    expect(blocOf(row({}), "party")).toBeUndefined();
  });

  it("is one for members who sit as one party under two names", () => {
    const votes = [row({ party: "Labour" }), row({ party: "Labour (Co-op)" }), row({ party: "River" })];
    expect(membersOf({ votes }, { by: "party", name: "Labour" })).toHaveLength(2);
  });
});

describe("the regional groups", () => {
  it("hold every member of the United Nations once, in the numbers the groups themselves give", () => {
    const members = membersOn("2025-01-01") ?? [];
    expect(members).toHaveLength(193);
    expect(members.filter(({ iso3 }) => regionalGroupOf(iso3) === undefined)).toEqual([]);
    expect([...CERTAIN_GROUPS].map(sizeOfGroup)).toEqual([54, 23, 33]);
  });
});

describe("words for a bloc", () => {
  it.each([
    ["R", "senators", "Republican senators"],
    ["D", "members", "Democratic members"],
    ["Liberal Democrat", "MPs", "Liberal Democrat MPs"],
    ["Harbour Party", "people", "members of the Harbour Party"],
    ["River", "people", "River members"],
  ])("%s of %s: %s", (name, voters, words) => {
    expect(blocWords({ by: "party", name }, voters)).toEqual({ members: words, whole: "party" });
  });

  it("name groups as their members do", () => {
    expect(blocWords({ by: "group", name: "PPE" }, "MEPs")?.members).toBe("MEPs of the EPP group");
    expect(blocWords({ by: "region", name: "African Group" }, "countries")?.members).toBe(
      "members of the African Group",
    );
  });

  it.each(["I", "Independent", "Speaker", "NI", "Non-attached", "X"])("are missing for %s", (name) => {
    const by = name.startsWith("N") ? "group" : "party";
    expect(blocWords({ by, name }, "members")).toBeUndefined();
  });
});

describe("a bloc in the evidence of a teacher's question", () => {
  it("stands only where somebody of it is in the roll call", () => {
    const { article, facts, rollCalls, questions } = fixtureRevision;
    const [first] = questions;
    const [rollCall] = rollCalls;
    if (first === undefined || rollCall === undefined) throw new Error("no fixture");
    const evidence = [
      { type: "row" as const, rollCallId: rollCall.id, bloc: { by: "party" as const, name: "Nobody" } },
    ];
    expect(settleQuestion({ ...first, evidence }, { article, facts, rollCalls }).question.evidence).toEqual(
      [],
    );
  });
});

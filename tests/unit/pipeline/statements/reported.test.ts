import { describe, expect, it } from "vitest";
import { said } from "#tests/unit/pipeline/statements/said";

describe("statements: reported clauses", () => {
  it.each([
    ["Ann Diaz said that the bridge would open.", "that the bridge would open"],
    ["Ann Diaz said the bridge would open.", "the bridge would open"],
    ["Ann Diaz said on Monday she would go.", "she would go"],
    ["Ann Diaz said in an interview the bridge would open.", "the bridge would open"],
    ["Ann Diaz told reporters the bridge would open.", "the bridge would open"],
    ["Mr Roe having left, Ann Diaz told the Leeds Post that it was over.", "that it was over"],
    ["Ann Diaz praised the plan, noting that it had cost little.", "that it had cost little"],
    ["Ann Diaz went on to say that the bridge was safe.", "that the bridge was safe"],
    ["Ann Diaz pointed out that the bridge was safe.", "that the bridge was safe"],
    ["Ann Diaz reiterated her demand that the bridge be closed.", "that the bridge be closed"],
    ["Ann Diaz asked the mayor whether the bridge was safe.", "whether the bridge was safe"],
    ["Ann Diaz promised to open the bridge before the summer.", "to open the bridge before the summer"],
    ["The bridge will open in May, Ann Diaz said.", "The bridge will open in May"],
    ["The bridge, Ann Diaz said, would open in May.", "The bridge would open in May"],
    ["The bridge will open in May, said Ann Diaz, the mayor.", "The bridge will open in May"],
    ["As Ann Diaz noted in March, the bridge is closed.", "the bridge is closed"],
    ["According to Ann Diaz, the bridge is closed.", "the bridge is closed"],
    ["For drivers, according to Ann Diaz, the bridge is closed.", "For drivers the bridge is closed"],
    ["The bridge is old (it is unsafe, according to Ann Diaz).", "it is unsafe"],
    ["The bridge, Ann Diaz observed last week, would open in May.", "The bridge would open in May"],
    [
      "The bridge was shut, Ann Diaz said, so the town built another.",
      "The bridge was shut so the town built another",
    ],
    [
      "Ann Diaz says despite the cost, she will open the bridge.",
      "despite the cost, she will open the bridge",
    ],
    ["Ann Diaz told reporters in Leeds the bridge was a shame.", "the bridge was a shame"],
    [
      "Ann Diaz urged the town council not to open the bridge before May.",
      "not to open the bridge before May",
    ],
    ["Ann Diaz promised to open the bridge in May, and she hopes for sun.", "to open the bridge in May"],
    [
      "The chair of the panel, Hon. Ann Diaz, praised the plan, saying the bridge was safe.",
      "the bridge was safe",
    ],
    ["Ann Diaz of the Harbour Trust said the bridge was safe.", "the bridge was safe"],
    [
      "Union Minister for Rural Roads Smt Ann Diaz on Tuesday said the bridge was safe.",
      "the bridge was safe",
    ],
    [
      "Ann Diaz threatened to call out her members if the bridge was closed.",
      "to call out her members if the bridge was closed",
    ],
    ["Ann Diaz however maintained that the bridge was safe.", "that the bridge was safe"],
    ["Ann Diaz was quoted by the Post as saying the bridge was safe.", "the bridge was safe"],
    ["Ann Diaz took to X to say the bridge was safe.", "the bridge was safe"],
    ["Ann Diaz, however, maintained that the bridge was safe.", "that the bridge was safe"],
    ["Ann Diaz: Bridge Will Open In May.\nAnn Diaz rose.", "Bridge Will Open In May"],
  ])("reads the content of %j", (body, content) => {
    expect(said(body)).toContain(`Ann Diaz | indirect | ${content}`);
  });

  it.each([
    [
      "Ann Diaz said the bridge was safe, adding that it was new.",
      ["the bridge was safe", "that it was new"],
    ],
    [
      "Ann Diaz said the bridge was safe but warned that it was old.",
      ["the bridge was safe", "that it was old"],
    ],
    ["Ann Diaz said the bridge was safe, though few believed it.", ["the bridge was safe"]],
    ["Ann Diaz said the bridge was safe, according to the Post.", ["the bridge was safe"]],
    [
      "Ann Diaz said the bridge was safe, even though few used it.",
      ["the bridge was safe, even though few used it"],
    ],
    [
      "Ann Diaz said the old, though still sound, bridge would open.",
      ["the old, though still sound, bridge would open"],
    ],
    [
      "Ann Diaz said that they closed the bridge when, in fact, the bank was unsafe.",
      ["that they closed the bridge when, in fact, the bank was unsafe"],
    ],
    ["Ann Diaz said the bridge was safe, the first time she has said so.", ["the bridge was safe"]],
    ["Two years after Ann Diaz said the bridge was safe, the town has shut it.", ["the bridge was safe"]],
    [
      "Ann Diaz said the town office warned that it was old and indicated that it would close.",
      ["the town office warned that it was old and indicated that it would close"],
    ],
    ["While Ann Diaz said the bridge was safe, the hall doubted it.", ["the bridge was safe"]],
    ["Even as Ann Diaz said the bridge was safe, the town shut it.", ["the bridge was safe"]],
    ["When Ann Diaz rose and said the bridge was safe, the hall laughed.", ["the bridge was safe"]],
    [
      "Ann Diaz said the bridge was safe - having warned in May that it was old.",
      ["the bridge was safe", "that it was old"],
    ],
    ["Ann Diaz, who said the bridge was safe, walked over it.", ["the bridge was safe"]],
    [
      "Ann Diaz said the bridge — closed since March — was safe.",
      ["the bridge — closed since March — was safe"],
    ],
  ])("ends the content where the reporter goes on: %j", (body, contents) => {
    const own = said(body).filter((line) => line.startsWith("Ann Diaz"));
    expect(own).toEqual(contents.map((content) => `Ann Diaz | indirect | ${content}`));
  });

  it.each([
    "Ann Diaz did not say that the bridge was safe.",
    "Ann Diaz was told that the bridge was safe.",
    "The states that voted no were few.",
    "Ann Diaz announced plans for the bridge.",
    "Her claims about the bridge were many.",
    "Ann Diaz vowed to fight on.",
  ])("finds no statement in %j", (body) => {
    expect(said(body)).toEqual([]);
  });
});

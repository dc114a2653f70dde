import { describe, expect, it } from "vitest";
import { expected, votesOf } from "#tests/unit/pipeline/votes/read-report";

const REPORTS: { phrasing: string; text: string; votes: string[] }[] = [
  {
    phrasing: "all seats of a party as the party",
    text: "MPs passed the bill by 300 votes to 212. Reform UK's five MPs voted for it, while Aontú's two deputies abstained.",
    votes: ["Reform UK for", "Aontú abstain"],
  },
  {
    phrasing: "some seats of a party as nobody",
    text: "MPs passed the bill by 300 votes to 212. Two of Aontú's five deputies voted for it. Labour's three rebel MPs voted against.",
    votes: [],
  },
  {
    phrasing: "a party with the name of its leader",
    text: "The National Assembly passed the motion by 281 to 44. The Orange Democratic Movement (ODM) of veteran opposition leader Amos Kitur voted for the motion.",
    votes: ["Orange Democratic Movement for"],
  },
  {
    phrasing: "the lawmakers of a party as the party",
    text: "The National Assembly passed the motion by 281 to 44. Lawmakers of Wiper, led by Amos Kitur, opposed it.",
    votes: ["Wiper against"],
  },
  {
    phrasing: "some lawmakers of a party as nobody",
    text: "The National Assembly passed the motion by 281 to 44. Some lawmakers of Wiper opposed it, and nine members of Jubilee voted against.",
    votes: [],
  },
  {
    phrasing: "members of parties that left before the vote",
    text: "The Lok Sabha passed the Bill by 288 votes to 201. Members of the DMK and the Trinamool Congress left the House before the motion was put to vote; the Biju Janata Dal voted for it.",
    votes: ["DMK, Trinamool Congress absent", "Biju Janata Dal for"],
  },
  {
    phrasing: "parties in absolute clauses",
    text: "The Senate approved the text with 204 votes for and 98 against, the Socialists voting against and the centrist group abstaining.",
    votes: ["Socialists against"],
  },
  {
    phrasing: "an alliance by its whole name",
    text: "The Dáil passed the Bill by 82 votes to 69. Sinn Féin and People Before Profit-Solidarity voted against it.",
    votes: ["Sinn Féin, People Before Profit-Solidarity against"],
  },
];

describe("parties as voters", () => {
  it.each(REPORTS)("reads $phrasing", ({ text, votes }) => {
    expect(votesOf(text)).toEqual(expected(...votes));
  });
});

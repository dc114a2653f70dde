import { describe, expect, it } from "vitest";
import { expected, votesOf } from "#tests/unit/pipeline/votes/read-report";

interface Report {
  phrasing: string;
  text: string;
  votes: string[];
}

const REPORTS: Report[] = [
  {
    phrasing: "a seat that ends in a full stop",
    text: "The Senate passed the bill 52-46. Sen. Joel Marsh, D-Pa., did not vote, and Rep. Ida Kern, R-Ariz., voted present.",
    votes: ["Joel Marsh absent", "Ida Kern abstain"],
  },
  {
    phrasing: "a seat with a small letter in its place’s name",
    text: "Sens. Ida Kern, R-Pointe d'Or, and Joel Marsh, R-Twin Forks, voted yes on the bill.",
    votes: ["Ida Kern, Joel Marsh for"],
  },
  {
    phrasing: "a name beside an unnamed noun",
    text: "Six Tories voted for the amendment in the Commons. A seventh, Owen Tarrant, abstained.",
    votes: ["Owen Tarrant abstain"],
  },
  {
    phrasing: "a role between the last two names",
    text: "The council voted on the rezoning motion. Ida Kern, Joel Marsh and long-time planning critic Rosa Bellamy voted against.",
    votes: ["Ida Kern, Joel Marsh, Rosa Bellamy against"],
  },
  {
    phrasing: "a party’s name inside a title",
    text: "First Minister Owen Tarrant, Deputy First Minister Ida Kern and Scottish Labour leader Joel Marsh all voted against the bill at Holyrood.",
    votes: ["Owen Tarrant, Ida Kern, Joel Marsh against"],
  },
  {
    phrasing: "groups of the European Parliament",
    text: "In the European Parliament the Socialists and Democrats, the Greens/EFA group and The Left voted in favour. Patriots for Europe and the Europe of Sovereign Nations group voted against the text.",
    votes: [
      "Socialists and Democrats, Greens/EFA, The Left for",
      "Patriots for Europe, Europe of Sovereign Nations against",
    ],
  },
  {
    phrasing: "one whole party alone, joining others",
    text: "The Bundestag rejected the Greens' motion by 500 votes to 140. Only the Left Party joined them in voting for it.",
    votes: ["Left Party for"],
  },
  {
    phrasing: "a party and its named allies",
    text: "The BJP and its allies the TDP and the JD(U) voted for the Bill in the Lok Sabha. The Congress and the Trinamool Congress voted against.",
    votes: ["BJP, TDP, JD(U) for", "Congress party, Trinamool Congress against"],
  },
  {
    phrasing: "parties that joined forces to vote a bill down",
    text: "Labor's bill was lost in the Australian Senate after the Greens and the Coalition joined forces to vote it down.",
    votes: ["Greens, Coalition against"],
  },
  {
    phrasing: "parties that teamed up to defeat a motion",
    text: "The motion fell by 60 votes to 52 in parliament. Labour and the Greens teamed up to defeat the motion.",
    votes: ["Labour, Greens against"],
  },
  {
    phrasing: "states among the abstentions",
    text: "The UN Human Rights Council adopted the text. Those voting against included Cuba, Eritrea and Sudan itself. India and Ghana were among the abstentions.",
    votes: ["Cuba, Eritrea, Sudan against", "India, Ghana abstain"],
  },
  {
    phrasing: "rebels who voted with another party’s whole vote",
    text: "All Democrats opposed the measure, joined by two Republicans: former Speaker Owen Tarrant and Rep. Ida Kern of New Holm. The vote on the bill in the House was 86-61.",
    votes: ["Democrats, Owen Tarrant, Ida Kern against"],
  },
  {
    phrasing: "members who voted to sustain a veto",
    text: "The City Council voted 42-9 to override the mayor's veto of the bill. Council Members Ida Kern and Joel Marsh were among the nine who voted to sustain the veto.",
    votes: ["Ida Kern, Joel Marsh against"],
  },
  {
    phrasing: "one who was the only one",
    text: "The county board rejected the moratorium on a 3-1 vote. Commissioner Owen Tarrant, who proposed it, was the only one to vote for it.",
    votes: ["Owen Tarrant for"],
  },
  {
    phrasing: "one who was the only member of a group",
    text: "Kerry TD Owen Tarrant was the only member of the Rural Group to vote against the motion in the Dáil.",
    votes: ["Owen Tarrant against"],
  },
  {
    phrasing: "the party of two members, after their seats",
    text: "Assemblymembers Ida Kern of Elmore and Joel Marsh of Tarn, both Democrats, voted no on the bill, and Assemblymember Rosa Bellamy was recorded as not voting.",
    votes: ["Ida Kern, Joel Marsh against", "Rosa Bellamy absent"],
  },
  {
    phrasing: "those who join and those they join",
    text: "At the UN General Assembly, joining Chile in voting no were Peru, Hungary and North Macedonia.",
    votes: ["Chile, Peru, Hungary, North Macedonia against"],
  },
  {
    phrasing: "members who supported and opposed a motion beside its numbers",
    text: "The school board voted 4-2 to close two schools. Board President Ida Kern and trustees Joel Marsh and Rosa Bellamy supported the motion. Owen Tarrant and Luz Arrieta opposed it.",
    votes: ["Ida Kern, Joel Marsh, Rosa Bellamy for", "Owen Tarrant, Luz Arrieta against"],
  },
  {
    phrasing: "a heading with an adjective",
    text: "The UN General Assembly adopted the resolution.\n\nSelected abstentions\n\nAustria\n\nGeorgia\n\nRepublic of Korea",
    votes: ["Austria, Georgia, South Korea abstain"],
  },
  {
    phrasing: "a surname that is an occupation",
    text: "Councilmembers Ida Kern, Joel Marsh and Jill Farmer voted against the ordinance.",
    votes: ["Ida Kern, Joel Marsh, Jill Farmer against"],
  },
  {
    phrasing: "an occupation in front of a name",
    text: "The heritage board denied the permit 2-1. Architect Yumi Sandoval and Administrator Ruth Bello voted against the motion.",
    votes: ["Yumi Sandoval, Ruth Bello against"],
  },
];

describe("who voted, in further phrasings", () => {
  it.each(REPORTS)("reads $phrasing", ({ text, votes }) => {
    expect(votesOf(text)).toEqual(expected(...votes));
  });
});

import { describe, expect, it } from "vitest";
import { expected, votesOf } from "#tests/unit/pipeline/votes/read-report";

const REPORTS: { phrasing: string; text: string; votes: string[] }[] = [
  {
    phrasing: "a side that opens the sentence",
    text: "The council voted 5-4 to table the plan. Opposed were council members Mark Bell, Jen Oakes and Hugh Lind. Absent was Councilor Ida Kern.",
    votes: ["Mark Bell, Jen Oakes, Hugh Lind against", "Ida Kern absent"],
  },
  {
    phrasing: "two sides that open their clauses",
    text: "The council passed the ordinance 3-1. In favor were Joan Pratt, Lena Ortiz and Omar Field; against was Mayor Ida Kern.",
    votes: ["Joan Pratt, Lena Ortiz, Omar Field for", "Ida Kern against"],
  },
  {
    phrasing: "no vote in who was opposed to a plan",
    text: "The council passed the ordinance 6-3. Opposed to the plan were neighbors Joan Pratt and Lena Ortiz.",
    votes: [],
  },
  {
    phrasing: "a list of names with offices and towns",
    text: "The motion failed 172-151 in the House of Commons. Eleven Liberals voted for it, including former immigration minister Jaya Roy, Vancouver MP Win Kwan and Toronto's Farid Mirza, who later resigned.",
    votes: ["Jaya Roy, Win Kwan, Farid Mirza for"],
  },
  {
    phrasing: "a list that ends with a name and its office",
    text: "The motion failed 172-151 in the House of Commons. Eleven Liberals voted for it, including Vancouver MP Win Kwan and Toronto's Farid Mirza, the parliamentary secretary to the minister, who resigned.",
    votes: ["Win Kwan, Farid Mirza for"],
  },
  {
    phrasing: "a list with a party's former officer and a deputy for a place",
    text: "The National Assembly rejected the motion. Seven Socialists broke ranks to vote for the motion, among them the party's former spokeswoman Odile Tessier and the deputy for Guadeloupe, Jean Casimir.",
    votes: ["Odile Tessier, Jean Casimir for"],
  },
  {
    phrasing: "a list that ends with an office and its holder",
    text: "The board passed the motion 6-3. Voting no were Joan Pratt, Omar Field and the council's vice chair, Ida Kern.",
    votes: ["Joan Pratt, Omar Field, Ida Kern against"],
  },
  {
    phrasing: "rebels named after their number was told",
    text: "MPs gave the bill a second reading by 300 to 212. Some 31 Labour backbenchers voted against it. The Greens voted against it too. Among the Labour rebels were Nadia Pell, Rick Burt and the former shadow chancellor Jon Dunn.",
    votes: ["Greens, Nadia Pell, Rick Burt, Jon Dunn against"],
  },
  {
    phrasing: "no rebels where their vote was not told",
    text: "MPs gave the bill a second reading by 300 to 212. Among the Labour rebels were Nadia Pell and Rick Burt.",
    votes: [],
  },
  {
    phrasing: "no rebels where two votes of theirs were told",
    text: "MPs passed the bill by 300 to 212. Nine Labour backbenchers voted against it. Six Labour MPs abstained. Among the Labour rebels were Nadia Pell and Rick Burt.",
    votes: [],
  },
  {
    phrasing: "states named inside a number",
    text: "The UN Human Rights Council adopted the resolution. Twenty members voted in favour. Nineteen, including China, Cuba and Ethiopia, were against.",
    votes: ["China, Cuba, Ethiopia against"],
  },
  {
    phrasing: "the only and the lone",
    text: "The Senate defeated the resolution 47-53. Sen. Ron Pell of Ohio was the only Republican in favor, and Sen. Jo Fetter of Utah the lone Democrat to side against it.",
    votes: ["Ron Pell for", "Jo Fetter against"],
  },
  {
    phrasing: "the only states to support a text",
    text: "The UN Human Rights Council adopted the resolution by 20 votes to 19. Gambia and Malawi were the only African countries to support the initiative, led by Norway.",
    votes: ["Gambia, Malawi for"],
  },
  {
    phrasing: "two sides in one absolute clause",
    text: "The senate rejected the motion 13-21, with Dana Dills supporting it and Mara Hale, Ife Lang and Ash Perry opposing.",
    votes: ["Dana Dills for", "Mara Hale, Ife Lang, Ash Perry against"],
  },
  {
    phrasing: "no vote in who marched, opposing",
    text: "The senate rejected the motion 13-21. Residents came with Dana Dills, and Mara Hale spoke at length, opposing.",
    votes: [],
  },
  {
    phrasing: "a no vote that its voter explains",
    text: 'The House approved the bill, 71-52. "My voters will pay," said Rep. Jarred Ousby, a Merriam Democrat, explaining his no vote.',
    votes: ["Jarred Ousby against"],
  },
  {
    phrasing: "those who joined them",
    text: "MPs gave the bill a second reading after 31 Labour backbenchers voted against it and the Liberal Democrats, who had been expected to abstain, joined them.",
    votes: ["Liberal Democrats against"],
  },
  {
    phrasing: "nobody who joined them where two sides were told",
    text: "In the Commons Labour voted against the bill, the SNP abstained, and the Liberal Democrats joined them.",
    votes: ["Labour against", "SNP abstain"],
  },
  {
    phrasing: "a switch to abstention, after votes on other texts",
    text: "The UN Human Rights Council adopted the resolution by 20 votes to 19. Brazil, which had voted against two similar motions since 2023, switched to abstention.",
    votes: ["Brazil abstain"],
  },
  {
    phrasing: "the one member of a party",
    text: "MPs rejected the motion 172-151. The Green Party's only MP, Sonja Hartman, supported the motion.",
    votes: ["Sonja Hartman for"],
  },
  {
    phrasing: "no vote where someone left",
    text: "The senate passed the resolution 19-11. Senator Ida Kern left after midnight.",
    votes: [],
  },
];

describe("lists of voters, whole", () => {
  it.each(REPORTS)("reads $phrasing", ({ text, votes }) => {
    expect(votesOf(text)).toEqual(expected(...votes));
  });
});

import { describe, expect, it } from "vitest";
import { expected, talliesOf, votesOf } from "#tests/unit/pipeline/votes/read-report";

interface Report {
  phrasing: string;
  text: string;
  votes: string[];
  tallies?: string[];
}

const REPORTS: Report[] = [
  {
    phrasing: "senators with party and state in brackets",
    text: "Republican Sens. Anna Lindqvist (Maine) and Peter Okoye (R-Alaska) voted against the farm bill, which passed the Senate 61-38.",
    votes: ["Anna Lindqvist, Peter Okoye against"],
    tallies: ["61-38-?"],
  },
  {
    phrasing: "a senator with party and state between commas",
    text: "Sen. Ruth Calder, R-Maine, voted no on the nomination. The Senate confirmed him 52-48.",
    votes: ["Ruth Calder against"],
    tallies: ["52-48-?"],
  },
  {
    phrasing: "an apposition inside a list of senators",
    text: "Sens. Ruth Calder, a Republican from Maine, and Luis Ortega, an independent, voted for the amendment in the Senate.",
    votes: ["Ruth Calder, Luis Ortega for"],
  },
  {
    phrasing: "a relative clause between subject and verb",
    text: "Reps. Ian Marsh (Ohio) and Dora Quist (N.Y.), who sit on the budget panel, opted against the measure, which passed 220-205 in the House.",
    votes: ["Ian Marsh, Dora Quist against"],
    tallies: ["220-205-?"],
  },
  {
    phrasing: "surnames that point to full names",
    text: "State Sen. Carol Whitfield of Salina voted for the bill in the state Senate. Whitfield also voted for the amendment.",
    votes: ["Carol Whitfield for"],
  },
  {
    phrasing: "the party of members who broke ranks, and one who voted with it",
    text: "Two House Democrats broke ranks and voted against the resolution, which passed 226-201. Rep. Tom Ames, an independent, voted with Democrats.",
    votes: ["Tom Ames for"],
    tallies: ["226-201-?"],
  },
  {
    phrasing: "members who joined a party",
    text: "Three Republicans joined Democrats in voting for the bill in the Senate: Ruth Calder of Maine, Luis Ortega of Utah and Pam Reyes of Ohio.",
    votes: ["Democrats, Ruth Calder, Luis Ortega, Pam Reyes for"],
  },
  {
    phrasing: "all members of a party",
    text: "All Republicans voted against the bill in the House, while every Democrat voted for it.",
    votes: ["Republicans against", "Democrats for"],
  },
  {
    phrasing: "a party broken by its own members",
    text: "All Republican senators voted against the bill except Sen. Ruth Calder. The Senate passed it 51 to 49.",
    votes: [],
    tallies: ["51-49-?"],
  },
  {
    phrasing: "parties as blocs in a council",
    text: "The DA, ActionSA and the IFP voted in favour of the budget in the city council, while the EFF voted against it and the ANC abstained.",
    votes: ["DA, ActionSA, IFP for", "EFF against", "ANC abstain"],
  },
  {
    phrasing: "parties that supported in a sentence with the tally",
    text: "The motion in the House of Commons was defeated by 201 votes to 117. The Bloc Québécois and the NDP voted for the motion; the Conservatives voted against.",
    votes: ["Bloc Québécois, NDP for", "Conservatives against"],
    tallies: ["117-201-?"],
  },
  {
    phrasing: "a named few of many in dashes",
    text: "Nine Labour MPs — among them Ivy Cole, Sam Rudd and Nora Pike — defied the whip and voted against the bill in the Commons.",
    votes: ["Ivy Cole, Sam Rudd, Nora Pike against"],
    tallies: [],
  },
  {
    phrasing: "a named few after including",
    text: "Thirty Conservative MPs, including Ivy Cole and Sam Rudd, abstained on the motion in the Commons.",
    votes: ["Ivy Cole, Sam Rudd abstain"],
    tallies: [],
  },
  {
    phrasing: "members who were among the rebels",
    text: "Leeds MP Ivy Cole and Dover MP Sam Rudd were among the 40 Tory MPs to vote against the amendment in the Commons.",
    votes: ["Ivy Cole, Sam Rudd against"],
    tallies: [],
  },
  {
    phrasing: "the only member to do so",
    text: "Nora Pike was the only Liberal Democrat MP to vote for the bill in the Commons.",
    votes: ["Nora Pike for"],
    tallies: [],
  },
  {
    phrasing: "a list in lines under a heading",
    text: "Here is the full list of the four Labour MPs who voted against the bill in the Commons:\n\n- Ivy Cole\n- Sam Rudd\n- Nora Pike\n- Owen Hale\n\nThe bill now goes to the Lords.",
    votes: ["Ivy Cole, Sam Rudd, Nora Pike, Owen Hale against"],
  },
  {
    phrasing: "a list in lines after a verb of support",
    text: "The amendment was rejected by 315 votes to 93 in the Commons. Full list of the rebels who backed the amendment:\n\n- Ivy Cole\n- Sam Rudd",
    votes: ["Ivy Cole, Sam Rudd for"],
    tallies: ["93-315-?"],
  },
  {
    phrasing: "minutes of a council",
    text: "City Council Minutes\n\nThe motion to approve the contract carried.\n\nAYES: Barton, Holden, Sales\nNOES: None\nABSENT: McKnew",
    votes: ["Barton, Holden, Sales for", "McKnew absent"],
  },
  {
    phrasing: "a dissenter on a council",
    text: "The Springfield City Council approved the ordinance 6-1 on Monday. Councilmember Dana Frost cast the lone no vote. Councilman Lee Park was absent.",
    votes: ["Dana Frost against", "Lee Park absent"],
    tallies: ["6-1-?"],
  },
  {
    phrasing: "a vote with dissent in an absolute clause",
    text: "The county commission passed the budget 4-1, with Commissioner Dana Frost dissenting.",
    votes: ["Dana Frost against"],
    tallies: ["4-1-?"],
  },
  {
    phrasing: "members in favour and opposed, in absolute clauses",
    text: "The school board approved the plan on a 3-2 vote, with Dana Frost and Lee Park opposed.",
    votes: ["Dana Frost, Lee Park against"],
    tallies: ["3-2-?"],
  },
  {
    phrasing: "a vote present",
    text: "Rep. Dana Frost voted present on the House resolution, which passed 215-200.",
    votes: ["Dana Frost abstain"],
  },
  {
    phrasing: "a member who missed the vote",
    text: "Sen. Lee Park missed the vote. The Senate rejected the motion 40-58.",
    votes: ["Lee Park absent"],
    tallies: ["40-58-?"],
  },
  {
    phrasing: "a changed vote",
    text: "Senate Majority Leader Lee Park changed his vote to no so that he could bring the bill back.",
    votes: ["Lee Park against"],
  },
  {
    phrasing: "one member, opposite votes on two motions",
    text: "Wakefield MP Ivy Cole voted for the second reading of the Fisheries Bill. Ms Cole then voted against the programme motion in the Commons.",
    votes: ["Ivy Cole for", "Ivy Cole against"],
  },
  {
    phrasing: "a vote with the majority",
    text: "The House voted 62-30 to approve the levy. Rep. Dana Frost voted with the majority.",
    votes: ["Dana Frost for"],
    tallies: ["62-30-?"],
  },
  {
    phrasing: "groups of the European Parliament",
    text: "The European Parliament adopted the report by 402 votes to 180, with 34 abstentions. The European People’s Party and Renew Europe voted in favour, and the Greens/EFA abstained.",
    votes: ["European People's Party, Renew Europe for", "Greens/EFA abstain"],
    tallies: ["402-180-34"],
  },
  {
    phrasing: "an Indian report of a division",
    text: "The bill was passed in the Lok Sabha with 288 members voting in favour and 232 against. The Congress party and the DMK voted against the bill, while the TDP and JD(U) voted for it.",
    votes: ["Congress party, DMK against", "TDP, JD(U) for"],
    tallies: ["288-232-?"],
  },
  {
    phrasing: "an Australian report of a division",
    text: "The Senate passed the bill 33 votes to 26. Labor and the Greens voted for it; the Nationals and One Nation voted against.",
    votes: ["Labor, Greens for", "Nationals, One Nation against"],
    tallies: ["33-26-?"],
  },
  {
    phrasing: "a verb shared by two phrases",
    text: "Sen. Ruth Calder praised the sponsors but voted against the bill in the Senate.",
    votes: ["Ruth Calder against"],
  },
  {
    phrasing: "names after a clause with a participle",
    text: "Two Republicans eyeing a run for governor voted no in the Senate: Ruth Calder of Maine and Luis Ortega of Utah.",
    votes: ["Ruth Calder, Luis Ortega against"],
  },
  {
    phrasing: "a heading that asks",
    text: "The Senate passed the bill 79 to 19.\n\nWhich Republicans voted no?: Sens. Ruth Calder (Maine), Luis Ortega (Utah).",
    votes: ["Ruth Calder, Luis Ortega against"],
    tallies: ["79-19-?"],
  },
  {
    phrasing: "a choice between candidates",
    text: "Rep. Dana Frost voted for Lee Park for speaker of the House, and six members voted for Ann Shaw.",
    votes: ["Dana Frost for"],
    tallies: [],
  },
  {
    phrasing: "members who voted with the Government on its motion",
    text: "The Government won the vote on a motion of confidence in the Dáil by 84 votes to 66. Independents Colm Daly and Orla Nolan voted with the Government.",
    votes: ["Colm Daly, Orla Nolan for"],
    tallies: ["84-66-?"],
  },
  {
    phrasing: "members who voted against the Government on an amendment",
    text: "The amendment on school meals was defeated by 302 votes to 270. Ivy Cole and Sam Rudd voted against the Government on the amendment in the Commons.",
    votes: ["Ivy Cole, Sam Rudd for"],
    tallies: ["270-302-?"],
  },
  {
    phrasing: "some of a party, told by a relative clause",
    text: "The House passed the bill 220-210. The Republicans who voted against the bill were Dana Frost and Lee Park.",
    votes: ["Dana Frost, Lee Park against"],
    tallies: ["220-210-?"],
  },
  {
    phrasing: "names in the sentence after",
    text: "Most Liberals voted against the motion in the House of Commons. Among them were Ann Hall and Marc Roy.",
    votes: ["Ann Hall, Marc Roy against"],
  },
  {
    phrasing: "a party beside the result",
    text: "The motion was defeated in the National Assembly with 231 votes against and 131 in favour. The ACDP supported the motion.",
    votes: ["ACDP for"],
    tallies: ["131-231-?"],
  },
  {
    phrasing: "a tie broken",
    text: "Vice President Kay Howe cast the tie-breaking vote to begin debate on the bill in the Senate.",
    votes: ["Kay Howe for"],
  },
  {
    phrasing: "members who joined others in defeating a motion",
    text: "The NDP joined the Liberals in defeating the motion in the House of Commons.",
    votes: ["NDP, Liberals against"],
  },
  {
    phrasing: "a member with an office between commas",
    text: "Robert Lane, Leader of the Opposition in the House of Commons, voted nay on the bill.",
    votes: ["Robert Lane against"],
  },
  {
    phrasing: "the no votes being named",
    text: "The Senate amendment passed 98-2, with the two no votes being Ruth Calder (R-Maine) and Luis Ortega (R-Utah).",
    votes: ["Ruth Calder, Luis Ortega against"],
    tallies: ["98-2-?"],
  },
];

describe("reading how members and parties voted", () => {
  for (const { phrasing, text, votes, tallies } of REPORTS) {
    it(`reads ${phrasing}`, () => {
      expect(votesOf(text)).toEqual(expected(...votes));
      if (tallies) expect(talliesOf(text)).toEqual(tallies);
    });
  }
});

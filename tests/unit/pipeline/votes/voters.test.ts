import { describe, expect, it } from "vitest";
import { expected, votesOf } from "#tests/unit/pipeline/votes/read-report";

interface Report {
  phrasing: string;
  text: string;
  votes: string[];
}

const REPORTS: Report[] = [
  {
    phrasing: "a second half without its verb",
    text: "The Bundestag adopted the pensions law. The SPD and the FDP voted in favour, the CDU/CSU and the AfD against.",
    votes: ["SPD, FDP for", "CDU/CSU, AfD against"],
  },
  {
    phrasing: "no second half where no vote was told",
    text: "The Bundestag debated the pensions law. The SPD spoke for it, the CDU/CSU and the AfD against.",
    votes: [],
  },
  {
    phrasing: "the strength of parties in brackets",
    text: "The National Assembly of South Africa adopted the bill by 262 votes to 90. The ANC (159) and the IFP (17 seats) voted for it, the EFF (39) against.",
    votes: ["ANC, IFP for", "EFF against"],
  },
  {
    phrasing: "a list that a semicolon ends",
    text: "The UN General Assembly adopted the resolution by 108 votes to 9. Ten EU members supported it, including Spain, Ireland and Malta; Hungary voted against.",
    votes: ["Hungary against", "Ireland, Malta, Spain for"],
  },
  {
    phrasing: "a list that semicolons part",
    text: "The Senate passed the bill. Sens. Ida Kern, of Ohio; Joel Marsh, of Utah; and Rosa Bellamy voted no.",
    votes: ["Ida Kern, Joel Marsh, Rosa Bellamy against"],
  },
  {
    phrasing: "a long description between a name and its verb",
    text: "Rep. Ida Kern, a Republican from Ohio who has spent two terms on a panel and is running for governor, voted against the bill in the House.",
    votes: ["Ida Kern against"],
  },
  {
    phrasing: "a description with a name in it",
    text: "The Senate passed the measure 60-38. Sen. Ida Kern, who had said she would wait for an estimate and who, with Sen. Joel Marsh, wrote an earlier version, voted no.",
    votes: ["Ida Kern against"],
  },
  {
    phrasing: "a description inside another",
    text: "Ida Kern, the former deputy leader of the party — who quit last year over the ferry contract — abstained on the motion in the Scottish Parliament.",
    votes: ["Ida Kern abstain"],
  },
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
    votes: ["BJP, TDP, JD(U) for", "Congress, Trinamool Congress against"],
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
  {
    phrasing: "rebels named in the next sentence",
    text: "Five backbenchers voted against the measure in the Commons while another 37 did not vote. The five rebels included former cabinet ministers Sir Owen Tarrant and Ida Kern along with Joel Marsh, Rosa Bellamy and Luz Arrieta.",
    votes: ["Owen Tarrant, Ida Kern, Joel Marsh, Rosa Bellamy, Luz Arrieta against"],
  },
  {
    phrasing: "others who joined a party, in the next sentence",
    text: "Senators voted 51-50 on the bill. Kern, Marsh and the other 45 members in the Democratic caucus all opposed the legislation, Senator Ida Kern and Senator Joel Marsh among them. They were joined by two Republicans: U.S. Sens. Owen Tarrant of Ohio and Rosa Bellamy of Maine.",
    votes: ["Ida Kern, Joel Marsh, Owen Tarrant, Rosa Bellamy against"],
  },
  {
    phrasing: "a whole party with its number",
    text: "Voting against the final bill in the Senate, alongside all 47 Democrats, were Republican Sens. Ida Kern of Maine and Joel Marsh of Ohio.",
    votes: ["Democrats, Ida Kern, Joel Marsh against"],
  },
  {
    phrasing: "surnames in brackets, as many as the count says",
    text: "The roll call vote on the ordinance was 2 for (Beller and Henley) and 1 (Matthews) against. The council adjourned.",
    votes: ["Beller, Henley for", "Matthews against"],
  },
  {
    phrasing: "a title without a full stop above a list",
    text: "MPs rejected the amendment by 93 to 315.\n\nThe Labour MPs who voted for the amendment\n\nIda Kern (Elmore East)\n\nJoel Marsh (Tarn, Westfold)\n\nKate Green (Holm)",
    votes: ["Ida Kern, Joel Marsh, Kate Green for"],
  },
  {
    phrasing: "a name between a clause’s opening and its verb",
    text: "Russia vetoed the text in the UN Security Council – but China, along with two other countries, abstained.",
    votes: ["Russia veto", "China abstain"],
  },
  {
    phrasing: "parties with their seats",
    text: "The bill was passed by 262 votes to 90. The ANC, which holds 159 seats, was joined by the DA with 87 seats, IFP 12, UDM with two, and GOOD Party with one in supporting the bill. Among the votes against were the EFF with 36 and the ATM with one.",
    votes: ["ANC, DA, IFP, UDM, GOOD for", "EFF, ATM against"],
  },
  {
    phrasing: "parties with whose support a bill was passed",
    text: "The bill was passed with support from the DA and the IFP, while the EFF rejected the bill. The count was 262 in favour and 90 against.",
    votes: ["DA, IFP for", "EFF against"],
  },
  {
    phrasing: "members who voted with the party whose motion it was",
    text: "A Conservative non-confidence motion was defeated in the House of Commons. Independent MPs Ida Kern (a former Conservative) and Joel Marsh voted with the Tories.",
    votes: ["Ida Kern, Joel Marsh for"],
  },
  {
    phrasing: "rows of a table",
    text: "The Senate voted on the motion.\n\nAustralian Greens (92% turnout) 2 Yes 0 No\n\nIda Kern-Payne Queensland Yes\n\nJoel Marsh WA Yes\n\nLuz Arrieta Victoria Absent\n\nAustralian Labor Party 0 Yes 1 No\n\nTarrant, Owen (Labor) | No",
    votes: ["Ida Kern-Payne, Joel Marsh for", "Luz Arrieta absent", "Owen Tarrant against"],
  },
  {
    phrasing: "rows of states",
    text: "How the UN Security Council voted on the draft resolution:\n\n| China | Abstained |\n\n| France | For |\n\n| Russia | Against |\n\n| Sierra Leone | Not voting |",
    votes: ["China abstain", "France for", "Russia against", "Sierra Leone absent"],
  },
  {
    phrasing: "a party in company without a name",
    text: "The bill passed the Australian Senate by 36 votes to 23. Labor and other crossbenchers voted against the bill.",
    votes: ["Labor against"],
  },
  {
    phrasing: "names between dashes that say who two parties are",
    text: "The motion was defeated in Parliament. Two parties of the government - the SDLP and the UUP - were not present when the vote was taken.",
    votes: ["SDLP, UUP absent"],
  },
  {
    phrasing: "a clause after a dash",
    text: "45 of the Labour members voted against the motion - Joel Marsh missed the vote, which passed the house.",
    votes: ["Joel Marsh absent"],
  },
  {
    phrasing: "the only states that opposed a text",
    text: "The UN Human Rights Council voted 32-2, with 13 abstentions, to pass the resolution. Only Russia and Eritrea opposed the resolution.",
    votes: ["Russia, Eritrea against"],
  },
  {
    phrasing: "parties listed as supporters of a motion",
    text: "The motion was defeated with 325 votes against and 126 in favor in the Lok Sabha. The debate was long. The hall was full. The parties that supported the motion include Congress, CPI (M), TMC and AAP.",
    votes: ["Congress, CPI(M), TMC, AAP for"],
  },
  {
    phrasing: "a state after a word that opens the sentence",
    text: "At the UN, besides others, two countries voted against the resolution. Besides India, ten other countries abstained.",
    votes: [],
  },
  {
    phrasing: "letters in a list of parties that no table knows",
    text: "The lower house of parliament approved the motion by 79 votes to 71. The PVV, VVD and XYP voted in favour, and the Green group abstained.",
    votes: ["PVV, VVD, XYP for", "Greens abstain"],
  },
  {
    phrasing: "a senator who voted to acquit",
    text: "The vote in the Senate was 57-43. All 50 Democrats voted to convict, and Senator Owen Tarrant voted to acquit.",
    votes: ["Democrats for", "Owen Tarrant against"],
  },
  {
    phrasing: "states that voted in the mover’s favour, as many as voted for",
    text: "The UN General Assembly adopted the draft resolution tabled by Ukraine with 93 votes in favour and 18 against. The 93 countries that voted in Ukraine's favour include major European powers such as Germany and France. The countries that voted against the resolution were Russia, Mali and others like Belarus and Sudan.",
    votes: ["Germany, France for", "Russia, Mali, Belarus, Sudan against"],
  },
  {
    phrasing: "no side taken from a state’s favour alone",
    text: "The UN Security Council adopted the resolution with ten votes in favour. Chad voted in Moscow's favour. Six countries that voted in Russia's favour include Mali and Niger.",
    votes: [],
  },
];

describe("who voted, in further phrasings", () => {
  it.each(REPORTS)("reads $phrasing", ({ text, votes }) => {
    expect(votesOf(text)).toEqual(expected(...votes));
  });
});

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
    phrasing: "a recorded vote with lists in brackets, as in press releases of the United Nations",
    text: "By a recorded vote of 121 in favour to 3 against (Israel, Nauru, United States), with 9 abstentions (Cameroon, Canada, Georgia, Iran (Islamic Republic of), Lao People’s Democratic Republic, Papua New Guinea, Republic of Korea, Togo, Tonga), the General Assembly adopted the draft on lakes.",
    votes: [
      "Israel, Nauru, United States against",
      "Cameroon, Canada, Georgia, Iran, Laos, Papua New Guinea, South Korea, Togo, Tonga abstain",
    ],
    tallies: ["121-3-9"],
  },
  {
    phrasing: "a vote approved with none against",
    text: "The Third Committee approved the text on clean rivers by a recorded vote of 108 in favour to none against, with 52 abstentions.",
    votes: [],
    tallies: ["108-0-52"],
  },
  {
    phrasing: "counts whose only member stands in brackets",
    text: "The Security Council adopted the draft with 13 votes in favour, none against and 2 abstentions (China, Russian Federation).",
    votes: ["China, Russia abstain"],
    tallies: ["13-0-2"],
  },
  {
    phrasing: "a count followed by names after a dash",
    text: "The results at the General Assembly were 98 in favour and six against – Belarus, Eritrea, Mali, Nicaragua, Russia and Syria.",
    votes: ["Belarus, Eritrea, Mali, Nicaragua, Russia, Syria against"],
    tallies: ["98-6-?"],
  },
  {
    phrasing: "among the abstentions",
    text: "The UN General Assembly passed the resolution with 88 in favor. Among the 40 abstentions were Brazil, India and South Africa.",
    votes: ["Brazil, India, South Africa abstain"],
    tallies: ["88-?-40"],
  },
  {
    phrasing: "a vote alongside others",
    text: "At the UN General Assembly, Hungary voted against the motion on wetlands alongside Belarus, Mali and others.",
    votes: ["Hungary, Belarus, Mali against"],
  },
  {
    phrasing: "a vote together with others, put between commas",
    text: "Hungary, together with Slovakia and Malta, abstained when the UN General Assembly voted on the treaty.",
    votes: ["Hungary, Slovakia, Malta abstain"],
  },
  {
    phrasing: "abstentions from states",
    text: "The Security Council approved the resolution despite abstentions from Pakistan, Algeria and Somalia.",
    votes: ["Pakistan, Algeria, Somalia abstain"],
  },
  {
    phrasing: "abstaining in an absolute clause",
    text: "The UN Security Council endorsed the plan 14-0 with Russia abstaining.",
    votes: ["Russia abstain"],
    tallies: ["14-0-?"],
  },
  {
    phrasing: "a veto in the active voice and a lone abstention",
    text: "The United States vetoed the draft resolution at the UN Security Council on Tuesday, while Britain abstained.",
    votes: ["United States veto", "United Kingdom abstain"],
  },
  {
    phrasing: "a veto in the passive voice",
    text: "A draft resolution on cargo inspections was vetoed by China and Russia in the Security Council.",
    votes: ["China, Russia veto"],
  },
  {
    phrasing: "a veto by use of the noun",
    text: "Moscow used its veto in the Security Council to stop the resolution. France exercised no such right.",
    votes: ["Russia veto"],
  },
  {
    phrasing: "a list of those that voted against, after a form of to be",
    text: "The countries that voted against the UN General Assembly resolution were Cuba, North Korea, Iran, and Viet Nam.",
    votes: ["Cuba, North Korea, Iran, Vietnam against"],
  },
  {
    phrasing: "those abstaining, with a comma out of place",
    text: "The General Assembly adopted it. Those abstaining, included Jordan, Chad, Guinea and Equatorial Guinea.",
    votes: ["Jordan, Chad, Guinea, Equatorial Guinea abstain"],
  },
  {
    phrasing: "states among those who voted so",
    text: "China, Cuba and Vietnam were among those who voted against the UN General Assembly resolution.",
    votes: ["China, Cuba, Vietnam against"],
  },
  {
    phrasing: "one of the states that did so",
    text: "Slovakia was one of 11 countries to abstain in the General Assembly.",
    votes: ["Slovakia abstain"],
    tallies: ["?-?-11"],
  },
  {
    phrasing: "the only state to vote against",
    text: "Paraguay was the only country to vote against the text at the UN Human Rights Council.",
    votes: ["Paraguay against"],
  },
  {
    phrasing: "the lone dissenting vote",
    text: "The Human Rights Council adopted the text 46 to 1. Japan cast the lone dissenting vote.",
    votes: ["Japan against"],
    tallies: ["46-1-?"],
  },
  {
    phrasing: "a state that joined others in voting",
    text: "In the UN General Assembly, Ghana joined Kenya and Zambia in voting for the resolution.",
    votes: ["Ghana, Kenya, Zambia for"],
  },
  {
    phrasing: "several states joined another: names after the colon",
    text: "Three countries joined China in voting for the draft at the Security Council: Algeria, Guyana and Sierra Leone. Five countries voted against it: Denmark, France, Greece, Slovenia and Panama.",
    votes: ["China, Algeria, Guyana, Sierra Leone for", "Denmark, France, Greece, Slovenia, Panama against"],
    tallies: ["?-5-?"],
  },
  {
    phrasing: "states that took no part",
    text: "Burkina Faso, Guinea-Bissau and Venezuela did not take part in the vote at the General Assembly.",
    votes: ["Burkina Faso, Guinea-Bissau, Venezuela absent"],
  },
  {
    phrasing: "two votes of one state on two motions",
    text: "In the General Assembly, Turkey voted for the Syrian-drafted resolution on dams. It was adopted by 90 votes to 12. On a second resolution, drafted by Egypt, Turkey abstained.",
    votes: ["Turkey for", "Turkey abstain"],
    tallies: ["90-12-?"],
  },
  {
    phrasing: "lists under headings, in the manner of a verbatim record",
    text: "The Security Council voted as follows.\n\nIn favour: Bosnia and Herzegovina, France, Gabon, United States of America\n\nAgainst: China, Russian Federation\n\nAbstentions: Brazil, India",
    votes: [
      "Bosnia and Herzegovina, France, Gabon, United States for",
      "China, Russia against",
      "Brazil, India abstain",
    ],
  },
  {
    phrasing: "negative votes of named members",
    text: "The text was defeated owing to the negative votes of two permanent members of the Security Council (China and the Russian Federation).",
    votes: ["China, Russia against"],
    tallies: ["?-2-?"],
  },
  {
    phrasing: "only votes against, closing the list",
    text: "The General Assembly adopted the resolution with 150 votes in favour. The only votes against came from Israel and the United States.",
    votes: ["Israel, United States against"],
    tallies: ["150-2-?"],
  },
  {
    phrasing: "a clause with while, in which each state has its own vote",
    text: "At the Human Rights Council, Argentina backed the text in the vote, while Bolivia voted against and Chile abstained.",
    votes: ["Argentina for", "Bolivia against", "Chile abstain"],
  },
  {
    phrasing: "states named by their people",
    text: "In the UN Security Council, the British and French delegations abstained.",
    votes: ["France, United Kingdom abstain"],
  },
  {
    phrasing: "a delegation named by its state",
    text: "In the UN Security Council the Pakistan delegation abstained and Russia’s ambassador voted against the draft resolution.",
    votes: ["Pakistan abstain", "Russia against"],
  },
  {
    phrasing: "numbered lists in lines under headings",
    text: "The UN Human Rights Council adopted the resolution.\n\nVoted in favour:\n\n1. Argentina\n2. Republic of Korea\n\nVotes against:\n\n1. Bolivia\n2. China\n\nAbstentions:\n\n1. Benin",
    votes: ["Argentina, South Korea for", "Bolivia, China against", "Benin abstain"],
  },
  {
    phrasing: "states left out of a group",
    text: "Most European countries, except Ireland, Malta and Spain, abstained in the General Assembly.",
    votes: [],
  },
  {
    phrasing: "kinship in front of a name, and a count inside a list",
    text: "The 11 countries that voted against the UN resolution include Israel, its closest ally the United States, as well as Fiji, Nauru and two European countries – Austria and Hungary.",
    votes: ["Israel, United States, Fiji, Nauru, Austria, Hungary against"],
  },
  {
    phrasing: "a long list without a final and",
    text: "China, Cuba, Iran, Syria abstained on the resolution at the UN General Assembly.",
    votes: ["China, Cuba, Iran, Syria abstain"],
  },
  {
    phrasing: "two names that only a comma parts are no list",
    text: "In a UN vote on a draft backed by Russia, China abstained.",
    votes: ["China abstain"],
  },
  {
    phrasing: "number words and a bracket before the side",
    text: "While 11 of the Council’s 15 members voted in favour of the Security Council text, one (Russia) voted against, and three (China, India and Kenya) abstained.",
    votes: ["Russia against", "China, India, Kenya abstain"],
    tallies: ["11-1-3"],
  },
  {
    phrasing: "Congo twice and Guinea four times",
    text: "Congo, the Democratic Republic of the Congo, Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea abstained in the General Assembly.",
    votes: [
      "Republic of the Congo, Democratic Republic of the Congo, Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea abstain",
    ],
  },
];

describe("reading how states voted", () => {
  for (const { phrasing, text, votes, tallies } of REPORTS) {
    it(`reads ${phrasing}`, () => {
      expect(votesOf(text)).toEqual(expected(...votes));
      if (tallies) expect(talliesOf(text)).toEqual(tallies);
    });
  }
});

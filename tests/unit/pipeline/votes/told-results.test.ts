import { describe, expect, it } from "vitest";
import { talliesOf } from "#tests/unit/pipeline/votes/read-report";

const RESULTS: { phrasing: string; text: string; tallies: string[] }[] = [
  {
    phrasing: "two sides with 'votes in favour against'",
    text: "The amendment fell in Parliament, gathering just 152 votes in favour against 430, with 11 abstaining.",
    tallies: ["152-430-11"],
  },
  {
    phrasing: "final approval with its numbers",
    text: "The Kansas House gave the bill final approval Tuesday, 68-54.",
    tallies: ["68-54-?"],
  },
  {
    phrasing: "final passage with its numbers",
    text: "The House gave final passage, 131-4, to a bill naming the bridge.",
    tallies: ["131-4-?"],
  },
  {
    phrasing: "no rating of approval",
    text: "The bill is with the governor, whose approval, 52-41 in May, has slipped.",
    tallies: [],
  },
  {
    phrasing: "a motion that died on a tie",
    text: "A motion to send the bill back to committee died on a tie, 20-20.",
    tallies: ["20-20-?"],
  },
  {
    phrasing: "a committee split on a question",
    text: "The committee that studied the bill split 6 to 6 on whether to recommend it.",
    tallies: ["6-6-?"],
  },
  {
    phrasing: "no vote in how a chamber is split",
    text: "The chamber, which is split 53-47 on most matters, will take up the bill in May.",
    tallies: [],
  },
  {
    phrasing: "the House of Lords",
    text: "Division 2 on the Bill. Not-Contents 231; Contents 88. Amendment 40 disagreed.",
    tallies: ["88-231-?"],
  },
  {
    phrasing: "votes of present",
    text: "Nineteen senators voted yes, 11 voted no and four voted “present.” The resolution passed.",
    tallies: ["19-11-4"],
  },
  {
    phrasing: "a number that opens its sentence and names some",
    text: "The Human Rights Council adopted the resolution. Twenty members voted in favour. Nineteen, including China and Cuba, were against. There were seven abstentions.",
    tallies: ["20-19-7"],
  },
  {
    phrasing: "a larger majority that was needed and missed",
    text: "An emergency measure on ferry fares failed, 88-53, because it did not get the 101 votes required.",
    tallies: ["88-53-?"],
  },
  {
    phrasing: "no vote in those who spoke at a hearing",
    text: "The council took up the ordinance. Of the 84 people who spoke, 51 were in favor of it and 33 against, according to the clerk.",
    tallies: [],
  },
  {
    phrasing: "the vote after a hearing",
    text: "Of 84 residents who testified, 51 were against the ordinance. The council approved the ordinance, 6-3.",
    tallies: ["6-3-?"],
  },
  {
    phrasing: "some out of a house",
    text: "Of the 15 members, 12 voted in favour of the resolution, and three abstained in the Security Council.",
    tallies: ["12-?-3"],
  },
];

describe("results in the words of news", () => {
  it.each(RESULTS)("reads $phrasing", ({ text, tallies }) => {
    expect(talliesOf(text)).toEqual(tallies);
  });
});

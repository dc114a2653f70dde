import { describe, expect, it } from "vitest";
import { readReport } from "./read-report";

const bodiesOf = (text: string): (string | undefined)[] => readReport(text).motions.map(({ body }) => body);

describe("whose houses a report means", () => {
  it.each([
    [
      "PARIS (Wire) - The Senate on Monday approved the water bill by 190 votes to 120. The Republicans voted for it.",
      "French Senate",
    ],
    [
      "Two parties left the House before the motion was put. The Lok Sabha rejected the amendment with 90 for and 200 against.",
      "Lok Sabha",
    ],
    [
      "The Rajya Sabha sat late. The Lok Sabha had met in June. The House negatived an amendment by 86 votes to 119.",
      "Rajya Sabha",
    ],
    [
      "WASHINGTON (Wire) - The Senate voted 51-48 to end the levy on goods from Canada. Members of both parties cheered.",
      "US Senate",
    ],
    ["Brazil's Senate approved the mining bill by 50 votes to 20.", "Brazilian Senate"],
    [
      "The Italian Senate sat on Monday. After a day of talks the Senate passed the harbour bill, 104-80.",
      "Italian Senate",
    ],
    ["OTTAWA - The Senate defeated the bail bill by 40 votes to 31.", "Senate of Canada"],
    ["NAIROBI, Kenya - The Senate passed the county bill by 30 votes to 12.", "Senate of Kenya"],
    ["AUGUSTA, Maine - The Senate passed the ferry bill, 20-14.", "Maine Senate"],
  ])("reads “%s”", (text, body) => {
    expect(bodiesOf(text)).toEqual([body]);
  });

  it.each([
    "The House on Monday rejected the harbour bill, 20-14.",
    "The Senate on Monday rejected the harbour bill, 20-14.",
  ])("names no country where the text names none: “%s”", (text) => {
    expect(bodiesOf(text)).toEqual([text.includes("House") ? "House" : "Senate"]);
  });
});

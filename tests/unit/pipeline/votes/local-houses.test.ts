import { describe, expect, it } from "vitest";
import { localHouses } from "#lib/pipeline/votes/local-houses";

describe("houses that are not a nation's", () => {
  it.each([
    [
      "The Elmford City Council met on Monday. The City Council voted 5-4.",
      "City Council",
      "Elmford City Council",
    ],
    ["On Monday the San Roque County Commission agreed.", "County Commission", "San Roque County Commission"],
    ["The Kansas House voted 84-40. The Senate followed.", "*Senate", "Kansas Senate"],
    ["The Kansas House voted 84-40.", "*House", "Kansas House of Representatives"],
    [
      "The North Dakota Senate agreed, and so did the House.",
      "*House",
      "North Dakota House of Representatives",
    ],
    ["TOPEKA, Kan. - The House agreed on Thursday.", "*House", "Kansas House of Representatives"],
    ["The Virginia Senate agreed, and so did the House.", "*House", "Virginia House of Delegates"],
    ["California lawmakers met. The Assembly voted.", "*Assembly", "California State Assembly"],
    ["A motion was lost in the Queensland Parliament.", "*Parliament", "Queensland Parliament"],
  ])("in “%s”, %s is the %s", (text, words, name) => {
    expect(localHouses(text)[words]).toBe(name);
  });

  it.each([
    ["two towns are named", "The Elmford City Council and the Harding City Council met."],
    ["the Congress is named too", "The Kansas House wrote to Congress about the Senate."],
    ["two states are named", "The Kansas House and the Iowa Senate differ."],
    ["no place is named", "The City Council met. Split City Council votes again."],
  ])("stay without a place where %s", (_, text) => {
    expect(localHouses(text)).toEqual({});
  });
});

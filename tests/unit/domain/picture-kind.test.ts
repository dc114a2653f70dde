import { describe, expect, it } from "vitest";
import { pictureKind } from "#lib/domain/picture-kind";
import { US_STATES } from "#lib/domain/us-states";
import { rollCallOf } from "#tests/unit/exports/vote-picture/made-up-roll-call";

const people = (size: number, more: object = {}) =>
  Array.from({ length: size }, (_, i) => ({ voter: `Member ${i}`, vote: "yes", ...more }));
const senators = Object.keys(US_STATES).flatMap((state) => people(2, { state }));

describe("the picture that fits a roll call", () => {
  it.each([
    ["states", people(193, { iso3: "FRA" }), {}, "world-map"],
    ["two states of the 193 that voted", people(2, { iso3: "FRA" }), { yes: 93, no: 100 }, "world-map"],
    ["a council of fifteen states", people(15, { iso3: "FRA" }), { yes: 15 }, "horseshoe"],
    ["five states of a council of fifteen", people(5, { iso3: "FRA" }), { yes: 10, no: 5 }, undefined],
    ["a town council", people(9), { yes: 9 }, "horseshoe"],
    ["both senators of each state", senators, { yes: 100 }, "state-grid"],
    ["a Senate whose record gives no states", people(100), { yes: 100 }, "hemicycle"],
    ["a Senate of another country", people(100, { state: "QLD" }), {}, "hemicycle"],
    ["a House with many members of one state", people(435, { state: "CA" }), { yes: 435 }, "hemicycle"],
    ["three members named of 435", people(3), { yes: 200, no: 235 }, undefined],
    ["nobody named", [], { yes: 200, no: 235 }, undefined],
  ] as const)("%s", (_, votes, tallies, kind) => {
    expect(pictureKind(rollCallOf([...votes], { tallies }))).toBe(kind);
  });
});

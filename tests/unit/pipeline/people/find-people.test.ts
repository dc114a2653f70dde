import { describe, expect, it } from "vitest";
import { findPeople } from "#lib/pipeline/actors/people";
import type { Person } from "#lib/pipeline/actors/person";
import { segment } from "#lib/pipeline/segment";

const people = (body: string): Person[] => findPeople(segment(body));
const names = (body: string): string[] => people(body).map(({ fullName }) => fullName);
const rolesOf = (body: string): string[] =>
  people(body).flatMap(({ roles }) => roles.map(({ text }) => text));

describe("findPeople: names", () => {
  it.each([
    ["Ann Diaz voted no.", ["Ann Diaz"]],
    ["The speech by J. D. Okafor pleased Dr. Maria T. Lopez.", ["J. D. Okafor", "Maria T. Lopez"]],
    ["Pieter van den Berg met Abdul Rahman al-Sudani.", ["Pieter van den Berg", "Abdul Rahman al-Sudani"]],
    ["Sam Roe Jr. thanked Sam Roe.", ["Sam Roe Jr.", "Sam Roe"]],
    ["Bill Roe and Tom Hill walked with Ann Prince.", ["Bill Roe", "Tom Hill", "Ann Prince"]],
    ["“We won,” said Mboya.", ["Mboya"]],
    ["Administrator Ruth Okello met Architect Yuki Tanabe.", ["Ruth Okello", "Yuki Tanabe"]],
    [
      "Alhaji Musa Danjuma thanked Engr. Bola Adisa and Smt Rekha Nair.",
      ["Musa Danjuma", "Bola Adisa", "Rekha Nair"],
    ],
    ["CS Wanjiku Ruto spoke. “It is done,” said CS Ruto.", ["Wanjiku Ruto"]],
    ["Fatima Begum sat beside Begum Rehana Siddiq.", ["Fatima Begum", "Rehana Siddiq"]],
    ["Her sister, Thandeka Zulu, rose.", ["Thandeka Zulu"]],
    ["Ann Diaz fell. Undaunted Diaz said no. “Finally Diaz said yes,” they said.", ["Ann Diaz"]],
    ["A rival spoke. Rival Ann Diaz rose.", ["Ann Diaz"]],
    ["Comrade Sani Lawal, head of the union, rose.", ["Sani Lawal"]],
    ["The Lok Sangh MP Meera Iyer rose.", ["Meera Iyer"]],
    ["Usha Pell, Permanent Observer of the League, rose.", ["Usha Pell"]],
    ["Saoirse Quill wept. Ms Quill left.", ["Saoirse Quill"]],
    ["The minister for Rural Roads Ann Diaz rose.", ["Ann Diaz"]],
  ])("finds those in %j", (body, expected) => {
    expect(names(body).sort()).toEqual([...expected].sort());
  });

  it.each([
    "The House of Commons met the Daily Post in New York.",
    "Ann Diaz University opened in South Carolina.",
    "The Clean Air Act passed on Monday in Geneva.",
    "Supporters said the United Nations was right.",
    "The United States said no.",
  ])("finds nobody in %j", (body) => {
    expect(names(body)).toEqual([]);
  });

  it("takes the full name from the fullest mention", () => {
    const [person] = people("Ann Diaz spoke. Ann Maria Diaz sat. Ms Diaz left.");
    expect(person).toMatchObject({ fullName: "Ann Maria Diaz", surname: "Diaz", gender: "female" });
    expect(person?.mentions.map(({ form }) => form)).toEqual(["full", "full", "titled"]);
  });

  it("lets every mention re-slice to a name", () => {
    const body = "Sen. Ann Diaz, D-N.Y., thanked Keir van Dyck. Diaz’s speech moved Mr van Dyck.";
    for (const { surname, mentions } of people(body)) {
      for (const { start, end } of mentions)
        expect(body.slice(start, end)).toContain(surname.split(" ").at(-1));
    }
  });

  it("marks a surname that two people share, unless an honorific tells them apart", () => {
    const [ann, tom] = people("Ann Roe and Tom Roe spoke. Mrs. Roe sat. Mr. Roe rose. Roe left.");
    expect(ann?.mentions.map(({ ambiguous }) => ambiguous ?? false)).toEqual([false, false, true]);
    expect(tom?.mentions).toHaveLength(2);
  });
});

describe("findPeople: relatives", () => {
  it("gives the bare surname to the one who was not brought in as a relative", () => {
    const [ann, eva] = people("Ann Roe rose. Her daughter Eva Roe sat. Eva Roe smiled. Roe left.");
    expect(ann?.mentions.at(-1)).toMatchObject({ form: "bare", ambiguous: true });
    expect(eva?.mentions).toHaveLength(2);
  });
});

describe("findPeople: offices", () => {
  it.each([
    ["Labour Senator Ann Diaz rose.", "Labour Senator"],
    ["Mariam Sow, Senegal's Deputy Trade Minister, rose.", "Senegal's Deputy Trade Minister"],
    ["It pleased the Prime Minister, Helen Strand, greatly.", "Prime Minister"],
    ["Former House Whip Ann Diaz rose.", "Former House Whip"],
    ["Kenyan economic leader Amina Okello rose.", "Kenyan economic leader"],
    ["Ann Diaz, director of the Centre for Tides, rose.", "director of the Centre for Tides"],
    ["Ann Diaz (D-N.Y.), a member of the panel, rose.", "member of the panel"],
    ["Ann Diaz, 41, a teacher from Leeds, rose.", "teacher from Leeds"],
    [
      "Chad's permanent representative to the United Nations Ali Deby rose.",
      "Chad's permanent representative to the United Nations",
    ],
    ["Sir Alan Ferrier MP rose.", "MP"],
    ["The Labour MP for Dunmore, Ann Diaz, rose.", "Labour MP for Dunmore"],
    ["The president of the Federal Assembly, Ann Diaz, rose.", "president of the Federal Assembly"],
    ["The Minister of Works, Engr. Bola Adisa, rose.", "Minister of Works"],
    ["Union Minister for Rural Roads Shri Anil Joshi rose.", "Union Minister for Rural Roads"],
    [
      "The Permanent Representative of Chad to the United Nations, Ali Deby, rose.",
      "Permanent Representative of Chad to the United Nations",
    ],
    ["Peru's ambassador, Rosa Quispe, rose.", "Peru's ambassador"],
    ["The US chargé d’affaires, Sam Poe, rose.", "US chargé d’affaires"],
    ["The Ecologists' co-leader Ann Diaz rose.", "Ecologists' co-leader"],
    ["Leader of the Opposition Ann Diaz rose.", "Leader of the Opposition"],
    ["Administrator Ruth Okello rose.", "Administrator"],
    ["The presumptive Green nominee Ann Diaz rose.", "presumptive Green nominee"],
    ["They met fellow Green candidate Ann Diaz.", "Green candidate"],
    [
      "Ann Diaz, founder of the embattled blood-testing firm, rose.",
      "founder of the embattled blood-testing firm",
    ],
    ["Ann Diaz, the senator whom others feared, rose.", "senator"],
    ["Ann Diaz, an adviser with whom they met, rose.", "adviser"],
    ["Ann Diaz, president and chief executive of Acme, rose.", "president and chief executive of Acme"],
    ["Ann Diaz, the Green nominee and strong favourite to win, rose.", "Green nominee"],
    ["Ann Diaz, head of the United States Tides Office, rose.", "head of the United States Tides Office"],
    ["It pleased the company's chairman, Sam Poe, greatly.", "chairman"],
    ["Education CS Naomi Chebet rose.", "Education CS"],
    [
      "National President of the Drivers Union, Comrade Sani Lawal, rose.",
      "National President of the Drivers Union",
    ],
  ])("reads the office in %j", (body, role) => {
    expect(rolesOf(body)).toEqual([role]);
  });

  it.each([
    "Ann Diaz, the chair said, would go.",
    "An aide to Mr. Roe called Ann Diaz, Tom Poe and others.",
    "Ann Diaz, Ukraine, rose.",
    "Ann Diaz, the mayor's sister, rose.",
    "Ann Diaz, a friend of the mayor, rose.",
    "Her brother, Tom Diaz, rose.",
    "Among them were the mayor, Ann Diaz, Tom Roe and Sam Poe.",
    "They told the minister Mr Roe would go.",
    "They named the president, the vice president, Ann Diaz, and others.",
    "They met Tom Roe and Ann Diaz, the Green candidate stated.",
    "Senators met Ann Diaz, Democrat of Texas, there.",
  ])("reads none in %j", (body) => {
    expect(rolesOf(body)).toEqual([]);
  });

  it("keeps office and name together as evidence", () => {
    const body = "It pleased the Prime Minister, Helen Strand, greatly.";
    const role = people(body)[0]?.roles[0];
    expect(body.slice(role?.evidence.start, role?.evidence.end)).toBe("Prime Minister, Helen Strand");
  });

  it("leaves a gender open where name and office differ", () => {
    expect(people("Chairman Fatima Bello rose.")[0]?.gender).toBeUndefined();
    expect(people("Chairman Fatima Bello rose. Mrs Bello sat.")[0]?.gender).toBe("female");
  });

  it("tells a gender by the office itself, not by whom it serves", () => {
    expect(people("Kim Oduya, an aide to the congresswoman, rose.")[0]?.gender).toBeUndefined();
    expect(people("Kim Oduya, a spokeswoman for the bank, rose.")[0]?.gender).toBe("female");
  });
});

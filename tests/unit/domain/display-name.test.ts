import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DisplayName, foldName, graphemeLength } from "#lib/domain/display-name";

const accepts = (typed: string) => DisplayName.safeParse(typed).success;
const complaint = (typed: string) => DisplayName.safeParse(typed).error?.issues[0]?.message;

describe("a display name", () => {
  it.each([
    ["  Amber   Heron ", "Amber Heron"],
    ["Ａｍｂｅｒ", "Amber"],
    ["José", "José"],
    ["Олена", "Олена"],
    ["佐藤 花子", "佐藤 花子"],
    ["می‌خواهم", "می‌خواهم"],
    ["Vote 🗳️", "Vote 🗳️"],
    ["👩‍👩‍👧 team", "👩‍👩‍👧 team"],
  ])("keeps %j as %j", (typed, tidy) => {
    expect(DisplayName.parse(typed)).toBe(tidy);
  });

  it.each(["Harshit", "Shital", "Emily Dickinson", "E. E. Cummings", "Bich", "Scunthorpe", "Assam"])(
    "lets %s keep their name",
    (name) => {
      expect(accepts(name)).toBe(true);
    },
  );

  it.each(["Nazi", "h1tler", "f.u.c.k", "F U C K", "kys", "Admin", "A d m i n", "On the Record", "88 1488"])(
    "turns %s away",
    (name) => {
      expect(complaint(name)).toBe("Choose another name, please.");
    },
  );

  it.each([
    ["a right-to-left override", "abc\u202Edef"],
    ["a zero-width space", "ab\u200Bcd"],
    ["a joiner between Latin letters", "ab\u200Dcd"],
    ["a control character", "ab\u0007cd"],
    ["a line break", "ab\ncd"],
    ["a Hangul filler", "ab\u3164cd"],
    ["a soft hyphen", "ab\u00ADcd"],
    ["a private-use sign", "ab\uE000cd"],
    ["a tag sign", "ab\u{E0041}cd"],
    ["a blank Braille cell", "ab\u2800cd"],
  ])("refuses %s", (_what, typed) => {
    expect(complaint(typed)).toBe("Leave out signs that cannot be seen.");
  });

  it("counts what a person would count", () => {
    expect(graphemeLength("👩‍👩‍👧é")).toBe(2);
    expect(accepts("👩‍👩‍👧".repeat(2))).toBe(true);
    expect(accepts("x".repeat(24))).toBe(true);
    expect(complaint("x".repeat(25))).toBe("At most 24 letters and signs.");
    expect(complaint("x".repeat(100_000))).toBe("At most 24 letters and signs.");
    expect(complaint("x")).toBe("At least 2 letters or signs.");
    expect(complaint(" ")).toBe("At least 2 letters or signs.");
    expect(complaint("--")).toBe("Use at least one letter or number.");
    expect(complaint("Z̷̡̢̛algo")).toBe("Use fewer marks above and below one letter.");
  });

  it.each(["ann@example.org", "www.example.org", "example.com", "https://x.y"])(
    "takes no address: %s",
    (typed) => {
      expect(complaint(typed)).toMatch(/^Not an address/);
    },
  );

  it("takes no telephone number", () => {
    expect(complaint("Ann 555-0134-22")).toMatch(/telephone/);
    expect(complaint("+44 (20) 7946 0000")).toMatch(/telephone/);
    expect(accepts("Class of 2025")).toBe(true);
    expect(accepts("2025 was 366 or 365 days")).toBe(true);
  });

  it("holds no control or direction sign, whatever was typed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 40 }), (points) => {
        const read = DisplayName.safeParse(String.fromCodePoint(...points));
        return !read.success || !/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u.test(read.data);
      }),
    );
  });

  it("reads its own output as itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 24 }), (typed) => {
        const read = DisplayName.safeParse(typed);
        return !read.success || DisplayName.parse(read.data) === read.data;
      }),
    );
  });
});

describe("comparing names", () => {
  it.each([
    ["Amber Heron", "amber heron"],
    ["Amber Heron", "AmberHeron."],
    ["Amber Heron", "Ambér Heron"],
    ["Amber Heron", "Аmbеr Неrоn"],
    ["Bill", "BiII"],
    ["Straße", "STRASSE"],
    ["Zoo", "Z00"],
  ])("takes %j and %j for the same", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it("keeps different names apart", () => {
    expect(new Set(["Amber Heron", "Amber Herons", "Олена", "🗳️🗳️", "🌍🌍"].map(foldName)).size).toBe(5);
  });
});

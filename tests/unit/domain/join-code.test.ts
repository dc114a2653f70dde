import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JOIN_CODE_ALPHABET, joinCodeFrom, readJoinCode } from "#lib/domain/join-code";

describe("readJoinCode", () => {
  test.each([" k7qm 4xrd ", "K7QM4XRD", "k7qm–4xrd", "K7QM_4XRD", "Ｋ７ＱＭ-４ＸＲＤ"])(
    "reads %j",
    (typed) => {
      expect(readJoinCode(typed)).toBe("K7QM-4XRD");
    },
  );

  test.each(["", "K7QM", "K7QM-4XRDE", "K7QM-4XR0", "K7QM-4XRI", "<script>", "K7QM-4XR\u202E"])(
    "does not take %j for a code",
    (typed) => {
      expect(readJoinCode(typed)).toBeUndefined();
    },
  );
});

describe("joinCodeFrom", () => {
  test("makes codes that read back as themselves", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8 }),
        (draws) => {
          let next = 0;
          const code = joinCodeFrom(() => draws[next++ % draws.length] ?? 0);
          return readJoinCode(code.toLowerCase()) === code;
        },
      ),
    );
  });

  test("can draw every sign of the alphabet", () => {
    const drawn = new Set<string>();
    JOIN_CODE_ALPHABET.split("").forEach((_, index) => {
      drawn.add(joinCodeFrom(() => (index + 0.5) / JOIN_CODE_ALPHABET.length).charAt(0));
    });
    expect(drawn.size).toBe(31);
  });
});

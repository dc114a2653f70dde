import { describe, expect, it } from "vitest";
import { NewPassword } from "#lib/domain/password";
import { UserName } from "#lib/domain/user-name";

describe("a user name", () => {
  it.each([
    [" Minute-Book ", "minute-book"],
    ["ＡＢＣ", "abc"],
    ["José", "josé"],
    ["Jose\u0301", "josé"],
    ["олена_1", "олена_1"],
  ])("reads %j as %j", (typed, read) => {
    expect(UserName.parse(typed)).toBe(read);
  });

  it.each([
    "ab",
    "x".repeat(33),
    "two words",
    "ann@example.org",
    "a\u202Ebc",
    "a\u200Bbc",
    "<script>",
    "",
    "a\nb c",
  ])("refuses %j", (typed) => {
    expect(UserName.safeParse(typed).success).toBe(false);
  });
});

describe("a new password", () => {
  it.each(["correct horse", "ten signs!", "пароль-для-школы", "🗳️🗳️🗳️🗳️🗳️🌍🌍🌍 ok"])("takes %j", (typed) => {
    expect(NewPassword.safeParse(typed).success).toBe(true);
  });

  it.each(["short", "", "aaaaaaaaaaaa", "1234567890", "abcdefghijkl", "PASSWORD123", "x".repeat(201)])(
    "refuses %j",
    (typed) => {
      expect(NewPassword.safeParse(typed).success).toBe(false);
    },
  );
});

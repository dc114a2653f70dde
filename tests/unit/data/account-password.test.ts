import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "#lib/data/account-password";

it("knows its own password and no other", async () => {
  const stored = await hashPassword("correct horse");
  expect(await verifyPassword("correct horse", stored)).toBe(true);
  expect(await verifyPassword("correct hors", stored)).toBe(false);
});

it("takes the same password in another Unicode form", async () => {
  const stored = await hashPassword("caf\u00e9 au lait");
  expect(await verifyPassword("cafe\u0301 au lait", stored)).toBe(true);
});

it("salts, and never holds the password", async () => {
  const [one, other] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
  expect(one).not.toBe(other);
  expect(one).not.toContain("correct");
});

it("refuses without an account, and with a hash it cannot read", async () => {
  expect(await verifyPassword("correct horse", undefined)).toBe(false);
  expect(await verifyPassword("correct horse", "md5$abc")).toBe(false);
});

it("does the same work for a name that does not exist", async () => {
  const stored = await hashPassword("correct horse");
  const cpu = async (work: () => Promise<unknown>) => {
    const before = process.cpuUsage();
    for (let i = 0; i < 3; i += 1) await work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const existing = await cpu(() => verifyPassword("wrong", stored));
  const missing = await cpu(() => verifyPassword("wrong", undefined));
  expect(missing / existing).toBeGreaterThan(0.4);
  expect(missing / existing).toBeLessThan(2.5);
});

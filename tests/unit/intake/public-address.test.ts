import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostOf, readPageAddress } from "#lib/intake/page-address";
import { isPublicAddress } from "#lib/intake/public-address";

/** Each stands for a way in: the range, and an address of it. */
const CLOSED: readonly (readonly [range: string, address: string])[] = [
  ["unspecified", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["loopback", "127.0.0.1"],
  ["loopback, far end", "127.255.255.254"],
  ["private 10/8", "10.20.30.40"],
  ["private 172.16/12", "172.31.255.255"],
  ["private 192.168/16", "192.168.1.1"],
  ["link-local and cloud metadata", "169.254.169.254"],
  ["CGNAT", "100.64.0.1"],
  ["CGNAT, far end", "100.127.255.255"],
  ["protocol assignments", "192.0.0.8"],
  ["documentation 1", "192.0.2.1"],
  ["documentation 2", "198.51.100.1"],
  ["documentation 3", "203.0.113.1"],
  ["benchmarks", "198.19.0.1"],
  ["6to4 relay", "192.88.99.1"],
  ["multicast", "224.0.0.1"],
  ["reserved", "240.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["IPv6 unspecified", "::"],
  ["IPv6 loopback", "::1"],
  ["ULA", "fd00::1"],
  ["ULA fc", "fc00::1"],
  ["link-local", "fe80::1"],
  ["link-local with a zone", "fe80::1%eth0"],
  ["site-local", "fec0::1"],
  ["IPv6 multicast", "ff02::1"],
  ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
  ["IPv4-mapped loopback in hex", "::ffff:7f00:1"],
  ["IPv4-mapped public", "::ffff:8.8.8.8"],
  ["IPv4-compatible", "::127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["local NAT64", "64:ff9b:1::a00:1"],
  ["6to4 of a private address", "2002:0a00:0001::1"],
  ["Teredo", "2001:0:53aa:64c::1"],
  ["benchmarks", "2001:2::1"],
  ["ORCHID", "2001:20::1"],
  ["documentation", "2001:db8::1"],
  ["documentation 2", "3fff::1"],
  ["discard", "100::1"],
  ["no address", "localhost"],
  ["an odd notation", "0x7f.1"],
  ["empty", ""],
];

const OPEN = [
  "8.8.8.8",
  "1.1.1.1",
  "93.184.216.34",
  "172.32.0.1",
  "100.128.0.1",
  "192.1.0.1",
  "2606:4700::1111",
  "2a00:1450::1",
];

describe("addresses of the public internet", () => {
  it.each(CLOSED)("are not %s (%s)", (_range, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(OPEN)("are such as %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it("hold no address of a private network, whatever its other bytes", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, fc.integer({ min: 16, max: 31 }), (a, b, c, d) => {
        for (const address of [
          `10.${a}.${b}.${c}`,
          `127.${a}.${b}.${c}`,
          `172.${d}.${a}.${b}`,
          `192.168.${a}.${b}`,
        ])
          expect(isPublicAddress(address)).toBe(false);
        const hex = ((a << 8) | b).toString(16);
        for (const prefix of ["fd12", "fe80", "ff0e", "2002"])
          expect(isPublicAddress(`${prefix}:${hex}::1`)).toBe(false);
      }),
    );
  });
});

describe("an address that a person gives", () => {
  it.each([
    ["http://2130706433/", "127.0.0.1"],
    ["http://0x7f.1/", "127.0.0.1"],
    ["http://0x7f000001/", "127.0.0.1"],
    ["http://017700000001/", "127.0.0.1"],
    ["http://0177.0.0.1/", "127.0.0.1"],
    ["http://127.1/", "127.0.0.1"],
    ["http://①②⑦.0.0.1/", "127.0.0.1"],
    ["http://127.0.0.1./", "127.0.0.1"],
    ["http://[::ffff:127.0.0.1]/", "::ffff:7f00:1"],
    ["http://[0:0:0:0:0:0:0:1]/", "::1"],
    ["http://169.254.169.254/latest/meta-data", "169.254.169.254"],
  ])("is known for what it is: %s is %s, and closed", (given, host) => {
    const read = readPageAddress(given);
    expect(read.ok && hostOf(read.url)).toBe(host);
    expect(isPublicAddress(host)).toBe(false);
  });

  it.each([
    "file:///etc/passwd",
    "ftp://lake.example/a",
    "gopher://lake.example/",
    "javascript:alert(1)",
    "data:text/html,<p>x",
    "http://user:word@lake.example/",
    "http://lake.example@127.0.0.1/",
    "http://",
    "not an address",
    "",
    `https://lake.example/${"a".repeat(3000)}`,
  ])("is refused with a sentence: %s", (given) => {
    const read = readPageAddress(given);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.message).toMatch(/^[A-Z].*\.$/);
  });

  it("may come without http:// and loses its fragment", () => {
    const read = readPageAddress(" lake.example/dam?x=1#top ");
    expect(read.ok && read.url.href).toBe("https://lake.example/dam?x=1");
  });
});

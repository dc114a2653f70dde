import { BlockList, isIP, isIPv4 } from "node:net";

/** IPv4 that is not the public internet; after the IANA special-purpose registry. */
const NOT_PUBLIC_4: readonly (readonly [net: string, prefix: number])[] = [
  ["0.0.0.0", 8], // this network, unspecified
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // carriers' own (CGNAT)
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local, and where clouds keep their secrets
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // 6to4 relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
];

/** Global unicast IPv6; all else (loopback, ULA, link-local, mapped IPv4, NAT64, multicast) lies outside it. */
const GLOBAL_6 = ["2000::", 3] as const;
/** Within it, what is no ordinary host. */
const NOT_PUBLIC_6: readonly (readonly [net: string, prefix: number])[] = [
  ["2001::", 23], // protocol assignments: Teredo (carries IPv4), benchmarks, ORCHID
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4 (carries IPv4)
  ["3fff::", 20], // documentation
];

const closed4 = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_4) closed4.addSubnet(net, prefix, "ipv4");
const global6 = new BlockList();
global6.addSubnet(...GLOBAL_6, "ipv6");
const closed6 = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_6) closed6.addSubnet(net, prefix, "ipv6");

/**
 * Whether an IP address belongs to the public internet, so that a page of a stranger's choice may be fetched there.
 * What is no plain address (a name, a zone, an odd notation) is not.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, "ipv4");
  if (isIP(address) !== 6 || address.includes("%")) return false;
  return global6.check(address, "ipv6") && !closed6.check(address, "ipv6");
}

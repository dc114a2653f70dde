const SLOTS = 16384;

/**
 * The slot of a key in a Redis Cluster: CRC-16 (XMODEM) of the part in the first braces, or of the whole key when
 * there is none, modulo 16384.
 *
 * @see https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/
 * @example keySlot("123456789") // 12739, the specification's own check value
 */
export function keySlot(key: string): number {
  const tag = /^[^{]*\{([^}]+)\}/.exec(key)?.[1] ?? key;
  let crc = 0;
  for (const byte of new TextEncoder().encode(tag)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc % SLOTS;
}

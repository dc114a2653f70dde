/** Parliaments with the houses they are made of, by the names we give them (see `body-names`). */
const HOUSES_OF: Readonly<Record<string, readonly string[]>> = {
  "UK Parliament": ["House of Commons", "House of Lords"],
  "Parliament of Canada": ["House of Commons of Canada", "Senate of Canada"],
  Oireachtas: ["Dáil Éireann", "Seanad Éireann"],
  "US Congress": ["US House of Representatives", "US Senate"],
  "Parliament of Australia": ["Australian House of Representatives", "Australian Senate"],
  "Parliament of Kenya": ["National Assembly", "Senate of Kenya"],
  "Parliament of South Africa": ["National Assembly"],
  "Parliament of Pakistan": ["National Assembly", "Senate of Pakistan"],
  "National Assembly of Nigeria": ["Nigerian House of Representatives", "Nigerian Senate"],
  "Parliament of India": ["Lok Sabha", "Rajya Sabha"],
  "French Parliament": ["National Assembly", "French Senate"],
};

/**
 * The one of two bodies that says more, when both can be meant of one vote; undefined when they are two.
 *
 * @example moreExact("UK Parliament", "House of Commons") // "House of Commons"
 */
export function moreExact(a: string, b: string): string | undefined {
  if (a === b) return a;
  if (HOUSES_OF[a]?.includes(b)) return b;
  return HOUSES_OF[b]?.includes(a) ? a : undefined;
}

import type { LinkedMotion } from "#lib/pipeline/questions/record";

/** "the bill | at the Senate |": where a vote was held is said by its body. */
const VENUE_BEHIND =
  /\s+(?:at|in) (?:the )?(?:\p{Lu}[\p{L}.]*|of|and|the)(?: (?:\p{Lu}[\p{L}.]*|of|and|the))*$/u;
/** "the House Bill 2107", "the paragraph 12": a number stands for the article. */
const NUMBERED =
  /^the (?=(?:(?:House|Senate|Assembly) (?:Bill|File|Resolution)|(?:operative |preambular )?paragraph|amendment|article|clause|section|resolution|bill) (?:\S*\d))/i;
/**
 * A motion's label without the place of its vote, and with the articles that English wants.
 *
 * @example tidiedLabel({ label: "the bill at the Senate", body: "Senate" }) // "the bill"
 * @example tidiedLabel({ label: "the House Bill 2107" }) // "House Bill 2107"
 */
export function tidiedLabel({ label, body }: Pick<LinkedMotion, "label" | "body">): string {
  const venue = VENUE_BEHIND.exec(label)?.[0];
  const place = venue?.replace(/^\s+(?:at|in) (?:the )?/, "");
  const placed = place !== undefined && body !== undefined && (body.includes(place) || place.includes(body));
  return (placed ? label.slice(0, label.length - (venue?.length ?? 0)) : label)
    .replace(/\(\s+/g, "(")
    .replace(/\s+\)/g, ")")
    .replace(NUMBERED, "");
}

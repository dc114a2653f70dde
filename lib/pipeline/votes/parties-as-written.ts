import { PARTIES } from "#lib/pipeline/actors/parties";

/** `EPP`, `AfD`, `FF Plus`: letters that are read as a name. */
const LETTERS = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}/.-]{2,6}(?: Plus)?$/u;
/** `Green Party`, `Indian National Congress`: more than what its members are called. */
const FULL = /(?:^| )(?:Party|Congress|Movement|Union|Alliance|Front|League|Coalition)$/u;

/**
 * How this text names a party whose usual name it does not use: who reads "the Green Party" in the article is asked
 * about the Green Party, not about the Greens. One name a text, so that the party stays one voter. The parties of the
 * United States keep the names their members bear.
 *
 * @param body the whole text.
 * @returns from a party's usual name to the one written.
 */
export function partiesAsWritten(body: string): (name: string) => string {
  const written = new Map<string, string>();
  const plain = body.replaceAll("’", "'");
  return (name) => {
    const known = written.get(name) ?? nameIn(plain, name);
    written.set(name, known);
    return known;
  };
}

function nameIn(body: string, name: string): string {
  const party = PARTIES.find((one) => one.name === name);
  if (party === undefined || party.home === "USA" || stands(body, name)) return name;
  const others = party.aliases.filter(
    (alias) => (LETTERS.test(alias) || FULL.test(alias)) && stands(body, alias),
  );
  return others.reduce((longest, alias) => (alias.length > longest.length ? alias : longest), "") || name;
}

/** Whether the text has the words as a name of their own: the Congress Party does not stand in "YSR Congress Party". */
function stands(body: string, words: string): boolean {
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) {
    const before = body.slice(Math.max(0, at - 40), at);
    const isPart = /[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(body.slice(at + words.length));
    if (!isPart && !/(?<!\p{L})(?!(?:The|A|All) )\p{Lu}(?:[\p{L}.]*\p{L})? $/u.test(before)) return true;
  }
  return false;
}

import type { Item } from "#lib/pipeline/votes/items";
import { MOTION_NOUNS } from "#lib/pipeline/votes/lexicon";
import type { RawVote } from "#lib/pipeline/votes/raw-vote";
import { wordAt } from "#lib/pipeline/votes/words";

/**
 * Whether support or opposition is stated as barely as a vote would be: several members, the motion, and no word of a
 * speech. Beside the numbers of a vote it then tells how they voted.
 *
 * @example "Ann Hall and Bo Lund opposed it."
 */
export function isPlainBacking(items: readonly Item[], { voters, objectAt, at, rule }: RawVote): boolean {
  // "Only Russia and Eritrea opposed the resolution."
  const only = voters.every(({ kind }) => kind === "country") && /^only\b/i.test(items[0]?.text ?? "");
  // "Gambia and Malawi were the only African countries to support the text"
  const lone =
    rule === "equated" &&
    items.slice(0, at).some(({ kind, text }) => kind === "voters" && /^the only\b/i.test(text));
  // "Faleafa also opposed the bill"
  const also = wordAt(items, at - 1) === "also" && voters.every(({ kind }) => kind === "person");
  // "the Greens' only MP, Ann Hall, supported the motion"
  const sole =
    voters.length === 1 &&
    /^only (mp|td|deputy|senator|member|councillor)\b/i.test(items[at - 1]?.text ?? "");
  if (!only && !also && !lone && !sole && (voters.length < 2 || voters.some(({ kind }) => kind !== "person")))
    return false;
  const pronoun = /^(it|them)$/.test(wordAt(items, objectAt) ?? "");
  const noun = wordAt(items, objectAt) === "the" && MOTION_NOUNS.has(wordAt(items, objectAt + 1) ?? "");
  if (!pronoun && !noun) return false;
  const after = wordAt(items, objectAt + (pronoun ? 1 : 2));
  return (
    (after === undefined || /^[.,;]$/.test(after)) && !items.slice(at).some(({ key }) => SPEECH.test(key))
  );
}

const SPEECH =
  /^(saying|said|arguing|argued|speech|debate|interview|statement|told|publicly|vocally|warning)$/;

import type { Motion } from "#lib/domain/fact";

const SAYS: Record<NonNullable<Motion["outcome"]>, RegExp> = {
  adopted: /(?<!-)\b(?:adopt|approv|pass|agree|endors|carried|carries|backed|accept|ratif|clear)/i,
  rejected: /\b(?:reject|defeat|fail|vot(?:ed|ing) down|lost|fell|not (?:adopt|pass|approv)|short of)/i,
  vetoed: /\b(?:veto|block)/i,
};

/** Whether a sentence about a motion says what came of it. */
export function saysOutcome(sentence: string, outcome: NonNullable<Motion["outcome"]>): boolean {
  return SAYS[outcome].test(sentence);
}

/** Whether a sentence names the body: by its distinctive word, "Assembly" or "Council". */
export function saysBody(sentence: string, body: string): boolean {
  const last = body.split(" ").at(-1) ?? body;
  return sentence.includes(last) || (body === "UN General Assembly" && sentence.includes("UNGA"));
}

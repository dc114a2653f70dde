import { completedLabel, fullerLabel, votedObject } from "#lib/pipeline/questions/fuller-label";
import { labelForStem } from "#lib/pipeline/questions/motion-label";
import { couldMean, subjectOf } from "#lib/pipeline/questions/motion-subject";
import type { LinkedMotion } from "#lib/pipeline/questions/record";

/** Kinds of text, which name no text by themselves. */
const BARE =
  /^(?:the|an?|its|their)?\s*(?:draft )?(?:resolution|text|draft|bill|motion|decision|plan|deal|package|amendment)$/i;
/** Labels that only say that there was a vote. */
const NAMELESS = /^(?:the|a|that|this)?\s*(?:vote|ballot|division|roll call|measure|text|proposal)$/i;

/**
 * The name of a motion without its body and day: the label in neutral words, filled from its own sentence where it
 * names no text, or the number of the record.
 *
 * @param all every motion of the article, this one included.
 * @returns undefined when it says only "the bill" and could mean another bill that was voted on.
 */
export function bareName(given: LinkedMotion, all: readonly LinkedMotion[]): string | undefined {
  const motion = told(given, all);
  // "the vote" of no body is no text that "the resolution" could mean.
  const texts = all.filter(({ body, label }) => body !== undefined || !NAMELESS.test(label));
  const label = labelForStem(motion.label);
  if (label === undefined) return nameFromRecord(motion);
  if (NAMELESS.test(label)) {
    return nameFromRecord(motion) ?? (isAlone(motion, all) ? "the measure" : undefined);
  }
  if (!BARE.test(label)) return label;
  if (motion.symbol !== undefined) return nameFromRecord(motion) ?? label;
  const kind = label.split(" ").at(-1) ?? label;
  const kin = texts.filter((other) => new RegExp(`\\b${kind}\\b`, "i").test(other.label));
  return isAlone(motion, kin) ? label : undefined;
}

/** The motion with a fuller label, where its own names no text or could mean another. */
function told(motion: LinkedMotion, all: readonly LinkedMotion[]): LinkedMotion {
  const subject = subjectOf(motion.label);
  const isPlain = subject.words.size > 0 || motion.symbol !== undefined;
  const rival = all.some(
    (other) =>
      other.id !== motion.id && other.body === motion.body && couldMean(subject, subjectOf(other.label)),
  );
  const label = NAMELESS.test(motion.label)
    ? votedObject(motion)
    : isPlain && !rival
      ? completedLabel(motion)
      : fullerLabel(motion);
  return label === undefined ? motion : { ...motion, label };
}

/** Whether a body had no other motion: then "the measure" can mean no other. */
function isAlone({ id, body }: LinkedMotion, all: readonly LinkedMotion[]): boolean {
  return all.every(
    (other) => other.id === id || (body !== undefined && other.body !== undefined && other.body !== body),
  );
}

/** "S/RES/2774 (2025)" → "resolution 2774", "A/RES/ES-11/7" → "resolution ES-11/7". */
function nameFromRecord({ symbol }: LinkedMotion): string | undefined {
  if (symbol === undefined) return undefined;
  const number = /\bRES\/(.+?)(?:\s*\(\d{4}\))?$/.exec(symbol)?.[1];
  if (number !== undefined) return `resolution ${number}`;
  // A parliament's symbol is the number of the vote, or of a bill that several votes are about.
  if (/^[AS]\//.test(symbol)) return `resolution ${symbol}`;
  return /^(?:resolution|article|bill|H\.R\.|S\.) /i.test(symbol) ? symbol : undefined;
}

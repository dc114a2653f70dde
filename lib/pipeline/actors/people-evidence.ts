import { FUNCTION_WORDS, PLACE_AND_TIME_WORDS } from "#lib/pipeline/actors/not-people.data";
import { HONORIFICS, KIN, OFFICE_HEADS } from "#lib/pipeline/actors/offices.data";
import { foldPersonName, isFirstName } from "#lib/pipeline/actors/people-names";
import { partsOf } from "#lib/pipeline/actors/people-parts";
import { readRoles } from "#lib/pipeline/actors/people-roles";
import type { NameRun } from "#lib/pipeline/actors/people-runs";
import type { Document } from "#lib/pipeline/document";
import { isSpeechForm } from "#lib/pipeline/statements/cues";

/** `Rival | Ann Diaz`: a word the text also writes small has its capital from the sentence it opens. */
export function withoutOpener(run: NameRun, lowercase: ReadonlySet<string>): NameRun {
  const { tokens } = run.sentence;
  const first = tokens[run.from]?.text ?? "";
  const opens = run.from === 0 || tokens[run.from - 1]?.kind === "quote";
  const plain = opens && run.to - run.from > 2 && !isFirstName(first) && lowercase.has(first.toLowerCase());
  return plain && isFirstName(tokens[run.from + 1]?.text ?? "") ? { ...run, from: run.from + 1 } : run;
}

/** Surnames the text bears out with an honorific somewhere: `Ms Khumalo` makes `Sipho Khumalo` a person. */
export function honouredSurnames(runs: readonly NameRun[]): Set<string> {
  const seen = new Set<string>();
  for (const { sentence, from, to, title } of runs) {
    if (title && to - from === 1 && HONORIFICS.has(title.toLowerCase()))
      seen.add(foldPersonName(sentence.tokens[from]?.text ?? ""));
  }
  return seen;
}

/** All words the text writes with a small first letter. */
export function lowercaseWords(doc: Document): Set<string> {
  const seen = new Set<string>();
  for (const { tokens } of doc.sentences) {
    for (const { kind, text } of tokens) if (kind === "word" && text === text.toLowerCase()) seen.add(text);
  }
  return seen;
}

/** Weighs what speaks for a run of two or more words being a personal name. */
export function isPersonal(run: NameRun, names: readonly string[], known: ReadonlySet<string>): boolean {
  if (names.length > 5) return false;
  const { tokens } = run.sentence;
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const next = tokens[run.to + 1];
  let weight = 0;
  if (isFirstName(names[0] ?? "")) weight += 2;
  if (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(names[0] ?? "") || /^\p{Lu}\.$/u.test(names[1] ?? "")) weight += 2;
  if (run.title) weight += 3;
  if (before && OFFICE_HEADS.has(before.text.toLowerCase())) weight += 2;
  if (before && isSpeechForm(before.text)) weight += 1;
  // "her campaign manager, Robbie Quist,"
  const beforeComma = before?.text === "," ? tokens[run.from - 2]?.text.toLowerCase() : undefined;
  if (beforeComma && after?.text === "," && (OFFICE_HEADS.has(beforeComma) || KIN.has(beforeComma)))
    weight += 2;
  // "her brother Sipho Khumalo"
  if (before && KIN.has(before.text)) weight += 2;
  if (known.has(foldPersonName(names.at(-1) ?? ""))) weight += 2;
  if (after && isSpeechForm(after.text)) weight += 2;
  if (after?.text === "(" && /^[DRI]$|^[DRI]-/.test(next?.text ?? "")) weight += 3;
  if (after?.text === "," && next && /^(?:who|whose|Democrat|Republican)$/.test(next.text)) weight += 2;
  if (after?.text === "," && next?.kind === "number" && tokens[run.to + 2]?.text === ",") weight += 2;
  if (readRoles(run.sentence, run.from, run.to, () => false).length > 0) weight += 2;
  // "the Acme Brewer": an article before two capitals names a thing, unless an office stands between.
  if (before && /^(?:the|a|an)$/i.test(before.text)) weight -= 2;
  if (PLACE_AND_TIME_WORDS.has((names.at(-1) ?? "").toLowerCase())) weight -= 2;
  return weight >= 2;
}

/** Whether a single word, never seen with a first name, names a person: it has a title or speaks. */
export function isLoneSurname(run: NameRun, lowercase: ReadonlySet<string>): boolean {
  const { names } = partsOf(run);
  const surname = names.at(-1) ?? "";
  if (names.length > 2 || surname.length < 2) return false;
  if (run.title) return true;
  if (names.length > 1 || run.cut) return false;
  const folded = surname.toLowerCase();
  const { tokens } = run.sentence;
  if (FUNCTION_WORDS.has(folded) || lowercase.has(folded)) return false;
  if (/^(?:the|a|an)$/i.test(tokens[run.from - 1]?.text ?? "")) return false;
  if (surname.endsWith("s") && run.from === 0) return false;
  const speaks = isSpeechForm(tokens[run.to]?.text ?? "");
  const spokenBefore =
    run.from > 0 && isSpeechForm(tokens[run.from - 1]?.text ?? "") && tokens[run.from - 2]?.kind === "quote";
  return speaks || spokenBefore;
}

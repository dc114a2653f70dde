import { PREPOSITIONS, SUBJECT_PRONOUNS } from "#lib/pipeline/statements/grammar.data";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";
import { type VerbGroup, isAdverb } from "#lib/pipeline/statements/verb-groups";

/** After a conjunction: the reporting goes on, with or without naming its subject: `and said`, `but he warned`. */
export function reportResumes(
  view: SentenceView,
  at: number,
  groups: readonly VerbGroup[],
  from: number,
): boolean {
  let verb = at;
  while (isAdverb(view.words[verb] ?? "")) verb += 1;
  const direct = groups.find(
    ({ from, at: cueAt, shape }) => (from === verb || cueAt === verb) && shape !== "infinitive",
  );
  if (direct && isCoordinate(groups, direct, from)) return false;
  if (direct)
    return direct.shape === "participle" || (direct.cue.form !== "base" && reportsPlainly(view, direct));
  if (plainReportAhead(view, verb, groups)) return true;
  // "but he said", "and Ms Diaz said"
  const subjectEnd = SUBJECT_PRONOUNS.has(view.words[verb] ?? "")
    ? verb + 1
    : (view.mentionAt[titleEnd(view, verb)]?.to ?? -1);
  if (subjectEnd < 0) return false;
  let next = subjectEnd;
  while (isAdverb(view.words[next] ?? "")) next += 1;
  const own = groups.find(
    ({ from, at: cueAt, shape }) =>
      shape === "finite" && (from === next || cueAt === next || from === subjectEnd),
  );
  return own !== undefined && !PREPOSITIONS.has(view.words[verb] ?? "");
}

/** A verb of saying, or any reporting verb with its clause or quotation right behind it. */
export function reportsPlainly(view: SentenceView, { cue, to }: VerbGroup): boolean {
  if (/^(?:say|add|tell|argue|insist|claim|warn|call|describe|accuse|promise|vow|pledge)$/.test(cue.lemma))
    return true;
  const next = view.words[to] ?? "";
  if (cue.frames.has("n") && /^(?:him|her|it|them)$/.test(next)) return true;
  return (
    /^(?:that|to|:|,|he|she|it|they|there|whether|if|how|why)$/.test(next) || view.quoteAt[to] !== undefined
  );
}

/** `…, while another | says`: a plain noun phrase and a verb of saying. */
function plainReportAhead(view: SentenceView, from: number, groups: readonly VerbGroup[]): boolean {
  const group = groups.find(({ from: verb }) => verb > from && verb < from + 6);
  if (group?.shape !== "finite" || group.cue.lemma !== "say") return false;
  for (let at = from; at < group.from; at += 1) {
    if (view.tokens[at]?.kind !== "word" || view.quoteAt[at] || PREPOSITIONS.has(view.words[at] ?? ""))
      return false;
  }
  return true;
}

/** Steps over up to three words of title to the name behind them. */
export function titleEnd(view: SentenceView, at: number): number {
  for (let position = at; position < at + 4; position += 1) if (view.mentionAt[position]) return position;
  return at;
}

/** `said | the office asked for time and warned that …`: the second verb goes with one inside the clause. */
function isCoordinate(groups: readonly VerbGroup[], { at, cue }: VerbGroup, from: number): boolean {
  return groups.some(
    (inner) =>
      inner.at > from &&
      inner.at < at &&
      inner.shape === "finite" &&
      inner.cue.form === cue.form &&
      cue.form !== "base",
  );
}

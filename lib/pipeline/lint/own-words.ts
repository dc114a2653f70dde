import type { Question } from "#lib/domain/question";
import { isVerbatim, type LintContext } from "#lib/pipeline/lint/warning";

/** "…, who said that | the mills would close |?", "…, Anna Berg said that | the mills would close |." */
const REPORTED = /\bsaid that (.+?)[?.]?$/s;

/** A stem without the words it reports from the article: those are somebody's, and not ours to change. */
export function ownStem({ stem }: Question, context: LintContext): string {
  const reported = REPORTED.exec(stem)?.[1];
  return reported !== undefined && isVerbatim(reported, context) ? stem.replace(reported, "it") : stem;
}

import { membersOf } from "#lib/domain/bloc";
import type { Article } from "#lib/domain/article";
import { spanHolds, type Evidence, type SpanEvidence } from "#lib/domain/evidence";
import type { BlocFact, Fact, Rejection, TallyFact, VerifiedFact, VoteFact } from "#lib/domain/fact";
import type { RollCall } from "#lib/domain/roll-call";
import type { LinkedFacts } from "#lib/pipeline/link";
import { countBloc, namesAllVoters } from "#lib/pipeline/link/bloc-facts";
import { positionOf } from "#lib/pipeline/link/roll-call-facts";
import { COUNTED } from "#lib/pipeline/questions/counts";
import { segment } from "#lib/pipeline/segment";
import { contradicts, type VerifiedRecord } from "#lib/pipeline/questions/record";

/**
 * The last gate before a question: re-slices every span, re-reads every row, and checks that a row says what the fact
 * says. The only maker of `VerifiedFact`. What does not hold is left out with a rejection; a fact with one evidence
 * that fails falls whole.
 */
export function verify(
  article: Article,
  linked: LinkedFacts,
  rollCalls: readonly RollCall[],
): { record: VerifiedRecord; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const source = { article, rollCalls };
  function sift<T extends Fact>(facts: readonly T[]): VerifiedFact<T>[] {
    return facts.flatMap((fact) => {
      const fault = faultOf(fact, source);
      if (fault === undefined) return [fact as VerifiedFact<T>];
      rejections.push({ stage: "verify", ruleId: "evidence-fails", reason: fault });
      return [];
    });
  }
  const motions = linked.motions.filter((motion) => {
    const fault = motion.evidence
      .map((item) => evidenceFault(item, source))
      .find((found) => found !== undefined);
    if (fault !== undefined) rejections.push({ stage: "verify", ruleId: "evidence-fails", reason: fault });
    return fault === undefined;
  });
  const known = new Set(motions.map(({ id }) => id));
  const onKnownMotion = <T extends VoteFact | TallyFact | BlocFact>(facts: readonly T[]) =>
    facts.filter(({ motionId }) => known.has(motionId));
  return {
    record: {
      article,
      document: segment(article.body, article.headline),
      rollCalls,
      motions,
      votes: sift(onKnownMotion(linked.votes)),
      tallies: sift(onKnownMotion(linked.tallies)),
      blocs: sift(onKnownMotion(linked.blocs)),
      statements: sift(linked.statements),
      offices: sift(linked.offices),
      contradictions: linked.contradictions.filter(
        ({ motionId, told, rows }) =>
          known.has(motionId) &&
          [...told, ...rows].every((item) => evidenceFault(item, source) === undefined),
      ),
    },
    rejections,
  };
}

interface Source {
  article: Article;
  rollCalls: readonly RollCall[];
}

/** Why a fact cannot be shown, or undefined when it can. */
function faultOf(fact: Fact, source: Source): string | undefined {
  if (fact.evidence.length === 0) return `The fact ${fact.id} has no evidence.`;
  for (const item of fact.evidence) {
    const fault = evidenceFault(item, source) ?? rowFault(fact, item, source);
    if (fault !== undefined) return fault;
  }
  if (fact.type === "statement" && !holdsWords(spansOf(fact), fact.content)) {
    return `The words of ${fact.speaker} do not stand verbatim in the sentence kept with them.`;
  }
  return undefined;
}

function evidenceFault(item: Evidence, { article, rollCalls }: Source): string | undefined {
  if (item.type === "span") {
    if (item.articleId === article.id && spanHolds(article.body, item)) return undefined;
    return `“${item.exact}” does not stand where it was said to stand.`;
  }
  const rollCall = rollCalls.find(({ id }) => id === item.rollCallId);
  if (rollCall === undefined) return `The roll call ${item.rollCallId} is not attached.`;
  if (item.bloc !== undefined && membersOf(rollCall, item.bloc).length === 0)
    return `Nobody of ${item.bloc.name} is in the roll call ${item.rollCallId}.`;
  if (item.voter === undefined || rollCall.votes.some(({ voter }) => voter === item.voter)) return undefined;
  return `${item.voter} is not in the roll call ${item.rollCallId}.`;
}

/** Re-reads the row: its vote, or the totals line, must say what the fact says. */
function rowFault(fact: Fact, item: Evidence, { rollCalls }: Source): string | undefined {
  if (item.type !== "row") return undefined;
  const rollCall = rollCalls.find(({ id }) => id === item.rollCallId);
  if (rollCall === undefined) return undefined;
  if (fact.type === "vote") {
    const row = rollCall.votes.find(({ voter }) => voter === item.voter);
    const position = row && positionOf(row.vote);
    const agrees = position !== undefined && !contradicts(position, fact.position);
    return agrees ? undefined : `The roll call does not show the vote of ${fact.voter}.`;
  }
  if (fact.type === "tally") {
    const { yes, no, abstain } = rollCall.tallies;
    const pairs = [
      [fact.for, yes],
      [fact.against, no],
      [fact.abstain, abstain],
    ];
    const agrees = pairs.every(
      ([told, recorded]) => told === undefined || recorded === undefined || told === recorded,
    );
    return agrees ? undefined : "The totals line of the roll call gives other numbers.";
  }
  if (fact.type === "bloc") {
    const counted = countBloc(rollCall, fact.bloc);
    const agrees = namesAllVoters(rollCall) && COUNTED.every((side) => counted[side] === fact[side]);
    return agrees ? undefined : `The roll call counts other votes of ${fact.bloc.name}.`;
  }
  return "Only votes and their numbers stand in a roll call.";
}

function spansOf(fact: Fact): SpanEvidence[] {
  return fact.evidence.flatMap((item) => (item.type === "span" ? [item] : []));
}

/** Verbatim but for marks and white space: a quotation split by its cue is kept as several spans, one after another. */
function holdsWords(spans: readonly SpanEvidence[], content: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return letters(spans.map(({ exact }) => exact).join(" ")).includes(letters(content));
}

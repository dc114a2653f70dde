import type { Contradiction } from "#lib/domain/contradiction";
import type { DraftSource } from "#lib/domain/draft";
import { positionWords } from "#lib/domain/position-words";
import type { Question } from "#lib/domain/question";

type Source = Pick<DraftSource, "facts" | "rollCalls" | "contradictions">;

/**
 * Why a question does not hold with the records that are attached: one sentence. It rests on a record that is not
 * attached, or on what an attached record contradicts (law 3). Undefined while all it rests on stands. Pure, so the
 * desk shows at once what the server decides.
 */
export function fallenReason(question: Question, source: Source): string | undefined {
  if (lacksRecord(question, source)) return "It rests on an official record that is not attached now.";
  // A question about the contradiction itself says both sides.
  if (question.kind === "spot-the-error") return undefined;
  const known = new Map<string, DraftSource["facts"][number]>(source.facts.map((fact) => [fact.id, fact]));
  const gone = factIdsOf(question).some((id) => !known.has(id));
  const contradictions = source.contradictions ?? [];
  const motions = new Set(
    question.factIds.flatMap((id) => {
      const fact = known.get(id);
      return fact && "motionId" in fact ? [fact.motionId] : [];
    }),
  );
  const clash = contradictions.find((one) =>
    one.about === "outcome"
      ? question.kind === "outcome" && (motions.has(one.motionId) || sharesWords(question, one))
      : gone && sharesWords(question, one),
  );
  if (clash) return clashWords(clash);
  return gone ? "The official record does not bear out what it rests on." : undefined;
}

/**
 * Whether a question may not be published as it is. What the record contradicts may be asked by nobody but a teacher
 * who vouches for it; a record that is not attached can be shown to nobody.
 */
export function isBarred(question: Question, source: Source): boolean {
  if (question.origin === "teacher") return lacksRecord(question, source);
  return fallenReason(question, source) !== undefined;
}

function lacksRecord({ evidence }: Question, { rollCalls }: Pick<Source, "rollCalls">): boolean {
  const attached = new Set<string>(rollCalls.map(({ id }) => id));
  return evidence.some((item) => item.type === "row" && !attached.has(item.rollCallId));
}

/** The facts that show the key to be right and the other choices to be wrong. */
function factIdsOf(question: Question): string[] {
  const options = question.shape === "boolean" ? [] : question.options;
  return [...question.factIds, ...options.flatMap(({ basis }) => basis?.factIds ?? [])];
}

function sharesWords({ evidence }: Question, { told }: Contradiction): boolean {
  return evidence.some(
    (item) => item.type === "span" && told.some(({ start, end }) => item.start < end && start < item.end),
  );
}

const SIDES = { for: "votes for", against: "votes against", abstain: "abstentions" } as const;

function clashWords(clash: Contradiction): string {
  switch (clash.about) {
    case "vote":
      return `${clash.voter}: the article says “${positionWords(clash.article)}”, the official record “${positionWords(clash.record)}”.`;
    case "party":
      return `${clash.voter}: the article says “${positionWords(clash.article)}”, the official record shows members who did otherwise.`;
    case "count":
      return `Number of ${SIDES[clash.side]}: the article says ${clash.article}, the official record ${clash.record}.`;
    case "outcome":
      return `The article says that it was ${clash.article}, the official record that it was ${clash.record}.`;
  }
}

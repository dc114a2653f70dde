import { OptionId, QuestionId } from "#lib/domain/ids";
import type { Evidence } from "#lib/domain/evidence";
import type { Option, Question } from "#lib/domain/question";
import type { Draft, DraftOption } from "#lib/pipeline/questions/draft";
import { answers, NO_FEEDBACK, quietest, type Feedback, type Proof } from "#lib/pipeline/questions/feedback";
import { canBeNext } from "#lib/pipeline/questions/must-precede";
import { seeded, shuffled, type Random } from "#lib/pipeline/questions/seeded";

/**
 * Puts the chosen drafts in order and gives everything its place and id. The order is drawn, not the article's; a
 * question comes before all whose proof answers it, an easy one opens, and two of a kind do not follow each other
 * where that can be helped.
 */
export function arrange(
  chosen: readonly Draft[],
  seed: number,
  feedback: Feedback = NO_FEEDBACK,
): Question[] {
  const queue = shuffled(chosen, seeded(seed, "order")).sort((a, b) => a.difficulty - b.difficulty);
  const quiet = new Map(queue.map((draft) => [draft, quietest(feedback, draft)]));
  const ordered: Draft[] = [];
  while (queue.length > 0) {
    const last = ordered.at(-1);
    const before = queue.map((draft) =>
      queue.flatMap((other, i) => (other !== draft && answersIn(quiet.get(draft), other) ? [i] : [])),
    );
    const free = queue.filter((_, i) => canBeNext(before, i));
    const next = free.find(({ kind, stem }) => kind !== last?.kind && stem !== last?.stem) ?? free[0];
    ordered.push(...queue.splice(Math.max(0, next === undefined ? 0 : queue.indexOf(next)), 1));
  }
  const used = new Map<number, number>();
  return ordered.map((draft, i) => {
    const evidence = fullestProof(draft, ordered, i, feedback);
    return finish({ ...draft, evidence }, i + 1, seeded(seed, `place:${i}`), used);
  });
}

/**
 * The fullest proof that answers no other question; else the fullest that answers no later one. Students may get the
 * questions in an order of their own.
 */
function fullestProof(
  draft: Draft,
  ordered: readonly Draft[],
  place: number,
  feedback: Feedback,
): Evidence[] {
  const proofs = feedback(draft);
  const quietBefore = (from: number) =>
    proofs.find((proof) => ordered.every((other, j) => j < from || j === place || !answers(proof, other)));
  return (quietBefore(0) ?? quietBefore(place + 1) ?? quietest(feedback, draft)).evidence;
}

function answersIn(proof: Proof | undefined, other: Draft): boolean {
  return proof !== undefined && answers(proof, other);
}

/** Gives a draft its ids. `used` counts how often each place has held a key so far, so that keys spread evenly. */
function finish(draft: Draft, n: number, random: Random, used: Map<number, number>): Question {
  const base = {
    id: QuestionId.parse(`q_${n}`),
    kind: draft.kind,
    stem: draft.stem,
    ...(draft.quotation !== undefined && { quotation: draft.quotation }),
    explanation: draft.explanation,
    factIds: draft.factIds,
    evidence: draft.evidence,
    difficulty: draft.difficulty,
  };
  switch (draft.shape) {
    case "boolean":
      return {
        ...base,
        shape: "boolean",
        key: draft.key,
        ...(draft.correction !== undefined && { correction: draft.correction }),
      };
    case "matching": {
      const mixed = shuffled(draft.options, random);
      const prompts = shuffled(draft.prompts, random).map(({ text, option }, i) => ({
        id: OptionId.parse(`opt_p${i + 1}`),
        text,
        right: draft.options[option],
      }));
      return {
        ...base,
        shape: "matching",
        prompts: prompts.map(({ id, text }) => ({ id, text })),
        options: mixed.map(asOption),
        key: Object.fromEntries(
          prompts.map(({ id, right }) => [id, optionId(mixed.findIndex((option) => option === right))]),
        ),
      };
    }
    case "multiple": {
      const placed = draft.order === "fixed" ? draft.options : shuffled(draft.options, random);
      return {
        ...base,
        shape: "multiple",
        options: placed.map(asOption),
        key: placed.flatMap(({ right }, i) => (right ? [optionId(i)] : [])),
      };
    }
    case "single": {
      const placed = draft.order === "fixed" ? draft.options : placeKey(draft.options, random, used);
      const key = placed.findIndex(({ right }) => right);
      used.set(key, (used.get(key) ?? 0) + 1);
      return { ...base, shape: "single", options: placed.map(asOption), key: optionId(key) };
    }
  }
}

/** Shuffles, with the key at a place that has held it least often. */
function placeKey(options: readonly DraftOption[], random: Random, used: Map<number, number>): DraftOption[] {
  const places = shuffled(
    options.map((_, i) => i),
    random,
  );
  const place = places.sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0))[0] ?? 0;
  const placed = shuffled(
    options.filter(({ right }) => !right),
    random,
  );
  placed.splice(place, 0, ...options.filter(({ right }) => right));
  return placed;
}

function asOption({ text, detail, position, factIds, note }: DraftOption, i: number): Option {
  return {
    id: optionId(i),
    text,
    ...(detail !== undefined && { detail }),
    ...(position !== undefined && { position }),
    basis: { factIds, note },
  };
}

/** Letters follow the place on the screen, so an id says nothing about the key. */
function optionId(i: number): OptionId {
  return OptionId.parse(`opt_${"abcdefgh".charAt(i)}`);
}

import type { Evidence } from "#lib/domain/evidence";
import type { Extent } from "#lib/domain/evidence-view";
import type { Fact, Motion } from "#lib/domain/fact";
import { COUNTED } from "#lib/pipeline/questions/counts";
import {
  blocAtom,
  bodyAtom,
  countAtom,
  majorityAtom,
  numbersAtom,
  officeAtom,
  outcomeAtom,
  saidAtom,
  voteAtom,
} from "#lib/pipeline/questions/draft";
import { saysBody, saysOutcome } from "#lib/pipeline/questions/sentence-tells";

/** What is needed to see what a piece of evidence tells a class. */
export interface ShownSource {
  body: string;
  sentences: readonly Extent[];
  motions: readonly Motion[];
  facts: readonly Fact[];
}

/**
 * The atoms of knowledge that evidence tells when it is shown after an answer. A span is shown in its whole sentence,
 * so it tells every vote, number, office and speaker of that sentence; a voter's row tells its vote, the totals line all
 * numbers and what came of it.
 */
export function shownAtoms(evidence: readonly Evidence[], source: ShownSource): Set<string> {
  const { bySentence, byRow, motionOf } = indexOf(source);
  const shown = new Set<string>();
  const add = (atoms: Iterable<string>) => {
    for (const atom of atoms) shown.add(atom);
  };
  for (const item of evidence) {
    if (item.type === "span") {
      for (const i of sentencesAt(source.sentences, item)) add(bySentence.get(i) ?? []);
      continue;
    }
    const motionId = motionOf.get(item.rollCallId);
    if (motionId !== undefined) add([bodyAtom(motionId)]);
    if (item.voter !== undefined) add(byRow.get(`${item.rollCallId}/${item.voter}`) ?? []);
    else if (motionId === undefined) continue;
    else if (item.bloc !== undefined) add([blocAtom(motionId, item.bloc.name)]);
    else add(totals(motionId));
  }
  return shown;
}

/** All numbers of a motion, what came of it, and what it needed. */
function totals(motionId: string): string[] {
  return [
    numbersAtom(motionId),
    outcomeAtom(motionId),
    majorityAtom(motionId),
    ...COUNTED.map((side) => countAtom(motionId, side)),
  ];
}

interface Index {
  /** Place of a sentence → what it tells. */
  bySentence: Map<number, Set<string>>;
  /** `roll call/voter` → what the line tells. */
  byRow: Map<string, string[]>;
  motionOf: Map<string, string>;
}

const INDEXES = new WeakMap<ShownSource, Index>();

function indexOf(source: ShownSource): Index {
  const known = INDEXES.get(source);
  if (known !== undefined) return known;
  const index: Index = { bySentence: new Map(), byRow: new Map(), motionOf: new Map() };
  const motions = new Map(source.motions.map((motion) => [motion.id, motion]));
  for (const motion of source.motions) {
    note(index, source, motion.evidence, [], motion);
    for (const item of motion.evidence)
      if (item.type === "row") index.motionOf.set(item.rollCallId, motion.id);
  }
  for (const fact of source.facts) {
    const motion = "motionId" in fact ? motions.get(fact.motionId) : undefined;
    note(index, source, fact.evidence, atomsOf(fact), motion);
  }
  INDEXES.set(source, index);
  return index;
}

/** Enters what evidence tells: the atoms of its fact, and in a sentence what it says of the motion besides. */
function note(
  { bySentence, byRow }: Index,
  { body, sentences }: ShownSource,
  evidence: readonly Evidence[],
  atoms: readonly string[],
  motion: Motion | undefined,
): void {
  for (const item of evidence) {
    if (item.type === "row") {
      if (item.voter !== undefined) byRow.set(`${item.rollCallId}/${item.voter}`, [...atoms]);
      continue;
    }
    for (const i of sentencesAt(sentences, item)) {
      const told = bySentence.get(i) ?? new Set<string>();
      bySentence.set(i, told);
      for (const atom of atoms) told.add(atom);
      const text = body.slice(sentences[i]?.start, sentences[i]?.end);
      if (motion?.outcome && saysOutcome(text, motion.outcome)) told.add(outcomeAtom(motion.id));
      if (motion?.body && saysBody(text, motion.body)) told.add(bodyAtom(motion.id));
    }
  }
}

/** What a fact tells, as atoms. */
export function atomsOf(fact: Fact): string[] {
  switch (fact.type) {
    case "vote":
      return [voteAtom(fact.motionId, fact.voter)];
    case "tally":
      return [
        numbersAtom(fact.motionId),
        ...COUNTED.filter((side) => fact[side] !== undefined).map((side) => countAtom(fact.motionId, side)),
      ];
    case "bloc":
      return [blocAtom(fact.motionId, fact.bloc.name)];
    case "statement":
      return [saidAtom(fact.id)];
    case "office":
      return [officeAtom(fact.person)];
  }
}

/** Places of the sentences that a span touches. Sentences are in order and do not overlap. */
export function sentencesAt(sentences: readonly Extent[], span: Extent): number[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let i = low; i < sentences.length && (sentences[i]?.start ?? 0) < span.end; i++) found.push(i);
  return found;
}

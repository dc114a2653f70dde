import { capitalised } from "#lib/domain/capitalised";
import { evidenceOf } from "#lib/pipeline/questions/basis";
import { officeAtom, type Draft } from "#lib/pipeline/questions/draft";
import { excludes, isExclusive, publishedOffices, type Office } from "#lib/pipeline/questions/offices-apart";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";
import { seeded, shuffled } from "#lib/pipeline/questions/seeded";
import { contentStems, wordCount } from "#lib/pipeline/questions/words";

/**
 * "According to the article, who is Keir Starmer?" Options are offices that the article gives to different people.
 * Offices that one person could hold at once ("senator", "Republican senator") never stand side by side.
 */
export function writeWhoIs(record: VerifiedRecord, seed: number): Draft[] {
  const offices = publishedOffices(record);
  return offices.flatMap((office) => {
    const random = seeded(seed, `who-is:${office.id}`);
    const apart: Office[] = [office];
    for (const other of shuffled(offices, random)) {
      if (apart.length < 4 && isExclusive(other) && apart.every((taken) => excludes(taken, other)))
        apart.push(other);
    }
    const [, ...distractors] = apart;
    return distractors.length < 2 || wordCount(office.role) < 2 || !isExclusive(office) || givesAway(office)
      ? []
      : [draftWhoIs(office, distractors)];
  });
}

function draftWhoIs(office: Office, distractors: readonly Office[]): Draft {
  const note = `The article names ${office.person} as ${office.role}.`;
  return {
    kind: "who-is",
    shape: "single",
    order: "shuffled",
    stem: `According to the article, who is ${office.person}?`,
    explanation: note,
    factIds: [office.id],
    evidence: evidenceOf([office]),
    difficulty: 1,
    asks: [officeAtom(office.person)],
    tells: [],
    subjects: [office.person],
    options: [office, ...distractors].map((other) => ({
      text: capitalised(other.role),
      right: other === office,
      factIds: other === office ? [office.id] : [office.id, other.id],
      note: other === office ? note : `The article gives this office to ${other.person}. ${note}`,
    })),
  };
}

/** Whether the name and the office share a word ("Pope Leo": "Pope"). */
function givesAway({ person, role }: Office): boolean {
  const words = contentStems(person);
  return [...contentStems(role)].some((stem) => words.has(stem));
}

import type { Gender, Person } from "#lib/pipeline/actors/person";
import { hangsOnPreposition, personPhraseStart } from "#lib/pipeline/statements/noun-phrases";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

/** How many sentences back a pronoun may point. */
const REACH = 5;
/** Weight of a mention for the pronouns after it, and how much of it each further sentence takes. */
const WEIGHT = { spoke: 5, leading: 4, other: 1 } as const;
const DECAY = 1;
/** Bonus when the gender is known to fit. */
const KNOWN = 2;
const KEPT = 32;

interface Seen {
  person: Person;
  sentence: number;
  weight: number;
}

export interface Antecedent {
  person: Person;
  /** Nobody else in reach could be meant. */
  certain: boolean;
}

/** Remembers who was named and who spoke, in the order of the text, to tell who `he` or `she` is. */
export class PronounMemory {
  private seen: Seen[] = [];

  /** Notes the people a sentence names outside quotations in tokens `[from, to)`. */
  note(view: SentenceView, from: number, to: number): void {
    for (const mention of view.mentions) {
      if (mention.from < from || mention.from >= to || view.quoteAt[mention.from]) continue;
      const start = personPhraseStart(view, mention);
      const possessive = /^'s?$/.test(view.words[mention.to] ?? "");
      const first = !view.mentions.some((other) => other.from < mention.from && !view.quoteAt[other.from]);
      const leading = first && !possessive && !hangsOnPreposition(view, start);
      this.push(mention.person, view.sentence.index, leading ? WEIGHT.leading : WEIGHT.other);
    }
  }

  /** Notes that someone spoke. */
  spoke(person: Person, sentence: number): void {
    this.push(person, sentence, WEIGHT.spoke);
  }

  /** Who a pronoun of this gender in this sentence most likely is; undefined when nobody fits. */
  resolve(gender: Gender, sentence: number): Antecedent | undefined {
    const live = this.seen.filter(
      (entry) => sentence - entry.sentence <= REACH && fits(entry.person, gender),
    );
    let best: Seen | undefined;
    let bestScore = -Infinity;
    for (const entry of live) {
      const known = entry.person.gender === gender ? KNOWN : 0;
      const score = entry.weight + known - DECAY * (sentence - entry.sentence);
      if (score >= bestScore) [best, bestScore] = [entry, score];
    }
    if (!best) return undefined;
    const others = new Set(live.map(({ person }) => person));
    return { person: best.person, certain: others.size === 1 && best.person.gender === gender };
  }

  private push(person: Person, sentence: number, weight: number): void {
    this.seen.push({ person, sentence, weight });
    if (this.seen.length > 2 * KEPT) this.seen = this.seen.slice(-KEPT);
  }
}

function fits({ gender }: Person, wanted: Gender): boolean {
  return gender === undefined || gender === wanted;
}

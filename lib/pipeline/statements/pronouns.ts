import type { Gender, Person } from "#lib/pipeline/actors/person";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

/** How many sentences back a pronoun may point. */
const REACH = 4;

interface Seen {
  person: Person;
  sentence: number;
  /** Spoke, or opened a sentence. */
  leading: boolean;
}

export interface Antecedent {
  person: Person;
  /** Nobody else in reach could be meant. */
  certain: boolean;
}

/** Remembers who was named and who spoke, in the order of the text, to tell who `he` or `she` is. */
export class PronounMemory {
  private seen: Seen[] = [];

  /** Notes the people a sentence names outside quotations, up to token `limit`. */
  note(view: SentenceView, limit = view.tokens.length): void {
    for (const { person, mention, from } of view.mentions) {
      if (from >= limit || view.quoteAt[from] || mention.ambiguous) continue;
      this.push({ person, sentence: view.sentence.index, leading: from < 6 });
    }
  }

  /** Notes that someone spoke. */
  spoke(person: Person, sentence: number): void {
    this.push({ person, sentence, leading: true });
  }

  /** Who a pronoun of this gender in this sentence most likely is; undefined when nobody fits. */
  resolve(gender: Gender, sentence: number): Antecedent | undefined {
    const live = this.seen.filter(
      (entry) => sentence - entry.sentence <= REACH && fits(entry.person, gender),
    );
    const known = live.filter(({ person }) => person.gender === gender);
    const pool = known.length > 0 ? known : live;
    const best = pool.filter(({ leading }) => leading).at(-1) ?? pool.at(-1);
    if (!best) return undefined;
    const others = new Set(live.map(({ person }) => person));
    return { person: best.person, certain: others.size === 1 && best.person.gender === gender };
  }

  private push(entry: Seen): void {
    this.seen.push(entry);
    if (this.seen.length > 64) this.seen = this.seen.slice(-32);
  }
}

function fits({ gender }: Person, wanted: Gender): boolean {
  return gender === undefined || gender === wanted;
}

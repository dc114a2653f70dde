import type { Gender, Person } from "#lib/pipeline/actors/person";
import type { Piece } from "#lib/pipeline/statements/attribution";
import { hangsOnPreposition } from "#lib/pipeline/statements/noun-phrases";
import { personPhraseStart } from "#lib/pipeline/statements/person-phrase";
import type { SentenceView } from "#lib/pipeline/statements/sentence-view";

/** How many sentences back a pronoun may point. */
const REACH = 5;
/** Weight of a mention for the pronouns after it, and how much of it each further sentence takes. */
const WEIGHT = { spoke: 5, guessed: 4, leading: 4, other: 1 } as const;
const DECAY = 1;
/** Bonus when the gender is known to fit. */
const KNOWN = 2;
const KEPT = 32;

interface Seen {
  person: Person;
  sentence: number;
  weight: number;
}

/** Whom a pronoun stands for. */
export interface Antecedent {
  person: Person;
  /** Nobody else in reach could be meant. */
  certain: boolean;
}

/** Remembers who was named and who spoke, in the order of the text, to tell who `he` or `she` is. */
export class PronounMemory {
  private seen: Seen[] = [];
  /** The last sentence in which somebody without a name spoke. */
  private stranger = -Infinity;

  /**
   * Notes the people a sentence names outside quotations in tokens `[from, to)`, and whom its opening pronoun keeps
   * in mind.
   *
   * @param reported what others are reported to have said in it: who is named there leads no sentence.
   */
  note(view: SentenceView, from: number, to: number, reported: readonly Piece[]): void {
    const kept = opensWithPronoun(view);
    if (from === 0 && kept) this.keep(view);
    for (const mention of view.mentions) {
      if (mention.from < from || mention.from >= to || view.quoteAt[mention.from]) continue;
      const start = personPhraseStart(view, mention);
      const possessive = /^'s?$/.test(view.words[mention.to] ?? "");
      const first = !view.mentions.some((other) => other.from < mention.from && !view.quoteAt[other.from]);
      const inside = reported.some(
        (piece) => mention.mention.start >= piece.start && mention.mention.end <= piece.end,
      );
      const leading = first && !kept && !inside && !possessive && !hangsOnPreposition(view, start);
      this.push(mention.person, view.sentence.index, leading ? WEIGHT.leading : WEIGHT.other);
    }
  }

  /** Notes that someone spoke, by name or as the likeliest for a pronoun. */
  spoke(person: Person, sentence: number, guessed: boolean): void {
    this.push(person, sentence, guessed ? WEIGHT.guessed : WEIGHT.spoke);
  }

  /** Notes that somebody the text gives no name spoke: `a shopkeeper said`. A pronoun may stand for them. */
  strangerSpoke(sentence: number): void {
    this.stranger = sentence;
  }

  /** `She has gone public. | She said …`: a pronoun at the head of a sentence keeps whom it stands for in mind. */
  private keep(view: SentenceView): void {
    const antecedent = this.resolve(view.words[0] === "he" ? "male" : "female", view.sentence.index);
    if (antecedent) this.push(antecedent.person, view.sentence.index, WEIGHT.leading);
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
    const alone = others.size === 1 && this.stranger < best.sentence;
    return { person: best.person, certain: alone && best.person.gender === gender };
  }

  private push(person: Person, sentence: number, weight: number): void {
    this.seen.push({ person, sentence, weight });
    if (this.seen.length > 2 * KEPT) this.seen = this.seen.slice(-KEPT);
  }
}

function fits({ gender }: Person, wanted: Gender): boolean {
  return gender === undefined || gender === wanted;
}

function opensWithPronoun({ words, quoteAt }: SentenceView): boolean {
  return !quoteAt[0] && (words[0] === "he" || words[0] === "she");
}

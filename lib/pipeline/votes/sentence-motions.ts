import type { MotionContext, MotionDraft, MotionLedger } from "#lib/pipeline/votes/motion-ledger";
import type { MotionMention } from "#lib/pipeline/votes/motion-mentions";
import { asProcedure } from "#lib/pipeline/votes/procedures";
import type { Reading } from "#lib/pipeline/votes/reading";
import type { SentenceHouse } from "#lib/pipeline/votes/sentence-house";
import { isOfIt, isOfThatVote, mentionBefore, objectOf } from "#lib/pipeline/votes/voted-on";
import { wordAt } from "#lib/pipeline/votes/words";

/** An event that is on some motion: a vote, or the numbers of one. */
export interface MotionEvent {
  /** Item index of the vote or its first number. */
  at: number;
  /** Item index behind which its object may be named; below 0 is none. */
  objectAt: number;
  /** The motion of the event before it in the sentence. */
  previous: MotionDraft | undefined;
  /** A motion it cannot be on. */
  apart?: MotionDraft | undefined;
}

/** Which motion each event of one sentence is on. */
export class SentenceMotions {
  /** The motion that an event of the sentence was last said to be on. */
  private named: MotionMention | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly ledger: MotionLedger,
    private readonly house: SentenceHouse,
  ) {}

  /** The motion an event is on: its object, else that of the event before, else the one named or spoken of before. */
  of({ at, objectAt, previous, apart }: MotionEvent): MotionDraft {
    const { reading, ledger } = this;
    const { items } = reading;
    const object = objectOf(reading, objectAt);
    if (object) return this.resolve(asProcedure(items, object, at), at, apart);
    if (previous) return ledger.inHouseOf(previous, this.context(at));
    const mention = mentionBefore(reading, at);
    if (mention) return this.resolve(asProcedure(items, mention, at), at, apart);
    if (isOfThatVote(items) && ledger.current) return ledger.current;
    return isOfIt(items, at)
      ? ledger.resolveElsewhere(this.context(at))
      : ledger.resolveUnnamed(this.context(at));
  }

  /** A motion that is named, or that a verb tells, without an event on it: the one spoken of from here on. */
  speakOf(mention: MotionMention): void {
    this.ledger.resolve(mention, this.context(mention.at));
  }

  /** A motion of its own, by the name the sentence gives it, for an event that cannot be on the one it seemed to be. */
  another(at: number): MotionDraft {
    const context = this.context(at);
    return this.named !== undefined && this.named.words.size > 0
      ? this.ledger.addNamed(this.named, context)
      : this.ledger.addUnnamed(context);
  }

  /** A motion of its own that the sentence does not name. */
  unnamed(): MotionDraft {
    return this.ledger.addUnnamed(this.context(0));
  }

  /** Finds the motion of a mention; the bill that a step is about is spoken of too. */
  private resolve(mention: MotionMention, at: number, apart: MotionDraft | undefined): MotionDraft {
    const { ledger, reading } = this;
    if (mention.head === "procedure")
      for (const inner of reading.mentions)
        if (inner.head !== mention.head && inner.headAt >= mention.at && inner.headAt <= mention.end)
          ledger.resolve(inner, this.context(at));
    const again = mention === this.named;
    this.named = mention;
    // "opposed the amendment, but voted for the bill | itself |"
    const itself = wordAt(reading.items, mention.headAt + 1) === "itself";
    const other = itself && ledger.current?.head !== mention.head ? ledger.current : apart;
    return ledger.resolve(mention, { ...this.context(at), ...(!again && other && { apart: other }) });
  }

  private context(at: number): MotionContext {
    const { sentence, listed } = this.reading;
    return {
      sentence: sentence.index,
      body: this.house.of(at),
      start: sentence.start,
      end: sentence.end,
      listed,
    };
  }
}

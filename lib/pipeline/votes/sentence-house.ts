import { actingBody, bodyToldAside } from "#lib/pipeline/votes/acting-body";
import type { Body } from "#lib/pipeline/votes/bodies";
import type { HouseTrail } from "#lib/pipeline/votes/house-trail";
import type { Voter } from "#lib/pipeline/votes/items";
import { sitsIn } from "#lib/pipeline/votes/member-titles";
import type { MotionDraft, MotionLedger } from "#lib/pipeline/votes/motion-ledger";
import type { Reading } from "#lib/pipeline/votes/reading";
import { venuesOf } from "#lib/pipeline/votes/venues";
import { isOfThatVote } from "#lib/pipeline/votes/voted-on";

/** The houses in which the events of one sentence were held. */
export class SentenceHouse {
  private readonly venues: readonly Body[];

  constructor(
    private readonly reading: Reading,
    private readonly trail: HouseTrail,
  ) {
    this.venues = venuesOf(reading);
  }

  /** The body an event was held in: the one the sentence names for it, else the one the report is in. */
  of(event: number): string | undefined {
    return this.trail.at(this.named(event));
  }

  /** Whether it is told that voters cast their votes in the house of a motion, where another house has voted too. */
  isSure(motion: MotionDraft, voters: readonly Voter[], ledger: MotionLedger): boolean {
    const { items, sentence } = this.reading;
    const sits = sitsIn(sentence.text, motion.body);
    if (sits !== undefined) return sits;
    if (motion.body === undefined || isOfThatVote(items)) return true;
    const [first] = voters;
    const at = first ? items.findIndex(({ end }) => end > first.start) : 0;
    const place = { named: this.named(at), paragraph: sentence.paragraph };
    return this.trail.isSure(place, ledger.isInTwoHouses(motion));
  }

  /**
   * Follows the report to the house it goes on in.
   *
   * @param events item indices of the sentence's votes and numbers.
   */
  follow(events: readonly number[]): void {
    const { items, mentions, sentence } = this.reading;
    const tells = events.length > 0 || mentions.length > 0 || this.trail.at(undefined) === undefined;
    const named = tells ? actingBody(items, this.venues)?.name : undefined;
    const aside = bodyToldAside(items, this.venues, events);
    this.trail.follow({ named, paragraph: sentence.paragraph }, aside?.name);
  }

  private named(event: number): string | undefined {
    return actingBody(this.reading.items, this.venues, event)?.name;
  }
}

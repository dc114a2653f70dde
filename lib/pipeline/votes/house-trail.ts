import { moreExact } from "#lib/pipeline/votes/houses-of";

/** Where in a text a vote is told. */
interface Place {
  paragraph: number;
  /** The body its own sentence names for it. */
  named: string | undefined;
}

/**
 * The house a report is in, sentence by sentence. It begins with the house of the headline, dateline or lead, goes on
 * with each house that is told to act, and does not follow a clause about another vote.
 */
export class HouseTrail {
  /** The report has told of a vote in another house and named none since. */
  private aside = false;
  private since = 0;
  private readonly seen = new Set<string>();

  constructor(private house: string | undefined) {
    if (house !== undefined) this.seen.add(house);
  }

  /** The body of a vote: the one its sentence names, which for a whole parliament is the house the report is in. */
  at(named: string | undefined): string | undefined {
    if (named === undefined || this.house === undefined) return named ?? this.house;
    return moreExact(named, this.house) ?? named;
  }

  /**
   * Whether the house of a vote is told: by its sentence, or, where no other house was spoken of since, before in its
   * paragraph. A motion that one house alone voted on needs no such word.
   */
  isSure({ named, paragraph }: Place, inTwoHouses: boolean): boolean {
    if (named !== undefined) return true;
    return !this.aside && (!inTwoHouses || paragraph === this.since || this.seen.size < 2);
  }

  /**
   * Goes on behind a sentence.
   *
   * @param told a vote in another house that the sentence told of, without going there.
   */
  follow({ named, paragraph }: Place, told: string | undefined): void {
    const went = this.at(named);
    if (told !== undefined) this.seen.add(told);
    if (named !== undefined && went !== undefined) {
      this.house = went;
      this.seen.add(went);
      this.since = paragraph;
      this.aside = false;
    } else if (told !== undefined && told !== this.house) this.aside = true;
    this.house ??= told;
  }
}

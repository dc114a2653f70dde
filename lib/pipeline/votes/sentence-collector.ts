import type { Collected, CollectedVote } from "#lib/pipeline/votes/collected";
import type { Count } from "#lib/pipeline/votes/counts";
import type { HouseTrail } from "#lib/pipeline/votes/house-trail";
import type { Voter } from "#lib/pipeline/votes/items";
import { readAction } from "#lib/pipeline/votes/motion-actions";
import type { MotionDraft } from "#lib/pipeline/votes/motion-ledger";
import { readNamedBefore, readNamedRebels } from "#lib/pipeline/votes/named-before";
import { severalMotions } from "#lib/pipeline/votes/ordinal-motions";
import { readOutcome } from "#lib/pipeline/votes/outcomes";
import { isPlainBacking } from "#lib/pipeline/votes/plain-backing";
import { type Stance, skipCircumstance } from "#lib/pipeline/votes/positions";
import type { RawVote } from "#lib/pipeline/votes/raw-vote";
import { type Reading, type Span, placeOf } from "#lib/pipeline/votes/reading";
import { SentenceHouse } from "#lib/pipeline/votes/sentence-house";
import { SentenceMotions } from "#lib/pipeline/votes/sentence-motions";
import { type TallyDraft, agree, known, merge } from "#lib/pipeline/votes/tally-drafts";
import { tellsOfVote } from "#lib/pipeline/votes/tells-of-vote";
import { sameAsBefore } from "#lib/pipeline/votes/told-again";
import { readVerbGroup } from "#lib/pipeline/votes/verb-group";
import { isAside, objectOfNumbers } from "#lib/pipeline/votes/voted-on";
import { wordAt } from "#lib/pipeline/votes/words";

/** Assigns the votes and numbers of one sentence to motions. */
export class SentenceCollector {
  private readonly span: Span;
  private readonly house: SentenceHouse;
  private readonly motions: SentenceMotions;
  /** The vote taken last, and the motion it is on. */
  private last: { vote: RawVote; motion: MotionDraft } | undefined;

  constructor(
    private readonly collected: Collected,
    private readonly reading: Reading,
    trail: HouseTrail,
    private readonly inVote: boolean,
    private readonly besideVote: boolean,
    /** The sentence before, whose voters this one may name. */
    private readonly before: Reading | undefined,
  ) {
    this.span = { start: reading.sentence.start, end: reading.sentence.end };
    this.house = new SentenceHouse(reading, trail);
    this.motions = new SentenceMotions(reading, collected.ledger, this.house);
  }

  /** Takes all that the sentence tells, and follows the report to the house it goes on in. */
  collect(): void {
    const { votes, tallies, counts, mentions } = this.reading;
    const { ledger } = this.collected;
    this.takeNamedBefore();
    this.takeNamedRebels();
    const events = [
      ...votes.map((vote) => ({ at: vote.at, vote })),
      ...tallies.map((tally) => ({ at: tally.at, tally })),
      ...counts.filter(({ named }) => named.length > 0).map((count) => ({ at: count.at, count })),
    ].sort((a, b) => a.at - b.at);
    // A sentence that only names a motion makes it the one spoken of.
    if (events.length === 0) {
      for (const mention of mentions)
        if (!isAside(this.reading.items, mention, this.reading.items.length)) this.motions.speakOf(mention);
      if (mentions.length === 0) this.takeAction();
    }
    const spokenOf = ledger.current;
    let motion: MotionDraft | undefined;
    let first: MotionDraft | undefined;
    for (const event of events) {
      if ("vote" in event) motion = this.takeVote(event.vote, motion);
      else if ("tally" in event) motion = this.takeTally(event.tally, motion);
      else motion = this.takeNamed(event.count, motion);
      first ??= motion;
    }
    this.noteRebels(first);
    const outcome = readOutcome(this.reading.items);
    if (outcome) {
      // "Several amendments were rejected" tells nothing of the bill spoken of
      const others = mentions.length === 0 && severalMotions(this.reading.items) !== undefined;
      const target = first ?? (others ? undefined : ledger.current);
      if (target && !(target.outcome && target.outcome !== outcome)) target.outcome = outcome;
    }
    // "a previous resolution, which drew 121 votes": the text goes back to the motion it spoke of.
    if (spokenOf && mentions.some(({ words }) => words.has("previous") || words.has("earlier")))
      ledger.current = spokenOf;
    this.house.follow(events.map(({ at }) => at));
  }

  /** "The Assembly voted on Monday to condemn the embargo": names what the numbers of the next sentence are on. */
  private takeAction(): void {
    const { items } = this.reading;
    const verb = items.findIndex(({ key }) => /^(voted|votes)$/.test(key));
    const action = verb < 0 ? undefined : readAction(items, skipCircumstance(items, verb + 1));
    if (!action) return;
    const group = readVerbGroup(items, verb);
    if (!group.unreal && !group.negated && !group.habitual) this.motions.speakOf(action);
  }

  /** "Among them were A and B": names for the voters the sentence before left unnamed. */
  private takeNamedBefore(): void {
    const { items, votes } = this.reading;
    const { ledger } = this.collected;
    if (!ledger.current || votes.length > 0) return;
    const named = readNamedBefore(items, this.before);
    // "The two states were A and B" proves no vote without the sentence it counts on
    const told = this.before && { start: this.before.sentence.start, end: this.before.sentence.end };
    if (named)
      this.add(
        named.voters,
        named.stance,
        ledger.current,
        "published",
        "among-them",
        told && [told, this.span],
      );
  }

  /** "31 Labour backbenchers voted against it": their names may come later. */
  private noteRebels(motion: MotionDraft | undefined): void {
    const on = motion ?? this.collected.ledger.current;
    if (!on) return;
    for (const { of, stance } of this.reading.unnamed)
      if (of !== undefined) this.collected.rebels.push({ party: of, stance, motion: on, span: this.span });
  }

  /** "Among the Labour rebels were A and B", where one vote of some of that party was told. */
  private takeNamedRebels(): void {
    const named = readNamedRebels(this.reading.items);
    if (!named) return;
    const told = this.collected.rebels.filter(({ party }) => party === named.party);
    const [vote] = told;
    if (vote && told.length === 1)
      this.add(named.voters, vote.stance, vote.motion, "published", "named-rebels", [vote.span, this.span]);
  }

  private takeVote(vote: RawVote, previous: MotionDraft | undefined): MotionDraft | undefined {
    // "The IFP supported the motion", beside the result: a party then voted so. A state may only have said so.
    const blocs = vote.besideBloc ?? vote.voters.every(({ kind }) => kind === "party");
    const plain = isPlainBacking(this.reading.items, vote);
    // "Ann Hall and Bo Lund all opposed the bill", in a report that has given the numbers of a vote
    const counted = plain && /^(all|both)$/.test(wordAt(this.reading.items, vote.at - 1) ?? "");
    // "The parties that supported the motion include A and B"
    const listed = blocs && vote.rule === "named-of-many";
    // "Opposed were Ann Hall and Bo Lund", right beside the numbers
    const inverted = vote.rule === "inverted-side";
    const decided = listed || (blocs && readOutcome(this.reading.items) !== undefined);
    const told = (counted || decided) && this.collected.counted;
    if (vote.soft && !this.inVote && !told && !(this.besideVote && (blocs || plain || inverted))) {
      this.collected.rejections.push({
        stage: "votes",
        ruleId: "support-not-vote",
        reason: "Support or opposition is stated here, but not as a vote.",
        place: placeOf(this.reading.sentence, this.reading.items, vote.at),
      });
      return previous;
    }
    const apart = this.turned(vote) ? this.last?.motion : undefined;
    const motion = this.motions.of({ at: vote.at, objectAt: vote.objectAt, previous, apart });
    this.last = { vote, motion };
    if (this.hasOtherNumbers(motion, vote.at)) {
      this.collected.rejections.push({
        stage: "votes",
        ruleId: "other-numbers",
        reason: "The numbers beside this vote are not those of the motion it seems to be on.",
        place: placeOf(this.reading.sentence, this.reading.items, vote.at),
      });
      return undefined;
    }
    if (vote.ifFor !== undefined && !this.hasFor(motion, vote.ifFor)) return previous;
    if (vote.againstParty !== undefined && vote.stance.kind === "position") {
      this.collected.partyBreaks.push({ party: vote.againstParty, motion, position: vote.stance.position });
    }
    this.add(vote.voters, vote.stance, motion, vote.soft ? "candidate" : vote.tier, vote.rule);
    return motion;
  }

  /** "supported the proposal and abstained on the text": one voter with two positions has voted on two motions. */
  private turned({ voters, stance }: RawVote): boolean {
    const { last } = this;
    if (last?.vote.stance.kind !== "position" || stance.kind !== "position") return false;
    if (last.vote.stance.position === stance.position) return false;
    return last.vote.voters.some(({ name }) => voters.some((voter) => voter.name === name));
  }

  /** Whether this sentence gives both numbers of one vote, and the motion has others: then it is another motion. */
  private hasOtherNumbers(motion: MotionDraft, at: number): boolean {
    const [told, second] = this.reading.tallies;
    if (told === undefined || second !== undefined || known(told) < 2) return false;
    // "voted for the text but abstained on a paragraph, retained by 121 to 9": those of the later vote
    if (this.reading.votes.some((other) => other.at > at && other.at < told.at)) return false;
    const own = this.collected.tallies.filter((entry) => entry.motion === motion);
    return own.some(({ tally }) => known(tally) > 1) && own.every(({ tally }) => !agree(tally, told));
  }

  private hasFor(motion: MotionDraft, count: number): boolean {
    return this.collected.tallies.some((entry) => entry.motion === motion && entry.tally.for === count);
  }

  private takeNamed(count: Count, previous: MotionDraft | undefined): MotionDraft {
    const motion = this.motions.of({ at: count.at, objectAt: -1, previous });
    this.add(count.named, { kind: "position", position: count.side }, motion, "published", "count-list");
    return motion;
  }

  private add(
    voters: readonly Voter[],
    stance: Stance,
    motion: MotionDraft,
    tier: CollectedVote["tier"],
    rule: string,
    spans: readonly Span[] = [this.span],
  ): void {
    const target = this.isSecondVote(voters, stance, motion) ? this.motions.unnamed() : motion;
    const sure = this.house.isSure(target, voters, this.collected.ledger);
    for (const voter of voters) {
      target.used = true;
      this.collected.votes.add({
        voter,
        stance,
        motion: target,
        tier: voter.doubtful || voter.kind === "group" || !sure ? "candidate" : tier,
        spans: voter.knownFrom ? [voter.knownFrom, ...spans] : spans,
        sentence: this.reading.sentence.index,
        rule,
      });
    }
  }

  /** "Ms Hall then voted against": another vote of the same voter, later, on what must be another motion. */
  private isSecondVote(voters: readonly Voter[], stance: Stance, motion: MotionDraft): boolean {
    if (stance.kind !== "position") return false;
    if (
      !this.reading.items.some(({ key }) =>
        /^(then|later|subsequently|afterwards|earlier|second|another|separate)$/.test(key),
      )
    )
      return false;
    return voters.some(({ name }) =>
      this.collected.votes
        .of(motion, name)
        .some(
          (known) =>
            known.stance.kind === "position" &&
            known.stance.position !== stance.position &&
            known.sentence !== this.reading.sentence.index,
        ),
    );
  }

  private takeTally(tally: TallyDraft, previous: MotionDraft | undefined): MotionDraft | undefined {
    const { ledger, tallies, rejections } = this.collected;
    if (!tellsOfVote(this.reading, ledger.current !== undefined)) {
      rejections.push({
        stage: "votes",
        ruleId: "numbers-of-no-vote",
        reason: "These numbers look like a result, but nothing here says that there was a vote.",
        place: placeOf(this.reading.sentence, this.reading.items, tally.at),
      });
      return previous;
    }
    const objectAt = objectOfNumbers(this.reading.items, tally);
    let motion = this.motions.of({ at: tally.at, objectAt, previous });
    const same = sameAsBefore(tally, motion, tallies, this.reading.listed);
    if (same) return same.motion;
    const own = tallies.filter((entry) => entry.motion === motion);
    const fitting = own.find((entry) => agree(entry.tally, tally));
    if (fitting) {
      if (known(merge({ ...fitting.tally }, tally)) > known(fitting.tally)) fitting.spans.push(this.span);
      merge(fitting.tally, tally);
      return motion;
    }
    if (own.length > 0) {
      if (known(tally) < 2) {
        rejections.push({
          stage: "votes",
          ruleId: "second-count",
          reason:
            "This number is of a part of the voters, or differs from the number given for the same vote.",
          place: placeOf(this.reading.sentence, this.reading.items, tally.at),
        });
        return motion;
      }
      motion = this.motions.another(tally.at);
    }
    motion.used = true;
    tallies.push({ tally, motion, spans: [this.span], special: this.reading.special });
    return motion;
  }
}

import type { ActorMention } from "#lib/pipeline/actors/actor-mention";
import type { Document } from "#lib/pipeline/document";
import { segment } from "#lib/pipeline/segment";
import { actingBody } from "#lib/pipeline/votes/acting-body";
import { type HouseNames, findBodies, readHouseNames } from "#lib/pipeline/votes/bodies";
import { VoteBook, type Collected } from "#lib/pipeline/votes/collected";
import { readCounts } from "#lib/pipeline/votes/counts";
import { HouseTrail } from "#lib/pipeline/votes/house-trail";
import { readItems } from "#lib/pipeline/votes/items";
import { collectListUnder } from "#lib/pipeline/votes/listed-votes";
import { MotionLedger } from "#lib/pipeline/votes/motion-ledger";
import { findMotionMentions } from "#lib/pipeline/votes/motion-mentions";
import type { OfficeRegister } from "#lib/pipeline/votes/office-register";
import { severalMotions } from "#lib/pipeline/votes/ordinal-motions";
import { readVotes } from "#lib/pipeline/votes/read-votes";
import {
  type Reading,
  type Span,
  isBesideVote,
  placeOf,
  reportsVote,
  within,
} from "#lib/pipeline/votes/reading";
import { isToldAsVote, namesSpecialMajority, readScorePairs } from "#lib/pipeline/votes/score-pairs";
import { SentenceCollector } from "#lib/pipeline/votes/sentence-collector";
import { groupCounts } from "#lib/pipeline/votes/tally-drafts";
import { reduceVoters } from "#lib/pipeline/votes/voter-groups";
import type { PersonSpan } from "#lib/pipeline/votes/voter-names";

/** Words that show that persons or parties vote here. */
const DOMESTIC =
  /\b(council|commission|board|committee|senate|house|parliament|assembly|legislature|lawmakers?|senators?|congress|commons|lords|MPs?|TDs?|MEPs?|councillors?|councilmembers?|bill|motion|amendment|ordinance|measure|resolution)\b/i;

/** Items; a list of all states is one item. What is longer is no sentence, and would be read ever more slowly. */
const LONGEST_SENTENCE = 600;

/** Reads all sentences in order, keeping track of motions and bodies. */
export function collectVotes(
  doc: Document,
  actors: readonly ActorMention[],
  persons: readonly PersonSpan[],
  offices: OfficeRegister,
): Collected {
  const houses = readHouseNames(doc);
  const collected: Collected = {
    ledger: new MotionLedger(),
    votes: new VoteBook(),
    tallies: [],
    partyBreaks: [],
    rebels: [],
    rejections: [],
    interstate:
      /\b(UN|U\.N\.|United Nations|General Assembly|Security Council|Human Rights Council|UNESCO|permanent members?|WHO|IAEA|OPCW|IMO|EU member states|EU ambassadors|Council of the E)/.test(
        `${doc.headline ?? ""} ${doc.body}`,
      ),
    counted: false,
    domestic: false,
  };
  let actorsAt = 0;
  let personsAt = 0;
  let quotesAt = 0;
  let spokenOf: string | undefined;
  const readings = doc.sentences.map((sentence): Reading => {
    const own = within(actors, actorsAt, sentence);
    actorsAt = own.next;
    const people = within(persons, personsAt, sentence);
    personsAt = people.next;
    const whole = offices.name(reduceVoters(readItems(sentence, own.inside, people.inside)));
    const items = whole.length > LONGEST_SENTENCE ? [] : whole;
    if (items.length < whole.length) {
      collected.rejections.push({
        stage: "votes",
        ruleId: "sentence-too-long",
        reason: "This sentence is too long to be read with certainty.",
        place: { start: sentence.start, end: sentence.end },
      });
    }
    const { votes, leftOut, unnamed } = readVotes(items);
    for (const { ruleId, reason, at } of leftOut) {
      collected.rejections.push({ stage: "votes", ruleId, reason, place: placeOf(sentence, items, at) });
    }
    const counts = readCounts(items);
    const special = namesSpecialMajority(textAround(doc, sentence.index));
    const quoted = within(doc.quotes, quotesAt, sentence);
    quotesAt = quoted.next;
    const told = readScorePairs(items).filter(
      (pair) => isToldAsVote(items, pair) || !isInside(items[pair.at], quoted.inside),
    );
    const pairs = told.map((pair) => (special && pair.byFailure ? { ...pair, unsure: true as const } : pair));
    for (const { at } of pairs.filter((pair) => "unsure" in pair)) {
      collected.rejections.push({
        stage: "votes",
        ruleId: "side-not-said",
        reason:
          "More than a plain majority was needed here, so it is not certain which number is of which side, and no question is about these numbers.",
        place: placeOf(sentence, items, at),
      });
    }
    const objects = new Set(votes.map(({ objectAt }) => objectAt));
    const several = spokenOf;
    spokenOf = severalMotions(items) ?? spokenOf;
    return {
      sentence,
      items,
      bodies: findBodies(items, houses),
      mentions: findMotionMentions(items, objects, several),
      votes,
      counts,
      tallies: groupCounts(counts, pairs),
      unnamed,
      special,
      listed: /^[*•–—-]/.test(doc.paragraphs[sentence.paragraph]?.text ?? ""),
    };
  });
  collected.counted = readings.some(({ tallies }) => tallies.length > 0);
  collected.domestic = DOMESTIC.test(`${doc.headline ?? ""} ${doc.body}`);
  const trail = new HouseTrail(leadBody(doc, readings, houses));
  readings.forEach((reading, index) => {
    new SentenceCollector(
      collected,
      reading,
      trail,
      reportsVote(reading),
      isBesideVote(readings, index),
      readings[index - 1],
    ).collect();
    collectListUnder(collected, readings, index);
  });
  return collected;
}

/**
 * The body that acts in the headline, where the text names it too ("Student Senate" is in capitals only there), else
 * the one that the first sentence names first.
 */
function leadBody(
  { headline }: Document,
  readings: readonly Reading[],
  houses: HouseNames,
): string | undefined {
  const [title] = segment(headline ?? "").sentences;
  const items = title ? readItems(title, [], []) : [];
  const acting = actingBody(items, findBodies(items, houses))?.name;
  const told = readings.some(({ bodies }) => bodies.some(({ name }) => name === acting));
  return told ? acting : readings[0]?.bodies[0]?.name;
}

function isInside(item: Span | undefined, spans: readonly Span[]): boolean {
  return item !== undefined && spans.some(({ start, end }) => item.start >= start && item.end <= end);
}

/** A sentence with its neighbours. */
function textAround({ sentences }: Document, index: number): string {
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .map(({ text }) => text)
    .join(" ");
}

import type { ActorKind } from "#lib/domain/fact";
import type { ActorMention } from "#lib/pipeline/actors/actor-mention";
import type { NameWord } from "#lib/pipeline/actors/name-words";

/** What stands around a name that was found. */
export interface NameContext {
  body: string;
  words: readonly NameWord[];
  /** Index of the name's first word. */
  at: number;
  /** Number of its words. */
  length: number;
  /** Every word of the body, folded: what the text is about. */
  keys: ReadonlySet<string>;
}

/** Country names that are also names of persons: "Jim Jordan", "Chad Varah", "India Walton". */
const ALSO_PERSONS = new Set([
  "Jordan", "Chad", "Georgia", "India", "Israel", "Ireland", "Kenya", "Malta", "France", "Holland", "Brazil",
  "Cyprus", "Dominica", "America", "Paris", "London", "Britain", "Vienna", "Florence", "Sofia", "Lima", "Berlin",
]); // prettier-ignore

/** Words before a country name that make another name of it: "New Jersey", "Latin America", "East Germany". */
const OTHER_PLACE_BEFORE: ReadonlyMap<string, readonly string[]> = new Map([
  ["america", ["latin", "south", "north", "central", "captain", "corporate", "of"]],
  ["mexico", ["new", "gulf"]],
  ["guinea", ["new", "equatorial", "gulf"]],
  ["ireland", ["northern"]],
  ["britain", ["new"]],
  ["england", ["new"]],
  ["washington", ["george", "denzel", "kerry", "booker", "fort", "mount", "lake", "eastern", "western"]],
  ["london", ["east", "jack", "greater", "new"]],
  ["korea", ["south", "north"]],
  ["samoa", ["american"]],
  ["ukraine", ["eastern", "western"]],
]);

/** Words after a country name that make another name of it: "Georgia Tech", "Jordan Valley", "Turkey sandwich". */
const OTHER_PLACE_AFTER: ReadonlyMap<string, readonly string[]> = new Map([
  ["niger", ["delta", "state"]],
  ["jordan", ["valley", "river"]],
  ["guinea", ["pig", "pigs"]],
  ["washington", ["post", "times", "state", "dc", "d", "examiner", "square", "monthly", "county", "university", "institute", "free"]],
  ["london", ["bridge", "mayor", "underground", "assembly", "ontario"]],
  ["paris", ["agreement", "accord", "climate", "match", "saint", "hilton", "olympics", "court"]],
  ["rome", ["statute"]],
  ["vienna", ["convention"]],
  ["geneva", ["convention", "conventions"]],
  ["moscow", ["times"]],
  ["berlin", ["wall"]],
  ["cuba", ["gooding"]],
  ["georgia", ["senate", "house", "republican", "republicans", "democrat", "democrats", "state", "tech", "legislature", "general"]],
  ["china", ["sea"]],
  ["greens", ["fees"]],
  ["congress", ["of", "hotel"]],
  ["bloc", ["of"]],
  ["league", ["of", "table", "cup", "one", "two"]],
  ["renaissance", ["art", "painting", "fair"]],
  ["alliance", ["of"]],
]); // prettier-ignore

/** Party names that are common nouns or other bodies' names elsewhere, with words of which the text must use one. */
const PARTY_CONTEXT: ReadonlyMap<string, readonly string[]> = new Map([
  ["congress", ["sabha", "bjp"]],
  // "the National Assembly", "National Guard" anywhere but in New Zealand
  ["national", ["zealand", "aotearoa", "maori", "beehive"]],
  ["coalition", ["labor", "australia", "australian", "canberra"]],
  ["patriots", ["meps", "mep", "european", "eu"]],
  ["reform", ["labour", "tories", "conservatives", "farage"]],
  ["sp", ["sabha", "bjp", "pradesh"]],
  ["nda", ["sabha", "bjp"]],
  ["pa", ["anc", "eff"]],
  ["moderates", ["sweden", "swedish", "riksdag"]],
  ["revival", ["bulgaria", "bulgarian"]],
  ["volt", ["meps", "mep", "european", "eu", "dutch"]],
  ["noam", ["knesset"]],
  ["ano", ["czech", "prague"]],
]);

/** Words with a capital that stand before the name of a Green party. */
const GREEN_OF = new Set("the scottish welsh irish german european australian canadian both two".split(" "));

/** Prepositions of place: after one of these a capital is the city, not its government. */
const PLACE_PREPOSITIONS = new Set(
  "in at near to around outside through across into leaving visiting for toward towards".split(" "),
);

/** Words that show an American legislature, and words that show states as voters. */
const AMERICAN_LEGISLATURE = [
  "senator",
  "senators",
  "congressman",
  "republican",
  "republicans",
  "democrat",
  "democrats",
  "gop",
];
const STATES_VOTING = ["un", "united", "assembly", "ambassador", "council"];

/** Titles that may stand before a person's name and so do not show, by their capital, that a name follows. */
const TITLES = new Set(
  (
    "president prime minister premier chancellor king queen foreign secretary ambassador between and but with while for " +
    "the by from if as when since in on of to where although though both neither including unlike alongside like besides " +
    "except only even meanwhile however also then yet after before why how did does has had will can may amid against " +
    "under over among given says said should would until despite during"
  ).split(" "),
);

const CAPITAL = /^\p{Lu}/u;

function gap(
  context: NameContext,
  left: NameWord | undefined,
  right: NameWord | undefined,
): string | undefined {
  return left && right ? context.body.slice(left.end, right.start) : undefined;
}

/** "Jim Jordan", "Jordan Bardella": a capitalised neighbour, one blank away, that is no title and starts no sentence. */
function isPartOfPersonName(context: NameContext): boolean {
  const { words, at, length } = context;
  const before = words[at - 1];
  const after = words[at + length];
  if (
    before &&
    gap(context, before, words[at]) === " " &&
    CAPITAL.test(before.raw) &&
    !TITLES.has(before.key)
  ) {
    return true;
  }
  // "Rep. Jordan"
  if (
    before &&
    gap(context, before, words[at]) === ". " &&
    /^(rep|sen|reps|sens|mr|mrs|ms|dr)$/.test(before.key)
  )
    return true;
  return (
    after !== undefined &&
    gap(context, words[at + length - 1], after) === " " &&
    CAPITAL.test(after.raw) &&
    after.raw !== after.raw.toUpperCase() &&
    after.key !== "and"
  );
}

/**
 * Whether a name that was found is meant as a voter.
 *
 * @example "Rep. Jim Jordan said" // false
 * @example "China, Jordan and Qatar abstained" // true
 * @example "protests in Moscow" // false as a seat of government
 */
export function isName(name: string, kind: ActorKind, metonym: boolean, context: NameContext): boolean {
  const { words, at, length, keys, body } = context;
  const first = words[at];
  const last = words[at + length - 1];
  if (!first || !last) return false;
  const before = words[at - 1];
  const after = words[at + length];
  const beforeGap = gap(context, before, first) ?? "";
  const afterGap = gap(context, last, after) ?? "";
  const single = length === 1;

  if (before && beforeGap.length === 1 && OTHER_PLACE_BEFORE.get(first.key)?.includes(before.key))
    return false;
  if (after && afterGap.length <= 2 && OTHER_PLACE_AFTER.get(last.key)?.includes(after.key)) return false;
  // "U.S.-Mexico border", "non-Russian": glued on either side with a hyphen.
  if (before && /^\.?[-–]$/.test(beforeGap)) return false;
  if (after && /^\.?[-–]$/.test(afterGap)) return false;
  if (kind === "country" && single && ALSO_PERSONS.has(first.raw) && isPartOfPersonName(context))
    return false;
  if (first.key === "georgia" && single && !STATES_VOTING.some((key) => keys.has(key))) {
    if (AMERICAN_LEGISLATURE.some((key) => keys.has(key))) return false;
  }
  if (metonym) {
    if (before && PLACE_PREPOSITIONS.has(before.key)) return false;
    // "Moscow, Russia" and "Washington, D.C." are places.
    if (after && afterGap === ", " && /^(russia|dc|d|england|france|ontario|ohio|germany)$/.test(after.key))
      return false;
    if (isPartOfPersonName(context)) return false;
    // A dateline: "MOSCOW (Reuters)", "LONDON —".
    if (first.raw === first.raw.toUpperCase() && first.raw.length > 3 && body.charAt(last.end + 1) === "(")
      return false;
  }
  if (kind === "party" && single && PARTY_CONTEXT.has(first.key)) {
    if (!PARTY_CONTEXT.get(first.key)?.some((key) => keys.has(key))) return false;
    // "Nepali Congress", "Stop the War Coalition", "Land Reform Act": part of another name
    const glued =
      before !== undefined && beforeGap === " " && CAPITAL.test(before.raw) && before.key !== "the";
    const begins =
      after !== undefined &&
      afterGap === " " &&
      CAPITAL.test(after.raw) &&
      after.raw !== "MP" &&
      after.raw !== "MPs";
    if (glued || begins) return false;
  }
  // "Kate Green": a surname after a first name
  if (kind === "party" && single && first.key === "green" && before && beforeGap === " ") {
    if (CAPITAL.test(before.raw) && !GREEN_OF.has(before.key)) return false;
  }
  if (kind === "party" && single && first.key === "green" && after && !CAPITAL.test(after.raw)) {
    return /^(mps?|msps?|senators?|meps?|lawmakers?|tds?|councillors?|councilors?|members?|groups?|caucus|bloc|party)$/.test(
      after.key,
    );
  }
  return name.length > 0;
}

/**
 * Bare "Congo" is the Republic of the Congo in lists of the United Nations and, in prose that has named the
 * Democratic Republic of the Congo before, that one. Where one sentence holds both, they are two states.
 */
export function tellCongos(body: string, mentions: readonly ActorMention[]): ActorMention[] {
  const kinshasa = mentions.filter(({ iso3 }) => iso3 === "COD");
  return mentions.map((mention) => {
    if (mention.text !== "Congo" || kinshasa.length === 0) return mention;
    const beside = kinshasa.some(({ start }) => !/[.!?\n]\s/.test(between(body, start, mention.start)));
    const earlier = kinshasa.some(({ start }) => start < mention.start);
    if (beside || !earlier) return mention;
    return { ...mention, name: "Democratic Republic of the Congo", iso3: "COD" };
  });
}

function between(body: string, a: number, b: number): string {
  return body.slice(Math.min(a, b), Math.max(a, b));
}

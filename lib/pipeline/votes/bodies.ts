import { foldName } from "#lib/pipeline/actors/name-words";
import type { Document } from "#lib/pipeline/document";
import type { Item } from "#lib/pipeline/votes/items";
import { isAdverb, isVerbLike } from "#lib/pipeline/votes/words";

/** An assembly that votes. `states` have states for members, `house` is a parliament's, `local` a council or board. */
export interface Body {
  name: string;
  sort: "states" | "house" | "local";
  /** Item index of its first word, and the one after its last. */
  at: number;
  end: number;
}

/**
 * Bodies by the words they are named with, longest first where one begins another. Source: the bodies' own names and
 * press usage. A `*` name is told apart by the country the text is about (see `HOUSES`).
 */
const NAMES: readonly (readonly [words: string, name: string, sort: Body["sort"]])[] = [
  ["united nations general assembly", "UN General Assembly", "states"],
  ["un general assembly", "UN General Assembly", "states"],
  ["u.n. general assembly", "UN General Assembly", "states"],
  ["general assembly", "UN General Assembly", "states"],
  ["unga", "UN General Assembly", "states"],
  ["united nations security council", "UN Security Council", "states"],
  ["un security council", "UN Security Council", "states"],
  ["u.n. security council", "UN Security Council", "states"],
  ["security council", "UN Security Council", "states"],
  ["unsc", "UN Security Council", "states"],
  ["united nations human rights council", "UN Human Rights Council", "states"],
  ["un human rights council", "UN Human Rights Council", "states"],
  ["u.n. human rights council", "UN Human Rights Council", "states"],
  ["human rights council", "UN Human Rights Council", "states"],
  ["unhrc", "UN Human Rights Council", "states"],
  ["commission on the status of women", "UN Commission on the Status of Women", "states"],
  ["economic and social council", "UN Economic and Social Council", "states"],
  ["ecosoc", "UN Economic and Social Council", "states"],
  ["first committee", "UN First Committee", "states"],
  ["second committee", "UN Second Committee", "states"],
  ["third committee", "UN Third Committee", "states"],
  ["fourth committee", "UN Fourth Committee", "states"],
  ["fifth committee", "UN Fifth Committee", "states"],
  ["sixth committee", "UN Sixth Committee", "states"],
  ["world health assembly", "World Health Assembly", "states"],
  ["iaea board of governors", "IAEA Board of Governors", "states"],
  ["board of governors", "IAEA Board of Governors", "states"],
  ["council of the european union", "Council of the European Union", "states"],
  ["council of the eu", "Council of the European Union", "states"],
  ["council of europe", "Council of Europe", "states"],
  ["international maritime organization", "International Maritime Organization", "states"],
  ["human rights commission", "UN Commission on Human Rights", "states"],
  ["house of commons", "*Commons", "house"],
  ["commons", "*Commons", "house"],
  ["house of lords", "House of Lords", "house"],
  ["lords", "House of Lords", "house"],
  ["scottish parliament", "Scottish Parliament", "house"],
  ["holyrood", "Scottish Parliament", "house"],
  ["senedd", "Senedd", "house"],
  ["welsh parliament", "Senedd", "house"],
  ["northern ireland assembly", "Northern Ireland Assembly", "house"],
  ["stormont", "Northern Ireland Assembly", "house"],
  ["dail eireann", "Dáil Éireann", "house"],
  ["dail", "Dáil Éireann", "house"],
  ["seanad", "Seanad Éireann", "house"],
  ["european parliament", "European Parliament", "house"],
  ["us house of representatives", "US House of Representatives", "house"],
  ["u.s. house of representatives", "US House of Representatives", "house"],
  ["house of representatives", "*House", "house"],
  ["us house", "US House of Representatives", "house"],
  ["u.s. house", "US House of Representatives", "house"],
  ["us senate", "US Senate", "house"],
  ["u.s. senate", "US Senate", "house"],
  ["senate", "*Senate", "house"],
  ["house", "*House", "house"],
  ["lok sabha", "Lok Sabha", "house"],
  ["rajya sabha", "Rajya Sabha", "house"],
  ["legislative assembly", "Legislative Assembly", "house"],
  ["legislative council", "Legislative Council", "house"],
  ["national assembly", "National Assembly", "house"],
  ["state assembly", "State Assembly", "house"],
  ["general court", "General Court", "house"],
  ["knesset", "Knesset", "house"],
  ["bundestag", "Bundestag", "house"],
  ["bundesrat", "Bundesrat", "house"],
  ["riksdag", "Riksdag", "house"],
  ["folketing", "Folketing", "house"],
  ["storting", "Storting", "house"],
  ["sejm", "Sejm", "house"],
  ["verkhovna rada", "Verkhovna Rada", "house"],
  ["state duma", "State Duma", "house"],
  ["duma", "State Duma", "house"],
  ["chamber of deputies", "Chamber of Deputies", "house"],
  ["city council", "City Council", "local"],
  ["county council", "County Council", "local"],
  ["town council", "Town Council", "local"],
  ["borough council", "Borough Council", "local"],
  ["village council", "Village Council", "local"],
  ["school board", "School Board", "local"],
  ["county board", "County Board", "local"],
  ["board of supervisors", "Board of Supervisors", "local"],
  ["board of commissioners", "Board of Commissioners", "local"],
  ["board of education", "Board of Education", "local"],
  ["county commission", "County Commission", "local"],
  ["planning commission", "Planning Commission", "local"],
  ["city commission", "City Commission", "local"],
  ["parliament", "*Parliament", "house"],
  ["congress", "US Congress", "house"],
];

const BY_FIRST = new Map<string, (typeof NAMES)[number][]>();
for (const entry of NAMES) {
  const first = entry[0].split(" ")[0] ?? "";
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

/** Words that show whose houses a text is about, and what its houses are called. */
const HOUSES: readonly { shows: RegExp; names: Readonly<Record<string, string>> }[] = [
  {
    shows: /\b(Canada|Canadian|Ottawa|NDP|Bloc Québécois|Trudeau|Carney|Poilievre)\b/,
    names: { "*Commons": "House of Commons of Canada", "*Senate": "Senate of Canada", "*House": "House of Commons of Canada", "*Parliament": "Parliament of Canada" },
  },
  {
    shows: /\b(Australia|Australian|Canberra|Labor Party|Albanese|Dutton)\b/,
    names: { "*Senate": "Australian Senate", "*House": "Australian House of Representatives", "*Parliament": "Parliament of Australia" },
  },
  {
    shows: /\b(Nigeria|Nigerian|Abuja)\b/,
    names: { "*Senate": "Nigerian Senate", "*House": "Nigerian House of Representatives", "*Parliament": "National Assembly of Nigeria" },
  },
  {
    shows: /\b(Philippines|Philippine|Manila)\b/,
    names: { "*Senate": "Philippine Senate", "*House": "Philippine House of Representatives" },
  },
  {
    shows: /\b(Republicans?|Democrats?|GOP|U\.S\.|Sen\.|Sens\.|Rep\.|Reps\.|Capitol Hill)/,
    names: { "*Senate": "US Senate", "*House": "US House of Representatives", "*Parliament": "Parliament" },
  },
  {
    shows: /\b(Britain|British|Westminster|Labour|Tory|Tories|Downing Street|UK|Commons)\b/,
    names: { "*Commons": "House of Commons", "*House": "House of Commons", "*Parliament": "UK Parliament" },
  },
]; // prettier-ignore

const STATES_OF_THE_UNION = new Set(
  (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana " +
    "iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska " +
    "nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont " +
    "virginia washington wisconsin wyoming"
  ).split(" "),
);

/** What a text calls the houses it speaks of without naming the country. */
export type HouseNames = Readonly<Record<string, string>>;

/**
 * The body a sentence speaks of, when it names several: the one that acts ("the Assembly voted to suspend Russia from
 * the Human Rights Council") before the one something happens in, before one that is merely mentioned.
 */
export function actingBody(
  items: readonly Item[],
  bodies: readonly Body[],
  before = items.length,
): Body | undefined {
  const rank = ({ at, end }: Body): number => {
    const next = items[end]?.kind === "mark" && items[end]?.text === "(" ? end + 3 : end;
    const word = keyOf(items[next]);
    if (word !== undefined && (isVerbLike(word) || isAdverb(word))) return 3;
    const lead = keyOf(items[at - 1]) === "the" ? at - 2 : at - 1;
    const tie = keyOf(items[lead]) ?? "";
    if (/^(in|at|by|before|inside)$/.test(tie)) return 2;
    return /^(of|from|to|on|with|under)$/.test(tie) ? 0 : 1;
  };
  const near = bodies.filter(({ at }) => at <= before);
  const pool = near.length > 0 ? near : bodies;
  return pool.reduce<Body | undefined>(
    (best, body) => (best && rank(best) > rank(body) ? best : body),
    undefined,
  );
}

/** Finds out whose houses a text speaks of. */
export function readHouseNames(doc: Document): HouseNames {
  const text = `${doc.headline ?? ""}\n${doc.body}`;
  const found = HOUSES.find(({ shows }) => shows.test(text));
  const plain = {
    "*Commons": "House of Commons",
    "*Senate": "Senate",
    "*House": "House of Representatives",
    "*Parliament": "Parliament",
  };
  const short = {
    ...(/\bGeneral Assembly\b|\bUNGA\b/.test(text) && { "*Assembly": "UN General Assembly" }),
    ...(/\bSecurity Council\b|\bUNSC\b/.test(text) &&
      !/\bHuman Rights Council\b/.test(text) && { "*Council": "UN Security Council" }),
    ...(/\bHuman Rights Council\b/.test(text) &&
      !/\bSecurity Council\b/.test(text) && { "*Council": "UN Human Rights Council" }),
  };
  const state = /\b(Statehouse|state (?:Senate|House|senator|representative|lawmakers|legislature))\b/.test(
    text,
  );
  return {
    ...plain,
    ...short,
    ...found?.names,
    ...(state && found?.names["*Senate"] === "US Senate"
      ? { "*Senate": "Senate", "*House": "House of Representatives" }
      : {}),
  };
}

/**
 * Finds the bodies a sentence names. A house or council with a capitalised place before it takes it along:
 * "Kansas Senate", "Springfield City Council".
 */
export function findBodies(items: readonly Item[], houses: HouseNames): Body[] {
  const bodies: Body[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== "word" || !item.capital) continue;
    const short = shortName(items, at, houses);
    if (short) {
      bodies.push(short);
      continue;
    }
    const entry = BY_FIRST.get(item.key)?.find(([words]) =>
      words.split(" ").every((word, step) => keyOf(items[at + step]) === word),
    );
    if (!entry) continue;
    const [words, name, sort] = entry;
    const end = at + words.split(" ").length;
    const place = sort === "states" ? undefined : placeBefore(items, at);
    const after = keyOf(items[end]);
    // "House Speaker", "Senate Bill", "House Republicans": an adjective, which still tells the house.
    if (words === "house" && (keyOf(items[at - 1]) === "white" || /^(arrest|party)$/.test(after ?? "")))
      continue;
    const plain = houses[name] ?? name;
    bodies.push({ name: place ? withPlace(place, plain, words) : plain, sort, at, end });
    at = end - 1;
  }
  return bodies;
}

/** "the Assembly", "the Council": short for the one the text has named in full. */
function shortName(items: readonly Item[], at: number, houses: HouseNames): Body | undefined {
  const name = houses[`*${items[at]?.text ?? ""}`];
  if (name === undefined || !/^(Assembly|Council)$/.test(items[at]?.text ?? "")) return undefined;
  return keyOf(items[at - 1]) === "the" ? { name, sort: "states", at, end: at + 1 } : undefined;
}

function keyOf(item: Item | undefined): string | undefined {
  return item?.kind === "word" ? foldName(item.text) : undefined;
}

function placeBefore(items: readonly Item[], at: number): string | undefined {
  const before = items[at - 1];
  if (!before) return undefined;
  if (before.kind === "person" && before.voter.doubtful) return before.text;
  if (before.kind !== "word" || !before.capital) return undefined;
  if (!STATES_OF_THE_UNION.has(before.key)) return undefined;
  const first = items[at - 2];
  const two = first?.kind === "word" && first.capital && /^(new|north|south|west|rhode)$/.test(first.key);
  return two ? `${first.text} ${before.text}` : before.text;
}

function withPlace(place: string, plain: string, words: string): string {
  const bare = {
    senate: "Senate",
    house: "House of Representatives",
    "house of representatives": "House of Representatives",
  }[words];
  return `${place} ${bare ?? plain}`;
}

import type { Body } from "#lib/pipeline/votes/bodies";

/**
 * Bodies by the words they are named with, longest first where one begins another. Source: the bodies' own names and
 * press usage. A `*` name is told apart by the country the text is about (see `HOUSES`).
 */
export const NAMES: readonly (readonly [words: string, name: string, sort: Body["sort"]])[] = [
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
  ["house of delegates", "House of Delegates", "house"],
  ["house of councillors", "House of Councillors", "house"],
  ["house of assembly", "House of Assembly", "house"],
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

/** Bodies in which states vote. */
export const STATES_BODIES: ReadonlySet<string> = new Set(
  NAMES.filter(([, , sort]) => sort === "states").map(([, name]) => name),
);

/** Words that show whose houses a text is about, and what its houses are called. */
export const HOUSES: readonly { shows: RegExp; names: Readonly<Record<string, string>> }[] = [
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
    shows: /\b(New Zealand|Wellington|Luxon|Ardern|Seymour)\b/,
    names: { "*House": "New Zealand Parliament", "*Parliament": "New Zealand Parliament" },
  },
  {
    shows: /\b(Kenya|Kenyan|Nairobi|Cabinet Secretary)\b/,
    names: { "*Senate": "Senate of Kenya", "*House": "National Assembly", "*Parliament": "Parliament of Kenya" },
  },
  {
    shows: /\b(South Africa|South African|ANC|Cape Town)\b/,
    names: { "*House": "National Assembly", "*Parliament": "Parliament of South Africa" },
  },
  {
    shows: /\b(Ireland|Irish|Dáil|Dail|Taoiseach|TDs?)\b/,
    names: { "*House": "Dáil Éireann", "*Senate": "Seanad Éireann", "*Parliament": "Oireachtas" },
  },
  {
    shows: /\b(Pakistan|Pakistani|ISLAMABAD|Islamabad)\b/,
    names: { "*Senate": "Senate of Pakistan", "*House": "National Assembly", "*Parliament": "Parliament of Pakistan" },
  },
  {
    shows: /\b(Japan|Japanese|TOKYO)\b/,
    names: { "*House": "House of Representatives", "*Parliament": "National Diet of Japan" },
  },
  {
    shows: /\b(Philippines|Philippine|Manila)\b/,
    names: { "*Senate": "Philippine Senate", "*House": "Philippine House of Representatives" },
  },
  {
    shows: /\b(?:(?:Republicans?|Democrats?|GOP|Capitol Hill)\b|U\.S\.|Sen\.|Sens\.|Rep\.|Reps\.)/,
    names: { "*Senate": "US Senate", "*House": "US House of Representatives", "*Parliament": "Parliament" },
  },
  {
    shows: /\b(Britain|British|Westminster|Labour|Tory|Tories|Downing Street|UK|Commons)\b/,
    names: { "*Commons": "House of Commons", "*House": "House of Commons", "*Parliament": "UK Parliament" },
  },
]; // prettier-ignore

/** Last words of the names of the American states, which come before their houses: "Kansas Senate". */
export const STATES_OF_THE_UNION = new Set(
  (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana " +
    "iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska " +
    "nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont " +
    "virginia washington wisconsin wyoming"
  ).split(" "),
);

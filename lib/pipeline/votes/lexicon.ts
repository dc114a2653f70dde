/**
 * Words the reader of votes goes by. Source: reports of votes in the press of Britain, Ireland, the United States,
 * Canada, Australia, India, Pakistan and South Africa, press releases of the United Nations, and official journals.
 * Lower case, without accents.
 */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Things that are put to a vote. */
export const MOTION_NOUNS = set(`
  resolution resolutions draft drafts text texts bill bills legislation measure measures motion motions amendment
  amendments proposal proposals act package deal treaty budget ordinance plan referendum article articles minutes
  override overrides ban nomination confirmation agreement law proposition decision document statement reading
  rule tax levy declaration initiative clause clauses paragraph levies counter-motion countermotion
  counter-resolution sub-amendment counter-proposal
`);

/** Further things a voter is said to have backed or opposed; no names of motions by themselves. */
export const SUPPORTED_NOUNS = set(`
  change changes regulation regulations directive directives framework reform reforms overhaul tariff tariffs mandate
  nominee nomination candidate scheme request bid call calls move extension mission sanctions cuts increase charter
  position report recommendation contract rezoning expansion moratorium censure appointment petition programme program strategy
  pact accord convention bailout censorship suspension exemption repeal package
`);

/** Persons and states that vote, as common nouns. */
export const VOTER_NOUNS = set(`
  countries country nations nation states state members member delegations delegation delegates governments powers
  lawmakers lawmaker legislators legislator senators senator representatives representative mps mp tds td meps mep
  mcas mca msps msp mks mlas mla mpps mpp deputies deputy councillors councillor councilors councilor councilmembers
  councilmember councilmen councilwomen commissioners commissioner supervisors trustees directors assemblymembers
  parliamentarians peers lords parties others those colleagues backbenchers ministers allies congressmen
  congresswomen justices backbencher rebels holdouts caucus conference
  crossbenchers crossbencher frontbenchers independents aldermen selectmen assemblymen assemblywomen mpps msp ams
`);

/** Seats and offices: a word before a name that is not part of it. Also in front of `of`. */
export const TITLE_WORDS = set(`
  sen sens senator senators rep reps representative representatives congressman congresswoman congressmember
  congresswomen congressmen delegate assemblyman assemblywoman assemblymember mp mps td tds mep meps msp msps ms mla
  mlas mpp mpps mk mks deputy deputies councillor councillors councilor councilors councilman councilwoman
  councilmember cllr cllrs alderman alderwoman commissioner commissioners supervisor supervisors trustee trustees
  mayor speaker president premier chancellor minister ministers secretary governor gov lord lady baroness sir dame mr
  mrs miss mx dr prof professor rev hon leader whip whips chair chairman chairwoman chairperson vice prime majority
  minority former treasurer backbencher backbenchers independent independents democrat democrats republican republicans taoiseach
  tanaiste ambassador ambassadors representative envoy diplomat judge justice attorney general spokesman spokeswoman
  spokesperson lawmaker lawmakers ald delegate delegates moderator ministerial pro tem member members district
  colleague colleagues newcomer freshman freshmen assemblymember assemblymembers assemblymen assemblywomen
  councilmembers councilmen councilwomen selectman selectmen selectwoman selectboard reeve portreeve warden sheriff
  clerk administrator superintendent manager director engineer architect planner auditor comptroller controller
  assessor registrar rapporteur rapporteurs co-rapporteur sponsor author co-author bishop archbishop viscount earl
  lordship marquess rt honourable honorable comrade shri smt adv advocate captain colonel major sergeant principal
  pastor imam rabbi economist analyst historian businessman businesswoman farmer lawyer activist professor constable
  convener convenor provost frontbencher frontbenchers crossbencher crossbenchers peer peers president-elect acting
  deputy-mayor vice-chair vice-president vice-chairman co-chair co-leader spokesmen trustee-elect ranking mover
  seconder proposer
`);

/** Words that, in a run of capitals, show it is not a person's name. */
export const NOT_IN_NAMES = set(`
  bill act council senate house committee assembly parliament congress commons lords party court university street
  resolution amendment monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december nations union states kingdom republic security general commission
  agency organisation organization board department ministry office white hall capitol hill city county state
  government opposition cabinet treaty agreement convention charter law laws rights health fund bank school college
  news times post press association federation league society church institute center centre river lake
  island islands mountain north south east west northern southern eastern western article section chapter dail
  seanad stormont holyrood senedd knesset bundestag bundesrat lok rajya sabha riksdag legislature statehouse
  brexit covid medicare medicaid obamacare christmas easter act's plan deal caucus coalition human international
  national federal supreme world global european african american asian british french german russian chinese israeli
  palestinian ukrainian english irish scottish welsh indian pakistani canadian australian republicans democrats
  tories liberals conservatives greens vote votes voting ayes noes yes no against favor favour abstained abstentions
  absent for not not-contents not-content annex appendix see page part table figure document paragraph agenda item press release group bloc network alliance motion draft contents content none abstaining adopted rejected approved nays yeas passed failed it he she they we i this that these those the a an
`);

/** Words that open a sentence with a capital and belong to no name. */
export const SENTENCE_OPENERS = set(`
  the a an in on at of by for from with to and but or nor so yet as if when while after before because although though
  since until once however meanwhile moreover also then there here both only all every each most some several many
  few no not none neither either one two three four five six seven eight nine ten eleven twelve twenty among amid
  alongside despite during under over two-thirds voting those these this that his her its their our my he she it they
  we you who what which where why how last earlier later today yesterday tonight just even still instead rather
  fellow moderate conservative progressive newly longtime veteran
`);

/** Chiefly lower-case parts of surnames. */
export const NAME_PARTICLES = set(
  "de da del della der den van von di du dos das bin ibn al el la le ter ten y zu",
);

/** Spoken for by their delegation: "the Russian delegation abstained", "Russia's ambassador voted against". */
export const DELEGATION_NOUNS = set(
  "delegation delegate delegates representative representatives ambassador envoy mission government",
);

/** Adverbs that may stand in a verb group and change nothing about who voted how. */
export const ADVERBS = set(`
  also then again both all together today yesterday tonight later earlier unanimously overwhelmingly narrowly
  ultimately eventually subsequently finally actually each thus therefore simply instead still once twice either
  however reportedly promptly duly accordingly solidly squarely meanwhile formally already recently since
  consistently even mostly solely alone jointly separately publicly openly
`);

/** Adverbs of votes in general: "has repeatedly vetoed". */
export const HABITUAL = set(
  "repeatedly always routinely regularly usually typically traditionally often generally frequently consistently historically sometimes rarely previously",
);

/** Days of the week. */
export const WEEKDAYS = set("monday tuesday wednesday thursday friday saturday sunday");

/** Months, in full and short. */
export const MONTHS = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);

/** Prepositions. */
export const PREPOSITIONS = set(`
  of by from to in on at against for with within under over about into between among through during around
  behind beyond toward towards like unlike without including despite per via amid near
`);

/** Forms of "have", "do" and "be". */
export const AUXILIARIES = set("has have had did do does was were is are be been being having");

/** Verbs of what may, will or should be. */
export const MODALS = set(
  "would will could should may might must can shall cannot can't won't wouldn't couldn't shouldn't",
);

/** Irregular past forms, to tell a verb from a noun. */
export const IRREGULAR_PAST = set(`
  said told made took gave kept left broke led held won lost went came stood sat spoke put chose fell saw brought sent
  met drew became began got ran felt found thought sought faced urged let cut set hit split swung threw wrote withdrew cast used put quit shut bucked flew stuck
  has had have was were is are did does do will would could should may might must
`);

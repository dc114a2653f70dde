/**
 * Reporting verbs and the frames they take, one verb a line: `lemma frames`. Compiled by hand from the verb classes
 * "say", "tell", "manner of speaking" and "conjecture" of VerbNet and FrameNet's Statement frame, checked against
 * how British, American, Indian and African news use them.
 *
 * - `q` brings in a quotation: He quipped, “…”  ·  “…,” he quipped
 * - `t` takes a that-clause: noted that …
 * - `z` takes a clause without that: said he would …
 * - `w` takes a question clause: asked whether …, explained why …
 * - `i` takes an infinitive: promised to …
 * - `o` takes an object with an infinitive: urged them to …
 * - `a` names the hearer first: told reporters …
 * - `p` may stand aside of its clause: The plan fails, he said.
 * - a `+` parts a verb from the particle it needs: `point+out`, `fire+back`
 * - `n` takes a noun phrase that is a statement when it holds quoted words: called the vote “a shame”
 */
export const CUE_VERBS = `
  say qtzwp
  tell qtzwapo
  add qtzp
  write qtzp
  note qtzp
  state qtzp
  argue qtzp
  insist qtzp
  claim qtzp
  suggest qtzp
  warn qtzapo
  declare qtzpn
  announce qtzp
  explain qtzwp
  admit qtzp
  concede qtzp
  acknowledge qtzp
  confirm qtzp
  contend qtzp
  maintain qtz
  assert qtzp
  allege qtzp
  report qtzp
  reply qtzp
  respond qtz
  observe qtzp
  remark qtzp
  stress qtzp
  emphasize qtzp
  emphasise qtzp
  reiterate qtzp
  repeat qt
  predict qtzp
  conclude qtzp
  complain qtzp
  joke qtzp
  quip qtzp
  boast qtzp
  recall qtzwp
  recount qt
  reveal qtzw
  disclose qtzw
  testify qtzp
  tweet qtzp
  post qt
  continue q
  counter qtz
  caution qtza
  promise qtzia
  vow qtzi
  pledge qti
  swear qti
  threaten qi
  demand qt
  urge qtao
  propose qt
  recommend qt
  agree qtzp
  deny tz
  imply tz
  hint qtz
  indicate qtz
  intimate t
  signal tz
  speculate qtz
  estimate tzp
  lament qt
  protest qtz
  object qt
  comment qt
  elaborate qt
  clarify qtzw
  specify tw
  affirm qtz
  avow qtz
  attest qt
  charge qt
  accuse n
  ask qwao
  inquire qw
  wonder qw
  question qw
  muse qt
  opine qt
  retort qt
  shout qt
  yell qt
  scream qt
  whisper qt
  mutter qt
  murmur qt
  chant q
  exclaim qt
  cry q
  bark q
  snap q
  gripe qt
  groan q
  sigh q
  laugh q
  crow qt
  gush q
  deadpan q
  fume qt
  thunder qt
  grouse qt
  grumble qt
  bemoan t
  plead q
  implore qo
  pray q
  begin q
  start q
  finish q
  interject q
  interrupt q
  volunteer qt
  offer q
  venture q
  assure qtza
  remind qtzao
  inform qtza
  notify tza
  advise qta
  convince ta
  persuade ta
  reassure ta
  relate qt
  reason qt
  theorize t
  theorise t
  posit t
  proclaim qt
  pronounce q
  profess t
  preach qt
  lecture qt
  tout t
  underline qt
  underscore t
  highlight t
  reaffirm qtz
  restate t
  rebut q
  refute t
  dispute t
  stipulate t
  mention qt
  express t
  voice t
  raise t
  float t
  advance t
  renew t
  make t
  issue t
  share qt
  text qt
  email qt
  blog qt
  cite t
  quote q
  read q
  ponder q
  answer qtp
  press q
  resist q
  retaliate q
  assess qt
  fret qt
  agonize q
  marvel qt
  scoff qt
  sneer q
  rant qt
  rail q
  beg qo
  cheer q
  tease q
  point+out qtzp
  shoot+back qt
  fire+back qt
  hit+back qt
  push+back qt
  punch+back q
  spell+out tw
  cry+out q
  call+out q
  sum+up q
  put+it q
  call+for n
  call+on no
  warn+of n
  warn+against n
  refer+to n
  speak+of n
  complain+of n
  talk+of n
  describe nw
  call n
  dub n
  label n
  brand n
  term n
  deem n
  denounce n
  criticize n
  criticise n
  condemn n
  praise n
  hail n
  blast n
  slam n
  decry n
  dismiss tn
  deride n
  mock n
  characterize n
  characterise n
  portray n
  liken n
  blame n
  reject tn
  defend tn
  welcome n
  lambast n
  lambaste n
  rebuke n
  commend n
  credit n
  applaud n
  reckon qtzp
  quibble q
  submit qt
  guarantee tza
  certify t
  instruct qto
  chide q
  scold q
  brag qtz
  gloat qt
  rave qt
  vent q
  chime+in q
  weigh+in q
  echo qtn
  reassert t
  rejoin q
  concur qt
  disagree q
  dissent qt
  demur q
  correct q
  hedge q
  deflect q
  crack qt
  kid qt
  taunt q
  jeer q
  huff q
  bristle q
  seethe q
  storm q
  erupt q
  bellow qt
  holler q
  shriek q
  roar q
  moan qt
  wail q
  whine qt
  sob q
  gasp q
  intone q
  enthuse qt
  snarl q
  growl q
  hiss q
  summarize q
  summarise q
  apologise qt
  apologize qt
  appeal q
  challenge q
  forecast tz
  prophesy t
  reference n
  ridicule n
  thank n
  aver qt
  pose q
  confess qt
  hypothesize t
  hypothesise t
  recognise t
  recognize t
  accept t
  regret qt
  rule tz
  jest q
  rue qt
  expound q
  counsel qto
  exhort qo
  entreat qo
  enjoin qo
  request q
  order t
  carry+on q
  chip+in q
  hit+out q
  lash+out q
  call+upon n
  speak+out q
  deplore n
  flay n
  rubbish n
  lampoon n
`;

/** Forms that the rules of spelling do not give: `lemma: past participle ing third`. */
export const IRREGULAR_FORMS = `
  say said said saying says
  tell told told telling tells
  write wrote written writing writes
  swear swore sworn swearing swears
  read read read reading reads
  shoot shot shot shooting shoots
  hit hit hit hitting hits
  put put put putting puts
  sum summed summed summing sums
  spell spelled spelled spelling spells
  beg begged begged begging begs
  refer referred referred referring refers
  speak spoke spoken speaking speaks
  make made made making makes
  chip chipped chipped chipping chips
  aver averred averred averring avers
  regret regretted regretted regretting regrets
  carry carried carried carrying carries
  show showed shown showing shows
  find found found finding finds
  brag bragged bragged bragging brags
  rip ripped ripped ripping rips
  kid kidded kidded kidding kids
  submit submitted submitted submitting submits
  sob sobbed sobbed sobbing sobs
  demur demurred demurred demurring demurs
  cast cast cast casting casts
  forecast forecast forecast forecasting forecasts
  foresee foresaw foreseen foreseeing foresees
  huff huffed huffed huffing huffs
  begin began begun beginning begins
  offer offered offered offering offers
  deny denied denied denying denies
  reply replied replied replying replies
  cry cried cried crying cries
  decry decried decried decrying decries
  testify testified testified testifying testifies
  clarify clarified clarified clarifying clarifies
  specify specified specified specifying specifies
  notify notified notified notifying notifies
  imply implied implied implying implies
  admit admitted admitted admitting admits
  quip quipped quipped quipping quips
  snap snapped snapped snapping snaps
  blog blogged blogged blogging blogs
  slam slammed slammed slamming slams
  brand branded branded branding brands
  dub dubbed dubbed dubbing dubs
  rebut rebutted rebutted rebutting rebuts
  chant chanted chanted chanting chants
  shout shouted shouted shouting shouts
  groan groaned groaned groaning groans
  label labelled labelled labelling labels
  signal signalled signalled signalling signals
  tweet tweeted tweeted tweeting tweets
  explain explained explained explaining explains
  maintain maintained maintained maintaining maintains
  contend contended contended contending contends
  complain complained complained complaining complains
  remind reminded reminded reminding reminds
  email emailed emailed emailing emails
  mention mentioned mentioned mentioning mentions
  question questioned questioned questioning questions
  murmur murmured murmured murmuring murmurs
  mutter muttered muttered muttering mutters
  whisper whispered whispered whispering whispers
  volunteer volunteered volunteered volunteering volunteers
  counter countered countered countering counters
  wonder wondered wondered wondering wonders
  ponder pondered pondered pondering ponders
  thunder thundered thundered thundering thunders
`;

/** Verbs so plain that they alone, with a named speaker, make an attribution certain. */
export const PLAIN_CUES: ReadonlySet<string> = new Set(
  `say tell add write note state argue insist claim warn declare announce explain admit concede acknowledge confirm
  assert report reply respond observe remark stress emphasize emphasise reiterate complain joke tweet continue recall
  testify ask contend conclude counter predict vow promise maintain caution clarify disclose reveal affirm underline
  underscore aver accept allege`.split(/\s+/),
);

/** Phrases that introduce a source without a verb: `according to Ms Hall`, `in the words of Ms Hall`. */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
];

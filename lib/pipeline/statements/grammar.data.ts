/** Closed word classes of English that the clause grammar reads. Lower-cased. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open a noun phrase. */
export const DETERMINERS = words(
  `the a an this that these those some any every each another both all many most several few no one two three four
  five six seven eight nine ten other such half`,
);
/** Pronouns of possession. */
export const POSSESSIVES = words(`my your his her its our their whose`);
/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = words(`he she it they we i you who there`);
/** Pronouns that can be a hearer or object. */
export const OBJECT_PRONOUNS = words(`me us him her them you it himself herself themselves itself`);
/** Prepositions, participles used as such among them. */
export const PREPOSITIONS = words(
  `of in on at to for from with by about as during after before against between among through over under into upon
  via without within since until outside inside behind near along around across amid toward towards despite beyond
  alongside following regarding concerning like including`,
);
/** Words that join equals. */
export const CONJUNCTIONS = words(`and but or nor yet so`);
/** Words that open a dependent clause. */
export const SUBORDINATORS = words(
  `that because although though while whereas when whenever where if unless since after before until as whether which
  who whom whose what how why once than`,
);
/** Helping verbs, contracted ones with their pronoun among them. */
export const AUXILIARIES = words(
  `is are was were am be been being has have had having do does did will would can could may might must shall should
  'll 'd 've 're 's ’ll ’d ’ve ’re ’s isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't can't couldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t
  couldn’t cannot shouldn't shouldn’t he'll she'll they'll he'd she'd they'd we'd i'd it'd he’ll she’ll they’ll he’d
  she’d they’d we’d i’d it’d`,
);
/** Forms of `be`. */
export const BE_FORMS = words(
  `is are was were am be been being isn't isn’t wasn't wasn’t weren't weren’t aren't aren’t`,
);
/** Forms of `have`. */
export const HAVE_FORMS = words(`has have had having 've ’ve hasn't hasn’t haven't haven’t hadn't hadn’t`);
/** Words that deny the verb they stand beside. */
export const NEGATIONS = words(
  `not never n't didn't didn’t doesn't doesn’t don't don’t won't won’t wouldn't wouldn’t hasn't hasn’t haven't haven’t
  hadn't hadn’t can't can’t cannot couldn't couldn’t neither nor`,
);

/** Adverbs that stand between a subject and its verb, or after the verb, and say nothing of the content. */
export const ADVERBS = words(
  `also then later earlier still again once often always never now just only even soon first previously recently
  repeatedly reportedly ever rather instead meanwhile further furthermore too not already since yet long ago
  afterward afterwards simply flatly however nevertheless nonetheless therefore thus likewise otherwise`,
);
/** Words of days, months and times. */
export const TIME_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tonight tomorrow
  morning afternoon evening night noon midnight week month year weekend day days weeks months years hours minutes
  january february march april may june july august september october november december jan. feb. mar. apr. aug. sept.
  oct. nov. dec. last this next earlier later a.m. p.m. am pm a.m p.m et gmt`,
);

/** Nouns for the place or medium of speaking: after them the content may begin without a mark. */
export const VENUES = words(
  `interview statement speech tweet tweets email e-mail post letter conference briefing call message report remarks
  debate hearing testimony memo address editorial op-ed column article video note appearance rally event meeting
  facebook twitter instagram television tv radio cnn msnbc nbc abc cbs fox bbc press reporters series blog filing
  documents book essay broadcast program programme show segment podcast town hall podium podium. release session
  response reply opening closing parliament commons lords senate house congress court`,
);

/** Hearers that are one lower-case noun: `told reporters`, `told MPs`. */
export const HEARERS = words(
  `reporters supporters journalists lawmakers mps meps senators delegates members officials voters people viewers
  listeners readers parliamentarians colleagues aides staff staffers students police investigators prosecutors
  jurors judges authorities ministers deputies councillors peers donors friends followers fans everyone everybody
  attendees participants residents workers employees investors shareholders diplomats agents`,
);

/**
 * Words that name or qualify an office. Compiled by hand from the lists of offices of parliaments, governments, the
 * United Nations, courts, armed forces, parties, companies and the press. Lower-cased.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns that head an office: the last word of `Deputy Foreign Minister`. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  words(`
  minister premier chancellor president vice-president prime-minister taoiseach tánaiste tanaiste secretary
  undersecretary under-secretary secretary-general senator congressman congresswoman congressperson representative
  lawmaker legislator governor lieutenant-governor mayor councillor councilman councilwoman councilor alderman
  commissioner speaker whip leader chair chairman chairwoman chairperson co-chair vice-chair vice-chairman deputy mp
  mep tds td msp mla mpp peer lord lady baroness baron ambassador envoy diplomat consul delegate spokesman
  spokeswoman spokesperson spox adviser advisor aide strategist consultant pollster analyst economist scientist
  professor lecturer historian researcher scholar expert fellow director co-director executive officer ceo cfo
  founder co-founder owner manager partner partner banker investor entrepreneur attorney lawyer solicitor barrister
  prosecutor judge justice magistrate general colonel major captain lieutenant sergeant admiral commander marshal
  chief sheriff officer constable inspector detective policeman policewoman agent investigator auditor
  treasurer ombudsman rapporteur coordinator organiser organizer activist campaigner advocate lobbyist unionist
  candidate nominee frontrunner front-runner hopeful contender incumbent politician statesman republican democrat
  host anchor anchorman moderator correspondent reporter journalist columnist commentator editor publisher author
  writer blogger critic pundit producer actor actress singer musician comedian novelist poet artist designer
  doctor physician surgeon nurse psychologist psychiatrist engineer teacher student pastor bishop archbishop
  cardinal rabbi imam priest reverend minister pope king queen prince princess duke duchess emperor sultan emir emperor
  sheikh ayatollah veteran soldier farmer businessman businesswoman billionaire mogul tycoon magnate resident voter
  negotiator mediator member head boss manager coach player star veteran winner laureate official bureaucrat
  secretary-treasurer clerk registrar superintendent principal dean provost rector vice-chancellor comptroller
  backbencher frontbencher parliamentarian backer supporter surrogate donor fundraiser
  administrator architect accountant anthropologist archaeologist astronaut biologist chemist climatologist composer
  conductor curator dentist developer ecologist educator epidemiologist ethicist filmmaker firefighter geologist
  librarian mathematician meteorologist midwife neuroscientist oceanographer pharmacist philosopher photographer
  physicist playwright presenter programmer sculptor sociologist translator trustee virologist volunteer warden
  registrar-general director-general governor-general auditor-general attorney-general solicitor-general
  comptroller-general inspector-general under-secretary-general lieutenant-general major-general brigadier
  counsellor attaché chargé sarpanch tehsildar ruler chieftain emir whistleblower observer
  `),
);

/** Offices written with a capital straight before the name, which themselves may head an unnamed source. */
export const TITLES: ReadonlySet<string> = new Set(
  words(`
  president pres. pres vice prime minister senator sen. sens. representative rep. reps. congressman congresswoman governor gov.
  govs. mayor secretary speaker chancellor taoiseach premier ambassador justice judge general gen. colonel col.
  lieutenant lt. captain capt. major maj. sergeant sgt. admiral adm. commander cmdr. professor prof. doctor dr. dr
  reverend rev. pastor bishop archbishop cardinal pope king queen prince princess sir dame lord lady baroness sheikh
  ayatollah rabbi imam councillor cllr deputy detective inspector sheriff chief attorney chairman chairwoman mp mep
  td msp coach emperor pope saint
  `),
);

/** Honorifics with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | undefined> = new Map([
  ["mr", "male"], ["mr.", "male"], ["mrs", "female"], ["mrs.", "female"], ["ms", "female"], ["ms.", "female"],
  ["miss", "female"], ["mx", undefined], ["mx.", undefined], ["dr", undefined], ["dr.", undefined],
  ["prof", undefined], ["prof.", undefined], ["sir", "male"], ["dame", "female"], ["lord", "male"],
  ["lady", "female"], ["baroness", "female"], ["herr", "male"], ["frau", "female"], ["madame", "female"],
  ["monsieur", "male"], ["shri", "male"], ["sri", "male"], ["smt", "female"], ["smt.", "female"],
  ["shrimati", "female"], ["kumari", "female"], ["begum", "female"], ["messrs.", "male"], ["hon", undefined],
  ["hon.", undefined], ["alhaji", "male"], ["alhaja", "female"], ["hajiya", "female"], ["haji", "male"],
  ["alh.", "male"], ["engr", undefined], ["engr.", undefined], ["barr", undefined], ["barr.", undefined],
  ["comrade", undefined], ["oba", "male"], ["mallam", "male"], ["malam", "male"], ["mzee", "male"], ["señor", "male"], ["señora", "female"],
  ["datuk", "male"], ["ustaz", "male"], ["cllr", undefined], ["cllr.", undefined],
]); // prettier-ignore

/** Titles whose bearer's gender is known. */
export const GENDERED_OFFICES: ReadonlyMap<string, "male" | "female"> = new Map([
  ["congressman", "male"], ["congresswoman", "female"], ["chairman", "male"], ["chairwoman", "female"],
  ["spokesman", "male"], ["spokeswoman", "female"], ["businessman", "male"], ["businesswoman", "female"],
  ["king", "male"], ["queen", "female"], ["prince", "male"], ["princess", "female"], ["actress", "female"],
  ["councilman", "male"], ["councilwoman", "female"], ["policeman", "male"], ["policewoman", "female"],
  ["pope", "male"], ["duke", "male"], ["duchess", "female"], ["father", "male"], ["son", "male"],
  ["daughter", "female"], ["mother", "female"], ["wife", "female"], ["husband", "male"], ["brother", "male"],
  ["sister", "female"],
]); // prettier-ignore

/** Words that may stand between a determiner and the head of an office. */
export const OFFICE_QUALIFIERS: ReadonlySet<string> = new Set(
  words(`
  former ex ex- then acting interim outgoing incoming current late deputy vice assistant associate senior junior
  chief principal permanent special foreign prime home interior exterior defence defense finance financial economic
  economy health education justice trade labour labor energy environment climate transport agriculture culture
  cabinet shadow opposition majority minority government parliamentary presidential gubernatorial congressional
  mayoral senate house senatorial federal state national international regional local city county district political
  campaign communications press policy security intelligence military naval army police legal general executive
  managing founding commercial central bank business media party union independent conservative liberal labour
  republican democratic democrat socialist green nationalist progressive centrist socialdemocrat tory whig gop far-right
  far-left right-wing left-wing veteran retired long-time longtime onetime one-time top leading prominent ranking
  union joint resident traditional head presumed presumptive likely would-be prospective aspiring designate elect
  potential possible self-described self-styled so-called
  first second third two-term lead research opposition first-term freshman newly-elected attorney lieutenant
  real estate real-estate tv television radio talk-show talk show fellow rival white house supreme court high
  `),
);

/** Adjectives of party and nation that often open an office but never a personal name. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  words(`
  republican democratic democrat democrats republicans labour conservative conservatives tory tories liberal liberals
  lib dem dems green greens socialist communist gop independent ukip snp bjp congress anc eff da fdp cdu csu spd
  sinn féin fein fianna fáil fail fine gael plaid cymru bloc québécois ndp likud
  `),
);

/** Offices news write as capitals before a name: `CS Mutua`, `PM Strand`. They are no initials of a name. */
export const OFFICE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`PM DPM CM CS VP DG IG IGP CJI MD HM CEO COO CTO FM EAM`),
);

/** Relatives: `her brother, Sipho Khumalo,` names a person but gives no office. */
export const KIN: ReadonlySet<string> = new Set(
  words(`
  brother sister wife husband son daughter mother father widow widower uncle aunt cousin nephew niece grandson
  granddaughter grandfather grandmother fiancé fiancée partner friend boyfriend girlfriend neighbour neighbor
  stepson stepdaughter ex-wife ex-husband brother-in-law sister-in-law son-in-law daughter-in-law father-in-law
  mother-in-law
  `),
);

/** Letters behind a name that tell an office or honour: `Ann Diaz MP`. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  words(`MP MEP TD MSP MLA MS MPP QC KC SC OBE MBE CBE KBE`),
);

/** Those of them that are offices. */
export const OFFICE_LETTERS: ReadonlySet<string> = new Set(words(`MP MEP TD MSP MLA MPP`));

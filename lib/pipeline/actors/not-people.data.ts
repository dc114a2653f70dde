/**
 * Capitalised words that are not part of a person's name: months and days, nations and places, and the nouns that
 * end or open names of organisations, laws, works and places. Compiled by hand; lower-cased.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** A name that holds one of these is an organisation, place, law, work or event. */
export const IMPERSONAL_WORDS: ReadonlySet<string> = new Set(
  words(`
  academy accord act administration affairs agency agreement airlines airport alliance ambassadors amendment army
  article assembly association associates authority avenue award awards bank bay beach bill board book boulevard
  bowl bridge broadcasting brotherhood building bureau business cable cabinet campaign capitol caucus center centre chamber
  channel charity charter church circuit city clinic club coalition code college colleges commission committee
  commons commonwealth community companies company conference confederation congress constitution convention
  cooperation corp corps corporation council country county court courts credit crisis cup daily day debate
  declaration defence defense democracy democrats department desk development directorate district division dynamics
  economics economy editorial education election elections electric embassy emergency empire energy enterprise entertainment
  environment estate europe evening examiner exchange express facility faculty fair faith family federation festival
  finance financial firm force forces forecast forum foundation freedom front fund gallery games gazette general globe
  government governors group guard guardian guild gulf hall hampshire health herald heights high highway hill hills hook hospital hotel house
  human immigration inc inc. independence industries industry initiative institute institution insurance intelligence
  international internet island islands journal judiciary kingdom labor laboratory lake land law laws league legislature
  library life limited llc lodge loop lords ltd ltd. magazine mail main market markets media medicine meeting memorial mills
  ministry mirror mission monday morning mountain motors movement museum nation national nations network networks news
  newspaper night north northern oath observer ocean office olympics online orders organisation organization pacific pact
  palace panel park parliament parties party patrol peace pentagon people's petroleum plan platform plaza police policy
  politics port post press primary prize program programme project projects protection protocol province psychology
  public publishing radio rally reform region register relations report republic republicans research reserve
  resolution resolutions review revolution rights river road room roundtable safety saturday school schools science sciences sea
  secretariat security senate sentinel series services service session show shore social society solutions south southern square stadium
  standard star states statement states station store story strategies strait street strip studies studio summit super sun sunday supreme
  survey syndicate system systems tax team technologies technology telegraph television territories territory theater theatre
  thursday times today tower town trade treaty treasury tribune trust tuesday tv union united universities university
  vale valley veterans village voice war watch wednesday week west western women works world year zone tonight
  amendment rights brief briefing memo reuters bloomberg politico breitbart
  `),
);

/** Days, months, nations, places, faiths and companies: single words that are never a surname in doubt. */
export const PLACE_AND_TIME_WORDS: ReadonlySet<string> = new Set(
  words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter ramadan
  america american americans africa african africans asia asian asians europe european europeans latin latino latinos
  hispanic hispanics arab arabs muslim muslims islam islamic christian christians jew jews jewish hindu hindus catholic
  catholics protestant protestants evangelical evangelicals sunni shia buddhist black white blacks whites
  afghanistan afghan afghans albania algeria argentina armenia australia australian austria austrian azerbaijan
  bangladesh belarus belgium belgian bolivia bosnia botswana brazil brazilian britain british briton britons
  bulgaria burma cambodia canada canadian canadians chile china chinese colombia colombian congo croatia cuba cuban
  cubans cyprus czech denmark danish ecuador egypt egyptian england english eritrea estonia ethiopia finland finnish
  french gambia gaza german germans germany ghana greece greek greeks guatemala guinea haiti honduras
  hungary hungarian iceland india indian indians indonesia iran iranian iranians iraq iraqi iraqis ireland irish israel israeli
  israelis italy italian italians jamaica japan japanese kazakhstan kenya kenyan korea korean koreans kosovo kuwait
  latvia lebanon lebanese lesotho liberia libya libyan lithuania luxembourg macedonia malawi malaysia mali malta
  mauritius mexico mexican mexicans moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
  dutch nicaragua niger nigeria nigerian nigerians norway norwegian oman pakistan pakistani pakistanis palestine
  palestinian palestinians panama paraguay peru philippines filipino poland polish portugal portuguese qatar romania
  russia russian russians rwanda saudi scotland scottish senegal serbia serbian singapore slovakia slovenia somalia
  spain spanish sudan sudanese sweden swedish switzerland swiss syria syrian syrians taiwan tanzania thailand tibet
  tunisia turkey turkish turks uganda ukraine ukrainian ukrainians uruguay uzbekistan venezuela vietnam vietnamese
  wales welsh yemen zambia zimbabwe soviet nato
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming dakota carolina hampshire
  calif fla wash ill mass mich ariz tex ont que
  london paris berlin brussels moscow kyiv kiev beijing tokyo delhi mumbai nairobi lagos pretoria johannesburg cairo
  jerusalem geneva vienna rome madrid dublin edinburgh cardiff belfast westminster strasbourg hague chicago boston
  atlanta dallas houston seattle detroit philadelphia cleveland manhattan brooklyn miami phoenix baltimore orlando
  birmingham liverpool glasgow toronto ottawa montreal melbourne canberra wellington
  york angeles francisco diego vegas hampshire kong kremlin brexit
  twitter facebook google apple amazon microsoft youtube instagram reddit netflix tesla boeing exxon walmart goldman
  fox cnn msnbc nbc abc cbs npr pbs bbc itv cnbc usa u.s. u.n. un us uk eu gop nra isis aclu fbi cia nsa nypd irs epa
  fda cdc imf opec wto who nasa unicef unrwa unesco nhs rnc dnc dccc tsa dhs doj
  forbes politico reuters bloomberg breitbart newsweek buzzfeed huffpost huffington gallup quinnipiac pew rasmussen
  marquette wikileaks hezbollah hamas taliban boko haram
  god lord allah bible quran koran congress parliament senate pentagon hollywood
  `),
);

/** Capitalised words that open sentences or titles and are never a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`
  the a an this that these those my your his her its our their he she it we they you i me him them us who whom whose
  which what when where why how if and but or nor so yet for of in on at by to from with without about after before
  during since until while because although though as than then there here now not no yes all any both each every few
  many more most much other others another some such same several one two three four five six seven eight nine ten
  is are was were be been being has have had do does did will would can could should may might must let also only
  even just still again once too very well meanwhile however instead later earlier today yesterday tomorrow asked
  according despite unlike like under over against among between through into upon per via speaking once
  first last next new old good great big former full text abstract update updated watch read related photo image video
  breaking exclusive opinion analysis editorial correction follow please thank thanks hello dear dr's ok okay oh
  maybe perhaps indeed clearly certainly absolutely right left
  says said asks told tweets vows calls slams blasts wins loses gets makes takes goes hits backs urges warns claims
  pro anti non make great never always nobody nothing everyone everybody someone something anyone none
  mps msps meps tds mlas mpps
  experts critics officials supporters voters lawmakers leaders sources aides analysts campaign women men people
  `),
);

/**
 * The 193 members of the United Nations and its two observer states, as news prose names them.
 *
 * Source: the list of Member States of the United Nations (short and formal names), ISO 3166-1 alpha-3 codes,
 * and the everyday English names, adjectives and capitals of the world's press. Reviewed by hand.
 *
 * Columns: code | canonical name | other spellings | adjectives and names of the people | seats of government.
 * Every spelling is matched without regard to accents, apostrophe shapes and hyphens. `the` is never part of a
 * spelling. A seat of government is used as a name of the government only where prose does so without doubt
 * (see `metonyms.ts`).
 */
const ROWS = `
AFG|Afghanistan||Afghan,Afghans|Kabul
ALB|Albania||Albanian|Tirana
DZA|Algeria||Algerian|Algiers
AND|Andorra||Andorran|
AGO|Angola||Angolan|Luanda
ATG|Antigua and Barbuda|Antigua & Barbuda,Antigua-Barbuda|Antiguan|
ARG|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires
ARM|Armenia||Armenian|Yerevan
AUS|Australia||Australian|Canberra
AUT|Austria||Austrian|Vienna
AZE|Azerbaijan||Azerbaijani,Azeri|Baku
BHS|Bahamas||Bahamian|
BHR|Bahrain||Bahraini|Manama
BGD|Bangladesh||Bangladeshi|Dhaka
BRB|Barbados||Barbadian|
BLR|Belarus|Byelorussia|Belarusian,Belarussian|Minsk
BEL|Belgium||Belgian|
BLZ|Belize||Belizean|
BEN|Benin||Beninese|
BTN|Bhutan||Bhutanese|
BOL|Bolivia|Bolivia (Plurinational State of),Plurinational State of Bolivia|Bolivian|
BIH|Bosnia and Herzegovina|Bosnia & Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian|Sarajevo
BWA|Botswana||Botswanan,Batswana|
BRA|Brazil||Brazilian|Brasilia
BRN|Brunei|Brunei Darussalam|Bruneian|
BGR|Bulgaria||Bulgarian|Sofia
BFA|Burkina Faso|Burkina|Burkinabe|
BDI|Burundi||Burundian|
CPV|Cape Verde|Cabo Verde|Cape Verdean,Cabo Verdean|
KHM|Cambodia||Cambodian|Phnom Penh
CMR|Cameroon||Cameroonian|
CAN|Canada||Canadian|Ottawa
CAF|Central African Republic|Central Africa Republic,CAR||
TCD|Chad||Chadian|
CHL|Chile||Chilean|
CHN|China|People's Republic of China,PRC|Chinese|Beijing
COL|Colombia||Colombian|Bogota
COM|Comoros|Comoro Islands|Comorian|
COG|Republic of the Congo|Congo-Brazzaville,Congo (Brazzaville),Republic of Congo,Congo|Congolese|Brazzaville
CRI|Costa Rica||Costa Rican|
CIV|Ivory Coast|Cote d'Ivoire|Ivorian|Abidjan
HRV|Croatia||Croatian,Croat|Zagreb
CUB|Cuba||Cuban|Havana
CYP|Cyprus|Republic of Cyprus|Cypriot|Nicosia
CZE|Czechia|Czech Republic|Czech|Prague
PRK|North Korea|Democratic People's Republic of Korea,DPRK,DPR Korea,DPR of Korea,N. Korea,People's Democratic Republic of Korea|North Korean|Pyongyang
COD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,D.R. Congo,DRC,DR of Congo,DR of the Congo,Congo-Kinshasa,Congo (Kinshasa)|Congolese|Kinshasa
DNK|Denmark||Danish,Dane,Danes|Copenhagen
DJI|Djibouti||Djiboutian|
DMA|Dominica||Dominican|
DOM|Dominican Republic||Dominican|
ECU|Ecuador||Ecuadorian,Ecuadorean|Quito
EGY|Egypt||Egyptian|Cairo
SLV|El Salvador||Salvadoran,Salvadorean|San Salvador
GNQ|Equatorial Guinea||Equatoguinean|
ERI|Eritrea||Eritrean|Asmara
EST|Estonia||Estonian|Tallinn
SWZ|Eswatini|Swaziland|Swazi|
ETH|Ethiopia||Ethiopian|Addis Ababa
FJI|Fiji||Fijian|
FIN|Finland||Finnish,Finn,Finns|Helsinki
FRA|France||French|Paris
GAB|Gabon||Gabonese|
GMB|Gambia||Gambian|
GEO|Georgia||Georgian|Tbilisi
DEU|Germany|Federal Republic of Germany|German|Berlin
GHA|Ghana||Ghanaian|Accra
GRC|Greece|Hellenic Republic|Greek|Athens
GRD|Grenada||Grenadian|
GTM|Guatemala||Guatemalan|
GIN|Guinea|Guinea-Conakry,Guinea (Conakry),Republic of Guinea|Guinean|Conakry
GNB|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|
GUY|Guyana||Guyanese|
HTI|Haiti||Haitian|
HND|Honduras||Honduran|
HUN|Hungary||Hungarian|Budapest
ISL|Iceland||Icelandic,Icelander|Reykjavik
IND|India||Indian|New Delhi,Delhi
IDN|Indonesia||Indonesian|Jakarta
IRN|Iran|Iran (Islamic Republic of),Islamic Republic of Iran|Iranian|Tehran
IRQ|Iraq||Iraqi|Baghdad
IRL|Ireland|Republic of Ireland,Irish Republic|Irish|Dublin
ISR|Israel|State of Israel|Israeli|
ITA|Italy||Italian|Rome
JAM|Jamaica||Jamaican|
JPN|Japan||Japanese|Tokyo
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
KAZ|Kazakhstan|Kazakstan|Kazakh,Kazakhstani|Astana
KEN|Kenya||Kenyan|Nairobi
KIR|Kiribati||I-Kiribati|
KWT|Kuwait||Kuwaiti|
KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
LAO|Laos|Lao People's Democratic Republic,Lao PDR,Lao P.D.R.|Laotian,Lao|
LVA|Latvia||Latvian|Riga
LBN|Lebanon||Lebanese|Beirut
LSO|Lesotho||Basotho|
LBR|Liberia||Liberian|
LBY|Libya|Libyan Arab Jamahiriya|Libyan|Tripoli
LIE|Liechtenstein||Liechtensteiner|
LTU|Lithuania||Lithuanian|Vilnius
LUX|Luxembourg||Luxembourger,Luxembourgish|
MDG|Madagascar||Malagasy|
MWI|Malawi||Malawian|
MYS|Malaysia||Malaysian|Kuala Lumpur
MDV|Maldives||Maldivian|
MLI|Mali||Malian|Bamako
MLT|Malta||Maltese|
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|
MRT|Mauritania||Mauritanian|
MUS|Mauritius||Mauritian|
MEX|Mexico||Mexican|Mexico City
FSM|Micronesia|Micronesia (Federated States of),Federated States of Micronesia,FS Micronesia|Micronesian|
MCO|Monaco||Monegasque|
MNG|Mongolia||Mongolian|
MNE|Montenegro||Montenegrin|
MAR|Morocco||Moroccan|Rabat
MOZ|Mozambique||Mozambican|Maputo
MMR|Myanmar|Burma|Burmese|Naypyidaw
NAM|Namibia||Namibian|Windhoek
NRU|Nauru||Nauruan|
NPL|Nepal||Nepali,Nepalese|Kathmandu
NLD|Netherlands|Kingdom of the Netherlands,Netherlands (Kingdom of the),Holland|Dutch|The Hague
NZL|New Zealand|Aotearoa New Zealand|New Zealander|
NIC|Nicaragua||Nicaraguan|Managua
NER|Niger||Nigerien|Niamey
NGA|Nigeria||Nigerian|Abuja
MKD|North Macedonia|Republic of North Macedonia,Macedonia,FYROM,former Yugoslav Republic of Macedonia|Macedonian|Skopje
NOR|Norway||Norwegian|Oslo
OMN|Oman|Sultanate of Oman|Omani|Muscat
PAK|Pakistan||Pakistani|Islamabad
PLW|Palau||Palauan|
PAN|Panama||Panamanian|
PNG|Papua New Guinea|PNG|Papua New Guinean|Port Moresby
PRY|Paraguay||Paraguayan|
PER|Peru||Peruvian|Lima
PHL|Philippines|Republic of the Philippines|Philippine,Filipino|Manila
POL|Poland||Polish,Pole,Poles|Warsaw
PRT|Portugal||Portuguese|Lisbon
QAT|Qatar||Qatari|Doha
KOR|South Korea|Republic of Korea,Republic Korea,Korea (Republic of),ROK,S. Korea|South Korean|Seoul
MDA|Moldova|Republic of Moldova,Moldova (Republic of)|Moldovan|Chisinau
ROU|Romania||Romanian|Bucharest
RUS|Russia|Russian Federation|Russian|Moscow,Kremlin
RWA|Rwanda||Rwandan|Kigali
KNA|Saint Kitts and Nevis|St. Kitts and Nevis,St. Kitts & Nevis,Saint Kitts & Nevis|Kittitian|
LCA|Saint Lucia|St. Lucia|Saint Lucian|
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St. Vincent & the Grenadines,Saint Vincent & the Grenadines,Saint Vincent and Grenadines|Vincentian|
WSM|Samoa||Samoan|
SMR|San Marino||Sammarinese|
STP|Sao Tome and Principe|Sao Tome & Principe,Sao Tome|Sao Tomean|
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SEN|Senegal||Senegalese|Dakar
SRB|Serbia||Serbian,Serb|Belgrade
SYC|Seychelles||Seychellois|
SLE|Sierra Leone||Sierra Leonean|
SGP|Singapore||Singaporean|
SVK|Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava
SVN|Slovenia||Slovenian,Slovene|Ljubljana
SLB|Solomon Islands|Solomons|Solomon Islander|
SOM|Somalia||Somali|Mogadishu
ZAF|South Africa|RSA|South African|Pretoria
SSD|South Sudan||South Sudanese|Juba
ESP|Spain||Spanish,Spaniard|Madrid
LKA|Sri Lanka||Sri Lankan|Colombo
SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum
SUR|Suriname|Surinam|Surinamese|
SWE|Sweden||Swedish,Swede,Swedes|Stockholm
CHE|Switzerland|Swiss Confederation|Swiss|Bern
SYR|Syria|Syrian Arab Republic|Syrian|Damascus
TJK|Tajikistan|Tadjikistan|Tajik|Dushanbe
THA|Thailand||Thai|Bangkok
TLS|Timor-Leste|Timor Leste,East Timor|Timorese|Dili
TGO|Togo||Togolese|
TON|Tonga||Tongan|
TTO|Trinidad and Tobago|Trinidad & Tobago,Trinidad|Trinidadian|
TUN|Tunisia||Tunisian|Tunis
TUR|Turkey|Turkiye,Republic of Turkiye|Turkish,Turk,Turks|Ankara
TKM|Turkmenistan||Turkmen|
TUV|Tuvalu||Tuvaluan|
UGA|Uganda||Ugandan|Kampala
UKR|Ukraine||Ukrainian|Kyiv,Kiev
ARE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
GBR|United Kingdom|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland,UK of Great Britain and Northern Ireland,UK of Great Britain & Northern Ireland,GB|British,Briton,Britons|London
TZA|Tanzania|United Republic of Tanzania,Tanzania (United Republic of)|Tanzanian|Dodoma
USA|United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington
URY|Uruguay||Uruguayan|Montevideo
UZB|Uzbekistan||Uzbek|Tashkent
VUT|Vanuatu||Ni-Vanuatu|
VEN|Venezuela|Venezuela (Bolivarian Republic of),Bolivarian Republic of Venezuela|Venezuelan|Caracas
VNM|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi
YEM|Yemen||Yemeni|Sanaa
ZMB|Zambia||Zambian|Lusaka
ZWE|Zimbabwe||Zimbabwean|Harare
VAT|Holy See|Vatican,Vatican City||
PSE|Palestine|State of Palestine|Palestinian|Ramallah
`;

/** A state: its ISO 3166-1 alpha-3 code, its canonical name and how prose names it, its people and government. */
export interface Country {
  iso3: string;
  name: string;
  aliases: readonly string[];
  demonyms: readonly string[];
  seats: readonly string[];
}

/** Observer states of the General Assembly: they speak, and do not vote there. */
export const OBSERVERS: ReadonlySet<string> = new Set(["VAT", "PSE"]);

function cells(column: string | undefined): string[] {
  return column ? column.split(",") : [];
}

/** All 195 states, in the order of the United Nations' own list where it differs little from the alphabet. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [iso3 = "", name = "", aliases, demonyms, seats] = row.split("|");
    return { iso3, name, aliases: cells(aliases), demonyms: cells(demonyms), seats: cells(seats) };
  });

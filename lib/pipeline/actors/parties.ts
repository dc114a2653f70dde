/**
 * Parties that vote as blocs in the parliaments whose news is most read in English, and the groups of the
 * European Parliament.
 *
 * Source: the parties' own names and the press names of their members. Reviewed by hand.
 * Columns: canonical name | country (ISO alpha-3, or EU) | other names | names of its members (plural or singular).
 * Names are matched with their capitals; `the` is never part of a name.
 */
const ROWS = `
Democrats|USA|Democratic Party,DFL,DFLers,House Democrats,Senate Democrats,Congressional Democrats,Democratic Caucus,Democratic|Democrat
Republicans|USA|GOP,G.O.P.,Republican Party,House Republicans,Senate Republicans,Congressional Republicans,Republican|
Libertarians|USA|Libertarian Party|
Labour|GBR|Labour Party,Scottish Labour,Welsh Labour,Irish Labour Party|Labourites
Conservatives|GBR|Conservative Party,Tory Party,Conservative,Tory,Scottish Conservatives,Welsh Conservatives,Scottish Tories|Tories
Liberal Democrats|GBR|Lib Dems,Lib Dem,Liberal Democrat,Scottish Liberal Democrats,Scottish Lib Dems|
SNP|GBR|Scottish National Party|
Plaid Cymru|GBR|Plaid|
DUP|GBR|Democratic Unionist Party|Democratic Unionists
SDLP|GBR|Social Democratic and Labour Party|
UUP|GBR|Ulster Unionist Party|Ulster Unionists
Alliance Party|GBR|Alliance Party of Northern Ireland|
TUV|GBR|Traditional Unionist Voice|
Reform UK|GBR|Reform|
Your Party|GBR||
UKIP|GBR|UK Independence Party|
Alba|GBR|Alba Party|
Greens|INT|Green Party,Greens Party,Scottish Greens,Green|
Sinn Féin|IRL||
Fianna Fáil|IRL|FF|
Fine Gael|IRL|FG|
Social Democrats|IRL|Social Democratic Party|
Aontú|IRL||
People Before Profit|IRL|PBP|
People Before Profit-Solidarity|IRL|PBP-Solidarity|
Independent Ireland|IRL||
Liberals|CAN|Liberal Party,Liberal,Grits|
Bloc Québécois|CAN|Bloc|
NDP|CAN|New Democratic Party,New Democrat|New Democrats
People's Party of Canada|CAN||
Coalition Avenir Québec|CAN|CAQ|
Parti Québécois|CAN|PQ|
Québec solidaire|CAN||
Saskatchewan Party|CAN|Sask. Party|
B.C. Liberals|CAN|BC Liberals|
B.C. Conservatives|CAN|BC Conservatives|
United Conservative Party|CAN|UCP|
Progressive Conservatives|CAN|PC Party,Progressive Conservative|
Labor|AUS|Labor Party,Australian Labor Party,ALP|
Nationals|AUS|National Party,the Nationals|
One Nation|AUS|Pauline Hanson's One Nation|
United Australia Party|AUS||
Jacqui Lambie Network|AUS||
Coalition|AUS|Liberal-National Coalition,Liberal National Coalition|
National|NZL|National Party of New Zealand|
ACT|NZL|ACT Party,ACT New Zealand|
New Zealand First|NZL|NZ First|
Te Pāti Māori|NZL|Māori Party|
BJP|IND|Bharatiya Janata Party|
Congress party|IND|Indian National Congress,Congress Party,INC,Congress|
Trinamool Congress|IND|TMC,All India Trinamool Congress,AITC,Trinamool|
DMK|IND|Dravida Munnetra Kazhagam|
AIADMK|IND||
Samajwadi Party|IND|SP|
Bahujan Samaj Party|IND|BSP|
CPI|IND|Communist Party of India|
JMM|IND|Jharkhand Mukti Morcha|
JD(S)|IND|JDS,Janata Dal (Secular)|
Lok Janshakti Party|IND|LJP,Lok Janshakti Party (Ram Vilas)|
RLD|IND|Rashtriya Lok Dal|
MDMK|IND||
VCK|IND||
MNF|IND|Mizo National Front|
NPP (India)|IND|National People's Party|
RSP|IND|Revolutionary Socialist Party|
NDA|IND|National Democratic Alliance|
INDIA bloc|IND|INDIA alliance|
Aam Aadmi Party|IND|AAP|
Shiv Sena|IND||
Shiv Sena (UBT)|IND|Shiv Sena UBT|
NCP (SP)|IND|NCP-SP,NCP (Sharadchandra Pawar)|
JD(U)|IND|JDU,Janata Dal (United)|
Telugu Desam Party|IND|TDP,Telugu Desam|
YSR Congress Party|IND|YSRCP,YSR Congress|
Biju Janata Dal|IND|BJD|
RJD|IND|Rashtriya Janata Dal|
NCP|IND|Nationalist Congress Party|
CPI(M)|IND|CPM,CPI-M,Communist Party of India (Marxist)|
AIMIM|IND||
Shiromani Akali Dal|IND|Akali Dal,SAD|
BRS|IND|Bharat Rashtra Samithi,TRS|
Muslim League|IND|IUML|
National Conference|IND||
ANC|ZAF|African National Congress|
DA|ZAF|Democratic Alliance|
EFF|ZAF|Economic Freedom Fighters|
IFP|ZAF|Inkatha Freedom Party|
MK Party|ZAF|MKP,uMkhonto weSizwe Party,uMkhonto weSizwe|
Freedom Front Plus|ZAF|FF Plus,FF+,VF Plus|
ACDP|ZAF|African Christian Democratic Party|
UDM|ZAF|United Democratic Movement|
ActionSA|ZAF|Action SA|
Patriotic Alliance|ZAF|PA|
National Coloured Congress|ZAF|NCC|
United Africans Transformation|ZAF|UAT|
GOOD|ZAF|GOOD Party,Good party,Good Party|
Al Jama-ah|ZAF|Al-Jama-ah|
AIC|ZAF|African Independent Congress|
ATM|ZAF|African Transformation Movement|
PAC|ZAF|Pan Africanist Congress,Pan-Africanist Congress|
NFP|ZAF|National Freedom Party|
Rise Mzansi|ZAF|RISE Mzansi|
BOSA|ZAF|Build One South Africa|
COPE|ZAF|Congress of the People,Cope|
African Heart Congress|ZAF||
United Independent Movement|ZAF||
APC|INT|All Progressives Congress|
PDP|INT|Peoples Democratic Party,People's Democratic Party|
Labour Party of Nigeria|NGA||
NNPP|NGA|New Nigeria Peoples Party|
APGA|NGA|All Progressives Grand Alliance|
ADC|NGA|African Democratic Congress|
SDP|NGA|Social Democratic Party of Nigeria|
NPP|GHA|New Patriotic Party|
NDC|GHA|National Democratic Congress|
Orange Democratic Movement|KEN|ODM|
United Democratic Alliance|KEN|UDA|
Jubilee|KEN|Jubilee Party|
NRM|UGA|National Resistance Movement|
NUP|UGA|National Unity Platform|
UPND|ZMB|United Party for National Development|
Patriotic Front|ZMB||
CCC|ZWE|Citizens Coalition for Change|
Wiper|KEN|Wiper Party|
SWAPO|NAM||
ZANU-PF|ZWE|Zanu PF|
CDU|DEU|Christian Democratic Union|Christian Democrats
CSU|DEU|Christian Social Union|
CDU/CSU|DEU||
SPD|DEU|Social Democratic Party of Germany|
FDP|DEU|Free Democratic Party|Free Democrats
AfD|DEU|Alternative for Germany|
Left Party|DEU|Die Linke,The Left Party|
The Left|INT|Left group,The Left group|
BSW|DEU|Sahra Wagenknecht Alliance|
ÖVP|AUT|OVP,Austrian People's Party|
FPÖ|AUT|FPO,Freedom Party of Austria|
SPÖ|AUT||
NEOS|AUT||
Swiss People's Party|CHE|SVP|
Sweden Democrats|SWE||
Moderates|SWE|Moderate Party|
Centre Party|INT||
Christian Democrats (Sweden)|SWE||
Danish People's Party|DNK||
Finns Party|FIN||
National Coalition Party|FIN||
Vlaams Belang|BEL||
N-VA|BEL|New Flemish Alliance|
ANO|CZE||
Jobbik|HUN||
Tisza|HUN|Tisza Party|
KDNP|HUN||
Democratic Coalition|HUN||
AUR|ROU||
PNL|ROU|National Liberal Party|
GERB|BGR||
Revival|BGR||
New Democracy|GRC||
Syriza|GRC||
Pasok|GRC||
KKE|GRC|Communist Party of Greece|
Chega|PRT||
Progressive Slovakia|SVK||
SaS|SVK|Freedom and Solidarity|
PSL|POL|Polish People's Party|
Razem|POL||
Lewica|POL||
National Rally|FRA|Rassemblement National,RN,National Front|
Renaissance|FRA|La République en Marche,LREM|
France Unbowed|FRA|La France Insoumise,LFI|
Les Républicains|FRA||
Socialists|INT|Socialist Party|
Communists|INT|Communist Party|
MoDem|FRA||
New Popular Front|FRA||
PP|ESP|Partido Popular,People's Party|
PSOE|ESP||
Vox|ESP||
Sumar|ESP||
Podemos|ESP||
Ciudadanos|ESP||
Junts|ESP|Junts per Catalunya|
Esquerra|ESP|ERC,Esquerra Republicana|
PNV|ESP|Basque Nationalist Party|
Bildu|ESP|EH Bildu|
Brothers of Italy|ITA|Fratelli d'Italia|
League|ITA|Lega|
Forza Italia|ITA||
Five Star Movement|ITA|M5S,5-Star Movement|
Fidesz|HUN||
Law and Justice|POL|PiS|
Civic Platform|POL|Civic Coalition|
Confederation|POL|Konfederacja|
Smer|SVK|Smer-SD|
PVV|NLD|Party for Freedom,Freedom Party|
VVD|NLD||
D66|NLD||
NSC|NLD|New Social Contract|
BBB|NLD|Farmer-Citizen Movement|
CDA|NLD||
DENK|NLD||
Volt|EU||
GroenLinks-PvdA|NLD|GreenLeft-Labour|
Likud|ISR||
Yesh Atid|ISR||
Shas|ISR||
United Torah Judaism|ISR|UTJ|
Religious Zionism|ISR|Religious Zionist Party|
National Unity|ISR|Blue and White|
Degel HaTorah|ISR||
Agudat Yisrael|ISR||
Noam|ISR||
Ta'al|ISR||
New Hope|ISR||
Meretz|ISR||
Otzma Yehudit|ISR||
Yisrael Beytenu|ISR|Yisrael Beiteinu|
Ra'am|ISR|United Arab List|
Hadash-Ta'al|ISR|Hadash|
AKP|TUR|AK Party,Justice and Development Party|
CHP|TUR|Republican People's Party|
MHP|TUR|Nationalist Movement Party|
DEM Party|TUR|HDP|
IYI Party|TUR|Good Party of Türkiye|
PML-N|PAK|Pakistan Muslim League-Nawaz,Pakistan Muslim League|
PPP|PAK|Pakistan Peoples Party,Pakistan People's Party|
PTI|PAK|Pakistan Tehreek-e-Insaf|
JUI-F|PAK||
MQM|PAK|MQM-P,Muttahida Qaumi Movement|
Awami League|BGD||
BNP|BGD|Bangladesh Nationalist Party|
Jamaat-e-Islami|INT||
JVP|LKA|Janatha Vimukthi Peramuna|
TNA|LKA|Tamil National Alliance|
JHU|LKA|Jathika Hela Urumaya|
NFF|LKA|National Freedom Front|
SJB|LKA|Samagi Jana Balawegaya|
NPP (Sri Lanka)|LKA|National People's Power|
UMNO|MYS||
DAP|MYS||
PKR|MYS||
Bersatu|MYS||
Perikatan Nasional|MYS||
Pakatan Harapan|MYS||
Barisan Nasional|MYS||
CPN-UML|NPL|UML|
Nepali Congress|NPL||
Move Forward Party|THA|Move Forward|
Pheu Thai|THA|Pheu Thai Party|
People's Action Party|SGP|PAP|
Workers' Party|INT||
UNP|LKA|United National Party|
SLPP|LKA||
Liberal Democratic Party|JPN|LDP|
Komeito|JPN||
Japan Innovation Party|JPN|Nippon Ishin|
Taiwan People's Party|TWN|TPP|
Constitutional Democratic Party|JPN|CDP|
People Power Party|KOR||
Democratic Party of Korea|KOR||
KMT|TWN|Kuomintang|
DPP|TWN|Democratic Progressive Party|
Servant of the People|UKR||
Georgian Dream|GEO||
United Russia|RUS||
European People's Party|EU|EPP,EPP Group|
Socialists and Democrats|EU|S&D,S & D,Socialists & Democrats|
Renew Europe|EU|Renew|
European Conservatives and Reformists|EU|ECR,European Conservatives|
Identity and Democracy|EU|ID group|
Greens/EFA|EU|Greens-EFA,Greens-European Free Alliance|
GUE/NGL|EU||
Patriots for Europe|EU|Patriots,PfE|
Europe of Sovereign Nations|EU|ESN|
`;

/** A party: canonical name, home (ISO alpha-3; `EU` for groups of the European Parliament; `INT` for several). */
export interface Party {
  name: string;
  home: string;
  aliases: readonly string[];
}

/** Every party the reader of votes knows by name. */
export const PARTIES: readonly Party[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name = "", home = "", aliases = "", members = ""] = row.split("|");
    return { name, home, aliases: [...aliases.split(","), ...members.split(",")].filter(Boolean) };
  });

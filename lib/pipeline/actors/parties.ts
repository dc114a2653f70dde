/**
 * Parties that vote as blocs in the parliaments whose news is most read in English, and the groups of the
 * European Parliament.
 *
 * Source: the parties' own names and the press names of their members. Reviewed by hand.
 * Columns: canonical name | country (ISO alpha-3, or EU) | other names | names of its members (plural or singular).
 * Names are matched with their capitals; `the` is never part of a name.
 */
const ROWS = `
Democrats|USA|Democratic Party,House Democrats,Senate Democrats,Congressional Democrats,Democratic Caucus,Democratic|Democrat
Republicans|USA|GOP,G.O.P.,Republican Party,House Republicans,Senate Republicans,Congressional Republicans,Republican|
Libertarians|USA|Libertarian Party|
Labour|GBR|Labour Party|Labourites
Conservatives|GBR|Conservative Party,Tory Party,Conservative,Tory|Tories
Liberal Democrats|GBR|Lib Dems,Lib Dem,Liberal Democrat|
SNP|GBR|Scottish National Party|
Plaid Cymru|GBR|Plaid|
DUP|GBR|Democratic Unionist Party|Democratic Unionists
SDLP|GBR|Social Democratic and Labour Party|
UUP|GBR|Ulster Unionist Party|Ulster Unionists
Alliance Party|GBR|Alliance Party of Northern Ireland|
TUV|GBR|Traditional Unionist Voice|
Reform UK|GBR||
UKIP|GBR|UK Independence Party|
Alba|GBR|Alba Party|
Greens|INT|Green Party,Greens Party,Scottish Greens,Green|
Sinn Féin|IRL||
Fianna Fáil|IRL|FF|
Fine Gael|IRL|FG|
Social Democrats|IRL|Social Democratic Party|
Aontú|IRL||
People Before Profit|IRL|People Before Profit-Solidarity,PBP|
Independent Ireland|IRL||
Liberals|CAN|Liberal Party,Liberal,Grits|
Bloc Québécois|CAN|Bloc|
NDP|CAN|New Democratic Party,New Democrat|New Democrats
People's Party of Canada|CAN||
Coalition Avenir Québec|CAN|CAQ|
Parti Québécois|CAN|PQ|
United Conservative Party|CAN|UCP|
Progressive Conservatives|CAN|PC Party,Progressive Conservative|
Labor|AUS|Labor Party,Australian Labor Party,ALP|
Nationals|AUS|National Party,the Nationals|
One Nation|AUS|Pauline Hanson's One Nation|
United Australia Party|AUS||
Jacqui Lambie Network|AUS||
Liberal-National Coalition|AUS||
National|NZL|National Party of New Zealand|
ACT|NZL|ACT Party,ACT New Zealand|
New Zealand First|NZL|NZ First|
Te Pāti Māori|NZL|Māori Party|
BJP|IND|Bharatiya Janata Party|
Congress party|IND|Indian National Congress,Congress Party,INC|
Trinamool Congress|IND|TMC,All India Trinamool Congress,AITC|
DMK|IND|Dravida Munnetra Kazhagam|
AIADMK|IND||
Samajwadi Party|IND||
Bahujan Samaj Party|IND|BSP|
Aam Aadmi Party|IND|AAP|
Shiv Sena|IND||
Shiv Sena (UBT)|IND||
JD(U)|IND|JDU,Janata Dal (United)|
TDP|IND|Telugu Desam Party,Telugu Desam|
YSR Congress|IND|YSRCP,YSR Congress Party|
BJD|IND|Biju Janata Dal|
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
Patriotic Alliance|ZAF||
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
NPP|GHA|New Patriotic Party|
NDC|GHA|National Democratic Congress|
ODM|KEN|Orange Democratic Movement|
UDA|KEN|United Democratic Alliance|
Jubilee|KEN|Jubilee Party|
Wiper|KEN|Wiper Party|
SWAPO|NAM||
ZANU-PF|ZWE|Zanu PF|
CDU|DEU|Christian Democratic Union|Christian Democrats
CSU|DEU|Christian Social Union|
CDU/CSU|DEU||
SPD|DEU|Social Democratic Party of Germany|
FDP|DEU|Free Democratic Party|Free Democrats
AfD|DEU|Alternative for Germany|
Left Party|DEU|Die Linke|
BSW|DEU|Sahra Wagenknecht Alliance|
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
GroenLinks-PvdA|NLD|GreenLeft-Labour|
Likud|ISR||
Yesh Atid|ISR||
Shas|ISR||
United Torah Judaism|ISR|UTJ|
Religious Zionism|ISR||
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
UNP|LKA|United National Party|
SLPP|LKA||
Liberal Democratic Party|JPN|LDP|
Komeito|JPN||
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
Identity and Democracy|EU||
Greens/EFA|EU||
GUE/NGL|EU||
Patriots for Europe|EU||
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

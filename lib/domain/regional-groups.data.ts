/**
 * The regional groups of the United Nations by ISO 3166-1 alpha-3 code, after the list "Regional groups of Member
 * States" of the UN Department for General Assembly and Conference Management. They stand so since South Sudan joined
 * in 2011. Türkiye takes part in two groups and the United States in one as an observer; for elections both count
 * among the Western European and other States, and here too.
 */
const MEMBERS = {
  "African Group": `DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN
    GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA
    ZMB ZWE`,
  "Asia-Pacific Group": `AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS
    MDV MHL FSM MNG MMR NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB
    VUT VNM YEM`,
  "Eastern European Group": `ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE MKD POL MDA ROU RUS SRB SVK SVN
    UKR`,
  "Latin American and Caribbean Group": `ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI
    HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN`,
  "Western European and Others Group": `AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD
    NZL NOR PRT SMR ESP SWE CHE TUR GBR USA`,
} as const;

export type RegionalGroup = keyof typeof MEMBERS;

const GROUP_OF: ReadonlyMap<string, RegionalGroup> = new Map(
  Object.entries(MEMBERS).flatMap(([group, codes]) =>
    codes.split(/\s+/).map((code) => [code, group as RegionalGroup] as const),
  ),
);

/** The day from which the table holds. */
export const GROUPS_SINCE = "2011-07-14";

/** Groups whose members nobody counts in another way: their numbers can be asked. */
export const CERTAIN_GROUPS: ReadonlySet<string> = new Set<RegionalGroup>([
  "African Group",
  "Eastern European Group",
  "Latin American and Caribbean Group",
]);

/** The regional group of a state; undefined for what is no member of the United Nations. */
export function regionalGroupOf(iso3: string): RegionalGroup | undefined {
  return GROUP_OF.get(iso3);
}

/** How many states a regional group has. */
export function sizeOfGroup(group: string): number {
  return [...GROUP_OF.values()].filter((each) => each === group).length;
}

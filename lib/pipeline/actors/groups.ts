/**
 * Groups of states, as actors of kind `group`: they are named with a vote ("European nations abstained") but have
 * none of their own, so that no question takes them for a voter.
 *
 * Source: the groups' own names and press usage. Columns: canonical name | other spellings.
 */
const ROWS = `
European Union|EU,E.U.,EU member states,EU members,EU countries,EU nations,European Union member states,European Union countries,European Union members
G7|G-7,Group of Seven,G7 countries,G7 nations,G7 members
G20|G-20,Group of 20,G20 countries,G20 nations
G77|G-77,Group of 77,Group of 77 and China
BRICS|BRICS countries,BRICS nations,BRICS members
NATO|Nato,NATO members,NATO allies,NATO countries
African Union|AU
Arab League|League of Arab States
Arab states|Arab countries,Arab nations,Arab Group
Gulf Cooperation Council|GCC,GCC countries,GCC member states
Gulf states|Gulf countries,Gulf Arab states
Organisation of Islamic Cooperation|Organization of Islamic Cooperation,OIC
Non-Aligned Movement|NAM countries
ASEAN|Association of Southeast Asian Nations
CARICOM|Caricom
European nations|European countries,European states,European allies,European powers
Western nations|Western countries,Western states,Western powers,Western allies
African nations|African countries,African states
Latin American countries|Latin American nations,Latin American states
Asian countries|Asian nations,Asian states
Nordic countries|Nordic nations,Nordic states
Baltic states|Baltic nations,Baltic countries
Pacific island nations|Pacific islands,Pacific Island states
`;

/** A group of states under one name. */
export interface Group {
  name: string;
  aliases: readonly string[];
}

/** The groups of states the reader of votes knows. */
export const GROUPS: readonly Group[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name = "", aliases = ""] = row.split("|");
    return { name, aliases: aliases.split(",").filter(Boolean) };
  });

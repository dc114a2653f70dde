/**
 * Short forms of first names, as news uses them where an official record gives the full form. Each line is one family
 * of names; any two of a line may be the same person's.
 *
 * Source: our own list of common English forms. Two people of one body with one surname and names of one family are
 * never taken for each other: then nothing is linked.
 */
export const NICKNAMES: readonly ReadonlySet<string>[] = `
  alexander alex | andrew andy | anthony tony | benjamin ben | bernard bernie | catherine cathy kate katie
  charles chuck charlie | christopher chris | daniel dan danny | david dave | deborah deb debbie | donald don
  edward ed ted eddie | elizabeth liz beth | eugene gene | frederick fred | gerald jerry gerry | gregory greg
  jacob jake | james jim jimmy | jeffrey jeff | jennifer jen jenny | john jack | johnny john | jonathan jon
  joseph joe | joshua josh | kenneth ken | kimberly kim | lawrence larry | leonard len lenny | margaret maggie
  matthew matt | michael mike | mitchell mitch | nathaniel nat | nicholas nick | patrick pat | patricia pat patty
  peter pete | philip phil | raymond ray | richard rick dick rich | robert bob rob bobby | ronald ron
  samuel sam | stephen steve | steven steve | suzanne susan sue | thomas tom tommy thom | timothy tim
  victoria vicky | vincent vince | william bill will billy | zachary zach
`
  .split(/[|\n]/)
  .map((family) => new Set(family.trim().split(/\s+/)))
  .filter((family) => family.size > 1);

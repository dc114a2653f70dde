/**
 * Words that judge. None of them may stand in our own voice; in a motion's name they are dropped, and the lint
 * reports them in stems, options and explanations (words inside a quotation are the speaker's and stay).
 *
 * Source: our own list, read out of news reports on votes; extend it when a word slips through.
 */
export const LOADED_WORDS: ReadonlySet<string> = new Set(
  `absurd aggressive alarming astonishing bitter bizarre blatant bold brave brazen brutal catastrophic controversial
  courageous crucial cruel dangerous damning decisive defiant despicable devastating disastrous disgraceful divisive
  draconian dramatic egregious embarrassing extreme extremist failed-state fierce flawed fringe genocidal hardline harsh heroic
  historic humiliating hypocritical illegal inhumane infamous key landmark lawless long-awaited long-overdue massive misguided momentous
  monumental much-needed narrow notably notorious outrageous overwhelming pivotal powerful principled radical
  reckless remarkable resounding robust rogue ruthless scandalous shameful shocking significant so-called stark
  stunning surprising sweeping toothless tough toxic troubling tyrannical unexpected unjust unlawful unprecedented urgent vicious vital
  watered-down weak woke
  axe bulldoze bulldozing gut gutting ram rammed ramming slash slashing steamroll steamrolled steamrolling strong-arm`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * The colours of tokens.css, once more: a picture in `<img>` does not see the page's. "Against" has dots and "not in
 * our record" is hatched, so that no two are told apart by colour alone.
 */
const LIGHT = {
  sheet: "#fff",
  rule: "#76827a",
  land: "#dde2d9",
  for: "#1f5fae",
  against: "#d96a0a",
  dot: "#14201a",
  abstain: "#838b91",
};
const DARK: typeof LIGHT = {
  sheet: "#18201c",
  rule: "#77857b",
  land: "#2b352f",
  for: "#6aa5ee",
  against: "#ee8b34",
  dot: "#0d1613",
  abstain: "#87908b",
};

const variables = (colours: typeof LIGHT) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/** The style sheet inside the map. */
export const MAP_STYLE =
  `svg{${variables(LIGHT)};background:var(--sheet)}` +
  `@media screen and (prefers-color-scheme:dark){svg{${variables(DARK)}}}` +
  "path{stroke:var(--sheet);stroke-width:1.2;stroke-linejoin:round}" +
  ".point path{stroke-width:3;paint-order:stroke}" +
  ".land{fill:var(--land)}.v-for{fill:var(--for)}.v-against{fill:url(#n)}.v-abstain{fill:var(--abstain)}" +
  ".v-unknown{fill:url(#u)}.v-unknown path{stroke:var(--rule)}.v-unknown.point path{stroke-width:1.5}" +
  ".v-absent{fill:var(--sheet)}.v-absent path{stroke:var(--rule);stroke-width:2}.v-absent.point path{stroke-width:3}" +
  ".v-against.point{fill:var(--against)}";

/** The patterns the style sheet names: `n` against, `u` not in our record. */
export const PATTERNS =
  "<defs>" +
  '<pattern id="n" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<path d="M0 0h10v10H0z" style="fill:var(--against);stroke:none"/>' +
  '<circle cx="5" cy="5" r="1.5" style="fill:var(--dot);fill-opacity:.6"/></pattern>' +
  '<pattern id="u" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<path d="M0 0h8v8H0z" style="fill:var(--sheet);stroke:none"/>' +
  '<path d="M0 0h2.4v8H0z" style="fill:var(--rule);stroke:none"/></pattern>' +
  "</defs>";

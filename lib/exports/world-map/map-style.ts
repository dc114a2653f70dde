import { PALETTE } from "#lib/exports/vote-picture/palette";

/**
 * The style sheet inside the map. "Against" has dots and "not in our record" is hatched, so that no two are told apart by
 * colour alone. On a phone the marks of small members grow, as they would else be smaller than a full stop.
 */
export const MAP_STYLE =
  PALETTE +
  "path{stroke:var(--sheet);stroke-width:1.2;stroke-linejoin:round}" +
  ".point path{stroke-width:3;paint-order:stroke;transform-box:fill-box;transform-origin:center}" +
  "@media (max-width:560px){.point path{transform:scale(1.3)}}" +
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

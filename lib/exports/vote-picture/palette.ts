/**
 * The colours of tokens.css, once more: a picture in `<img>` does not see the page's. `paper` is the ground of a block
 * of seats: against and abstained keep 3:1 on it, which they would not on anything darker.
 */
const LIGHT = {
  sheet: "#fff",
  paper: "#f0f3ec",
  ink: "#14201a",
  ink2: "#47534c",
  line: "#c3ccc2",
  rule: "#76827a",
  land: "#dde2d9",
  for: "#1f5fae",
  against: "#d96a0a",
  dot: "#14201a",
  abstain: "#838b91",
};
const DARK: typeof LIGHT = {
  sheet: "#18201c",
  paper: "#101613",
  ink: "#e9eee8",
  ink2: "#a9b5ac",
  line: "#35413a",
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

/**
 * The beginning of every picture's style sheet. Paper is light whatever the screen was. Where a reader has set colours
 * of their own, the picture keeps its: it has a ground of its own, and each vote a shape.
 */
export const PALETTE =
  `svg{${variables(LIGHT)};background:var(--sheet);forced-color-adjust:none}` +
  `@media screen and (prefers-color-scheme:dark){svg{${variables(DARK)}}}`;

/** Words that end the description of a motion. */
export const STOP =
  /^(which|who|but|while|after|before|when|as|with|and|or|because|although|though|where|if|by|was|were|is|are|has|had|have|on|in|at)$/;

/** Words that tell no motion from another. */
export const COMMON = new Set(
  "would could should that this their from with into also after before which were been have voted vote votes voting members than more only against favour favor abstentions abstained".split(
    " ",
  ),
);

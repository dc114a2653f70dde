import type { PictureKind } from "#lib/domain/picture-kind";
import type { ShownVote } from "#lib/domain/shown-vote";

/** A picture of a roll call as a page shows it: where it is, and how much room it takes. */
export interface VotePictureView {
  kind: PictureKind;
  /** Where the SVG is sent from. */
  address: string;
  /** In the picture's own units; their ratio keeps its place on the page before it is there. */
  width: number;
  height: number;
  /** Who voted and has no place on the map, in alphabetical order. */
  unplaced: string[];
}

/** A picture for a page that does not have the votes themselves. */
export interface AttachedPicture extends VotePictureView {
  /** The votes that occur in it, for the legend. */
  shows: ShownVote[];
  /** `232 for, 196 against, 4 did not vote`: for those who do not see it. */
  spoken: string;
}

import { pictureKind, type PictureKind } from "#lib/domain/picture-kind";
import type { RollCall } from "#lib/domain/roll-call";
import { hemicycleSvg } from "#lib/exports/vote-picture/hemicycle-svg";
import { horseshoeSvg } from "#lib/exports/vote-picture/horseshoe-svg";
import { stateGridSvg } from "#lib/exports/vote-picture/state-grid-svg";
import type { DrawnPicture } from "#lib/exports/vote-picture/svg-document";
import { withoutPlace, worldMapSvg } from "#lib/exports/world-map/world-map-svg";

const DRAW: Record<PictureKind, (rollCall: RollCall) => DrawnPicture> = {
  "world-map": worldMapSvg,
  "state-grid": stateGridSvg,
  horseshoe: horseshoeSvg,
  hemicycle: hemicycleSvg,
};

/** A roll call drawn: which picture it is, and who has no place in it. */
export interface DrawnVote extends DrawnPicture {
  kind: PictureKind;
  unplaced: string[];
}

/** Draws a roll call as the picture that fits it; undefined where none does. */
export function drawVote(rollCall: RollCall): DrawnVote | undefined {
  const kind = pictureKind(rollCall);
  if (!kind) return undefined;
  return { kind, ...DRAW[kind](rollCall), unplaced: kind === "world-map" ? withoutPlace(rollCall) : [] };
}

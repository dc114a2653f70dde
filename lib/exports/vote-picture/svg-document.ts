import { capitalised } from "#lib/domain/capitalised";
import type { RollCall } from "#lib/domain/roll-call";
import { spokenCounts } from "#lib/domain/vote-counts";
import { escapeXml } from "#lib/exports/escape-xml";

/** A picture as a whole SVG document, and its size in its own units. */
export interface DrawnPicture {
  svg: string;
  width: number;
  height: number;
}

/**
 * Puts a drawing into a document that works in `<img>`, opened alone and on paper: style and all inside, nothing
 * fetched. Title and description say in words what it shows.
 *
 * @param what `Seats by party`, for the title.
 * @param about A sentence on how to read the drawing, for the description.
 */
export function svgDocument(
  rollCall: RollCall,
  drawing: {
    viewBox: readonly [number, number, number, number];
    what: string;
    about: string;
    style: string;
    content: string;
  },
): DrawnPicture {
  const { viewBox, what, about, style, content } = drawing;
  const { body, date, title, symbol, source, licence } = rollCall;
  const described = `${body}, ${date}. ${title}. ${about} ${capitalised(spokenCounts(rollCall))}. Votes: ${source}, ${licence}.`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(" ")}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeXml(`${what}: votes on ${symbol ?? title}`)}</title>` +
    `<desc id="d">${escapeXml(described)}</desc>` +
    `<style>${style}</style>${content}</svg>`;
  return { svg, width: viewBox[2], height: viewBox[3] };
}

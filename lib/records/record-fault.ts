import type { RecordContext } from "#lib/records/reading";

/** Nothing can be read from a file. The message is one sentence for the person who gave it, with the place. */
export class RecordFault extends Error {
  /**
   * @param place `Line 12`; put before the sentence.
   * @param wants what the person may say to have it read.
   */
  constructor(
    message: string,
    place?: string,
    readonly wants?: keyof Pick<RecordContext, "date" | "body" | "title">,
  ) {
    super(place === undefined ? message : `${place}: ${message}`);
  }
}

/** `Line 12`, for a place in a text. */
export function lineOf(text: string, at: number): string {
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line += 1;
  return `Line ${line}`;
}

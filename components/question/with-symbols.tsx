import { Fragment } from "react";

/** `A/RES/ES-11/7`, `S/2025/112`: parts joined by slashes, kept on one line. */
const SYMBOL = /\b[A-Z]+(?:\/[A-Z0-9]+(?:-\d+)?)+/g;

/** Text in which the symbols of documents never break across lines. */
export function WithSymbols({ text }: { text: string }) {
  const pieces = text.split(SYMBOL);
  const symbols = text.match(SYMBOL) ?? [];
  return pieces.map((piece, i) => (
    <Fragment key={i}>
      {piece}
      {symbols[i] !== undefined && <span className="symbol">{symbols[i]}</span>}
    </Fragment>
  ));
}

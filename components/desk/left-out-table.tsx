import type { LeftOut } from "#lib/domain/article-marks";

/** How much of a long passage is quoted. */
const WORDS_MAX = 180;

/** What was found but not used, in which words, and why; the letters are those in the article. */
export function LeftOutTable({ lines, body }: { lines: readonly LeftOut[]; body: string }) {
  return (
    <table className="table flip" id="left-out">
      <caption className="vh">What was found but not used, and why</caption>
      <thead>
        <tr>
          <th scope="col">In the text</th>
          <th scope="col">Why we left it out</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ letter, place, reasons }, index) => (
          <tr key={letter ?? index} id={letter && `out-${letter}`}>
            <td className="words">
              {letter !== undefined && <span className="ref ref-out">{letter}</span>}
              {place ? (
                quoted(body.slice(place.start, place.end))
              ) : (
                <span className="quiet">The article as a whole</span>
              )}
            </td>
            <td>{reasons.join(" ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function quoted(text: string): string {
  const words = text.replaceAll(/\s+/g, " ").trim();
  return words.length <= WORDS_MAX ? words : `${words.slice(0, WORDS_MAX).trimEnd()}…`;
}

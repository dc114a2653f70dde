import { CalendarDate } from "#components/ui/calendar-date";
import type { PassageView } from "#lib/domain/evidence-view";

/** Sentences of the article with the proving words marked, and where they stand. */
export function Passage({ passage, bare }: { passage: PassageView; bare?: boolean }) {
  const { headline, publisher, url, datePublished } = passage.source;
  return (
    <div>
      <p className="evidence">
        {passage.segments.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}
      </p>
      {!bare && (
        <p className="source">
          <span>
            {publisher ?? headline}
            {datePublished !== undefined && (
              <>
                , <CalendarDate iso={datePublished} />
              </>
            )}
          </span>
          {url !== undefined && <a href={url}>Read the article</a>}
        </p>
      )}
    </div>
  );
}

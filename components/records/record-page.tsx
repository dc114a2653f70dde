import { RecordHead } from "#components/records/record-head";
import { RecordLinesTable } from "#components/records/record-lines-table";
import { RecordOrigin } from "#components/records/record-origin";
import { RecordQuizzes } from "#components/records/record-quizzes";
import { LinesForm } from "#components/records/lines-form";
import { VotePicture } from "#components/votes/vote-picture";
import { recordLines, type LinesQuery } from "#lib/domain/record-lines";
import type { RecordView } from "#lib/domain/record-view";

/** A record in full: what was decided, its picture, everybody's vote to sort and to search, and where it is from. */
export function RecordPage({ view, asked }: { view: RecordView; asked: LinesQuery }) {
  const { rollCall, path, picture } = view;
  const lines = recordLines(rollCall, asked);
  return (
    <>
      <RecordHead view={view} />
      {picture && (
        <section className="spread spread-ruled" aria-labelledby="picture">
          <div className="side">
            <h2 id="picture">The vote at a glance</h2>
            <p>Colour, mark and word say the same.</p>
          </div>
          <VotePicture rollCall={rollCall} picture={picture} />
        </section>
      )}
      <section className="spread spread-ruled" aria-labelledby="members">
        <div className="side">
          <h2 id="members">Every member</h2>
          <p>The name of a column sorts by it; once more turns the order round.</p>
        </div>
        <div className="stack">
          {lines.total > 0 && <LinesForm path={path} lines={lines} />}
          <RecordLinesTable path={path} lines={lines} what={rollCall.symbol ?? rollCall.title} />
        </div>
      </section>
      <RecordOrigin view={view} />
      <RecordQuizzes quizzes={view.quizzes} />
    </>
  );
}

import { sayPoints } from "#lib/domain/board-layout";
import type { ClassReport } from "#lib/domain/report-stats";

/** Four figures that say how a class is doing. `seats` is how many there are, where that is known. */
export function ClassFigures({ report, seats }: { report: ClassReport; seats: number | undefined }) {
  const { finished, working, median, scoreMaximum, participants } = report;
  const started = new Set(participants.map(({ name }) => name)).size;
  return (
    <dl className="figures">
      <div>
        <dt>finished</dt>
        <dd>
          {finished} {seats !== undefined && <small>of {seats}</small>}
        </dd>
      </div>
      <div>
        <dt>still working</dt>
        <dd>{working}</dd>
      </div>
      <div>
        <dt>{seats === undefined ? "started" : "not started"}</dt>
        <dd>{seats === undefined ? participants.length : Math.max(0, seats - started)}</dd>
      </div>
      <div>
        <dt>median score</dt>
        <dd>
          {median === undefined ? (
            <>
              <span aria-hidden="true">–</span>
              <span className="vh">nobody has finished</span>
            </>
          ) : (
            <>
              {sayPoints(median)} <small>of {sayPoints(scoreMaximum)}</small>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

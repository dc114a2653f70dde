import { sayPoints, saySeconds } from "#lib/domain/board-layout";
import type { ParticipantRow } from "#lib/domain/report-stats";

/** Who finished with which score, and who is still at it. `questions` is how many there are. */
export function ParticipantsTable({ rows, questions }: { rows: ParticipantRow[]; questions: number }) {
  return (
    <table className="table participants">
      <caption className="vh">Participants and their scores</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className="n">
            Answered
          </th>
          <th scope="col" className="n">
            Score
          </th>
          <th scope="col" className="n">
            Time
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.name} ${row.attempt} ${row.startedAt}`}>
            <th scope="row">
              {row.name} {row.attempt > 1 && <small className="quiet">start {row.attempt}</small>}
              {row.state === "working" && <small className="state quiet">still working</small>}
            </th>
            <td className="n">
              {row.answered} of {questions}
            </td>
            <td className="n">{row.score && sayPoints(row.score.scoreGiven)}</td>
            <td className="n quiet">
              {row.submittedAt === undefined
                ? ""
                : saySeconds(Math.round((row.submittedAt - row.startedAt) / 1000))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ParticipantRow } from "#lib/domain/report-stats";
import { csvCell } from "#lib/exports/csv-cell";

/**
 * A class's results for a gradebook: RFC 4180, UTF-8, decimal points, times in UTC.
 *
 * @example "Name,Attempt,State,Answered,Score,Out of,Started (UTC),Finished (UTC)\r\nAmber Heron,1,finished,10,7.5,10,…"
 */
export function resultsCsv(participants: readonly ParticipantRow[], scoreMaximum: number): string {
  const head = ["Name", "Attempt", "State", "Answered", "Score", "Out of", "Started (UTC)", "Finished (UTC)"];
  const rows = participants.map((row) => [
    row.name,
    String(row.attempt),
    row.state,
    String(row.answered),
    row.score ? String(row.score.scoreGiven / 100) : "",
    row.score ? String(scoreMaximum / 100) : "",
    time(row.startedAt),
    row.submittedAt === undefined ? "" : time(row.submittedAt),
  ]);
  return [head, ...rows].map((cells) => cells.map(csvCell).join(",") + "\r\n").join("");
}

function time(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace("T", " ");
}

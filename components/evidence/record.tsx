import { RecordBar } from "#components/evidence/record-bar";
import { RollCallExtract } from "#components/votes/roll-call-extract";
import type { RecordView } from "#lib/domain/evidence-view";

/** Lines of a roll call among their neighbours, and the whole vote as a bar. */
export function RecordProof({ view }: { view: RecordView }) {
  return (
    <div className="stack">
      <RecordExtract view={view} />
      <RecordBar record={view.record} />
    </div>
  );
}

/** The lines alone, with their neighbours when they are few; nothing when the proof is the totals. */
export function RecordExtract({ view: { record, voters } }: { view: RecordView }) {
  if (voters.length === 0) return null;
  return (
    <RollCallExtract
      body={record.body}
      votes={record.votes}
      voters={voters}
      around={voters.length > 2 ? 0 : 1}
      caption={`Roll call on ${record.symbol ?? record.title}, an extract in alphabetical order.`}
    />
  );
}

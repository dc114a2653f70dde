import { BlocBar } from "#components/evidence/bloc-bar";
import { RecordBar } from "#components/evidence/record-bar";
import { RollCallExtract } from "#components/votes/roll-call-extract";
import { VoteCredit } from "#components/votes/vote-credit";
import type { RecordView } from "#lib/domain/evidence-view";

/**
 * Lines of a roll call and counts of its blocs, or the whole vote as a bar when the proof is its totals. Never more than
 * the proof: a later question may ask for the rest.
 */
export function RecordProof({ view }: { view: RecordView }) {
  if (view.voters.length === 0 && view.blocs.length === 0) return <RecordBar record={view.record} />;
  return (
    <div className="stack">
      <RecordExtract view={view} />
      <VoteCredit rollCall={view.record} />
    </div>
  );
}

/** The blocs and lines alone, without their neighbours; nothing when the proof is the totals. */
export function RecordExtract({ view: { record, voters, blocs } }: { view: RecordView }) {
  return (
    <>
      {blocs.map((bloc) => (
        <BlocBar key={bloc.name} record={record} bloc={bloc} />
      ))}
      {voters.length > 0 && (
        <RollCallExtract
          body={record.body}
          votes={record.votes}
          voters={voters}
          around={0}
          caption={`Roll call on ${record.symbol ?? record.title}, an extract in alphabetical order.`}
        />
      )}
    </>
  );
}

import { RecordBar } from "#components/evidence/record-bar";
import { RollCallExtract } from "#components/votes/roll-call-extract";
import { VoteBar } from "#components/votes/vote-bar";
import { VoteCredit } from "#components/votes/vote-credit";
import { membersOf, type Bloc } from "#lib/domain/bloc";
import { blocWords } from "#lib/domain/bloc-words";
import type { RecordView } from "#lib/domain/evidence-view";
import { listedCounts } from "#lib/domain/vote-counts";

/**
 * Lines of a roll call, or the whole vote as a bar when the proof is its totals. Never more than the proof: a later
 * question may ask for the rest.
 */
export function RecordProof({ view }: { view: RecordView }) {
  if (view.voters.length === 0 && view.blocs.length === 0) return <RecordBar record={view.record} />;
  return (
    <div className="stack">
      {view.blocs.map((bloc) => (
        <BlocBar key={bloc.name} record={view.record} bloc={bloc} />
      ))}
      <RecordExtract view={view} />
      <VoteCredit rollCall={view.record} />
    </div>
  );
}

/** How the members of one bloc voted, counted from their rows. */
function BlocBar({ record, bloc }: { record: RecordView["record"]; bloc: Bloc }) {
  const name = blocWords(bloc, "members")?.members ?? bloc.name;
  const counts = listedCounts({ body: record.body, votes: membersOf(record, bloc) });
  return (
    <div className="stack-s">
      <VoteBar name={`${name}, ${record.symbol ?? record.title}`} counts={counts} />
      <p className="note">
        {name.charAt(0).toUpperCase() + name.slice(1)}, counted from their lines in the record.
      </p>
    </div>
  );
}

/** The lines alone, without their neighbours; nothing when the proof is the totals. */
export function RecordExtract({ view: { record, voters } }: { view: RecordView }) {
  if (voters.length === 0) return null;
  return (
    <RollCallExtract
      body={record.body}
      votes={record.votes}
      voters={voters}
      around={0}
      caption={`Roll call on ${record.symbol ?? record.title}, an extract in alphabetical order.`}
    />
  );
}

import { VoteBar } from "#components/votes/vote-bar";
import { membersOf, type Bloc } from "#lib/domain/bloc";
import { blocWords } from "#lib/domain/bloc-words";
import type { RollCall } from "#lib/domain/roll-call";
import { listedCounts } from "#lib/domain/vote-counts";

/** How the members of a party or group voted, counted from their rows in a roll call. */
export function BlocBar({ record, bloc }: { record: RollCall; bloc: Bloc }) {
  const members = blocWords(bloc, "members")?.members ?? bloc.name;
  const counts = listedCounts({ body: record.body, votes: membersOf(record, bloc) });
  return (
    <div className="stack-s">
      <VoteBar name={`${members}, ${record.symbol ?? record.title}`} counts={counts} />
      <p className="note">
        {members.charAt(0).toUpperCase() + members.slice(1)}, counted from their lines in the record.
      </p>
    </div>
  );
}

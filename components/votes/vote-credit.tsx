import type { RollCall } from "#lib/domain/roll-call";

/** Where the votes come from and on what terms: it stands under every picture and table of a roll call. */
export function VoteCredit({ rollCall }: { rollCall: Pick<RollCall, "source" | "sourceUrl" | "licence"> }) {
  const { source, sourceUrl, licence } = rollCall;
  return (
    <p className="note">
      Votes: {sourceUrl ? <a href={sourceUrl}>{source}</a> : source}, {licence}.
    </p>
  );
}

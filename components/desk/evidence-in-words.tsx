import { blocWords } from "#lib/domain/bloc-words";
import type { Evidence } from "#lib/domain/evidence";
import type { RollCall } from "#lib/domain/roll-call";

/**
 * What a question rests on, in words: quoted from the article (beside it these words are marked there, so this is for
 * narrow screens and for the ear), lines of a roll call, or nothing but the teacher's word.
 */
export function EvidenceInWords(props: { evidence: readonly Evidence[]; rollCalls: readonly RollCall[] }) {
  const { evidence, rollCalls } = props;
  if (evidence.length === 0)
    return <p className="note">Your own, with no source. Students see that it comes from you.</p>;
  const rows = evidence.filter((item) => item.type === "row");
  const records = rollCalls.filter(({ id }) => rows.some(({ rollCallId }) => rollCallId === id));
  return (
    <>
      {evidence.map((item) =>
        item.type === "span" ? (
          <p className="evidence evidence-s only-narrow" key={`${item.start}-${item.end}`}>
            <span className="vh">Evidence: </span>
            <mark>{item.exact}</mark>
          </p>
        ) : null,
      )}
      {records.map(({ id, symbol, title }) => {
        const lines = rows.flatMap(({ rollCallId, voter, bloc }) =>
          rollCallId === id
            ? (voter ?? (bloc && (blocWords(bloc, "members")?.members ?? bloc.name)) ?? [])
            : [],
        );
        return (
          <p className="note" key={id}>
            Roll call on <span className="symbol">{symbol ?? title}</span>:{" "}
            {lines.length > 0 ? lines.join(", ") : "its totals"}
          </p>
        );
      })}
    </>
  );
}

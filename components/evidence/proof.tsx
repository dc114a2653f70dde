import { Passage } from "#components/evidence/passage";
import { RecordProof } from "#components/evidence/record";
import type { EvidenceView, PassageView, RecordView } from "#lib/domain/evidence-view";

/** Everything that proves an answer: first the article's words, then the record's lines. */
export function Proof({ evidence }: { evidence: readonly EvidenceView[] }) {
  const passages = evidence.filter((view): view is PassageView => view.kind === "passage");
  const records = evidence.filter((view): view is RecordView => view.kind === "record");
  return (
    <>
      {passages.length > 0 && (
        <section className="stack" aria-labelledby="why-article">
          <h2 className="label" id="why-article">
            Why: the article
          </h2>
          {passages.map((passage, i) => (
            <Passage key={i} passage={passage} bare={i < passages.length - 1} />
          ))}
        </section>
      )}
      {records.length > 0 && (
        <section className="stack" aria-labelledby="why-record">
          <h2 className="label" id="why-record">
            Why: the record
          </h2>
          {records.map((view) => (
            <RecordProof key={view.record.id} view={view} />
          ))}
        </section>
      )}
    </>
  );
}

import "../../styles/records.css";
import type { Metadata } from "next";
import { RecordList } from "#components/records/record-list";
import { RecordSearch } from "#components/records/record-search";
import { findRecords } from "#lib/data/records";
import { getViewer } from "#lib/data/session";
import { readRecordQuery } from "#lib/domain/record-search";

export const metadata: Metadata = {
  title: "Records",
  description: "The votes behind the quizzes, in full: search them, sort them, take them with you.",
  alternates: { canonical: "/records" },
};

/** The records of this site, to search. */
export default async function RecordsPage({ searchParams }: PageProps<"/records">) {
  const viewer = await getViewer();
  const result = await findRecords(readRecordQuery(await searchParams), viewer);
  return (
    <main id="main" className="page">
      <div className="spread">
        <div className="side">
          <p className="side-head">Records</p>
          <p>The roll calls that the quizzes here are made from. Each names its source and its licence.</p>
          <p>
            A vote that no official file records can be{" "}
            <a href="/records/own">written down in a table of your own</a>.
          </p>
          {viewer && (
            <p>
              {result.ownMissing
                ? "Those attached to your own quizzes cannot be reached just now."
                : "With those attached to your own quizzes, which only you see. Of these, members’ names are not searched."}
            </p>
          )}
        </div>
        <div className="stack-l">
          <div className="stack">
            <h1 className="title">Votes on record</h1>
            <RecordSearch result={result} />
          </div>
          <RecordList result={result} />
        </div>
      </div>
    </main>
  );
}

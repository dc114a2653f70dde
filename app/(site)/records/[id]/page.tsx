import "../../../styles/records.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DatasetJson } from "#components/records/dataset-json";
import { RecordPage } from "#components/records/record-page";
import { getRecord } from "#lib/data/records";
import { siteAddress } from "#lib/data/site-address";
import { readLinesQuery } from "#lib/domain/lines-address";
import { recordSummary, recordTitle } from "#lib/domain/record-words";

type Props = PageProps<"/records/[id]">;

/** However its lines are sorted, it is one page to search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await getRecord((await params).id);
  if (!view) return { title: "Page not found" };
  const title = recordTitle(view.rollCall);
  return { title, description: recordSummary(view.rollCall), alternates: { canonical: view.path } };
}

/** A vote on record: what was decided, by whom, and everybody's vote. */
export default async function PublicRecordPage({ params, searchParams }: Props) {
  const view = await getRecord((await params).id);
  if (!view) notFound();
  return (
    <main id="main" className="page">
      <RecordPage view={view} asked={readLinesQuery(await searchParams)} />
      <DatasetJson view={view} site={await siteAddress()} />
    </main>
  );
}

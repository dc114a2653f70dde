import "../../../../../../styles/records.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RecordPage } from "#components/records/record-page";
import { getOwnRecord, ownRecordAddress } from "#lib/data/own-records";
import { getViewer } from "#lib/data/session";
import { readLinesQuery } from "#lib/domain/lines-address";

export const metadata: Metadata = { title: "Your record" };

/** A record that the viewer attached to a quiz: theirs alone. */
export default async function OwnRecordPage({
  params,
  searchParams,
}: PageProps<"/teach/quizzes/[id]/records/[rollCall]">) {
  const { id: quizId, rollCall: rollCallId } = await params;
  const place = { quizId, rollCallId };
  const viewer = await getViewer();
  if (!viewer) redirect(`/sign-in?${new URLSearchParams({ callbackUrl: ownRecordAddress(place) })}`);
  const view = await getOwnRecord(place, viewer);
  if (!view) notFound();
  return (
    <main id="main" className="page">
      <RecordPage view={view} asked={readLinesQuery(await searchParams)} />
    </main>
  );
}

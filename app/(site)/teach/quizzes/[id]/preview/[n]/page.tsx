import "../../../../../../styles/student.css";
import "../../../../../../styles/bench.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PreviewQuestion } from "#components/desk/preview-question";
import { getPreview } from "#lib/data/desk";
import { getViewer } from "#lib/data/session";

export const metadata: Metadata = { title: "Preview" };

/** One question as a student sees it, with what comes after an answer. Nothing is recorded. */
export default async function PreviewPage(props: PageProps<"/teach/quizzes/[id]/preview/[n]">) {
  const [{ id, n }, fields, viewer] = await Promise.all([props.params, props.searchParams, getViewer()]);
  if (!viewer)
    redirect(`/sign-in?${new URLSearchParams({ callbackUrl: `/teach/quizzes/${id}/preview/${n}` })}`);
  if (!/^[1-9]\d{0,2}$/.test(n)) notFound();
  const preview = await getPreview(id, viewer, Number(n), "question" in fields ? fields : undefined);
  if (!preview) notFound();
  return (
    <main id="main" className="page">
      <PreviewQuestion preview={preview} fields={fields} />
    </main>
  );
}

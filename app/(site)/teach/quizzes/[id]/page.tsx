import "../../../../styles/teach.css";
import "../../../../styles/bench.css";
import "../../../../styles/official-record.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import {
  askContradiction,
  attachRecord,
  changeRecords,
  proposeMore,
  publishQuiz,
  rewriteItem,
  saveDraft,
} from "../actions";
import { Desk } from "#components/desk/desk";
import { Icon } from "#components/ui/icon";
import { getDeskQuiz } from "#lib/data/desk";
import { getViewer } from "#lib/data/session";

export const metadata: Metadata = { title: "Your quiz" };

/** The desk of one quiz of the viewer's own. */
export default async function DeskPage({ params }: PageProps<"/teach/quizzes/[id]">) {
  const { id } = await params;
  const viewer = await getViewer();
  if (!viewer) redirect(`/sign-in?${new URLSearchParams({ callbackUrl: `/teach/quizzes/${id}` })}`);
  const quiz = await getDeskQuiz(id, viewer);
  if (!quiz) notFound();
  return (
    <main id="main" className="page">
      <noscript>
        <div className="notice">
          <Icon name="info" />
          <p>Changing a quiz needs JavaScript. Everything here can be read without it.</p>
        </div>
      </noscript>
      <Desk
        quiz={quiz}
        userId={viewer.userId}
        acts={{
          save: saveDraft,
          rewrite: rewriteItem,
          propose: proposeMore,
          attach: attachRecord,
          records: changeRecords,
          ask: askContradiction,
          publish: publishQuiz,
        }}
      />
    </main>
  );
}

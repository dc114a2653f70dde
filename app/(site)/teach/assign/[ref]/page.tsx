import "../../../../styles/teach.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AssignForm } from "#components/teach/assign-form";
import { findQuizToGive } from "#lib/data/assignment-views";
import { getViewer } from "#lib/data/session";
import { QuizId } from "#lib/domain/ids";
import { assign } from "./actions";

export const metadata: Metadata = { title: "Give a quiz to a class" };

const MINUTE = 60_000;
const WEEK = 7 * 86_400_000;

/** Gives one quiz to a class: open from now, for a week, unless the teacher says otherwise. */
export default async function AssignPage({ params }: PageProps<"/teach/assign/[ref]">) {
  const { ref } = await params;
  const viewer = await getViewer();
  const quiz = await findQuizToGive(ref, viewer);
  // Whether there is an own quiz of that id is told to its owner alone, so everybody else is asked to sign in.
  if (!viewer && (quiz || QuizId.safeParse(ref).success)) {
    redirect(`/sign-in?${new URLSearchParams({ callbackUrl: `/teach/assign/${ref}` })}`);
  }
  if (!quiz) notFound();
  if (quiz.questionCount === 0) redirect(`/teach/quizzes/${quiz.ref}`);
  const now = Math.floor(Date.now() / MINUTE) * MINUTE;
  return (
    <main id="main" className="page">
      <div className="workhead">
        <p className="note">
          {quiz.title}, {quiz.questionCount} questions
        </p>
        <h1 className="title">Give it to a class</h1>
      </div>
      <div className="assign">
        <AssignForm
          assign={assign}
          quiz={quiz.ref}
          zones={["UTC", ...Intl.supportedValuesOf("timeZone")]}
          defaults={{
            title: quiz.title,
            note: "",
            opensAt: now,
            closesAt: now + WEEK,
            feedback: "after-each",
            attempts: "one",
          }}
        />
        <aside className="stack" aria-labelledby="next">
          <h2 className="heading" id="next">
            What comes next
          </h2>
          <p className="small">
            You get a code for the board, a link to send and a picture to scan. Students need no account and
            give nothing personal.
          </p>
          <p className="small">
            You see who has finished with which score while they work. Results are deleted 90 days after the
            quiz closes, or when you delete them.
          </p>
          <p className="small">
            {quiz.own ? (
              <a href={`/teach/quizzes/${quiz.ref}`}>Look at it on the desk</a>
            ) : (
              <a href={`/play/${quiz.ref}`}>Play it yourself first</a>
            )}
          </p>
        </aside>
      </div>
    </main>
  );
}

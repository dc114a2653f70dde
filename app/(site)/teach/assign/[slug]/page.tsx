import "../../../../styles/teach.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AssignForm } from "#components/teach/assign-form";
import { listAssignable } from "#lib/data/assignment-views";
import { getViewer } from "#lib/data/session";
import { assign } from "./actions";

export const metadata: Metadata = { title: "Give a quiz to a class" };

const MINUTE = 60_000;
const WEEK = 7 * 86_400_000;

/** Gives one public quiz to a class: open from now, for a week, unless the teacher says otherwise. */
export default async function AssignPage({ params }: PageProps<"/teach/assign/[slug]">) {
  const { slug } = await params;
  const quiz = (await listAssignable()).find((one) => one.slug === slug);
  if (!quiz) notFound();
  if (!(await getViewer()))
    redirect(`/sign-in?${new URLSearchParams({ callbackUrl: `/teach/assign/${quiz.slug}` })}`);
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
          slug={quiz.slug}
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
            <a href={`/play/${quiz.slug}`}>Play it yourself first</a>
          </p>
        </aside>
      </div>
    </main>
  );
}

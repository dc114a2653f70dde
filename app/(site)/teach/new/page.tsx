import "../../../styles/teach.css";
import "../../../styles/bench.css";
import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { createQuiz } from "../quizzes/actions";
import { NewQuizForm } from "#components/teach/new-quiz-form";
import { getViewer } from "#lib/data/session";
import { articleLinks } from "#lib/env";

export const metadata: Metadata = { title: "New quiz" };

/** From an article to a quiz: what is given, and what may be said about it. */
export default async function NewQuizPage() {
  if (!(await getViewer())) redirect("/sign-in?callbackUrl=%2Fteach%2Fnew");
  return (
    <main id="main" className="page">
      <div className="workhead">
        <p className="note">
          <a href="/teach">Your quizzes</a>
        </p>
        <h1 className="title">New quiz</h1>
      </div>
      <div className="assign">
        <NewQuizForm
          create={createQuiz}
          links={articleLinks()}
          token={randomBytes(16).toString("base64url")}
        />
        <aside className="stack" aria-labelledby="next">
          <h2 className="heading" id="next">
            What comes next
          </h2>
          <p className="small">
            You see at once which votes and which statements were found, the questions made from them, and
            what was left out and why. Nothing reaches a student before you publish it.
          </p>
          <p className="small">
            Each question stands beside the sentence that proves its answer. You can change it, leave it out,
            or write your own.
          </p>
          <p className="small">
            The article stays with you. Students see only the passages that prove an answer, unless you say
            that they may see all of it.
          </p>
        </aside>
      </div>
    </main>
  );
}

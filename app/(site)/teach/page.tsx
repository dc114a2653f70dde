import "../../styles/teach.css";
import "../../styles/bench.css";
import type { Metadata } from "next";
import { archiveQuiz, deleteQuiz, duplicateQuiz, unarchiveQuiz } from "./quizzes/actions";
import { OwnQuizzes } from "#components/teach/own-quizzes";
import { PhaseLine } from "#components/teach/phase-line";
import { Icon } from "#components/ui/icon";
import { type AssignableQuiz, type DeskView, getDeskView, listAssignable } from "#lib/data/assignment-views";
import { getViewer } from "#lib/data/session";
import type { OwnQuizCard } from "#lib/domain/draft";

export const metadata: Metadata = { title: "Teach" };

/** Where a teacher begins: own quizzes, the classes that have one, ready quizzes. Signed out, what it would be like. */
export default async function TeachPage({ searchParams }: PageProps<"/teach">) {
  const viewer = await getViewer();
  if (!viewer)
    return (
      <main id="main" className="page">
        <Gate quizzes={await listAssignable()} />
      </main>
    );
  const { deleted, q, archive } = await searchParams;
  const search = typeof q === "string" ? q.trim().slice(0, 160) : "";
  const archived = archive === "yes";
  const view = await getDeskView(viewer, Date.now(), { search, archived });
  return (
    <main id="main" className="page">
      <h1 className="vh">Teach</h1>
      {typeof deleted === "string" && <Deleted what={deleted} />}
      <Own quizzes={view.own} search={search} archived={archived} />
      <Classes view={view} />
      <section className="spread spread-ruled" aria-labelledby="give">
        <div className="side">
          <h2 id="give">Ready to give</h2>
          <p>Quizzes of ours. Every answer shows the line of the record it came from.</p>
        </div>
        <QuizList quizzes={view.quizzes} />
      </section>
    </main>
  );
}

/** Only the two words our own redirects bring are answered. */
function Deleted({ what }: { what: string }) {
  if (what !== "yes" && what !== "quiz") return null;
  return (
    <div className="notice notice-right" role="status">
      <Icon name="tick" />
      <p>
        {what === "yes" ? "Deleted, with all its results." : "Deleted. Classes that have this quiz keep it."}
      </p>
    </div>
  );
}

function Own(props: { quizzes: readonly OwnQuizCard[]; search: string; archived: boolean }) {
  return (
    <section className="spread" aria-labelledby="own">
      <div className="side">
        <p className="side-head">Teach</p>
        <p>From an article to a quiz: each question with the sentence that proves its answer.</p>
      </div>
      <div className="col stack">
        <div className="own-head">
          <h2 className="title" id="own">
            {props.archived ? "Archive" : "Your quizzes"}
          </h2>
          <a className="btn btn-act" href="/teach/new">
            <Icon name="plus" />
            New quiz
          </a>
        </div>
        <OwnQuizzes
          {...props}
          actions={{
            duplicate: duplicateQuiz,
            archive: archiveQuiz,
            unarchive: unarchiveQuiz,
            remove: deleteQuiz,
          }}
        />
      </div>
    </section>
  );
}

function Classes({ view }: { view: DeskView }) {
  return (
    <section className="spread spread-ruled" aria-labelledby="classes">
      <div className="side">
        <h2 id="classes">Your classes</h2>
        <p>Open a class to see its code and who has finished with which score.</p>
      </div>
      {view.assignments.length > 0 ? (
        <ul className="col ruled">
          {view.assignments.map((assignment) => (
            <li className="class-line" key={assignment.code}>
              <h3>
                <a href={`/teach/assignments/${assignment.code}`}>{assignment.title}</a>
              </h3>
              <p className="small quiet">
                <span className="symbol">{assignment.code}</span>.{" "}
                <PhaseLine phase={assignment.phase} assignment={assignment} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <div className="col blank">
          <h3 className="heading">No class has a quiz from you yet</h3>
          <p>Give one to a class and you get a code for the board; your students need no account.</p>
        </div>
      )}
    </section>
  );
}

function Gate({ quizzes }: { quizzes: AssignableQuiz[] }) {
  return (
    <>
      <div className="spread">
        <div className="side">
          <p className="side-head">Teach</p>
        </div>
        <div className="col stack-l">
          <h1 className="title">Give a class a quiz from the public record</h1>
          <p className="lead prose">
            Paste an article and see the questions it can prove, or take a quiz of ours. Put its code on the
            board, and see who finishes with which score. Students need no account and give nothing personal.
          </p>
          <div className="cluster">
            <a className="btn btn-act" href="/sign-in?callbackUrl=/teach">
              Sign in to teach
            </a>
            <a className="btn btn-line" href="/play">
              See the quizzes
            </a>
          </div>
        </div>
      </div>
      <section className="spread spread-ruled" aria-labelledby="give">
        <div className="side">
          <h2 id="give">Ready to give</h2>
        </div>
        <QuizList quizzes={quizzes} />
      </section>
    </>
  );
}

function QuizList({ quizzes }: { quizzes: AssignableQuiz[] }) {
  if (quizzes.length === 0) return <p className="quiet">No quiz is ready yet.</p>;
  return (
    <ul className="col ruled">
      {quizzes.map(({ slug, title, summary, questionCount }) => (
        <li className="class-line stack-s" key={slug}>
          <h3 className="heading">{title}</h3>
          <p className="small prose">{summary}</p>
          <div className="cluster">
            <a className="btn btn-line btn-s" href={`/teach/assign/${slug}`}>
              Give it to a class<span className="vh">: {title}</span>
            </a>
            <span className="small quiet">{questionCount} questions</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

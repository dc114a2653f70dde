import "../../styles/teach.css";
import type { Metadata } from "next";
import { PhaseLine } from "#components/teach/phase-line";
import { Icon } from "#components/ui/icon";
import { type AssignableQuiz, type DeskView, getDeskView, listAssignable } from "#lib/data/assignment-views";
import { getViewer } from "#lib/data/session";

export const metadata: Metadata = { title: "Teach" };

/** The teacher's desk: quizzes to give, and the classes that have one. Signed out, what it would be like. */
export default async function TeachPage({ searchParams }: PageProps<"/teach">) {
  const viewer = await getViewer();
  const { deleted } = await searchParams;
  return (
    <main id="main" className="page">
      {viewer ? (
        <Desk view={await getDeskView(viewer, Date.now())} deleted={deleted === "yes"} />
      ) : (
        <Gate quizzes={await listAssignable()} />
      )}
    </main>
  );
}

function Desk({ view, deleted }: { view: DeskView; deleted: boolean }) {
  return (
    <>
      <section className="spread" aria-labelledby="classes">
        <div className="side">
          <p className="side-head">Teach</p>
          <p>Open a class to see its code and who has finished with which score.</p>
        </div>
        <div className="col stack-l">
          <h1 className="title" id="classes">
            Your classes
          </h1>
          {deleted && (
            <div className="notice notice-right" role="status">
              <Icon name="tick" />
              <p>Deleted, with all its results.</p>
            </div>
          )}
          {view.assignments.length > 0 ? (
            <ul className="ruled">
              {view.assignments.map((assignment) => (
                <li className="class-line" key={assignment.code}>
                  <h2>
                    <a href={`/teach/assignments/${assignment.code}`}>{assignment.title}</a>
                  </h2>
                  <p className="small quiet">
                    <span className="symbol">{assignment.code}</span>.{" "}
                    <PhaseLine phase={assignment.phase} assignment={assignment} />
                  </p>
                </li>
              ))}
            </ul>
          ) : (
            <div className="blank">
              <h2 className="heading">No class has a quiz from you yet</h2>
              <p>Choose one below. You get a code for the board; your students need no account.</p>
            </div>
          )}
        </div>
      </section>
      <section className="spread spread-ruled" aria-labelledby="give">
        <div className="side">
          <h2 id="give">Give a quiz to a class</h2>
          <p>Every answer shows the line of the record it came from.</p>
        </div>
        <QuizList quizzes={view.quizzes} />
      </section>
    </>
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
            Choose a quiz, put its code on the board, and see who finishes with which score. Students need no
            account and give nothing personal.
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

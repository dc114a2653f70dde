import "../../../../styles/teach.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EraseForm } from "#components/form/erase-form";
import { ClassFigures } from "#components/report/class-figures";
import { LiveRefresh } from "#components/report/live-refresh";
import { ParticipantsTable } from "#components/report/participants-table";
import { QuestionFiguresItem } from "#components/report/question-figures";
import { ScoreSpread } from "#components/report/score-spread";
import { ClosingButtons } from "#components/teach/closing-buttons";
import { Handout } from "#components/teach/handout";
import { PhaseLine } from "#components/teach/phase-line";
import { TermsForm } from "#components/teach/terms-form";
import { Icon } from "#components/ui/icon";
import { type AssignmentView, findAssignmentView } from "#lib/data/assignment-views";
import { getViewer } from "#lib/data/session";
import { APP_ERRORS } from "#lib/domain/action-result";
import { sayPoints } from "#lib/domain/board-layout";
import { readJoinCode } from "#lib/domain/join-code";
import { changeClosing, remove, saveTerms } from "./actions";

export const metadata: Metadata = { title: "A class" };

/** One class of the viewer's: how students get in, and how they are doing. Nobody else's can be told from none. */
export default async function AssignmentPage({
  params,
  searchParams,
}: PageProps<"/teach/assignments/[code]">) {
  const code = readJoinCode((await params).code);
  if (!code) notFound();
  const path = `/teach/assignments/${code}`;
  const viewer = await getViewer();
  if (!viewer) redirect(`/sign-in?${new URLSearchParams({ callbackUrl: path })}`);
  const now = Date.now();
  const view = await findAssignmentView(code, viewer, now);
  if (!view) notFound();
  const { problem } = await searchParams;
  const sentence = Object.entries(APP_ERRORS).find(([key]) => key === problem)?.[1];
  const { assignment, phase, report } = view;
  const seats = assignment.names.kind === "seats" ? assignment.names.count : undefined;
  const started = report.participants.length > 0;
  return (
    <main id="main" className="page">
      <div className="workhead stack">
        <div>
          <p className="note">
            Code <span className="symbol">{code}</span>. <PhaseLine phase={phase} assignment={assignment} />
          </p>
          <h1 className="title">{assignment.title}</h1>
        </div>
        {sentence && (
          <div className="notice notice-wrong" role="alert">
            <Icon name="warn" />
            <p>{sentence}</p>
          </div>
        )}
        <div className="tools">
          <ClosingButtons change={changeClosing} code={code} phase={phase} />
          {started && (
            <a className="btn btn-line btn-s" href={`${path}/results`} download>
              <Icon name="saved" />
              Results as CSV
            </a>
          )}
        </div>
        {phase === "open" && <LiveRefresh path={path} updatedAt={now} />}
        <ClassFigures report={report} seats={seats} />
      </div>
      <div className={started ? "assign" : "assign assign-waiting"}>
        <div className="stack-l">
          {started ? (
            <Report view={view} />
          ) : (
            <div className="blank">
              <h2 className="heading">Waiting for the first student</h2>
              <p>Put the code on the board. Results appear here as they come in.</p>
            </div>
          )}
          <div>
            <TermsForm
              save={saveTerms}
              code={code}
              zones={["UTC", ...Intl.supportedValuesOf("timeZone")]}
              defaults={{
                title: assignment.title,
                note: assignment.note ?? "",
                opensAt: assignment.opensAt,
                closesAt: assignment.closesAt,
                feedback: assignment.feedback,
                attempts: assignment.attempts,
              }}
            />
            <details>
              <summary>Delete this class</summary>
              <div className="stack prose">
                <p>
                  Deletes the code and {sayAttempts(report.participants.length)}, for everybody and for good.
                  Take the results as CSV first if you need them.
                </p>
                <EraseForm
                  erase={remove}
                  code={code}
                  sure="Yes, delete it with all results"
                  button="Delete the class"
                />
              </div>
            </details>
          </div>
        </div>
        <Handout title={assignment.title} code={code} site={view.site} link={view.link} />
      </div>
    </main>
  );
}

function Report({ view: { report } }: { view: AssignmentView }) {
  const scores = report.participants.flatMap(({ score }) => (score ? [score.scoreGiven] : []));
  return (
    <>
      <section className="stack" aria-labelledby="who">
        <h2 className="heading" id="who">
          Who finished with which score
        </h2>
        <ParticipantsTable rows={report.participants} questions={report.questions.length} />
      </section>
      {scores.length > 0 && (
        <section className="stack" aria-labelledby="scores">
          <h2 className="heading" id="scores">
            Scores
          </h2>
          {report.middleHalf && scores.length >= 4 && (
            <p className="note">
              The middle half scored {sayPoints(report.middleHalf.from)} to {sayPoints(report.middleHalf.to)}.
            </p>
          )}
          <ScoreSpread scores={scores} scoreMaximum={report.scoreMaximum} />
        </section>
      )}
      <section aria-labelledby="questions">
        <h2 className="heading" id="questions">
          Questions
        </h2>
        <p className="note">
          <b>Right</b>: share of answers that were right. <b>Sorts</b>: do students who do well overall get
          this one right? Above .30 is good, below 0 means look again.
        </p>
        <ol className="ruled">
          {report.questions.map((figures) => (
            <QuestionFiguresItem key={figures.number} figures={figures} />
          ))}
        </ol>
      </section>
    </>
  );
}

function sayAttempts(count: number): string {
  if (count === 0) return "everything set here";
  return count === 1 ? "the results of 1 student" : `the results of ${count} students`;
}

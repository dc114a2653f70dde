import type { Metadata } from "next";
import { CalendarDate } from "#components/ui/calendar-date";
import { PageHead } from "#components/ui/page-head";
import { TextSection } from "#components/ui/text-section";
import { getCorrections } from "#lib/data/corrections";

export const metadata: Metadata = {
  title: "Corrections",
  description: "Every mistake found in a published quiz, what was done about it, and why it happened.",
};

/** The public list of corrections. */
export default async function CorrectionsPage() {
  const corrections = await getCorrections();
  return (
    <main id="main" className="page">
      <PageHead
        title="Corrections"
        lead="A published quiz is never changed quietly. What was wrong is listed here, with the reason, for good."
      />
      {corrections.length === 0 && (
        <TextSection id="none" heading="So far">
          <p>
            <b>No correction has been made yet.</b> That can mean that nothing is wrong, or that nobody has
            noticed.
          </p>
        </TextSection>
      )}
      {corrections.map(({ date, quiz, revision, what, why, rescored }) => (
        <section key={`${date} ${quiz.slug} ${revision}`} className="spread spread-ruled">
          <div className="side">
            <p className="side-head">
              <CalendarDate iso={date} />
            </p>
            <p>Revision {revision}</p>
          </div>
          <div className="prose stack">
            <h2 className="heading">
              <a href={`/play/${quiz.slug}`}>{quiz.title}</a>
            </h2>
            <p>{what}</p>
            <p>{why}</p>
            <p className="small quiet">
              {rescored ? "Scores were counted again." : "No score was affected."}
            </p>
          </div>
        </section>
      ))}
      <TextSection id="how" heading="What happens to a mistake">
        <p>
          A quiz that has been published stays as it is, so that everyone who answered the same questions was
          asked the same thing. A correction makes a new revision. If the key of a question was wrong, scores
          of the earlier revision are counted again.
        </p>
        <p>
          If you think an answer is wrong, look at the line shown with it first: it says what the question
          rests on. If you still think so, tell your teacher or whoever runs this site, with the question and
          the reason. A mistake of the article’s own is one too.
        </p>
      </TextSection>
    </main>
  );
}

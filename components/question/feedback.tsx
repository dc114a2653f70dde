import type { ReactNode } from "react";
import { Proof } from "#components/evidence/proof";
import { ByTeacherNote } from "#components/question/by-teacher";
import { MarkedBallot, MarkedPairs } from "#components/question/marked-ballot";
import { Verdict } from "#components/question/verdict";
import { WithSymbols } from "#components/question/with-symbols";
import { Icon } from "#components/ui/icon";
import { VotePicture } from "#components/votes/vote-picture";
import type { MarkedQuestion } from "#lib/domain/marked-view";
import { pointsInWords } from "#lib/domain/outcome";
import type { RollCall } from "#lib/domain/roll-call";
import type { VotePictureView } from "#lib/domain/vote-picture";

/**
 * A question after its answer: the verdict, the ballot as counted, the fact in one sentence, and the proof beside it
 * (below it on a phone). `children` is the way on.
 */
export function Feedback({
  marked,
  notice,
  pictures = [],
  children,
}: {
  marked: MarkedQuestion;
  /** Something to know about this answer, such as that an earlier one counts. */
  notice?: string | undefined;
  /** Of the roll calls that prove the answer. They show everybody's vote: none while any question is open. */
  pictures?: readonly { rollCall: RollCall; picture: VotePictureView }[];
  children: ReactNode;
}) {
  const { outcome, points, stem, quotation, options, pairs, explanation, correction, byTeacher } = marked;
  return (
    <div className="feedback just-shown">
      <div className="stack">
        {notice !== undefined && (
          <div className="notice" role="status">
            <Icon name="info" />
            <p>{notice}</p>
          </div>
        )}
        <Verdict
          outcome={outcome}
          several={pairs.length > 0 || options.filter(({ right }) => right).length > 1}
        />
        {outcome === "part" && points !== undefined && (
          <p className="quiet">{pointsInWords(points)} of 1 point.</p>
        )}
        <h2 className="heading">
          <WithSymbols text={stem} />
        </h2>
        {quotation !== undefined && (
          <blockquote className="said said-s">
            <p>{quotation}</p>
          </blockquote>
        )}
        {pairs.length > 0 ? (
          <MarkedPairs pairs={pairs} byTeacher={byTeacher} />
        ) : (
          <MarkedBallot options={options} byTeacher={byTeacher} />
        )}
        <p>
          <WithSymbols text={correction ?? explanation} />
        </p>
      </div>
      <div className="proof stack-l">
        <ByTeacherNote byTeacher={byTeacher} />
        <Proof evidence={marked.evidence} />
        {pictures.map(({ rollCall, picture }) => (
          <details key={rollCall.id}>
            <summary>How everybody voted</summary>
            <VotePicture rollCall={rollCall} picture={picture} untabled />
          </details>
        ))}
        {marked.held && (
          <p className="note">
            What shows this also answers a question that is still open. You will see it in your results.
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

"use client";

import { EvidenceInWords } from "#components/desk/evidence-in-words";
import { OpenOptions } from "#components/desk/open-options";
import type { DeskState } from "#components/desk/use-desk";
import { WithSymbols } from "#components/question/with-symbols";
import { Icon } from "#components/ui/icon";
import type { LintWarning } from "#lib/domain/lint-warning";
import type { Question } from "#lib/domain/question";

interface ViewProps {
  desk: DeskState;
  question: Question;
  warnings: readonly LintWarning[];
  problems: Record<string, string>;
}

/** An open question as it is: its options with the key and the reasons, what is shown afterwards, and its evidence. */
export function QuestionView({ desk, question, warnings, problems }: ViewProps) {
  const aside = warnings.filter(({ optionId }) => optionId === undefined);
  return (
    <>
      {question.quotation !== undefined && <p className="evidence evidence-s">“{question.quotation}”</p>}
      <OpenOptions question={question} warnings={warnings} />
      <div className="after">
        <p className="label">Shown after the answer</p>
        <p className="small">
          <WithSymbols
            text={
              question.shape === "boolean" && !question.key && question.correction !== undefined
                ? question.correction
                : question.explanation || "Nothing yet"
            }
          />
        </p>
      </div>
      <EvidenceInWords evidence={question.evidence} rollCalls={desk.quiz.source.rollCalls} />
      {aside.map(({ ruleId, message }) => (
        <div className="notice notice-warn" key={ruleId + message}>
          <Icon name="warn" />
          <p>{message}</p>
        </div>
      ))}
      {Object.entries(problems).map(([field, message]) => (
        <div className="notice notice-wrong" key={field}>
          <Icon name="warn" />
          <p>{message}</p>
        </div>
      ))}
    </>
  );
}

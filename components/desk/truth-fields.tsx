"use client";

import type { FieldsProps } from "#components/desk/question-editor";
import { AreaField } from "#components/form/area-field";
import { Choice } from "#components/form/choice";
import type { BooleanQuestion } from "#lib/domain/question";
import { setCorrection, setTruth } from "#lib/domain/rewrite-question";

/** Whether a claim is true, and what is true instead when it is not. */
export function TruthFields({ question, problems, change }: FieldsProps<BooleanQuestion>) {
  return (
    <>
      <fieldset>
        <legend className="label">The claim is</legend>
        <div className="cluster">
          {[true, false].map((value) => (
            <Choice
              key={String(value)}
              type="radio"
              name={`${question.id}.key`}
              checked={question.key === value}
              onChange={() => change(setTruth(question, value), "key")}
            >
              {value ? "True" : "False"}
            </Choice>
          ))}
        </div>
      </fieldset>
      {!question.key && (
        <AreaField
          name={`${question.id}.correction`}
          label="What is true instead"
          optional
          rows={2}
          maxLength={600}
          value={question.correction ?? ""}
          problem={problems.correction}
          onChange={({ target }) => change(setCorrection(question, target.value), "correction")}
        />
      )}
    </>
  );
}

"use client";

import { EvidencePicker } from "#components/desk/evidence-picker";
import { OptionFields } from "#components/desk/option-fields";
import { PairFields } from "#components/desk/pair-fields";
import { TruthFields } from "#components/desk/truth-fields";
import type { DeskState } from "#components/desk/use-desk";
import { AreaField } from "#components/form/area-field";
import { Icon } from "#components/ui/icon";
import type { LintWarning } from "#lib/domain/lint-warning";
import type { Question } from "#lib/domain/question";
import { setQuotation } from "#lib/domain/rewrite-question";

/** What the fields of every part of a question need. */
export interface FieldsProps<Q extends Question = Question> {
  question: Q;
  /** By field: `stem`, `options.1.text`. */
  problems: Record<string, string>;
  warnings: readonly LintWarning[];
  /** `field` names what was typed in, so that typing on is one step to undo. */
  change: (question: Question, field: string) => void;
}

/** The fields of a question of any shape; every change is taken at once. */
export function QuestionEditor(props: FieldsProps & { desk: DeskState }) {
  const { question, problems, warnings, change, desk } = props;
  const id = question.id;
  const parts = { problems, warnings, change };
  return (
    <div className="editor stack">
      <AreaField
        name={`${id}.stem`}
        label={question.shape === "boolean" ? "Claim" : "Question"}
        rows={2}
        maxLength={400}
        value={question.stem}
        problem={problems.stem}
        onChange={({ target }) => change({ ...question, stem: target.value }, "stem")}
      />
      <PlaceWarnings warnings={warnings} place="stem" />
      <AreaField
        name={`${id}.quotation`}
        label="Words quoted below it"
        optional
        rows={2}
        maxLength={600}
        value={question.quotation ?? ""}
        problem={problems.quotation}
        onChange={({ target }) => change(setQuotation(question, target.value), "quotation")}
      />
      <PlaceWarnings warnings={warnings} place="quotation" />
      {question.shape === "boolean" && <TruthFields {...parts} question={question} />}
      {question.shape === "matching" && <PairFields {...parts} question={question} />}
      {(question.shape === "single" || question.shape === "multiple") && (
        <OptionFields {...parts} question={question} />
      )}
      <PlaceWarnings warnings={warnings} place="options" />
      <PlaceWarnings warnings={warnings} place="key" />
      <AreaField
        name={`${id}.explanation`}
        label="Shown after the answer"
        help="What is right, in one sentence."
        rows={2}
        maxLength={600}
        value={question.explanation}
        problem={problems.explanation}
        onChange={({ target }) => change({ ...question, explanation: target.value }, "explanation")}
      />
      <PlaceWarnings warnings={warnings} place="explanation" />
      <EvidencePicker question={question} change={change} desk={desk} problem={problems.evidence} />
      <PlaceWarnings warnings={warnings} place="evidence" />
    </div>
  );
}

/** Warnings stand at what they are about. */
function PlaceWarnings(props: { warnings: readonly LintWarning[]; place: LintWarning["place"] }) {
  return props.warnings
    .filter(({ place, optionId }) => place === props.place && optionId === undefined)
    .map(({ ruleId, message }) => (
      <p className="field-warning" key={ruleId + message}>
        <Icon name="warn" />
        <span>{message}</span>
      </p>
    ));
}

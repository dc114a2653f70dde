"use client";

import { useState } from "react";
import { focusSoon } from "#components/desk/focus-soon";
import type { FieldsProps } from "#components/desk/question-editor";
import type { DeskState } from "#components/desk/use-desk";
import { FieldProblem } from "#components/form/field-problem";
import { Icon } from "#components/ui/icon";
import { addEvidence } from "#lib/domain/choose-evidence";
import { setEvidence } from "#lib/domain/rewrite-question";

interface PickerProps extends Pick<FieldsProps, "question" | "change"> {
  desk: DeskState;
  problem: string | undefined;
}

/**
 * What a question rests on: words of the article, chosen by selecting them there or as a sentence from a list, which
 * needs no pointer. Nothing chosen is allowed and said plainly.
 */
export function EvidencePicker({ question, change, desk, problem }: PickerProps) {
  const { article } = desk.quiz.source;
  const { sentences } = desk.quiz;
  const [chosen, setChosen] = useState("");
  const id = `${question.id}.evidence`;
  const extent = sentences[Number(chosen)];
  return (
    <fieldset className="option-fields">
      <legend className="label">Evidence</legend>
      {question.evidence.length === 0 && (
        <p className="note">None: the question is your own, with no source, and students see that.</p>
      )}
      {question.evidence.map((item, index) => (
        <div className="evidence-row" key={index}>
          <p className="small">
            {item.type === "span" ? `“${item.exact}”` : `Roll call: ${item.voter ?? "its totals"}`}
          </p>
          <button
            className="btn btn-line btn-s btn-square"
            type="button"
            onClick={() => {
              const evidence = question.evidence.filter((each) => each !== item);
              change(setEvidence(question, evidence), "evidence");
              // The next one moves under the button that was pressed; after the last one there is none.
              if (index === evidence.length) focusSoon(id);
            }}
          >
            <Icon name="drop" />
            <span className="vh">Take evidence {index + 1} away</span>
          </button>
        </div>
      ))}
      <div className="evidence-add">
        <div className="field">
          <label htmlFor={id} className="small">
            A sentence of the article, or select words in the article itself
          </label>
          <select
            className="input select"
            id={id}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="">Choose a sentence</option>
            {sentences.map(({ start, end }, i) => (
              <option key={start} value={i}>
                {i + 1}. {article.body.slice(start, Math.min(end, start + 90))}
              </option>
            ))}
          </select>
        </div>
        <button
          className="btn btn-line btn-s"
          type="button"
          aria-disabled={chosen === ""}
          onClick={() => {
            if (chosen === "" || !extent) return;
            change(addEvidence(question, article, extent), "evidence");
            setChosen("");
            desk.say("Added as evidence.");
          }}
        >
          Add
          <span className="vh"> this sentence as evidence</span>
        </button>
      </div>
      <FieldProblem id={`${id}-problem`} message={problem} />
    </fieldset>
  );
}

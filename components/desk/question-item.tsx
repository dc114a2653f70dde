"use client";

import { QuestionEditor } from "#components/desk/question-editor";
import { QuestionTools } from "#components/desk/question-tools";
import { QuestionView } from "#components/desk/question-view";
import type { DeskState } from "#components/desk/use-desk";
import type { Drag } from "#components/desk/use-drag";
import { Choice } from "#components/form/choice";
import { WithSymbols } from "#components/question/with-symbols";
import { Icon } from "#components/ui/icon";
import type { DraftItem } from "#lib/domain/draft";
import { fallenReason, isBarred } from "#lib/domain/fallen";
import { problemsOf } from "#lib/domain/problems-of";
import { questionSort } from "#lib/domain/question-words";
import { counted } from "#lib/domain/understood";

/** One question of the desk: a line; opened, all of it; edited, its fields. */
export function QuestionItem(props: { desk: DeskState; item: DraftItem; index: number; drag: Drag }) {
  const { desk, item, index, drag } = props;
  const { question, use } = item;
  const open = desk.open === question.id;
  const editing = desk.editing === question.id;
  const warnings = desk.saving.warnings.filter(({ questionId }) => questionId === question.id);
  const problems = problemsOf(desk.saving.state.problems, question.id);
  const { source } = desk.quiz;
  const fallen = fallenReason(question, source);
  return (
    <li
      id={question.id}
      className={[open ? "prop-on" : "", use ? "" : "prop-out", dropClass(drag, index)].join(" ")}
      onFocus={() => desk.lookAt(question.id)}
    >
      <div className="prop">
        <span className="prop-n">
          <span>{index + 1}</span>
          <span className="grip" aria-hidden="true" {...drag.handle(index)}>
            <Icon name="grip" />
          </span>
        </span>
        <div>
          <h3>
            <button
              type="button"
              className="prop-stem"
              id={`${question.id}-head`}
              aria-expanded={open}
              onClick={() => {
                desk.toggle(question.id);
                desk.lookAt(question.id);
              }}
            >
              <span className="vh">Question {index + 1}: </span>
              <WithSymbols text={question.stem || "Not written yet"} />
            </button>
          </h3>
          {!open && question.quotation !== undefined && <p className="prop-said">“{question.quotation}”</p>}
          <p className="prop-meta">
            <span>{questionSort(question)}</span>
            {question.origin === "teacher" && question.kind !== "own" && <span>Changed by you</span>}
            {!use && <span>Left out</span>}
            {fallen !== undefined && (
              <span className="flagged is-wrong">
                <Icon name="warn" />
                Does not hold
              </span>
            )}
            {Object.keys(problems).length > 0 ? (
              <span className="flagged is-wrong">
                <Icon name="warn" />
                Not finished
              </span>
            ) : (
              warnings.length > 0 && (
                <span className="flagged">
                  <Icon name="warn" />
                  {counted(warnings.length, "thing")} to look at
                </span>
              )
            )}
          </p>
        </div>
        <Choice
          type="checkbox"
          name={`use-${question.id}`}
          checked={use}
          disabled={!use && isBarred(question, source)}
          onChange={({ target }) => desk.edit({ type: "use", id: question.id, use: target.checked })}
        >
          Use<span className="vh"> question {index + 1}</span>
        </Choice>
      </div>
      {open && (
        <div className="prop-body stack">
          {fallen !== undefined && (
            <div className="notice notice-wrong">
              <Icon name="warn" />
              <p>{fallen}</p>
            </div>
          )}
          {editing ? (
            <QuestionEditor
              question={question}
              problems={problems}
              warnings={warnings}
              desk={desk}
              change={(next, field) => desk.edit({ type: "write", question: next, field })}
            />
          ) : (
            <QuestionView desk={desk} question={question} warnings={warnings} problems={problems} />
          )}
          <QuestionTools desk={desk} item={item} index={index} editing={editing} />
        </div>
      )}
    </li>
  );
}

function dropClass({ from, to }: Drag, index: number): string {
  if (from === undefined || to === undefined) return "";
  if (from === index) return "is-dragged";
  if (to !== index) return "";
  return to > from ? "drop-below" : "drop-above";
}

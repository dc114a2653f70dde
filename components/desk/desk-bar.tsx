"use client";

import { PublishButton } from "#components/desk/publish-button";
import { SaveLine } from "#components/desk/save-line";
import type { DeskState } from "#components/desk/use-desk";
import type { Publishing } from "#components/desk/use-publishing";
import { FieldProblem } from "#components/form/field-problem";
import { Icon } from "#components/ui/icon";

/** What stays in sight on the desk: whether all is saved, the way back, and publishing. */
export function DeskBar({ desk, publishing }: { desk: DeskState; publishing: Publishing }) {
  return (
    <div className="desk-bar">
      <SaveLine state={desk.saving.state} retry={() => void desk.saving.flush()} reload={desk.reload} />
      <div className="desk-bar-acts">
        <StepButton way="undo" words={desk.undoes} step={desk.undo} />
        <StepButton way="redo" words={desk.redoes} step={desk.redo} />
        <PublishButton desk={desk} publishing={publishing} />
      </div>
      <div className="desk-bar-problem" role="alert">
        <FieldProblem id="publish-problem" message={publishing.problem} />
      </div>
      <p className="vh" role="status">
        {desk.said}
      </p>
    </div>
  );
}

function StepButton(props: { way: "undo" | "redo"; words: string | undefined; step: () => void }) {
  return (
    <button
      className="btn btn-line btn-s"
      type="button"
      aria-disabled={props.words === undefined}
      onClick={props.step}
    >
      <Icon name={props.way} />
      {props.way === "undo" ? "Undo" : "Redo"}
      {props.words !== undefined && <span className="vh"> {props.words}</span>}
    </button>
  );
}

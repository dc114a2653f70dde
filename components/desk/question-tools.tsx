"use client";

import { useState } from "react";
import { PreviewLink } from "#components/desk/preview-link";
import type { DeskState } from "#components/desk/use-desk";
import { Icon } from "#components/ui/icon";
import type { DraftItem } from "#lib/domain/draft";

interface ToolsProps {
  desk: DeskState;
  item: DraftItem;
  index: number;
  editing: boolean;
}

/** What can be done with an open question. The buttons that move it stay under the finger. */
export function QuestionTools({ desk, item, index, editing }: ToolsProps) {
  const { question, use } = item;
  const count = desk.content.items.length;
  const move = (to: number) => {
    if (to < 0 || to >= count) return;
    desk.edit({ type: "move", id: question.id, to });
    desk.say(`Question moved to place ${to + 1} of ${count}.`);
  };
  return (
    <div className="tools">
      <button
        className="btn btn-line btn-s"
        type="button"
        onClick={() => {
          if (editing) {
            desk.stopEditing();
            return;
          }
          desk.show(question.id, true);
          requestAnimationFrame(() => document.getElementById(`${question.id}.stem`)?.focus());
        }}
      >
        <Icon name={editing ? "tick" : "edit"} />
        {editing ? "Done" : "Edit"}
      </button>
      {!editing && question.origin !== "teacher" && question.shape !== "boolean" && (
        <Rewrite desk={desk} item={item} />
      )}
      <button
        className="btn btn-line btn-s"
        type="button"
        aria-disabled={index === 0}
        onClick={() => move(index - 1)}
      >
        <Icon name="up" />
        Up
      </button>
      <button
        className="btn btn-line btn-s"
        type="button"
        aria-disabled={index === count - 1}
        onClick={() => move(index + 1)}
      >
        <Icon name="down" />
        Down
      </button>
      {!editing && use && (
        <PreviewLink desk={desk} n={numberOf(desk, index)} className="btn btn-line btn-s">
          Preview
        </PreviewLink>
      )}
      {question.kind === "own" && (
        <button
          className="btn btn-danger btn-s"
          type="button"
          onClick={() => {
            desk.edit({ type: "remove", id: question.id });
            desk.say("Question deleted. Undo brings it back.");
            document.getElementById("questions")?.focus();
          }}
        >
          <Icon name="drop" />
          Delete
        </button>
      )}
    </div>
  );
}

/** A student's numbers count the used questions only. */
function numberOf(desk: DeskState, index: number): number {
  return desk.content.items.slice(0, index + 1).filter(({ use }) => use).length;
}

function Rewrite({ desk, item }: { desk: DeskState; item: DraftItem }) {
  const [pending, setPending] = useState(false);
  const [notice, setNotice] = useState<string>();
  const rewrite = async () => {
    if (pending) return;
    setPending(true);
    setNotice(undefined);
    const { id } = item.question;
    const result = await desk.saving.write(desk.acts.rewrite, { questionId: id }, "other wrong options");
    setPending(false);
    if (result?.ok && result.data.rewritten !== undefined) desk.say("Other wrong options are in.");
    else
      setNotice(
        result?.ok
          ? result.data.notice
          : (result?.message ?? "Not now: what is on the desk has to be saved first."),
      );
  };
  return (
    <>
      <button
        className="btn btn-line btn-s"
        type="button"
        aria-disabled={pending}
        onClick={() => void rewrite()}
      >
        <Icon name="retry" />
        {pending ? "Looking…" : "Other wrong options"}
      </button>
      {notice !== undefined && (
        <p className="tools-note small" role="status">
          {notice}
        </p>
      )}
    </>
  );
}

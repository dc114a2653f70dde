"use client";

import { useRef, useState } from "react";
import type { DeskState } from "#components/desk/use-desk";
import { QuizChoices } from "#components/teach/quiz-choices";
import { Icon } from "#components/ui/icon";

/** Asks for further questions of the kinds wanted; they come at the end of the list. */
export function ProposeMore({ desk }: { desk: DeskState }) {
  const { settings } = desk.quiz;
  const form = useRef<HTMLFormElement>(null);
  const [pending, setPending] = useState(false);
  const [notice, setNotice] = useState<string>();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const propose = async () => {
    if (pending || !form.current) return;
    setPending(true);
    setNotice(undefined);
    const read = new FormData(form.current);
    const text = (name: string) =>
      read
        .getAll(name)
        .filter((value) => typeof value === "string")
        .join("");
    const fields = {
      count: text("count"),
      difficulty: text("difficulty"),
      kinds: read.getAll("kinds").filter((value) => typeof value === "string"),
    };
    const result = await desk.saving.write(desk.acts.propose, fields, "further questions");
    setPending(false);
    setProblems(result && !result.ok ? (result.fieldErrors ?? {}) : {});
    if (!result?.ok) {
      setNotice(result?.message ?? "Not now: what is on the desk has to be saved first.");
      return;
    }
    const { added, notice: said } = result.data;
    setNotice(said ?? (added.length === 1 ? "One more question." : `${added.length} more questions.`));
    const first = added[0];
    if (first === undefined) return;
    desk.show(first);
    requestAnimationFrame(() => document.getElementById(`${first}-head`)?.focus());
  };
  return (
    <details className="more">
      <summary>Propose more questions</summary>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void propose();
        }}
      >
        <QuizChoices
          count={{ label: "How many more", min: 1, max: 10, value: 5 }}
          kinds={settings.kinds ?? []}
          difficulty={settings.difficulty}
          problems={problems}
        />
        <div className="cluster">
          <button className="btn btn-line" aria-disabled={pending}>
            <Icon name="plus" />
            {pending ? "Looking for more…" : "Propose more"}
          </button>
        </div>
      </form>
      <p className="small" role="status">
        {notice}
      </p>
    </details>
  );
}

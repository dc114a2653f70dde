"use client";

import { useState } from "react";
import { formOf } from "#components/desk/desk-actions";
import { isOutdated, OUTDATED } from "#components/desk/is-outdated";
import type { DeskState } from "#components/desk/use-desk";
import type { DraftContent } from "#lib/domain/draft";

/** Publishing: what is published now, and what came of the last try. */
export interface Publishing {
  /** Absent while nothing is. `changed`: the desk has something else by now. */
  published: { changed: boolean } | undefined;
  pending: boolean;
  /** It was published just now, in this visit. */
  done: boolean;
  /** One sentence, when it did not work; gone with the next edit. */
  problem: string | undefined;
  publish: () => Promise<void>;
}

/** Saves what is on the desk, then publishes it. */
export function usePublishing(desk: DeskState): Publishing {
  const { quiz, saving, acts } = desk;
  const before = quiz.published;
  const [last, setLast] = useState(
    before && { content: before.changedSince ? undefined : desk.content, done: false },
  );
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState<{ problem: string; content: DraftContent }>();
  const setProblem = (problem: string) => setFailed({ problem, content: desk.current() });
  const publish = async () => {
    if (pending) return;
    setPending(true);
    setFailed(undefined);
    try {
      if (!(await saving.flush())) {
        setProblem("Not published: what is on the desk has to be saved first.");
        return;
      }
      // What is published is what is saved by now; what was or is edited on the way comes with the next publishing.
      const sent = saving.unsaved() ? undefined : desk.current();
      const result = await acts.publish(formOf({ quizId: quiz.quizId, base: String(saving.base()) }));
      if (result.ok) {
        setLast({ content: sent, done: true });
        desk.say("Published.");
      } else if (result.code === "conflict" || result.fieldErrors) saving.refuse(result);
      if (!result.ok) setProblem(result.fieldErrors?.items ?? result.message);
    } catch (error) {
      if (isOutdated(error)) saving.outdated();
      setProblem(isOutdated(error) ? OUTDATED : "Nobody answered. Nothing is lost; try again in a moment.");
    } finally {
      setPending(false);
    }
  };
  const problem = failed?.content === desk.content ? failed.problem : undefined;
  const changed = last !== undefined && last.content !== desk.content;
  return { published: last && { changed }, pending, done: last?.done === true && !changed, problem, publish };
}

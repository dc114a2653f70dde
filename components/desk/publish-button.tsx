"use client";

import { useEffect, useRef } from "react";
import type { DeskState } from "#components/desk/use-desk";
import type { Publishing } from "#components/desk/use-publishing";
import { counted } from "#lib/domain/understood";

/** Publishes the questions that are used; once that is done, the way to a class. */
export function PublishButton({ desk, publishing }: { desk: DeskState; publishing: Publishing }) {
  const { published, pending, done, problem, publish } = publishing;
  const next = useRef<HTMLAnchorElement>(null);
  // The link takes the place of the button that was pressed, and its focus, unless that has gone elsewhere.
  useEffect(() => {
    if (done && document.activeElement === document.body) next.current?.focus();
  }, [done]);
  const used = desk.content.items.filter(({ use }) => use).length;
  if (published && !published.changed)
    return (
      <a ref={next} className="btn btn-act btn-s" href={`/teach/assign/${desk.quiz.quizId}`}>
        Give it to a class
      </a>
    );
  const words = published ? "Publish the changes" : `Publish ${counted(used, "question")}`;
  return (
    <button
      className="btn btn-act btn-s"
      type="button"
      aria-disabled={pending || used === 0}
      aria-describedby={problem === undefined ? undefined : "publish-problem"}
      onClick={() => used > 0 && void publish()}
    >
      {pending ? "Publishing…" : words}
    </button>
  );
}

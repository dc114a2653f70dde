"use client";

import { type ReactNode, useState } from "react";
import type { DeskState } from "#components/desk/use-desk";

/** The way to the preview of question `n` (of the used ones, from 1); what is not saved yet is saved first. */
export function PreviewLink(props: { desk: DeskState; n: number; className?: string; children: ReactNode }) {
  const { desk, n, className, children } = props;
  const [refused, setRefused] = useState(false);
  const href = `/teach/quizzes/${desk.quiz.quizId}/preview/${n}`;
  return (
    <>
      <a
        className={className}
        href={href}
        onClick={(event) => {
          setRefused(false);
          if (!desk.saving.unsaved() || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          void desk.saving.flush().then((done) => {
            if (done) window.location.assign(href);
            else setRefused(true);
          });
        }}
      >
        {children}
      </a>
      {refused && desk.saving.state.phase !== "saved" && (
        <span className="tools-note small" role="alert">
          No preview yet: what is on the desk has to be saved first.
        </span>
      )}
    </>
  );
}

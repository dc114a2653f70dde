"use client";

import type { ReactNode } from "react";
import type { DeskState } from "#components/desk/use-desk";

/** The way to the preview of question `n` (of the used ones, from 1); what is not saved yet is saved first. */
export function PreviewLink(props: { desk: DeskState; n: number; className?: string; children: ReactNode }) {
  const { desk, n, className, children } = props;
  const href = `/teach/quizzes/${desk.quiz.quizId}/preview/${n}`;
  return (
    <a
      className={className}
      href={href}
      onClick={(event) => {
        if (!desk.saving.unsaved() || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        void desk.saving.flush().then((done) => {
          if (done) window.location.assign(href);
        });
      }}
    >
      {children}
    </a>
  );
}

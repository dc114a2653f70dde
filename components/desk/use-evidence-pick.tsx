"use client";

import type { DeskState } from "#components/desk/use-desk";
import { addEvidence } from "#lib/domain/choose-evidence";
import type { Extent } from "#lib/domain/evidence-view";

/** Adds words of the article to the evidence of the question that is being written or edited; undefined when none is. */
export function useEvidencePick(desk: DeskState): ((extent: Extent) => void) | undefined {
  const { composing, compose, editing, content, quiz, edit, say } = desk;
  const edited = content.items.find(({ question }) => question.id === editing)?.question;
  const question = composing ?? edited;
  if (!question) return undefined;
  return (extent) => {
    const next = addEvidence(question, quiz.source.article, extent);
    if (composing) compose(next);
    else edit({ type: "write", question: next, field: "evidence" });
    say(next === question ? "These words are evidence already." : "Added as evidence.");
  };
}

"use client";

import { useRef } from "react";
import { ComposeQuestion } from "#components/desk/compose-question";
import { ProposeMore } from "#components/desk/propose-more";
import { QuestionItem } from "#components/desk/question-item";
import type { DeskState } from "#components/desk/use-desk";
import { useDrag } from "#components/desk/use-drag";

/** All questions of the desk in their order, and ways to more. */
export function QuestionList({ desk }: { desk: DeskState }) {
  const { items } = desk.content;
  const used = items.filter(({ use }) => use).length;
  const list = useRef<HTMLOListElement>(null);
  const drag = useDrag(list, (from, to) => {
    const id = items[from]?.question.id;
    if (id === undefined) return;
    desk.edit({ type: "move", id, to });
    desk.say(`Question moved to place ${to + 1} of ${items.length}.`);
  });
  return (
    <section className="bench-questions" aria-labelledby="questions">
      <h2 className="label" id="questions" tabIndex={-1}>
        Questions{" "}
        <span className="quiet">
          {used} of {items.length} used
        </span>
      </h2>
      {items.length === 0 && (
        <div className="blank">
          <h3 className="heading">No question yet</h3>
          <p>
            Nothing in this article could be turned into a question whose answer can be shown. “Left out, and
            why” says what was missing. You can add questions of your own.
          </p>
        </div>
      )}
      <ol className="ruled props" ref={list}>
        {items.map((item, index) => (
          <QuestionItem key={item.question.id} desk={desk} item={item} index={index} drag={drag} />
        ))}
      </ol>
      <ComposeQuestion desk={desk} />
      <ProposeMore desk={desk} />
    </section>
  );
}

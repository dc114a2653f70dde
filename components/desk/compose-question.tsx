"use client";

import { useEffect, useRef, useState } from "react";
import { QuestionEditor } from "#components/desk/question-editor";
import type { DeskState } from "#components/desk/use-desk";
import { Choice } from "#components/form/choice";
import { FormProblem } from "#components/form/form-problem";
import { Icon } from "#components/ui/icon";
import type { QuestionId } from "#lib/domain/ids";
import type { Question } from "#lib/domain/question";
import { blankQuestion } from "#lib/domain/blank-question";
import { unfinished } from "#lib/domain/unfinished";

const SHAPES: readonly { shape: Question["shape"]; words: string }[] = [
  { shape: "single", words: "One right answer" },
  { shape: "multiple", words: "Several can be right" },
  { shape: "boolean", words: "True or false" },
  { shape: "matching", words: "Pairs" },
];

/** Writes a question of the teacher's own. It comes to the desk when it is whole and says what it rests on. */
export function ComposeQuestion({ desk }: { desk: DeskState }) {
  const { composing, compose, content } = desk;
  const [tried, setTried] = useState(false);
  const [unsourced, setUnsourced] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const begun = composing !== undefined;
  useEffect(() => {
    if (begun) heading.current?.focus();
  }, [begun]);
  const close = () => {
    compose(undefined);
    setTried(false);
    setUnsourced(false);
    setTimeout(() => opener.current?.focus());
  };
  if (!composing)
    return (
      <button
        ref={opener}
        className="btn btn-line"
        type="button"
        onClick={() =>
          compose(blankQuestion(ownId(content.items.map(({ question }) => question.id)), "single"))
        }
      >
        <Icon name="plus" />
        Add your own question
      </button>
    );
  const missing = unfinished(composing);
  const sourced = composing.evidence.length > 0 || unsourced;
  const problems: Record<string, string> = {
    ...missing,
    ...(sourced ? {} : { evidence: "Choose words of the article, or say below that it has no source." }),
  };
  const refused = tried && Object.keys(problems).length > 0;
  const add = () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    desk.edit({ type: "add", question: composing });
    desk.say(`Added as question ${content.items.length + 1}.`);
    close();
  };
  return (
    <div className="prop-on compose stack" role="group" aria-labelledby="own-question">
      <h3 className="heading" id="own-question" tabIndex={-1} ref={heading}>
        Your own question
      </h3>
      <fieldset>
        <legend className="label">Form</legend>
        <div className="shape-choices">
          {SHAPES.map(({ shape, words }) => (
            <Choice
              key={shape}
              type="radio"
              name="own-shape"
              checked={composing.shape === shape}
              onChange={() => {
                const { stem, explanation, evidence } = composing;
                compose({ ...blankQuestion(composing.id, shape), stem, explanation, evidence });
              }}
            >
              {words}
            </Choice>
          ))}
        </div>
      </fieldset>
      <QuestionEditor
        question={composing}
        problems={tried ? problems : {}}
        warnings={[]}
        desk={desk}
        change={(question) => compose(question)}
      />
      {composing.evidence.length === 0 && (
        <Choice
          type="checkbox"
          name="own-unsourced"
          checked={unsourced}
          onChange={({ target }) => setUnsourced(target.checked)}
          detail="Students see that the answer comes from you, not from the article."
        >
          My own, no source
        </Choice>
      )}
      {refused && (
        <FormProblem
          state={{
            ok: false,
            code: "invalid-input",
            message: "Something is still missing. It is marked above.",
          }}
        />
      )}
      <div className="tools">
        <button className="btn btn-act btn-s" type="button" onClick={add}>
          Add the question
        </button>
        <button className="btn btn-text btn-s" type="button" onClick={close}>
          Discard this question
        </button>
      </div>
    </div>
  );
}

/** An id no question of this desk has. */
function ownId(taken: readonly string[]): QuestionId {
  let n = taken.length + 1;
  while (taken.includes(`q_own-${n}`)) n += 1;
  return `q_own-${n}` as QuestionId;
}

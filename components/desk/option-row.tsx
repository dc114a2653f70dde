"use client";

import { type ReactNode, useState } from "react";
import { FieldProblem } from "#components/form/field-problem";
import { Icon } from "#components/ui/icon";
import type { Option } from "#lib/domain/question";

interface OptionRowProps {
  id: string;
  letter: string;
  option: Option;
  /** Which says whether it is right. */
  mark?: ReactNode;
  problem: string | undefined;
  warning: string | undefined;
  setText: (text: string) => void;
  setDetail: (detail: string) => void;
  /** Absent when there are as few as there may be. */
  remove: (() => void) | undefined;
  /** Why it cannot be taken away now, one sentence. */
  stays: string | undefined;
}

/** One option: its words, its quieter second line where it has one, and what is wrong with it. */
export function OptionRow(props: OptionRowProps) {
  const { id, letter, option, mark, problem, warning, setText, setDetail, remove, stays } = props;
  const [asked, setAsked] = useState(false);
  return (
    <div className={mark === undefined ? "option-row" : "option-row has-mark"}>
      <span className="quiet" aria-hidden="true">
        {letter}
      </span>
      <div className="option-texts">
        <input
          className="input"
          id={`${id}.text`}
          aria-label={`Option ${letter}`}
          maxLength={200}
          value={option.text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}.text-problem` : warning ? `${id}.warning` : undefined}
          onChange={({ target }) => setText(target.value)}
        />
        {option.detail !== undefined && (
          <input
            className="input input-s"
            aria-label={`Option ${letter}, second line`}
            maxLength={200}
            value={option.detail}
            onChange={({ target }) => setDetail(target.value)}
          />
        )}
        <FieldProblem id={`${id}.text-problem`} message={problem} />
        {warning !== undefined && (
          <p className="field-warning" id={`${id}.warning`}>
            <Icon name="warn" />
            <span>{warning}</span>
          </p>
        )}
        <div role="status">
          {asked && stays !== undefined && (
            <p className="field-warning">
              <Icon name="info" />
              <span>{stays}</span>
            </p>
          )}
        </div>
      </div>
      <div className="option-acts">
        {mark}
        {remove && (
          <button
            className="btn btn-line btn-s btn-square"
            type="button"
            aria-disabled={stays !== undefined}
            onClick={() => (stays === undefined ? remove() : setAsked(true))}
          >
            <Icon name="drop" />
            <span className="vh">Take option {letter} away</span>
          </button>
        )}
      </div>
    </div>
  );
}

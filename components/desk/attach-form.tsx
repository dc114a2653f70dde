"use client";

import { type SubmitEvent, useRef, useState } from "react";
import { RecordChoices } from "#components/desk/record-choices";
import { useAttaching } from "#components/desk/use-attaching";
import type { DeskState } from "#components/desk/use-desk";
import { AreaField } from "#components/form/area-field";
import { FieldProblem } from "#components/form/field-problem";
import { TextField } from "#components/form/text-field";
import { TemplateLinks } from "#components/records/template-links";
import { Icon } from "#components/ui/icon";

interface AttachFormProps {
  desk: DeskState;
  /** Nothing is attached yet. */
  isFirst: boolean;
  /** Says what came of it, and which record is attached now. */
  tell: (outcome: string, key?: string) => void;
}

const TYPES =
  ".csv,.tsv,.txt,.json,.jsonl,.xml,text/csv,text/plain,application/json,text/xml,application/xml";

/** Gives an official record: a file or pasted words. What it does not say itself is asked for when that shows. */
export function AttachForm({ desk, isFirst, tell }: AttachFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { pending, problems, message, choices, asked, send, forget } = useAttaching(desk, form, tell);
  const [withText, setWithText] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className="attach stack" ref={form} noValidate onSubmit={submit}>
      <div>
        <h3 className="heading">{isFirst ? "Attach the official roll call" : "Attach another roll call"}</h3>
        <p className="small quiet">
          With it, every vote is held against the record: what both say gets a second proof, what they say
          differently is shown to you.
        </p>
      </div>
      {message !== undefined && (
        <div className="notice notice-wrong" role="alert">
          <Icon name="warn" />
          <p>{message}</p>
        </div>
      )}
      <div className="field">
        <label className="label" htmlFor="recordFile">
          A file of the record
        </label>
        <p className="help" id="recordFile-help">
          From the United Nations, the US Congress, the UK Commons, the European Parliament or HowTheyVote.eu,
          as CSV, JSON or XML; or your own table. Up to 4 MB.
        </p>
        <p className="help">
          <TemplateLinks />. <a href="/records/own">How to fill it in</a>
        </p>
        <div className="drop attach-file">
          <input
            type="file"
            id="recordFile"
            name="recordFile"
            accept={TYPES}
            aria-invalid={problems.recordFile ? true : undefined}
            aria-describedby={problems.recordFile ? "recordFile-help recordFile-problem" : "recordFile-help"}
            onChange={forget}
          />
        </div>
        <FieldProblem id="recordFile-problem" message={problems.recordFile} />
      </div>
      {withText ? (
        <AreaField
          name="recordText"
          label="Words of the record"
          help="A press release of the United Nations, whole or the sentence with the vote."
          rows={5}
          problem={problems.recordText}
          onChange={forget}
        />
      ) : (
        <p>
          <button
            className="link-button"
            type="button"
            onClick={() => {
              setWithText(true);
              requestAnimationFrame(() => document.getElementById("recordText")?.focus());
            }}
          >
            Paste a press release instead
          </button>
        </p>
      )}
      {asked.size > 0 && (
        <div className="two">
          {asked.has("recordDate") && (
            <TextField name="recordDate" label="Day of the vote" type="date" problem={problems.recordDate} />
          )}
          {asked.has("recordBody") && (
            <TextField
              name="recordBody"
              label="Who voted"
              help="Such as UN Security Council."
              maxLength={120}
              problem={problems.recordBody}
            />
          )}
          {asked.has("recordTitle") && (
            <TextField
              name="recordTitle"
              label="What was voted on"
              maxLength={300}
              problem={problems.recordTitle}
            />
          )}
        </div>
      )}
      <RecordChoices choices={choices} />
      <div className="cluster">
        <button className={isFirst ? "btn btn-act" : "btn btn-line"} aria-disabled={pending}>
          {pending ? "Reading the record…" : choices.length > 0 ? "Attach what is ticked" : "Attach it"}
        </button>
      </div>
    </form>
  );
}

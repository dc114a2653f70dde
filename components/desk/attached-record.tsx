"use client";

import { useState } from "react";
import { focusSoon } from "#components/desk/focus-soon";
import { MatchTable } from "#components/desk/match-table";
import type { DeskState } from "#components/desk/use-desk";
import { CalendarDate } from "#components/ui/calendar-date";
import { Icon } from "#components/ui/icon";
import { VoteCredit } from "#components/votes/vote-credit";
import { VoteLegend } from "#components/votes/vote-legend";
import { VoteMark } from "#components/votes/vote-mark";
import { PictureAlone } from "#components/votes/vote-picture";
import type { AttachedRecord as Attached } from "#lib/domain/attached-record";
import { capitalised } from "#lib/domain/capitalised";
import type { DeskRecord } from "#lib/domain/desk-view";
import { SHOWN_VOTES, voteWord } from "#lib/domain/shown-vote";
import { officialCounts } from "#lib/domain/vote-counts";
import type { AttachedPicture } from "#lib/domain/vote-picture";

interface AttachedProps {
  desk: DeskState;
  attached: Attached;
  /** Says what came of a change. */
  /** Says what came of a change; `refused` where nothing was changed. */
  tell: (outcome: string, refused?: boolean) => void;
}

/** One attached record: its head, which vote of the article it is about and why, and what does not add up in it. */
export function AttachedRecord({ desk, attached, tell }: AttachedProps) {
  const record = desk.records.get(attached.record);
  const change = useRecordChange(desk, tell);
  const motions = desk.quiz.source.motions;
  const others = desk.content.records ?? [];
  const [choice, setChoice] = useState<string>();
  const chosen = choice ?? attached.motionId ?? "";
  if (!record) return null;
  const choose = async (motionId: string) => {
    setChoice(motionId);
    const next = others.map((one) =>
      one.record === attached.record ? { record: one.record, ...(motionId && { motionId }) } : one,
    );
    await change.send(next, "which vote a record is about");
    setChoice(undefined);
  };
  const detach = async () => {
    const done = await change.send(
      others.filter(({ record: key }) => key !== attached.record),
      "detaching a record",
    );
    if (done) focusSoon("official-record");
  };
  const id = `about-${attached.record}`;
  return (
    <article className="attached stack-s" aria-labelledby={attached.record}>
      <RecordHead record={record} />
      <div className="field attached-about">
        <label className="label" htmlFor={id}>
          This record is about
        </label>
        <select
          className="input select"
          id={id}
          value={chosen}
          aria-disabled={change.pending}
          onChange={({ target }) => {
            if (!change.pending) void choose(target.value);
          }}
        >
          {motions.map(({ id: motionId, label, body }) => (
            <option
              key={motionId}
              value={motionId}
              disabled={others.some((one) => one.motionId === motionId && one.record !== attached.record)}
            >
              {capitalised(label)}
              {body !== undefined && ` (${body})`}
            </option>
          ))}
          <option value="">No vote in this article</option>
        </select>
      </div>
      {record.picture && <RecordPicture record={record} picture={record.picture} />}
      {attached.motionId === undefined ? (
        <p className="note">Nothing is taken from it until you say which vote it is about.</p>
      ) : (
        record.motionId === attached.motionId && <MatchTable points={record.points} />
      )}
      {record.problems.length > 0 && (
        <div className="notice notice-warn">
          <Icon name="warn" />
          <div>
            <p>
              <b>Look at this in the record.</b> It is shown as it stands; nothing is corrected.
            </p>
            <ul className="attached-problems">
              {record.problems.map(({ place, message }) => (
                <li key={place + message}>
                  {place}: {message}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <div className="tools">
        <button
          className="btn btn-line btn-s"
          type="button"
          aria-disabled={change.pending}
          onClick={() => void detach()}
        >
          <Icon name="drop" />
          Detach<span className="vh"> {record.head.title}</span>
        </button>
      </div>
    </article>
  );
}

/** Shut at first: the picture is fetched when somebody wants to see it. */
function RecordPicture({ record: { head }, picture }: { record: DeskRecord; picture: AttachedPicture }) {
  return (
    <details>
      <summary>The vote as a picture</summary>
      <div className="stack-s">
        <PictureAlone head={head} picture={picture} spoken={picture.spoken} />
        <VoteLegend shows={picture.shows} body={head.body} />
      </div>
    </details>
  );
}

function RecordHead({ record }: { record: DeskRecord }) {
  const { head, path, named, key } = record;
  const counts = officialCounts(head);
  return (
    <header className="stack-s">
      <h3 className="heading" id={key} tabIndex={-1}>
        {head.title}
      </h3>
      <p className="small">
        {head.body}, <CalendarDate iso={head.date} />
        {head.symbol !== undefined && (
          <>
            , <span className="symbol">{head.symbol}</span>
          </>
        )}
        {head.result !== undefined && <>. {capitalised(head.result)}</>}
      </p>
      <p className="numbers small">
        {SHOWN_VOTES.map((vote) => {
          const count = counts[vote];
          if (count === undefined) return null;
          return (
            <VoteMark key={vote} vote={vote} word={`${count} ${voteWord(vote, head.body).toLowerCase()}`} />
          );
        })}
        <a href={path}>
          {named === 0 ? "The record" : `All ${named} by name`}
          <span className="vh">: {head.title}</span>
        </a>
      </p>
      <VoteCredit rollCall={head} />
      {head.note !== undefined && <p className="note">{head.note}</p>}
    </header>
  );
}

/** Sends which records are attached; one change at a time. */
function useRecordChange(desk: DeskState, tell: AttachedProps["tell"]) {
  const [pending, setPending] = useState(false);
  const send = async (records: readonly Attached[], did: string): Promise<boolean> => {
    if (pending) return false;
    setPending(true);
    const result = await desk.saving.write(desk.acts.records, { records: JSON.stringify(records) }, did);
    setPending(false);
    if (result?.ok) tell(result.data.outcome === "" ? "Changed." : result.data.outcome);
    else
      tell(
        result?.fieldErrors?.records ??
          result?.message ??
          "Not now: what is on the desk has to be saved first.",
        true,
      );
    return result?.ok === true;
  };
  return { pending, send };
}

"use client";

import { useEffect, useState } from "react";
import type { DeskState } from "#components/desk/use-desk";
import { Icon } from "#components/ui/icon";
import { VoteMark } from "#components/votes/vote-mark";
import { asksAbout } from "#lib/domain/asks-about";
import type { Contradiction } from "#lib/domain/contradiction";
import { shownPosition } from "#lib/domain/shown-vote";

/** Where article and record say different things, both sides with their sources, and a question of it on request. */
export function Contradictions({ desk }: { desk: DeskState }) {
  const { source } = desk.quiz;
  const differ = source.contradictions ?? [];
  const [pending, setPending] = useState<number>();
  const [notice, setNotice] = useState<string>();
  const [made, setMade] = useState<number>();
  // The link takes the place of the button that was pressed, and its focus.
  useEffect(() => {
    if (made !== undefined) document.getElementById(`made-${made}`)?.focus();
  }, [made]);
  if (differ.length === 0) return null;
  const ask = async (place: number) => {
    if (pending !== undefined) return;
    setPending(place);
    setNotice(undefined);
    const result = await desk.saving.write(
      desk.acts.ask,
      { contradiction: String(place) },
      "a question about a contradiction",
    );
    setPending(undefined);
    const first = result?.ok ? result.data.added[0] : undefined;
    if (first === undefined) {
      const said = result?.ok ? result.data.notice : result?.message;
      setNotice(said ?? "Not now: what is on the desk has to be saved first.");
      return;
    }
    desk.say("The question is on the desk.");
    setMade(place);
  };
  return (
    <section className="differ stack-s" aria-labelledby="differ">
      <h3 className="heading" id="differ" tabIndex={-1}>
        The article and the official record differ
      </h3>
      <p className="small">
        Nothing is asked about these, unless you want it asked. Questions that rested on them are out of use.
      </p>
      <table className="table flip">
        <caption className="vh">What the article says, and what the official record says</caption>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">The article says</th>
            <th scope="col">The official record says</th>
            <th scope="col">
              <span className="vh">Question</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {differ.map((one, place) => (
            <Line
              key={place}
              desk={desk}
              one={one}
              place={place}
              pending={pending === place}
              ask={() => void ask(place)}
            />
          ))}
        </tbody>
      </table>
      <p className="small" role="status">
        {notice}
      </p>
    </section>
  );
}

interface LineProps {
  desk: DeskState;
  one: Contradiction;
  place: number;
  pending: boolean;
  ask: () => void;
}

function Line({ desk, one, place, pending, ask }: LineProps) {
  const { motions, rollCalls, article } = desk.quiz.source;
  const motion = motions.find(({ id }) => id === one.motionId);
  const rollCall = rollCalls.find(({ id }) => id === one.rows[0]?.rollCallId);
  const made = desk.content.items.findIndex(({ question }) => asksAbout(question, one));
  const sentence = one.told[0] && sentenceOf(desk.quiz.sentences, article.body, one.told[0].start);
  const id = desk.content.items[made]?.question.id;
  return (
    <tr>
      <th scope="row">
        {subject(one)}
        <small className="quiet">{motion?.label}</small>
      </th>
      <td>
        <span className="vh">The article says: </span>
        {side(one, "article")}
        {sentence !== undefined && <small className="differ-words">“{sentence}”</small>}
      </td>
      <td>
        <span className="vh">The official record says: </span>
        {side(one, "record")}
        <small className="quiet">
          {rollCall?.symbol !== undefined && `${rollCall.symbol}. `}
          {rollCall?.source}
        </small>
      </td>
      <td className="differ-act">
        {id !== undefined ? (
          <a className="differ-made" id={`made-${place}`} href={`#${id}`} onClick={() => desk.show(id)}>
            Question {made + 1}
          </a>
        ) : (
          one.about !== "party" && (
            <button className="btn btn-line btn-s" type="button" aria-disabled={pending} onClick={ask}>
              <Icon name="plus" />
              {pending ? "Making it…" : "Make a question of it"}
              <span className="vh">: {subject(one)}</span>
            </button>
          )
        )}
      </td>
    </tr>
  );
}

const COUNTED = { for: "Votes for", against: "Votes against", abstain: "Abstentions" } as const;

function subject(one: Contradiction): string {
  if (one.about === "vote" || one.about === "party") return one.voter;
  return one.about === "count" ? COUNTED[one.side] : "Result";
}

function side(one: Contradiction, which: "article" | "record") {
  switch (one.about) {
    case "vote":
      return <VoteMark {...shownPosition(one[which])} />;
    case "party":
      return which === "article" ? (
        <VoteMark {...shownPosition(one.article)} />
      ) : (
        `${one.rows.length} of its members did otherwise`
      );
    case "count":
      return <b className="differ-count">{one[which]}</b>;
    case "outcome":
      return <b>{one[which].charAt(0).toUpperCase() + one[which].slice(1)}</b>;
  }
}

/** The whole sentence in which a place of the article stands. */
function sentenceOf(sentences: DeskState["quiz"]["sentences"], body: string, at: number): string | undefined {
  const found = sentences.find(({ start, end }) => start <= at && at < end);
  return found && body.slice(found.start, found.end);
}

"use client";

import { focusSoon } from "#components/desk/focus-soon";
import { PreviewLink } from "#components/desk/preview-link";
import { RecordNotice } from "#components/desk/record-notice";
import type { DeskState } from "#components/desk/use-desk";
import type { Publishing } from "#components/desk/use-publishing";
import { Icon } from "#components/ui/icon";
import { clockTime } from "#lib/domain/since-in-words";
import { counted } from "#lib/domain/understood";

/** What the teacher has to decide or to know about the desk as a whole. */
export function DeskNotices({ desk, publishing }: { desk: DeskState; publishing: Publishing }) {
  return (
    <div className="desk-notices stack-s">
      <Conflict desk={desk} />
      <KeptBefore desk={desk} />
      <RecordNotice desk={desk} />
      {publishing.done && <Published desk={desk} />}
      {desk.saving.warnings
        .filter(({ questionId }) => questionId === undefined)
        .map(({ ruleId, message }) => (
          <div className="notice notice-warn" key={ruleId + message}>
            <Icon name="info" />
            <p>{message}</p>
          </div>
        ))}
    </div>
  );
}

/** Nothing is overwritten before the teacher says which version is to stay. */
function Conflict({ desk }: { desk: DeskState }) {
  const { state, keepMine } = desk.saving;
  if (state.phase !== "conflict" || !state.newest) return null;
  return (
    <div className="notice notice-warn" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <b>Changed in another window at {clockTime(state.newest.savedAt)}.</b> What you changed here is not
          saved. It stays in this window until you decide.
        </p>
        <p className="cluster">
          <button className="btn btn-line btn-s" type="button" onClick={desk.reload}>
            See that version
          </button>
          <button
            className="btn btn-line btn-s"
            type="button"
            onClick={() => {
              keepMine();
              focusSoon("questions");
            }}
          >
            Keep mine
          </button>
        </p>
      </div>
    </div>
  );
}

function KeptBefore({ desk }: { desk: DeskState }) {
  const { offer, settle } = desk.kept;
  if (!offer) return null;
  const elsewhere = offer.base !== desk.quiz.version;
  return (
    <div className="notice" role="status">
      <Icon name="info" />
      <div>
        <p>
          <b>Changes you made at {clockTime(offer.at)} were not saved.</b>{" "}
          {elsewhere
            ? "The quiz was changed after that. Putting them back replaces what is here now; you can undo it."
            : "They are kept in this browser."}
        </p>
        <p className="cluster">
          <button
            className="btn btn-line btn-s"
            type="button"
            onClick={() => {
              desk.edit({ type: "restore", content: offer.content });
              settle();
              desk.say("Put back.");
              focusSoon("questions");
            }}
          >
            Put them back
          </button>
          <button
            className="btn btn-text btn-s"
            type="button"
            onClick={() => {
              settle();
              focusSoon("questions");
            }}
          >
            Throw them away
          </button>
        </p>
      </div>
    </div>
  );
}

function Published({ desk }: { desk: DeskState }) {
  const used = desk.content.items.filter(({ use }) => use).length;
  return (
    <div className="notice notice-right" role="status">
      <Icon name="tick" />
      <div>
        <p>
          <b>Published with {counted(used, "question")}.</b> Classes you give it to from now on get this
          version; classes that have it already keep theirs.
        </p>
        <p className="cluster">
          <a className="btn btn-act btn-s" href={`/teach/assign/${desk.quiz.quizId}`}>
            Give it to a class
          </a>
          <PreviewLink desk={desk} n={1} className="btn btn-line btn-s">
            Preview
          </PreviewLink>
        </p>
      </div>
    </div>
  );
}

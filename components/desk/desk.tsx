"use client";

import { useMemo, useState } from "react";
import { ArticlePane } from "#components/desk/article-pane";
import { DeskBar } from "#components/desk/desk-bar";
import { DeskHead } from "#components/desk/desk-head";
import { DeskNotices } from "#components/desk/desk-notices";
import { Drawers } from "#components/desk/drawers";
import type { DeskActions } from "#components/desk/desk-actions";
import { OfficialRecord } from "#components/desk/official-record";
import { QuestionList } from "#components/desk/question-list";
import { TallyLine } from "#components/desk/tally-line";
import { useDesk } from "#components/desk/use-desk";
import { usePublishing } from "#components/desk/use-publishing";
import { leftOutLines } from "#lib/domain/article-marks";
import type { DeskQuiz } from "#lib/domain/desk-view";
import { understood } from "#lib/domain/understood";

const SIDES = [
  { side: "questions", words: "Questions" },
  { side: "article", words: "The article" },
] as const;

/**
 * The desk: the article as it was understood beside the questions made from it, everything saved by itself. On narrow
 * screens one of the two is in sight, the questions first.
 */
export function Desk({ quiz, acts, userId }: { quiz: DeskQuiz; acts: DeskActions; userId: string }) {
  const desk = useDesk(quiz, acts, userId);
  const publishing = usePublishing(desk);
  const [side, setSide] = useState<"questions" | "article">("questions");
  const { source } = desk.quiz;
  const found = useMemo(() => understood(source), [source]);
  const leftOut = useMemo(() => leftOutLines(source.rejections), [source.rejections]);
  return (
    <div
      className="desk"
      data-side={side}
      onBlur={() => {
        if (desk.saving.state.phase === "waiting") void desk.saving.flush();
      }}
      onClick={({ target }) => {
        // A number in the article leads to its question, which on a narrow screen is on the other side.
        if (target instanceof HTMLElement && target.matches('.ref[href^="#q_"]')) setSide("questions");
      }}
    >
      <DeskHead desk={desk} />
      <DeskBar desk={desk} publishing={publishing} />
      <TallyLine
        found={found}
        rollCalls={desk.content.records?.length ?? source.rollCalls.length}
        questions={desk.content.items.length}
        leftOut={leftOut.length}
      />
      <DeskNotices desk={desk} publishing={publishing} />
      <div className="bench-sides" role="group" aria-label="What is shown">
        {SIDES.map(({ side: each, words }) => (
          <button key={each} type="button" aria-pressed={side === each} onClick={() => setSide(each)}>
            {words}
          </button>
        ))}
      </div>
      <div className="bench">
        <ArticlePane desk={desk} />
        <QuestionList desk={desk} />
      </div>
      <div className="drawers">
        <OfficialRecord desk={desk} />
        <Drawers found={found} leftOut={leftOut} body={source.article.body} />
      </div>
    </div>
  );
}

"use client";

import { useEffect, useMemo, useRef } from "react";
import { ArticleText } from "#components/desk/article-text";
import { PickedWords } from "#components/desk/picked-words";
import type { DeskState } from "#components/desk/use-desk";
import { CalendarDate } from "#components/ui/calendar-date";
import { leftOutLines, markArticle } from "#lib/domain/article-marks";
import type { QuestionId } from "#lib/domain/ids";

/**
 * The article as it was understood. The words that prove the question looked at are marked and scrolled into sight
 * inside this pane, so that the page itself stays where the teacher is.
 */
export function ArticlePane({ desk }: { desk: DeskState }) {
  const { source } = desk.quiz;
  const { items } = desk.content;
  const { now } = desk;
  const pane = useRef<HTMLDivElement>(null);
  const found = useMemo(() => source.facts.flatMap(({ evidence }) => evidence), [source.facts]);
  const leftOut = useMemo(() => leftOutLines(source.rejections), [source.rejections]);
  const paragraphs = useMemo(() => {
    const questions = items.map(({ question: { id, evidence } }, i) => ({ id, n: i + 1, evidence }));
    return markArticle(source.article.body, { questions, now, found, leftOut });
  }, [items, now, found, leftOut, source.article.body]);

  useEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector("mark");
    // On a phone the article is out of sight: nothing to scroll, and the page must not move.
    if (now === undefined || !box || !mark || box.scrollHeight <= box.clientHeight) return;
    const smooth = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const above = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (above > 24 && above < box.clientHeight - 96) return;
    box.scrollTo({ top: box.scrollTop + above - box.clientHeight / 4, behavior: smooth ? "smooth" : "auto" });
  }, [now]);

  const show = (id: QuestionId) => {
    desk.show(id);
    requestAnimationFrame(() => document.getElementById(`${id}-head`)?.focus());
  };
  return (
    <section className="bench-article" aria-labelledby="the-article">
      <h2 className="label" id="the-article">
        The article{" "}
        <span className="quiet">
          {source.article.publisher}
          {source.article.datePublished !== undefined && (
            <>
              {source.article.publisher === undefined ? "" : ", "}
              <CalendarDate iso={source.article.datePublished} />
            </>
          )}
        </span>
      </h2>
      <a className="skip-within" href="#questions">
        Skip to the questions
      </a>
      <div className="paper" ref={pane} tabIndex={0} role="group" aria-labelledby="the-article">
        <ArticleText paragraphs={paragraphs} now={now} show={show} />
      </div>
      <PickedWords desk={desk} pane={pane} />
    </section>
  );
}

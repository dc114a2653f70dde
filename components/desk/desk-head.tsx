"use client";

import { PreviewLink } from "#components/desk/preview-link";
import type { DeskState } from "#components/desk/use-desk";
import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";

/** What students see of the quiz before its questions: title and summary, each a field; and the article, or not. */
export function DeskHead({ desk }: { desk: DeskState }) {
  const { title, summary, articleShared } = desk.content;
  const { problems } = desk.saving.state;
  return (
    <div className="desk-head stack-s">
      <p className="note desk-ways">
        <a href="/teach">Your quizzes</a>
        {desk.quiz.archived && <span>In the archive</span>}
        {desk.content.items.some(({ use }) => use) && (
          <PreviewLink desk={desk} n={1}>
            Preview as a student sees it
          </PreviewLink>
        )}
      </p>
      <h1 className="vh">Edit the quiz: {title}</h1>
      <div>
        <label className="vh" htmlFor="title">
          Title students see
        </label>
        <textarea
          className="title-field title"
          id="title"
          rows={1}
          maxLength={160}
          value={title}
          aria-invalid={problems.title ? true : undefined}
          aria-describedby={problems.title ? "title-problem" : undefined}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          onChange={({ target }) => desk.edit({ type: "title", title: target.value.replaceAll("\n", " ") })}
        />
        <FieldProblem id="title-problem" message={problems.title} />
      </div>
      <details className="desk-more">
        <summary>Summary and article for students</summary>
        <div className="stack">
          <div className="field">
            <label className="label" htmlFor="summary">
              Summary students see
            </label>
            <textarea
              className="input"
              id="summary"
              rows={3}
              maxLength={400}
              value={summary}
              aria-invalid={problems.summary ? true : undefined}
              aria-describedby={problems.summary ? "summary-problem" : undefined}
              onChange={({ target }) => desk.edit({ type: "summary", summary: target.value })}
            />
            <FieldProblem id="summary-problem" message={problems.summary} />
          </div>
          <Choice
            type="checkbox"
            name="articleShared"
            checked={articleShared}
            onChange={({ target }) => desk.edit({ type: "share", articleShared: target.checked })}
            detail="Articles belong to whoever wrote them. Tick this if you wrote it, if its licence allows it, or if your school may share it. Otherwise students see only the short passages that prove an answer, as quotations with their source."
          >
            Students may see the whole article
          </Choice>
        </div>
      </details>
    </div>
  );
}

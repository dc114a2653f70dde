import type { ReactNode } from "react";

/** What is kept of somebody who answers, who sees it, and until when: in the place where they decide to start. */
export function StoredFacts({
  audience,
  deletedAt,
}: {
  audience: "teacher" | "nobody";
  /** The moment after which nothing is left. */
  deletedAt: ReactNode;
}) {
  return (
    <section aria-labelledby="stored">
      <h2 className="label" id="stored">
        What is stored
      </h2>
      <dl className="pairs">
        <dt>We keep</dt>
        <dd>
          {audience === "teacher"
            ? "Your answers, when you gave them and your score, under the drawn name or seat number."
            : "Your answers, when you gave them and your score, without a name."}
        </dd>
        <dt>We never ask</dt>
        <dd>Your name, e-mail, age or school.</dd>
        <dt>Who sees it</dt>
        <dd>
          {audience === "teacher"
            ? "You and your teacher."
            : "You. If you sign in and add your score, it counts on the leaderboard under the display name you chose."}
        </dd>
        <dt>Until</dt>
        <dd>{deletedAt}. Then it is deleted.</dd>
      </dl>
    </section>
  );
}

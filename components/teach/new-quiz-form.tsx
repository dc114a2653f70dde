"use client";

import { startTransition, useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { useFirstProblem } from "#components/form/use-first-problem";
import { AboutArticle } from "#components/teach/about-article";
import { answered, type Create } from "#components/teach/answered";
import { GiveArticle } from "#components/teach/give-article";
import { QuizChoices } from "#components/teach/quiz-choices";
import { FILE_MAX_BYTES } from "#lib/domain/desk-view";

interface NewQuizFormProps {
  create: Create;
  /** Whether an address may be given, which this server fetches. */
  links: boolean;
  /** Made for this page, so that the same form sent twice makes one quiz. */
  token: string;
}

/**
 * Gives an article, and goes to the desk with what was understood of it. Works as a plain form. Once scripts run it is
 * sent without being reset, so that a refusal leaves everything in it, a chosen file and ticked boxes too.
 */
export function NewQuizForm({ create, links, token }: NewQuizFormProps) {
  // Without scripts the form's own action is used, which has to be the server's; with them one that never loses the form.
  const [plain, plainAction] = useActionState(create, undefined);
  const [sent, send, pending] = useActionState(answered(create), plain);
  const state = sent ?? plain;
  const form = useFirstProblem(state);
  const refused = state && !state.ok ? state : undefined;
  const values = refused?.values ?? {};
  const problems = refused?.fieldErrors ?? {};
  const inMore = ["count", "kinds", "difficulty"].some((field) => problems[field] !== undefined);
  return (
    <form
      className="new-quiz stack"
      action={plainAction}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const filled = filledIn(event.currentTarget);
        const file = filled.get("file");
        if (file instanceof File && file.size > FILE_MAX_BYTES) {
          // Its field says why already.
          event.currentTarget.querySelector<HTMLElement>('[name="file"]')?.focus();
          return;
        }
        if (!pending) startTransition(() => send(filled));
      }}
    >
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <GiveArticle links={links} values={values} problems={problems} />
      <AboutArticle values={values} problems={problems} />
      <details open={inMore || undefined}>
        <summary>More choices: how many, how hard, which kinds</summary>
        <div className="more-choices">
          <QuizChoices
            count={{ label: "How many questions", min: 5, max: 25, value: values.count ?? 10 }}
            kinds={values.kinds?.split(",") ?? []}
            difficulty={values.difficulty ?? "mixed"}
            problems={problems}
          />
        </div>
      </details>
      <div className="cluster">
        <button className="btn btn-act" aria-disabled={pending}>
          {pending ? "Reading the article…" : "Make the quiz"}
        </button>
        <p className="note" role="status">
          {pending && "Reading the article and looking for votes and statements."}
        </p>
      </div>
    </form>
  );
}

/** The form's fields; a file field in which nothing was chosen is none, which is lost on the way otherwise. */
function filledIn(form: HTMLFormElement): FormData {
  const fields = new FormData(form);
  const file = fields.get("file");
  if (file instanceof File && file.name === "" && file.size === 0) fields.delete("file");
  return fields;
}

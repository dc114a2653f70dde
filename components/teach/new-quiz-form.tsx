"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, useActionState } from "react";
import { AreaField } from "#components/form/area-field";
import { FormProblem } from "#components/form/form-problem";
import { TextField } from "#components/form/text-field";
import { useFirstProblem } from "#components/form/use-first-problem";
import { FileDrop } from "#components/teach/file-drop";
import { QuizChoices } from "#components/teach/quiz-choices";
import type { ActionResult } from "#lib/domain/action-result";
import { FILE_MAX_BYTES } from "#lib/domain/desk-view";

type Create = (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;

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
      <AreaField
        name="text"
        label="The article"
        help="Paste the whole text: headline first, as it was published."
        rows={10}
        defaultValue={values.text}
        problem={problems.text}
      />
      <p className="or">or</p>
      <FileDrop problem={problems.file} />
      {links && (
        <>
          <p className="or">or</p>
          <TextField
            name="link"
            label="A link to it"
            help="The page is read once. Pages behind a paywall cannot be read."
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            defaultValue={values.link}
            problem={problems.link}
          />
        </>
      )}
      <fieldset className="new-about">
        <legend className="heading">About the article</legend>
        <p className="small quiet">What you leave empty is taken from the text, when it says so.</p>
        <div className="stack">
          <TextField
            name="title"
            label="Title"
            optional
            maxLength={300}
            defaultValue={values.title}
            problem={problems.title}
          />
          <div className="two">
            <TextField
              name="publisher"
              label="Publisher"
              optional
              maxLength={120}
              defaultValue={values.publisher}
              problem={problems.publisher}
            />
            <TextField
              name="date"
              label="Published on"
              optional
              type="date"
              defaultValue={values.date}
              problem={problems.date}
            />
          </div>
          <TextField
            name="url"
            label="Address of the article"
            optional
            help="Students find it below each quotation."
            type="url"
            inputMode="url"
            autoComplete="off"
            defaultValue={values.url}
            problem={problems.url}
          />
        </div>
      </fieldset>
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

/** The same action, with a refusal in place of an error page when nobody answers or the form is too large to arrive. */
function answered(create: Create): Create {
  return async (before, form) => {
    try {
      return await create(before, form);
    } catch (error) {
      // The way to the new quiz is an error too.
      unstable_rethrow(error);
      return {
        ok: false,
        code: "store-unavailable",
        message: "Nobody answered. Your text is still here; try again in a moment.",
        ...(before && !before.ok && before.values ? { values: before.values } : {}),
      };
    }
  };
}

/** The form's fields; a file field in which nothing was chosen is none, which is lost on the way otherwise. */
function filledIn(form: HTMLFormElement): FormData {
  const fields = new FormData(form);
  const file = fields.get("file");
  if (file instanceof File && file.name === "" && file.size === 0) fields.delete("file");
  return fields;
}

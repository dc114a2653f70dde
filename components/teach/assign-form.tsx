"use client";

import { useActionState } from "react";
import { Choice } from "#components/form/choice";
import { FieldProblem } from "#components/form/field-problem";
import { FormProblem } from "#components/form/form-problem";
import { TextField } from "#components/form/text-field";
import { useFirstProblem } from "#components/form/use-first-problem";
import { type TermsDefaults, TermsFields } from "#components/teach/terms-fields";
import type { ActionResult } from "#lib/domain/action-result";

interface AssignFormProps {
  assign: (state: ActionResult<null> | undefined, form: FormData) => Promise<ActionResult<null>>;
  /** Which quiz: the last part of this page's address. */
  quiz: string;
  defaults: TermsDefaults;
  zones: readonly string[];
}

/** Gives a quiz to a class. Every mistake is told at its field, and everything typed comes back with it. */
export function AssignForm({ assign, quiz, defaults, zones }: AssignFormProps) {
  const [state, action, pending] = useActionState(assign, undefined);
  const form = useFirstProblem(state);
  const refused = state && !state.ok ? state : undefined;
  const values = refused?.values;
  const problems = refused?.fieldErrors ?? {};
  const ticked = (name: string) => (values ? name in values : true);
  return (
    <form className="stack" action={action} ref={form}>
      <FormProblem state={state} />
      <input type="hidden" name="ref" value={quiz} />
      <div>
        <TermsFields defaults={defaults} zones={zones} values={values} problems={problems} />
        <fieldset className="form-row">
          <legend>Names</legend>
          <div className="body">
            <Choice
              type="radio"
              name="names"
              value="pseudonyms"
              defaultChecked={values?.names !== "seats"}
              detail="Nothing personal is stored."
            >
              Drawn names, such as Amber Heron
            </Choice>
            <Choice
              type="radio"
              name="names"
              value="seats"
              defaultChecked={values?.names === "seats"}
              detail="You tell each student a number; the list of names stays with you."
            >
              Seat numbers
            </Choice>
            <div className="seats">
              <TextField
                name="seats"
                label="How many seats"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={values?.seats ?? "28"}
                problem={problems.seats}
              />
            </div>
            <FieldProblem id="names-problem" message={problems.names} />
          </div>
        </fieldset>
        <fieldset className="form-row">
          <legend>Order</legend>
          <div className="body">
            <Choice
              type="checkbox"
              name="shuffleQuestions"
              value="yes"
              defaultChecked={ticked("shuffleQuestions")}
            >
              Shuffle the questions
            </Choice>
            <Choice
              type="checkbox"
              name="shuffleOptions"
              value="yes"
              defaultChecked={ticked("shuffleOptions")}
            >
              Shuffle the options
            </Choice>
          </div>
        </fieldset>
      </div>
      <button className="btn btn-act" aria-disabled={pending}>
        Give it to the class
      </button>
    </form>
  );
}

import { Choices } from "#components/form/choices";
import { FieldProblem } from "#components/form/field-problem";
import { TextField } from "#components/form/text-field";
import { WhenFields } from "#components/teach/when-fields";

/** What the fields hold before anything is typed. */
export interface TermsDefaults {
  title: string;
  note: string;
  opensAt: number;
  closesAt: number;
  feedback: string;
  attempts: string;
}

interface TermsFieldsProps {
  defaults: TermsDefaults;
  zones: readonly string[];
  values: Record<string, string> | undefined;
  problems: Record<string, string>;
}

/** The rows of a form that give a class its title, times and rules; the same when giving and when changing. */
export function TermsFields({ defaults, zones, values, problems }: TermsFieldsProps) {
  return (
    <>
      <fieldset className="form-row fields">
        <legend>Title and note</legend>
        <div className="body stack">
          <TextField
            name="title"
            label="Title students see"
            required
            maxLength={160}
            defaultValue={values?.title ?? defaults.title}
            problem={problems.title}
          />
          <div className="field">
            <label className="label" htmlFor="note">
              Note to the class <span className="quiet">(optional)</span>
            </label>
            <textarea
              className="input"
              id="note"
              name="note"
              rows={2}
              maxLength={500}
              defaultValue={values?.note ?? defaults.note}
              aria-invalid={problems.note ? true : undefined}
              aria-describedby={problems.note ? "note-problem" : undefined}
            />
            <FieldProblem id="note-problem" message={problems.note} />
          </div>
        </div>
      </fieldset>
      <fieldset className="form-row fields">
        <legend>Open from, until</legend>
        <WhenFields
          opensAt={defaults.opensAt}
          closesAt={defaults.closesAt}
          zones={zones}
          values={values}
          problems={problems}
        />
      </fieldset>
      <Choices
        legend="Show right and wrong"
        name="feedback"
        chosen={values?.feedback ?? defaults.feedback}
        problem={problems.feedback}
        options={[
          {
            value: "after-each",
            words: "After each answer",
            detail: "Best for learning. Students see the source at once.",
          },
          { value: "at-end", words: "At the end of the quiz" },
          {
            value: "after-close",
            words: "After the quiz has closed",
            detail: "For a test: nobody can pass answers on.",
          },
        ]}
      />
      <Choices
        legend="Attempts"
        name="attempts"
        chosen={values?.attempts ?? defaults.attempts}
        problem={problems.attempts}
        options={[
          { value: "one", words: "One" },
          {
            value: "unlimited",
            words: "As many as they like",
            detail:
              "Each is listed. Within one attempt the first answer to a question is the one that counts.",
          },
        ]}
      />
    </>
  );
}

import { TextField } from "#components/form/text-field";

/** What a form held when it was refused, and what is wrong with each field. */
export interface Refused {
  values: Readonly<Record<string, string | undefined>>;
  problems: Readonly<Record<string, string | undefined>>;
}

/** What a teacher may know better about the article than the text says. */
export function AboutArticle({ values, problems }: Refused) {
  return (
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
  );
}
